import { plusDays, type PlainDate } from '../base/time.ts';
import { isWorkday } from './calendar.ts';

/**
 * Within how many working days a nödöppning is reviewed. The law asks for recurring checks of unauthorised access (SoLPuL 10 §, L-100, in force
 * 2024-03-01) and names no number of days: three is this product's own limit, set 2026-11-22 (T-5).
 */
const REVIEW_WORKDAYS = 3;

export type EmergencyReviewTime = {
  /** The last day to review. */
  readonly lastDay: PlainDate;
  /** Working days left after today; 0 on the last day and when it is late. */
  readonly workdaysLeft: number;
  /** True from the day after the last day. */
  readonly late: boolean;
};

/**
 * How long there is to review a nödöppning. The day on which it was opened is not counted, whatever day that is; then only working days are
 * (Monday to Friday and no holiday, `isWorkday`): opened on a Friday, last day is the Wednesday after.
 */
export function emergencyReview(openedOn: PlainDate, today: PlainDate): EmergencyReviewTime {
  const lastDay = workdayAfter(openedOn, REVIEW_WORKDAYS);
  return { lastDay, workdaysLeft: workdaysBetween(today, lastDay), late: today > lastDay };
}

/** The nth working day after a day. */
function workdayAfter(day: PlainDate, nth: number): PlainDate {
  let found = day;
  for (let left = nth; left > 0;) {
    found = plusDays(found, 1);
    if (isWorkday(found)) left -= 1;
  }
  return found;
}

/** Working days after `from`, up to and with `to`. */
function workdaysBetween(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) if (isWorkday(day)) count += 1;
  return count;
}
