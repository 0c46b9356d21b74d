import { dayOf, type Instant, type PlainDate } from '../base/time.ts';
import { safetyAssessmentTarget } from '../law/deadlines.ts';
import type { Awaited } from './awaits.ts';

/** The parts of mottagningens tavla, in the order in which a person looks at them. */
export const sections = ['NOW', 'TODAY', 'JOUR', 'RUNNING', 'PASS_ON', 'FEEDBACK', 'READ', 'ADULTS'] as const;
export type Section = (typeof sections)[number];

type Tri = 'JA' | 'NEJ' | 'VET';

/** What somebody said of danger now, and of protection today. */
export type Urgency = { readonly danger: Tri | null; readonly protectToday: Tri | null };

/** What decides where a report stands. */
export type WorklistFacts = Urgency & {
  readonly id: string;
  readonly arrivedAt: Instant;
  /** Children and young people: they must be assessed and decided on (L-20, L-28). */
  readonly covered: boolean;
  readonly awaited: Awaited;
  readonly safetyAssessedAt: Instant | null;
  /** The assessment says that protection is needed at once. */
  readonly needsProtection: boolean;
  /** Somebody on call made the assessment, and nobody has the report to handle by day. */
  readonly leftByJour: boolean;
  /** Last day of the förhandsbedömning, where the time was prolonged the new one (L-25, L-27). */
  readonly lastDay: PlainDate;
  /** Last day to tell the one who reported (L-10); null before there is a decision. */
  readonly feedbackDue: PlainDate | null;
  /** What has come in about it since and nobody here has read. */
  readonly unread: readonly Urgency[];
};

/** Where a row stands: its section, and its order there. Text sorts as it stands. */
export type Place = { readonly section: Section; readonly order: readonly [number, string, string, string] };

/** Danger stated, protection needed today, or unsure; `NONE`: nothing of the kind was said. */
export const pressures = ['DANGER', 'PROTECT', 'UNSURE', 'NONE'] as const;
export type Pressure = (typeof pressures)[number];

/** How much what was said presses. Pure. */
export function pressureOf({ danger, protectToday }: Urgency): Pressure {
  if (danger === 'JA') return 'DANGER';
  if (protectToday === 'JA') return 'PROTECT';
  return danger === 'VET' || protectToday === 'VET' ? 'UNSURE' : 'NONE';
}

/** Past the riktmärke "samma dag, senast nästa dag", and nobody has assessed (L-21): a guide, no deadline of the law. */
export function isSafetyOverdue(
  { arrivedAt, safetyAssessedAt }: Pick<WorklistFacts, 'arrivedAt' | 'safetyAssessedAt'>,
  today: PlainDate,
): boolean {
  return safetyAssessedAt === null && today > safetyAssessmentTarget(arrivedAt).latest;
}

/**
 * Where a row of the board stands, from records and answers alone: one place for every row, the same whatever else there is.
 *
 * - `NOW`: danger or need of protection is stated and nobody has assessed, in the report or in something unread about it, whatever was assessed before that
 *   came; or the skyddsbedömning is overdue. Danger first, then protection, then what is only overdue, unsure before the rest.
 * - `TODAY`: the other reports that nobody has assessed, also after a decision to open (L-22, L-29): unsure first, then the oldest.
 * - `JOUR`: somebody on call has assessed, and nobody has taken it since: those who need protection first.
 * - `RUNNING`: assessed, the decision is due: nearest last day first.
 * - `PASS_ON`: something came in about a report that had been handed over to another nämnd by hand, and lies here (L-115): the oldest first.
 * - `FEEDBACK`: the one who reported waits to be told: nearest first.
 * - `READ`: nothing to do but to read what has come in since.
 * - `ADULTS`: somebody who is neither child nor young (L-28): read, and laid aside.
 */
export function placeOf(facts: WorklistFacts, today: PlainDate): Place {
  const { arrivedAt, id } = facts;
  const at = (section: Section, rank = 0, day = ''): Place => ({ section, order: [rank, day, arrivedAt, id] });
  if (!facts.covered && facts.awaited !== 'PASS_ON') return at(facts.awaited === '' ? 'READ' : 'ADULTS');
  const unassessed = facts.covered && facts.safetyAssessedAt === null && facts.awaited !== '';
  const rank = pressures.indexOf(highestPressure(facts, unassessed));
  if (rank < 2 || (unassessed && isSafetyOverdue(facts, today))) return at('NOW', rank);
  if (unassessed) return at('TODAY', rank);
  if (facts.awaited === 'DECISION') {
    return facts.leftByJour ? at('JOUR', facts.needsProtection ? 0 : 1) : at('RUNNING', 0, facts.lastDay);
  }
  if (facts.awaited === 'PASS_ON') return at('PASS_ON');
  return facts.awaited === 'FEEDBACK' ? at('FEEDBACK', 0, facts.feedbackDue ?? dayOf(arrivedAt)) : at('READ');
}

/** What presses most: the report itself until somebody has assessed it, and what is unread about it until somebody has read that. */
function highestPressure(facts: WorklistFacts, unassessed: boolean): Pressure {
  const said = [...(unassessed ? [facts] : []), ...facts.unread].map(pressureOf);
  return pressures.find((one) => said.includes(one)) ?? 'NONE';
}

/** Before zero: the first stands before the second. Total, since ids differ. */
export function comparePlaces(one: Place, other: Place): number {
  const bySection = sections.indexOf(one.section) - sections.indexOf(other.section);
  if (bySection !== 0) return bySection;
  const [rank, ...texts] = one.order;
  const [otherRank, ...otherTexts] = other.order;
  if (rank !== otherRank) return rank - otherRank;
  const at = texts.findIndex((text, index) => text !== otherTexts[index]);
  if (at === -1) return 0;
  return (texts[at] ?? '') < (otherTexts[at] ?? '') ? -1 : 1;
}
