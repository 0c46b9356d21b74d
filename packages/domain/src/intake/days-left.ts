import type { PlainDate } from '../base/time.ts';
import { lastWorkdayOnOrBefore } from '../law/calendar.ts';
import { preliminaryAssessment, type PreliminaryAssessment } from '../law/deadlines.ts';

/** The days of one förhandsbedömning as they now run; `prolonged`: the last day is one that somebody has set for synnerliga skäl. */
export type DaysLeft = PreliminaryAssessment & { readonly prolonged: boolean };

/**
 * Day n of the fourteen, and the last day: by the rule (SoL 20:2, L-25), or the new one where the time was prolonged (L-27). The days are counted on from
 * the arrival either way. Pure.
 */
export function daysLeft(arrivedOn: PlainDate, today: PlainDate, prolongedTo: PlainDate | null): DaysLeft {
  const byRule = preliminaryAssessment(arrivedOn, today);
  if (prolongedTo === null) return { ...byRule, prolonged: false };
  return { day: byRule.day, lastDay: prolongedTo, lastWorkday: lastWorkdayOnOrBefore(prolongedTo), prolonged: true };
}
