import { lawDay, type InForce } from './interval.ts';

export type RuleId = `L-${string}`;

/** One rule of law that the product follows, as it read during its interval. */
export type LawRule = InForce & {
  /** Stable; code and tests cite it. */
  readonly id: RuleId;
  readonly statute: string;
  /** The rule in our own words, for readers. */
  readonly text: string;
  /** True when somebody has read it in the consolidated statute text; the rest is listed at start until somebody has. */
  readonly verified: boolean;
  /** What is not certain, or where the reading is ours. Empty when nothing is. */
  readonly note: string;
};

type Since = Parameters<typeof lawDay>[0];

/** SoL (2025:400) and what was changed with it. */
export const NEW_SOL = '2025-07-01';
/** SFS 2025:1501 and the changes in OSL of the same day. */
export const CHANGES_2026 = '2026-01-15';

/** A rule read in the statute text, in force since a day and, as far as is known, still. */
export function read(id: RuleId, since: Since, statute: string, text: string, note = ''): LawRule {
  return { id, from: lawDay(since), to: null, statute, text, verified: true, note };
}

/** A rule known from a secondary source, from memory or by inference: somebody must check it before it is relied on. */
export function unread(id: RuleId, since: Since, statute: string, text: string, note: string): LawRule {
  return { id, from: lawDay(since), to: null, statute, text, verified: false, note };
}

/** The same rule as it read until a later row took over. */
export function until(day: Since, rule: LawRule): LawRule {
  return { ...rule, to: lawDay(day) };
}
