import { copulas, functionWords } from './swedish/function-words.ts';
import { homeNouns, isOneOf, isPerson, situationNouns } from './swedish/nouns.ts';
import { followsOn, sentenceAt, wordAt, type Reading } from './swedish/reading.ts';

/** What an adjective may be said of for a check to care. */
export type About = 'anything' | 'home' | 'person';

const furthest = 7;

/**
 * Is the adjective at these tokens said of a person, a home or a situation, as a check asks for? Before a noun that noun decides ("ett konstigt djur"
 * is none of them); after "är", "blev", "verkade" and the like the subject does ("vädret var dåligt"). Where neither is found: only at the beginning
 * of a sentence, where the verb is left out ("Stökigt hemma.").
 */
export function isSaidOf(reading: Reading, first: number, end: number, about: About): boolean {
  if (followsOn(reading, end) && !functionWords.has(wordAt(reading, end))) return isAbout(reading, end, about);
  if (wordAt(reading, first - 1) === 'som') return isAbout(reading, first - 2, about);
  const verb = copulaBefore(reading, first);
  if (verb === null) return first === sentenceAt(reading, first).first && about !== 'person';
  const subjects = [verb - 1, verb - 2, verb + 1, verb + 2].filter((at) => at < first && at >= sentenceAt(reading, first).first);
  if (wordAt(reading, verb - 1) === 'det' || wordAt(reading, verb + 1) === 'det') return isSaidOfIt(reading, first, end, about);
  return subjects.some((at) => isSubject(reading, at, about));
}

function copulaBefore(reading: Reading, first: number): number | null {
  const start = Math.max(sentenceAt(reading, first).first, first - furthest);
  for (let at = first - 1; at >= start; at -= 1) if (copulas.has(wordAt(reading, at))) return at;
  return null;
}

const whole = new Set(['allt', 'allting', 'som', 'där', 'här']);

function isSubject(reading: Reading, at: number, about: About): boolean {
  return (whole.has(wordAt(reading, at)) && about === 'anything') || isAbout(reading, at, about);
}

/** "Det var stökigt hemma." says something of a home; "det är konstigt att ingen svarade" does not. */
function isSaidOfIt(reading: Reading, first: number, end: number, about: About): boolean {
  const next = wordAt(reading, end);
  if (about === 'person' || next === 'att' || next === 'om' || next === 'när')
    return about !== 'person' && next === 'när' && about === 'anything';
  if (about === 'anything') return true;
  const sentence = sentenceAt(reading, first);
  if (!followsOn(reading, end) || end >= sentence.end) return true;
  for (let at = sentence.first; at < sentence.end; at += 1) if (isAbout(reading, at, 'home')) return true;
  return false;
}

function isAbout(reading: Reading, at: number, about: About): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  const home = isOneOf(homeNouns, token.word) || isOneOf(situationNouns, token.word);
  const person = isPerson(token, sentenceAt(reading, at).first === at);
  if (about === 'home') return home;
  return about === 'person' ? person : home || person;
}
