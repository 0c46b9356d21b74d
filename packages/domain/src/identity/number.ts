import type { FieldProblemCode } from '../base/problem.ts';
import type { PlainDate } from '../base/time.ts';
import { isPlainDate } from '../base/time.ts';
import { checkPersonnummer } from './personnummer.ts';
import { checkSamordningsnummer } from './samordningsnummer.ts';

/** Kinds of identity number (codes of list V3): personnummer, samordningsnummer, temporary number, spare number in care, LMA card, birth date only, none. */
export type NumberKind = 'PNR' | 'SAM' | 'TNR' | 'RES' | 'LMA' | 'DAT' | 'SAKN';

export type CheckedNumber =
  /** `value` is what is stored and compared; `birthDate` is null when the number does not tell a day that the calendar has. */
  | { readonly ok: true; readonly value: string; readonly birthDate: PlainDate | null }
  | { readonly ok: false; readonly code: FieldProblemCode };

const MAX_FREE_LENGTH = 40;

/**
 * Checks a typed identity number of a stated kind and gives it in the form in which it is stored.
 * PNR and SAM: 10 or 12 digits, spaces, hyphens, dashes and `+` allowed; stored as 12 digits. Without century the person is held to be under 100,
 * with `+` a hundred years older. TNR: birth day and T or TF with serial, stored `20180502-T001`. RES and LMA: any text of at most 40 characters.
 * DAT: a day, stored `2018-05-02`. SAKN: always the empty text. Refuses what cannot be, and any birth day after `today`.
 */
export function checkIdentityNumber(kind: NumberKind, text: string, today: PlainDate): CheckedNumber {
  switch (kind) {
    case 'PNR':
      return checkPersonnummer(text, today);
    case 'SAM':
      return checkSamordningsnummer(text, today);
    case 'TNR':
      return checkTemporaryNumber(text, today);
    case 'DAT':
      return checkBirthDate(text, today);
    case 'RES':
    case 'LMA':
      return checkFreeNumber(text);
    case 'SAKN':
      return { ok: true, value: '', birthDate: null };
  }
}

/** A stored number as people read it: `20180502-2389`; every other kind as it is stored. */
export function formatNumber(value: string): string {
  return /^\d{12}$/.test(value) ? `${value.slice(0, 8)}-${value.slice(8)}` : value;
}

/** Local number of a region or authority; it has no checksum and is not unique between authorities, so it never identifies by itself. */
function checkTemporaryNumber(text: string, today: PlainDate): CheckedNumber {
  const match = /^(\d{8})(TF?\d{3})$/.exec(text.replace(/[\s\p{Pd}]/gu, '').toUpperCase());
  if (!match?.[1] || !match[2]) return { ok: false, code: 'number-format' };
  const birthDate = plainDateOf(match[1]);
  if (birthDate && birthDate > today) return { ok: false, code: 'date-in-future' };
  return { ok: true, value: `${match[1]}-${match[2]}`, birthDate };
}

function checkBirthDate(text: string, today: PlainDate): CheckedNumber {
  const digits = text.replace(/[\s\p{Pd}]/gu, '');
  const birthDate = /^\d{8}$/.test(digits) ? plainDateOf(digits) : null;
  if (!birthDate) return { ok: false, code: 'date-invalid' };
  if (birthDate > today) return { ok: false, code: 'date-in-future' };
  return { ok: true, value: birthDate, birthDate };
}

function checkFreeNumber(text: string): CheckedNumber {
  const value = text.trim();
  if (value === '') return { ok: false, code: 'required' };
  if (value.length > MAX_FREE_LENGTH) return { ok: false, code: 'too-long' };
  return { ok: true, value, birthDate: null };
}

function plainDateOf(eightDigits: string): PlainDate | null {
  const day = `${eightDigits.slice(0, 4)}-${eightDigits.slice(4, 6)}-${eightDigits.slice(6)}`;
  return isPlainDate(day) ? day : null;
}
