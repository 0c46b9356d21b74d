import type { LooseAnswers } from './field.ts';

/**
 * The legal acts that the form can carry, each asking what that act needs and no more:
 * SOL orosanmälan (SoL 19:1, L-01) · SOLLUL the same with underrättelse enligt LUL (L-90–L-92) · LUL underrättelse alone ·
 * PL6 underrättelse enligt 6 § polislagen (L-05, L-28) · FEL a message that something in a sent report is wrong (L-107).
 * A komplettering asks as the report that it supplements.
 */
export const askedKinds = ['SOL', 'SOLLUL', 'LUL', 'PL6', 'FEL'] as const;
export type AskedKind = (typeof askedKinds)[number];

/** Those about a child. */
export const childKinds = ['SOL', 'SOLLUL', 'LUL'] as const satisfies readonly AskedKind[];
/** Those that ask for concern and observations about a child (SoL 19:1). */
export const concernKinds = ['SOL', 'SOLLUL'] as const satisfies readonly AskedKind[];
/** Every report; not the short message that something is wrong. */
export const reportKinds = ['SOL', 'SOLLUL', 'LUL', 'PL6'] as const satisfies readonly AskedKind[];

/** What the form asks as, given the answers so far: an unanswered kind asks as an orosanmälan. */
export function kindOf(answers: LooseAnswers): AskedKind {
  const chosen = codeIn(answers['triage']?.['reportKind']);
  return asAsked(chosen === 'KOMP' ? codeIn(answers['triage']?.['supplementKind']) : chosen);
}

/** True when the answers are a komplettering to a report already sent. */
export function isSupplement(answers: LooseAnswers): boolean {
  return codeIn(answers['triage']?.['reportKind']) === 'KOMP';
}

function asAsked(code: unknown): AskedKind {
  return askedKinds.find((kind) => kind === code) ?? 'SOL';
}

function codeIn(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : undefined;
}
