import { checkIdentityNumber } from '../identity/number.ts';
import type { Arendenummer } from '../base/ids.ts';
import { done, refused, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import type { PlainDate } from '../base/time.ts';
import { MAX_SEARCH_LENGTH, parseName, type NameQuery } from '../names/query.ts';
import { readArendenummer } from './numbers.ts';
import { readPoliceNumber } from './search-term-police.ts';
import { birthYearsOf, type Born, withoutBorn } from './search-term-years.ts';

/** The only kinds of term that may be used across akter (SoLPuF 15 §, L-43, L-44). */
export type SearchTerm =
  /** Personnummer or samordningsnummer, 12 digits. */
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'arendenummer'; readonly value: Arendenummer }
  /** A number of the police, folded: it stands for our ärendenummer (L-97). */
  | { readonly kind: 'police-number'; readonly value: string }
  /** `birthYears`: none, the one that was said, or those that a said age can mean, latest first. They order the hits and add none. */
  | { readonly kind: 'name'; readonly name: NameQuery; readonly birthYears: readonly number[] };

/**
 * Says which kind of term was typed: a full personnummer or samordningsnummer (with or without century, hyphen, spaces), an ärendenummer, a number of the
 * police, or a name. A name needs two parts, or one beside a birth year or an age, so that nobody browses; either may stand last in the text ("Elsa f. 2018",
 * "Elsa 8 år") or be given in `born`, which then counts. Digits that are no valid number are refused with the field `text`, never searched as something
 * else; a longer or shorter text than a search may have is refused too. Invisible characters count as nothing. Never echoes the text.
 */
export function recogniseTerm(text: string, today: PlainDate, born: Born | null = null): Outcome<SearchTerm> {
  if (text.length > MAX_SEARCH_LENGTH) return refused(problem('search-too-long'));
  const typed = visibleText(text);
  if (typed.length > MAX_SEARCH_LENGTH) return refused(problem('search-too-long'));
  if (isDigitsOnly(typed)) return recogniseNumber(typed, today);
  const arendenummer = readArendenummer(typed);
  if (arendenummer && isOfOurTime(arendenummer)) return done({ kind: 'arendenummer', value: arendenummer });
  const policeNumber = readPoliceNumber(typed);
  if (policeNumber !== null) return done({ kind: 'police-number', value: policeNumber });
  const read = withoutBorn(typed, today);
  return recogniseName(read.name, birthYearsOf(born ?? read.born, today));
}

/** What was typed as it can be seen: compatibility forms in their plain form, without invisible characters, blanks as one. */
export function visibleText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** Year and serial are told apart by the year alone: `DNR 4711-26` is a number of the police. */
function isOfOurTime(arendenummer: string): boolean {
  return /-20\d{2}-/.test(arendenummer);
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

function recogniseName(typed: string, birthYears: readonly number[]): Outcome<SearchTerm> {
  const parsed = parseName(typed);
  if (!parsed.ok) return parsed;
  const parts = parsed.value.tokens.filter((token) => /\p{L}/u.test(token));
  const longEnough = parts.some((token) => token.length > 1);
  const partsNeeded = birthYears.length === 0 ? 2 : 1;
  if (!longEnough || parts.length < partsNeeded) return refused(problem('search-too-short'));
  return done({ kind: 'name', name: parsed.value, birthYears });
}
