import type { FreeText } from '../free-texts.ts';
import { schoolsIn } from '../places/schools.ts';
import { streetsIn } from '../places/streets.ts';
import { functionWords } from '../swedish/function-words.ts';
import { isOneOf, nouns, personNouns, personPronouns } from '../swedish/nouns.ts';
import { sentenceAt, wordAt, type Reading } from '../swedish/reading.ts';
import { speakers } from '../../words/hearsay-words.ts';

/** What would be known again in another text: sentences, and names of places and people. Folded. */
export type TellingParts = { readonly sentences: readonly (readonly string[])[]; readonly names: ReadonlySet<string> };

/** A sentence that is repeated is one of five words or 25 characters: shorter ones are said by anybody. */
const leastWords = 5;
const leastCharacters = 25;
const leastOfShort = 3;

export function tellingParts({ reading, target }: FreeText, familyNames: ReadonlySet<string>): TellingParts {
  const names = target.endsWith('.heardBy') ? [] : [...properNames(reading, familyNames), ...placesByLook(reading, familyNames)];
  return { sentences: [...wholeSentences(reading), ...quotations(reading)], names: new Set(names) };
}

function wholeSentences(reading: Reading): readonly (readonly string[])[] {
  return reading.sentences.flatMap(({ first, end }) => longEnough(reading, first, end));
}

/** What stands between quotation marks, without who said it. */
function quotations(reading: Reading): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let first: number | null = null;
  for (let at = 0; at <= reading.tokens.length; at += 1) {
    if (reading.quoted[at]) first ??= at;
    else if (first !== null) {
      found.push(...longEnough(reading, first, at));
      first = null;
    }
  }
  return found;
}

function longEnough({ tokens }: Reading, first: number, end: number): readonly (readonly string[])[] {
  const words = tokens.slice(first, end).map(({ word }) => word);
  const characters = (tokens[end - 1]?.to ?? 0) - (tokens[first]?.from ?? 0);
  return words.length >= leastWords || (characters >= leastCharacters && words.length >= leastOfShort) ? [words] : [];
}

const roles = nouns(speakers);
const titles = new Set(
  'pa pi polisassistent polisinspektör inspektör utredare kommissarie handläggare socialsekreterare konstapel insp'.split(' '),
);
/** Names that everybody writes: they tell nothing of whom the item is about. */
const everyday = new Set(
  'snapchat instagram facebook tiktok telegram whatsapp discord youtube signal messenger swish google sverige polisen socialtjänsten socialjouren barnahus gud'.split(
    ' ',
  ),
);

/** Names by their capital: of places and of people. Not the family's own, not those of officials, not abbreviations. */
function properNames(reading: Reading, familyNames: ReadonlySet<string>): readonly string[] {
  return reading.tokens.flatMap((token, at) => {
    const { word } = token;
    if (!token.capital || token.capitals || token.isNumber || word.length < 3 || everyday.has(word)) return [];
    if (familyNames.has(word) || familyNames.has(word.replace(/s$/, '')) || titles.has(wordAt(reading, at - 1))) return [];
    if (functionWords.has(word) || personPronouns.has(word) || isOneOf(personNouns, word) || isOneOf(roles, word)) return [];
    return isNameHere(reading, at) ? [word] : [];
  });
}

/** At the beginning of a sentence a capital tells only before another ("Siv Ek ringde"), or where hardly anything else is written ("Siv, granne"). */
function isNameHere(reading: Reading, at: number): boolean {
  const { first, end } = sentenceAt(reading, at);
  const next = reading.tokens[at + 1];
  if (at !== first) return true;
  if (next?.capital && at + 1 < end) return true;
  return end - first <= 3 && !/(en|et|an|na|on)$/.test(wordAt(reading, at));
}

function placesByLook(reading: Reading, familyNames: ReadonlySet<string>): readonly string[] {
  const spans = [...streetsIn(reading), ...schoolsIn(reading, familyNames)];
  return reading.tokens
    .filter(({ from, isNumber, word }) => !isNumber && word.length > 4 && spans.some((span) => span.from === from))
    .map(({ word }) => word);
}
