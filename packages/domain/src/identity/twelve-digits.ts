import type { PlainDate } from '../base/time.ts';

/** First century of birth that a number can carry; folkbokföring knows nobody from before. */
const EARLIEST_CENTURY = 18;

/**
 * A typed personnummer or samordningsnummer as 12 digits, or null when it does not look like one. Spaces, hyphens and every kind of dash are
 * passed over. Ten digits get the latest century that is not after this year; with `+` before the last four, one century earlier.
 */
export function twelveDigits(text: string, today: PlainDate): string | null {
  const match = /^(\d{2})?(\d{6})(\+?)(\d{4})$/.exec(text.replace(/[\s\p{Pd}\u2212]/gu, ''));
  if (!match?.[2] || !match[4]) return null;
  const century = match[1] ?? String(centuryOf(match[2].slice(0, 2), match[3] === '+', today));
  return Number(century) < EARLIEST_CENTURY || Number(century) > 20 ? null : `${century}${match[2]}${match[4]}`;
}

function centuryOf(yearOfCentury: string, overHundred: boolean, today: PlainDate): number {
  const thisYear = Number(today.slice(0, 4));
  const century = Math.floor(thisYear / 100);
  const latest = Number(yearOfCentury) <= thisYear % 100 ? century : century - 1;
  return overHundred ? latest - 1 : latest;
}

/** True when the last digit is the Luhn check digit of the nine before it; the century does not count. */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (const [i, digit] of [...digits.slice(-10)].entries()) {
    const weighted = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
