import Personnummer from 'personnummer';
import { isPlainDate, type PlainDate } from '../base/time.ts';
import type { CheckedNumber } from './number.ts';
import { hasLuhnDigit, twelveDigits } from './twelve-digits.ts';

/**
 * Personnummer through the package `personnummer`, in a wrapper: the package refuses spaces and dashes, reads the machine's clock for
 * the century and lets future days through. Refuses a form it does not know, a wrong check digit, a day the calendar lacks, a day after `today`.
 */
export function checkPersonnummer(text: string, today: PlainDate): CheckedNumber {
  const value = twelveDigits(text, today);
  if (value === null || value.slice(8, 11) === '000') return { ok: false, code: 'number-format' };
  if (!hasLuhnDigit(value)) return { ok: false, code: 'number-checksum' };
  const birthDate = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`;
  if (!isPlainDate(birthDate)) return { ok: false, code: 'date-invalid' };
  if (birthDate > today) return { ok: false, code: 'date-in-future' };
  const known = Personnummer.valid(value, { allowCoordinationNumber: false, allowInterimNumber: false });
  return known ? { ok: true, value, birthDate } : { ok: false, code: 'number-format' };
}
