/** Codes of V4 that mark a person as protected, and that the nämnd may set itself. `EKO` (not checked) hides where somebody is as well, but says nothing of the name. */
export const protectionMarkCodes = ['SEK', 'SKF', 'FIN', 'OVR'] as const;
export type ProtectionMarkCode = (typeof protectionMarkCodes)[number];

const protectionKinds: readonly string[] = protectionMarkCodes;

/** True when a register search may show only the mark and a reference (L-82, T-13). */
export function isProtectionKind(code: string): code is ProtectionMarkCode {
  return protectionKinds.includes(code);
}

/** Who is marked where nobody is pointed out: somebody in the household. */
export const HOUSEHOLD = 'household';

/** Characters at least in the reason for a mark, and for lifting one: to lift it shows somebody to whoever may read here. */
export const MARK_REASON_LEAST = 10;
export const LIFT_REASON_LEAST = 20;
