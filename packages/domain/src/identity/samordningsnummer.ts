import { isPlainDate, type PlainDate } from '../base/time.ts';
import type { CheckedNumber } from './number.ts';
import { hasLuhnDigit, twelveDigits } from './twelve-digits.ts';

const DAY_OFFSET = 60;

/**
 * Samordningsnummer by a rule of our own: eight digits with month 00–12 and day 60–91, serial and Luhn digit. No calendar check, since
 * Skatteverket gives out numbers with month 00, day 60 and days that do not exist; such a number tells no birth date.
 * Refuses another form, a wrong check digit, a birth day or year after `today`.
 */
export function checkSamordningsnummer(text: string, today: PlainDate): CheckedNumber {
  const value = twelveDigits(text, today);
  if (value === null || !/^\d{4}(0\d|1[0-2])([678]\d|9[01])\d{4}$/.test(value)) return { ok: false, code: 'number-format' };
  if (!hasLuhnDigit(value)) return { ok: false, code: 'number-checksum' };
  const day = String(Number(value.slice(6, 8)) - DAY_OFFSET).padStart(2, '0');
  const birthDate = `${value.slice(0, 4)}-${value.slice(4, 6)}-${day}`;
  if (birthDate > today) return { ok: false, code: 'date-in-future' };
  return { ok: true, value, birthDate: isPlainDate(birthDate) ? birthDate : null };
}
