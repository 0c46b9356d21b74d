import { dayOf, daysBetween, plusDays, type Instant, type PlainDate } from '../base/time.ts';
import type { DecisionCode } from '../vocabulary/intake.ts';
import { lastWorkdayOnOrBefore } from './calendar.ts';

/** "Inom fjorton dagar efter det att anmälan har kommit in" (SoL 20:2, L-25). */
const PRELIMINARY_ASSESSMENT_DAYS = 14;
/** "Senast en vecka efter" the decision (SoL 19:6, L-10). */
const FEEDBACK_DAYS = 7;

export type PreliminaryAssessment = {
  /** Day n of 14; the day of arrival is day 0. Over 14 = late. */
  readonly day: number;
  /** Last day to decide. Not rolled forward over weekends and holidays (L-25b). */
  readonly lastDay: PlainDate;
  /** The last day itself if it is a workday, else the last workday before it. */
  readonly lastWorkday: PlainDate;
};

/**
 * The 14 days of the förhandsbedömning (SoL 20:2, L-25): calendar days from the Swedish day on which the report arrived,
 * which is not counted (in on 2 March, last day 16 March). Clock changes do not matter, since days are counted, not hours.
 */
export function preliminaryAssessment(arrivedOn: PlainDate, today: PlainDate): PreliminaryAssessment {
  const lastDay = plusDays(arrivedOn, PRELIMINARY_ASSESSMENT_DAYS);
  return { day: daysBetween(arrivedOn, today), lastDay, lastWorkday: lastWorkdayOnOrBefore(lastDay) };
}

/**
 * Riktmärke for the skyddsbedömning: the day of arrival, at the latest the next (prop. 2012/13:10 p. 60, L-21).
 * The statute says "genast" (SoL 20:1, L-20); this is a guide from preparatory work and must never be shown as a deadline of the law.
 */
export function safetyAssessmentTarget(arrivedAt: Instant): { readonly sameDay: PlainDate; readonly latest: PlainDate } {
  const sameDay = dayOf(arrivedAt);
  return { sameDay, latest: plusDays(sameDay, 1) };
}

/** The day on which the week after a decision is over (SoL 19:6, L-10, in force 2026-01-15). */
export function feedbackWeekEnds(decidedOn: PlainDate): PlainDate {
  return plusDays(decidedOn, FEEDBACK_DAYS);
}

/** True of the decision after which the reporter who asked is told "genast": an utredning runs already (SoL 19:6, L-10). */
export function isToldAtOnce(code: DecisionCode): boolean {
  return code === 'INGAR_I_PAGAENDE';
}

/** Last day to tell the reporter who asked: one week after the decision, or the day itself where an utredning runs already (SoL 19:6, L-10). */
export function feedbackDue({ code, on }: { readonly code: DecisionCode; readonly on: PlainDate }): PlainDate {
  return isToldAtOnce(code) ? on : feedbackWeekEnds(on);
}
