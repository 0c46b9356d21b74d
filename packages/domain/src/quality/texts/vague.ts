import type { Check, Checked } from '../check.ts';
import type { Finding } from '../finding.ts';
import { isConcreteNear } from './concrete.ts';
import { foundIn, spanOf, textAt, type Spotted } from './found-in-text.ts';
import { textsFor, type FreeText } from './free-texts.ts';
import { listedIn } from './listed-in-text.ts';
import type { Meanings } from './lists.ts';
import { isSaidOf } from './said-of.ts';
import { isDenied } from './swedish/negation.ts';
import { isOneOf, personNouns } from './swedish/nouns.ts';
import { isSupposed } from './swedish/supposed.ts';
import type { Hit } from './swedish/phrases.ts';
import { sentenceAt, wordAt, type Reading } from './swedish/reading.ts';

/** Q14: a vague word (list a) with nothing concrete beside it. Once for each word in a text; never in a quotation, never when it is denied. */
export const vagueWords: Check = (checked) => textsFor('Q14', checked).flatMap((text) => inText(text, checked));

function inText(text: FreeText, { context }: Checked): readonly Finding[] {
  const { reading } = text;
  const told = new Set<string>();
  let end = 0;
  const spotted = listedIn('Q14', reading, context.words).flatMap((hit): readonly Spotted[] => {
    if (hit.first < end || !isVague(reading, hit)) return [];
    end = hit.end;
    const span = spanOf(reading, hit.first, hit.end);
    const word = textAt(reading, span).replaceAll(/\s+/g, ' ');
    const about = word.toLowerCase();
    if (told.has(about)) return [];
    told.add(about);
    return [{ span, about, level: 'TIP', values: { ord: word } }];
  });
  return foundIn('Q14', text, spotted);
}

function isVague(reading: Reading, { first, end, means }: Hit<Meanings['Q14']>): boolean {
  if (reading.quoted[first]) return false;
  if (means !== 'phrase' && !isSaidOf(reading, first, end, means)) return false;
  if (isRole(reading, end) || isMoved(reading, first, end) || isOfLine(reading, first, end) || isSupposed(reading, first)) return false;
  return !isDenied(reading, first, end) && !isConcreteNear(reading, first, end);
}

/** "Olämplig som vårdnadshavare" judges a person, and is Q17's. */
function isRole({ tokens }: Reading, end: number): boolean {
  return tokens[end]?.word === 'som' && isOneOf(personNouns, tokens[end + 1]?.word ?? '');
}

/** "Påverkad av beskedet" tells by what. */
function isMoved({ tokens }: Reading, first: number, end: number): boolean {
  const isBySomething = tokens[end]?.word === 'av' && !['något', 'någonting', 'nåt'].includes(tokens[end + 1]?.word ?? '');
  return isBySomething && (tokens[first]?.word.startsWith('påverka') ?? false);
}

const lines = /^(?:telefon|mobil|radio|rakel|sladd|uttag|täckning|linje|internet|uppkoppling|kabel|batteri|laddar)/;

/** "Dålig kontakt" on the phone is no relation. */
function isOfLine(reading: Reading, first: number, end: number): boolean {
  if (![end - 1, end].some((at) => wordAt(reading, at).startsWith('kontakt'))) return false;
  const { first: from, end: to } = sentenceAt(reading, first);
  return reading.tokens.slice(from, to).some(({ word }) => lines.test(word));
}
