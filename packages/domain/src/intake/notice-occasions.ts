import { dayOf, type Instant, momentOf, type PlainDate, plusDays } from '../base/time.ts';
import { lastWorkdayOnOrBefore } from '../law/calendar.ts';
import { feedbackDue, isToldAtOnce, safetyAssessmentTarget } from '../law/deadlines.ts';
import type { DecisionCode } from '../vocabulary/intake.ts';
import type { Awaited } from './awaits.ts';
import { daysLeft } from './days-left.ts';
import type { Occasion } from './notice-steps.ts';

/** Days that are left of the förhandsbedömning when somebody is told: day 7, 11 and 13 of 14. */
const DAYS_LEFT_TOLD = [7, 3, 1] as const;
/** Days after the decision when somebody is told that the one who reported is waiting: 5 of 7. Where it is to be told at once, the same day. */
const FEEDBACK_TOLD = 2;
/** When limits are told, Swedish time: nobody is woken by a limit. */
const MORNING = '08:00';

/** What has come in and nobody has opened: a report, or what follows one. */
export function unopenedOccasion(one: { readonly id: string; readonly follows: string | null; readonly arrivedAt: Instant }): Occasion {
  const code = one.follows === null ? 'NY_ANMALAN' : 'NYTT_OM_ANMALAN';
  return { code, key: `${code}/${one.id}`, since: one.arrivedAt, goesOn: true };
}

/** An answer from the one who reported that nobody here has read. */
export function answerOccasion(one: { readonly envelopeId: string; readonly arrivedAt: Instant }): Occasion {
  return { code: 'SVAR', key: `SVAR/${one.envelopeId}`, since: one.arrivedAt, goesOn: true };
}

/** An alarm that nobody has answered. */
export function alarmOccasion(one: { readonly id: string; readonly raisedAt: Instant }): Occasion {
  return { code: 'LARM', key: `LARM/${one.id}`, since: one.raisedAt, goesOn: true };
}

/** What of a report bears on its limits. */
export type LimitFacts = {
  readonly id: string;
  readonly arrivedAt: Instant;
  readonly covered: boolean;
  readonly awaited: Awaited;
  /** The one who reported is still to be told, whatever else is left. */
  readonly feedbackAwaited: boolean;
  readonly safetyAssessedAt: Instant | null;
  readonly prolongedTo: PlainDate | null;
  readonly decision: { readonly code: DecisionCode; readonly on: PlainDate } | null;
};

/**
 * The limits of one report that have come near: nothing of what is done, and of several passed marks of one limit the last. A mark on a weekend or holiday is
 * told on the last workday before it, in the morning; the skyddsbedömning that is past its riktmärke (L-21) on that day, whichever it is. Pure.
 */
export function limitOccasions(facts: LimitFacts, now: Instant): Occasion[] {
  const { id, awaited, covered } = facts;
  const found: Occasion[] = [];
  const add = (code: Occasion['code'], which: string, on: PlainDate) => {
    const morning = momentOf(`${on}T${MORNING}`);
    const since = morning < facts.arrivedAt ? facts.arrivedAt : morning;
    if (since <= now) found.push({ code, key: `${code}/${id}/${which}`, since, goesOn: false });
  };
  if (covered && awaited !== '' && facts.safetyAssessedAt === null) {
    add('SKYDDSBEDOMNING', 'riktmarke', plusDays(safetyAssessmentTarget(facts.arrivedAt).latest, 1));
  }
  if (covered && awaited === 'DECISION') {
    const { lastDay } = daysLeft(dayOf(facts.arrivedAt), dayOf(now), facts.prolongedTo);
    const mark = markPassed(lastDay, dayOf(now));
    if (mark) add('TIDSGRANS', lastDay + '/' + String(mark.left), mark.on);
  }
  if (facts.feedbackAwaited && facts.decision !== null) {
    const due = feedbackDue(facts.decision);
    add('ATERKOPPLING', due, isToldAtOnce(facts.decision.code) ? due : lastWorkdayOnOrBefore(plusDays(due, -FEEDBACK_TOLD)));
  }
  return found;
}

/** The mark before a last day that was passed latest. */
function markPassed(lastDay: PlainDate, today: PlainDate) {
  return DAYS_LEFT_TOLD.map((left) => ({ left, on: lastWorkdayOnOrBefore(plusDays(lastDay, -left)) })).findLast(({ on }) => on <= today);
}
