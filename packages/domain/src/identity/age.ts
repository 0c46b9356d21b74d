import { dayOf, isPlainDate, type Instant, type PlainDate } from '../base/time.ts';

/**
 * Whole years a person has filled on a day; negative before birth never occurs: gives 0. The birthday itself counts.
 * Born on 29 February: a year without that day is filled on 28 February, by analogy with lag (1930:173) 1 §
 * (where the month lacks the day, its last day counts). No statute on ages says so itself; see L-04 in law/rules.ts.
 */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return Math.max(0, on < birthdayIn(on.slice(0, 4), birth) ? years - 1 : years);
}

function birthdayIn(year: string, birth: PlainDate): string {
  const sameDay = `${year}${birth.slice(4)}`;
  return isPlainDate(sameDay) ? sameDay : `${year}-02-28`;
}

/**
 * Age on the Swedish day the report reached the nämnd. Decides whether it concerns a child (under 18, SoL 3:1, L-04)
 * or a person of 18–20 years, whose report goes into no akt by itself (L-28).
 */
export function ageOnArrival(birth: PlainDate, arrivedAt: Instant): number {
  return ageOn(birth, dayOf(arrivedAt));
}

/** Age on the day of the act. Decides which underrättelse LUL asks for (L-90, L-91), whatever the age is when the report arrives. */
export function ageAtAct(birth: PlainDate, actOn: PlainDate): number {
  return ageOn(birth, actOn);
}
