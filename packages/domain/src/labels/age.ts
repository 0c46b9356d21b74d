import type { PlainDate } from '../base/time.ts';
import { ageOn, monthsOn } from '../identity/age.ts';

/** `8 år`; for a child under two years `5 mån`, and for a newborn `under 1 mån`: months say more of an infant than a year does. */
export function ageInWords(birth: PlainDate, on: PlainDate): string {
  const years = ageOn(birth, on);
  if (years >= 2) return `${years} år`;
  const months = monthsOn(birth, on);
  return months === 0 ? 'under 1 mån' : `${months} mån`;
}

/** Whole years as a person guesses them: `8 år`, and `under 1 år` for 0. */
export function yearsInWords(years: number): string {
  return years === 0 ? 'under 1 år' : `${years} år`;
}
