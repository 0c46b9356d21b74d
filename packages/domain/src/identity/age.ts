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
 * Whole months a person has filled on a day; 0 before birth. Where the month lacks the day of birth its last day counts (as in `ageOn`):
 * born on 31 January, the first month is filled on 28 or 29 February.
 */
export function monthsOn(birth: PlainDate, on: PlainDate): number {
  const months = (Number(on.slice(0, 4)) - Number(birth.slice(0, 4))) * 12 + Number(on.slice(5, 7)) - Number(birth.slice(5, 7));
  const day = Math.min(Number(birth.slice(8)), lastDayOf(on.slice(0, 7)));
  return Math.max(0, Number(on.slice(8)) < day ? months - 1 : months);
}

/** Days in a month, `2026-02` → 28. */
function lastDayOf(month: string): number {
  const days = [31, 30, 29, 28].find((day) => isPlainDate(`${month}-${day}`));
  return days ?? 28;
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
