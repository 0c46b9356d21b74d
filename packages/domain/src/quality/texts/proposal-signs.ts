import { urgings } from '../words/proposal-words.ts';
import { isPerson } from './swedish/nouns.ts';
import type { Hit } from './swedish/phrases.ts';
import { sentenceAt, wordAt, type Reading } from './swedish/reading.ts';

/** In the definite form, or somebody's: it is there already. */
export function isExisting(reading: Reading, { first, end }: Hit<unknown>): boolean {
  const last = wordAt(reading, end - 1);
  const before = wordAt(reading, first - 1);
  const isOwned = /^(?:sin|sitt|sina|hans|hennes|deras|den|det|denna|detta|nuvarande|pågående|tidigare|förra)$/.test(before);
  const isHad = [1, 2, 3].some((back) => /^(?:har|hade|haft)$/.test(wordAt(reading, first - back)));
  return isOwned || isHad || /(?:[^nh]et|(?<!oend|oende)en|rna)$/.test(last) || /.{3,}(?:ns|ets|ts|rs|ens)$/.test(before);
}

/** "Vapnen måste tas bort från hemmet" is about no person. */
export function isOfSomebody(reading: Reading, first: number): boolean {
  if (!/^(?:tas|flyttas|hämtas|tagas)$/.test(wordAt(reading, first))) return true;
  const { first: start } = sentenceAt(reading, first);
  return reading.tokens.slice(start, first).some((token, index) => isPerson(token, index === 0) && !/^(?:vi|jag)$/.test(token.word));
}

const dates =
  /^(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|imorgon|morgon|nästa|planera|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|klockan|kl$)/;

/** What is to happen on a day is a plan of somebody's, no proposal. */
export function isScheduled(reading: Reading, at: number): boolean {
  return someWord(reading, at, (word) => dates.test(word));
}

/** Is there such a word in the sentence? */
export function someWord(reading: Reading, at: number, is: (word: string) => boolean): boolean {
  const { first, end } = sentenceAt(reading, at);
  for (let place = first; place < end; place += 1) if (is(wordAt(reading, place))) return true;
  return false;
}

/** "Genast", "ni": said to somebody, at once. */
export function isUrged(reading: Reading, at: number): boolean {
  return someWord(reading, at, (word) => urgings.has(word));
}

const settling =
  /^(?:beslut|beviljat|beviljades|frågade|frågar|undrade|undrar|bad$|ville$|bett$|önskade|avböj|tackade$|tackat$|neka|avslag|avslog|erbjudit|erbjöds|erbjudits|ansökt)/;

/** What has been decided, asked for by others, turned down, or is there already. "Bör fatta beslut om" asks for it. */
export function isSettled(reading: Reading, at: number): boolean {
  const { first, end } = sentenceAt(reading, at);
  for (let place = first; place < end; place += 1) {
    const word = wordAt(reading, place);
    const isAsked = word === 'besluta' || (word === 'beslut' && /^(?:fatta|ta|snabbt|omedelbart)$/.test(wordAt(reading, place - 1)));
    if (settling.test(word) && !isAsked) return true;
  }
  return false;
}
