/** Codes of V4 that mark a person as protected. `EKO` (not checked) hides where somebody is as well, but says nothing of the name. */
const protectionKinds: readonly string[] = ['SEK', 'SKF', 'FIN', 'OVR'];

/** True when a register search may show only the mark and a reference (L-82, T-13). */
export function isProtectionKind(code: string): boolean {
  return protectionKinds.includes(code);
}
