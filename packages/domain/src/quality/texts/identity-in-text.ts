import { dayOf, isPlainDate, type PlainDate } from '../../base/time.ts';
import { hasLuhnDigit, twelveDigits } from '../../identity/twelve-digits.ts';
import type { Check, Checked } from '../check.ts';
import type { Finding, Span } from '../finding.ts';
import { foundIn } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { wordAt, type Reading } from './swedish/reading.ts';

/** Q28: a personnummer or samordningsnummer in a text. Its key holds nothing of the number: ten digits could be guessed back from a hash. */
export const numbersInText: Check = (checked) => textsFor('Q28', checked).flatMap((text) => inText(text, checked));

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const spans = identityNumbersIn(text.reading, dayOf(context.now));
  return foundIn(
    'Q28',
    text,
    spans.map((span) => ({ span, about: '', level: 'TIP' })),
  );
}

const between = /^[ \u00A0\u2009\u202F]?[-–‐‑−+]?[ \u00A0\u2009\u202F]?$/;

/** Where identity numbers stand: 12 or 10 digits in one, two or three groups (8+4, 6+4, 4+2+2+4), with a hyphen, dash, plus or blank between. */
export function identityNumbersIn(reading: Reading, today: PlainDate): readonly Span[] {
  const { tokens, text } = reading;
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.isNumber) continue;
    const end = [at + 1, at + 2, at + 4].find(
      (stop) => isGroup(reading, at, stop) && isIdentity(textOf(reading, at, stop), today, isAnnounced(reading, at)),
    );
    if (end === undefined) continue;
    const to = tokens[end - 1]?.to ?? token.to;
    spans.push({ from: token.from, to });
    at = end - 1;
  }
  return spans.filter(({ from }) => !/[\d./]/.test(text.charAt(from - 1)));
}

const announcing = /^(?:pnr|persnr|personnr|personnummer|personnumret|samordningsnummer|samordningsnumret|samnr|sampnr|personbeteckning)$/;

/** "Pnr", "personnummer:" or "samordningsnummer är" right before it. */
function isAnnounced(reading: Reading, at: number): boolean {
  return [at - 1, at - 2].some((place) => announcing.test(wordAt(reading, place)));
}

function isGroup({ tokens }: Reading, at: number, stop: number): boolean {
  for (let place = at; place < stop; place += 1) {
    const token = tokens[place];
    if (!token?.isNumber || (place > at && !between.test(token.gap))) return false;
  }
  return true;
}

function textOf({ text, tokens }: Reading, at: number, stop: number): string {
  return text.slice(tokens[at]?.from ?? 0, tokens[stop - 1]?.to ?? 0);
}

/**
 * A day of birth that the calendar has (a samordningsnummer adds 60 to it, and has 60 where the day is not known) and a right check digit. Of
 * `20180502-2389`, which nothing else looks like, and after "pnr", the check digit may be mistyped. Ten digits in a row that begin as a mobile number are one.
 */
function isIdentity(written: string, today: PlainDate, announced: boolean): boolean {
  const digits = written.replace(/\D/g, '');
  if (/^07[02369]\d{7}$/.test(written) && Number(digits.slice(4, 6)) > 31) return false;
  const twelve = twelveDigits(written, today);
  if (twelve === null || !isBirthDay(twelve)) return false;
  return announced || hasLuhnDigit(twelve) || /^(19|20)\d{6}[-–‐‑−+]\d{4}$/.test(written);
}

function isBirthDay(twelve: string): boolean {
  const day = Number(twelve.slice(6, 8));
  if (day === 60) return Number(twelve.slice(4, 6)) <= 12;
  const born = day > 60 ? day - 60 : day;
  return isPlainDate(`${twelve.slice(0, 4)}-${twelve.slice(4, 6)}-${String(born).padStart(2, '0')}`);
}
