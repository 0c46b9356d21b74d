import type { FieldProblem, FieldProblemCode } from '../base/problem.ts';
import { isPlainDate, type PlainDate } from '../base/time.ts';
import { textProblem } from '../form/text.ts';
import { looksLikePhone, type Channel, type JourWay } from './reach.ts';

/**
 * How a nämnd is reached from a day, as its administrator writes it. Name, kommun and district are not here: they decide whose reports come to
 * whom, and are set by those who run the installation.
 */
export type AddressDraft = {
  readonly validFrom: string;
  readonly channel: Channel;
  /** How a nämnd that is not connected wants its PDF; null in Tidig. */
  readonly manualWay: string | null;
  readonly phone: string;
  readonly openingHours: string;
  readonly eveningReader: string;
  readonly jour: { readonly name: string; readonly way: JourWay; readonly phone: string | null; readonly hours: string };
  /** Whom to ring about where a protected person is; null where the nämnd names nobody. */
  readonly protectedFunction: string | null;
  readonly protectedPhone: string | null;
  /** First day without new reports; null = open. */
  readonly closedFrom: string | null;
};

/** Characters at most in each text. */
export const MAX_ADDRESS_TEXT = 200;

/**
 * What is wrong with a page, at which field; none when it can be kept. It begins today or within a year. A nämnd in Tidig says who reads evenings and
 * weekends and whom to ring about where a protected person is, one outside how it wants the PDF; a jour with a number of its own has one that can be called. It does not close in the past or before the
 * page begins, unless `closedBefore` (as it stands today) says the same.
 */
export function checkAddress(draft: AddressDraft, today: PlainDate, closedBefore: PlainDate | null): readonly FieldProblem[] {
  const { channel, jour, protectedFunction, protectedPhone } = draft;
  const inTidig = channel === 'TIDIG';
  const asksForCall = inTidig || protectedFunction !== null || protectedPhone !== null;
  const found: readonly (readonly [path: string, code: FieldProblemCode | null])[] = [
    ['validFrom', beginning(draft.validFrom, today)],
    ['manualWay', inTidig ? (draft.manualWay === null ? null : 'not-applicable') : text(draft.manualWay ?? '')],
    ['phone', phone(draft.phone)],
    ['openingHours', text(draft.openingHours)],
    ['eveningReader', inTidig || draft.eveningReader.trim() !== '' ? text(draft.eveningReader) : null],
    ['jour.name', text(jour.name)],
    ['jour.phone', jour.phone === null && jour.way !== 'NUMMER' ? null : phone(jour.phone ?? '')],
    ['jour.hours', text(jour.hours)],
    ['protectedFunction', asksForCall ? text(protectedFunction ?? '') : null],
    ['protectedPhone', asksForCall ? phone(protectedPhone ?? '') : null],
    ['closedFrom', closing(draft, today, closedBefore)],
  ];
  return found.flatMap(([path, code]) => (code ? [{ path, code }] : []));
}

function text(given: string): FieldProblemCode | null {
  if (given.trim() === '') return 'required';
  if (given.trim().length > MAX_ADDRESS_TEXT) return 'too-long';
  return textProblem(given.trim(), 'one');
}

function phone(given: string): FieldProblemCode | null {
  return text(given) ?? (looksLikePhone(given.trim()) ? null : 'phone-format');
}

function beginning(day: string, today: PlainDate): FieldProblemCode | null {
  if (day === '') return 'required';
  if (!isPlainDate(day)) return 'date-invalid';
  if (day < today) return 'date-past';
  return day > sameDayNextYear(today) ? 'date-too-late' : null;
}

function closing({ closedFrom, validFrom }: AddressDraft, today: PlainDate, closedBefore: PlainDate | null): FieldProblemCode | null {
  if (closedFrom === null || closedFrom === closedBefore) return null;
  if (!isPlainDate(closedFrom)) return 'date-invalid';
  return closedFrom < today || closedFrom < validFrom ? 'date-past' : null;
}

/** The last day that lies within a year: the same date next year, 28 February for a leap day. */
export function sameDayNextYear(day: PlainDate): PlainDate {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return isPlainDate(next) ? next : (next.replace('-29', '-28') as PlainDate);
}
