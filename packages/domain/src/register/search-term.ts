import { checkIdentityNumber } from '../identity/number.ts';
import type { Arendenummer } from '../base/ids.ts';
import { done, refused, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import type { PlainDate } from '../base/time.ts';
import { MAX_SEARCH_LENGTH, parseName, type NameQuery } from '../names/query.ts';
import { readArendenummer } from './numbers.ts';

/** The only kinds of term that may be used across akter (SoLPuF 15 §, L-43, L-44). */
export type SearchTerm =
  /** Personnummer or samordningsnummer, 12 digits. */
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'arendenummer'; readonly value: Arendenummer }
  | { readonly kind: 'name'; readonly name: NameQuery };

/**
 * Says which kind of term was typed: a full personnummer or samordningsnummer (with or without century, hyphen, spaces), an ärendenummer, or a name.
 * A name needs two parts, or one beside a birth year, so that nobody browses. Digits that are no valid number are refused with the field
 * `text`, never searched as something else; a longer or shorter text than a search may have is refused too. Never echoes the text.
 */
export function recogniseTerm(text: string, today: PlainDate, birthYear: number | null = null): Outcome<SearchTerm> {
  if (text.length > MAX_SEARCH_LENGTH) return refused(problem('search-too-long'));
  const typed = text.normalize('NFKC').trim();
  if (isDigitsOnly(typed)) return recogniseNumber(typed, today);
  const arendenummer = readArendenummer(typed);
  if (arendenummer) return done({ kind: 'arendenummer', value: arendenummer });
  return recogniseName(typed, birthYear);
}

function isDigitsOnly(typed: string): boolean {
  return /\d/.test(typed) && /^[\d\s\p{Pd}\u2212+]+$/u.test(typed);
}

function recogniseNumber(typed: string, today: PlainDate): Outcome<SearchTerm> {
  const personnummer = checkIdentityNumber('PNR', typed, today);
  if (personnummer.ok) return done({ kind: 'number', value: personnummer.value });
  const samordningsnummer = checkIdentityNumber('SAM', typed, today);
  if (samordningsnummer.ok) return done({ kind: 'number', value: samordningsnummer.value });
  // A samordningsnummer is a date-less personnummer to the first check, so its own refusal says more unless it is not of that form at all.
  const { code } = samordningsnummer.code === 'number-format' ? personnummer : samordningsnummer;
  return refused(problem('invalid-input', [{ path: 'text', code }]));
}

function recogniseName(typed: string, birthYear: number | null): Outcome<SearchTerm> {
  const parsed = parseName(typed);
  if (!parsed.ok) return parsed;
  const { tokens } = parsed.value;
  const longEnough = tokens.some((token) => token.length > 1);
  const partsNeeded = birthYear === null ? 2 : 1;
  if (!longEnough || tokens.length < partsNeeded) return refused(problem('search-too-short'));
  return done({ kind: 'name', name: parsed.value });
}
