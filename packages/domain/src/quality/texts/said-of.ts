import { copulas, feelings, functionWords, prepositions } from './swedish/function-words.ts';
import { conductNouns, homeNouns, isOneOf, isPerson, personNouns, situationNouns } from './swedish/nouns.ts';
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
  if (isBeforeNoun(reading, first, end, about))
    return isAbout(reading, end, about) || isOneOf(about === 'person' ? conductNouns : situationNouns, wordAt(reading, end));
  if (wordAt(reading, first - 1) === 'som' && isAbout(reading, first - 2, about)) return true;
  const verb = copulaBefore(reading, first, about);
  if (verb === null) return isFragment(reading, first, about);
  const head = headBefore(reading, verb);
  const subjects = [head, head - 1, verb + 1, verb + 2].filter((at) => at < first && at >= sentenceAt(reading, first).first);
  if (wordAt(reading, verb - 1) === 'det' || wordAt(reading, verb + 1) === 'det') return isSaidOfIt(reading, first, end, about);
  return subjects.some((at) => isSubject(reading, at, first, about) && agrees(reading, at, first, about));
}

/** Right after "är" an adjective that judges a person stands by itself, whatever comes next: "är likgiltig inför sina barn". */
function isBeforeNoun(reading: Reading, first: number, end: number, about: About): boolean {
  if (!followsOn(reading, end) || functionWords.has(wordAt(reading, end))) return false;
  return !(about === 'person' && copulas.has(wordAt(reading, first - 1)) && !isPerson(reading.tokens[end], false));
}

const degrees = new Set('mycket mkt väldigt ganska rätt lite riktigt helt extremt otroligt allmänt fruktansvärt'.split(' '));

/** "Stökigt hemma." says it of a home; "Orolig." says how somebody was. */
function isFragment(reading: Reading, first: number, about: About): boolean {
  const start = sentenceAt(reading, first).first;
  const opens = first === start || (first === start + 1 && degrees.has(wordAt(reading, start)));
  if (!opens || about === 'person') return false;
  return about === 'anything' || wordAt(reading, first).endsWith('t');
}

/** "Känner sig otrygg" tells of a situation; "känner sig dum" judges nobody. */
function copulaBefore(reading: Reading, first: number, about: About): number | null {
  const start = Math.max(sentenceAt(reading, first).first, first - furthest);
  for (let at = first - 1; at >= start; at -= 1) {
    const word = wordAt(reading, at);
    if (feelings.has(word)) return about === 'person' ? null : at;
    if (copulas.has(word)) return at;
  }
  return null;
}

/** Before one of these stands another clause, whose nouns are not this one's. */
const clauseWords = new Set('att eftersom men fast därför medan'.split(' '));

/** The noun that a subject is about: of "soffan i den stora lägenheten" the sofa. */
function headBefore(reading: Reading, verb: number): number {
  const start = sentenceAt(reading, verb).first;
  let head = verb - 1;
  for (let at = verb - 2; at > start && verb - at < furthest; at -= 1) {
    if (clauseWords.has(wordAt(reading, at))) break;
    if (prepositions.has(wordAt(reading, at))) head = at - 1;
  }
  return head;
}

/** "Barnet var smutsigt", but of a man "kriminellt" only says how: "kriminellt belastad". */
function agrees(reading: Reading, subject: number, first: number, about: About): boolean {
  if (about !== 'person' || !/(?:igt|skt|llt|vt|st|et)$/.test(wordAt(reading, first))) return true;
  return /(?:barn|barnet|syskon|syskonet|par|paret)$/.test(wordAt(reading, subject));
}

const whole = new Set(['allt', 'allting', 'som', 'där', 'här']);

/** "Hemma" is what a neuter is said of: "hemma är det stökigt", not "han är hemma och blir orolig". */
function isSubject(reading: Reading, at: number, first: number, about: About): boolean {
  if (wordAt(reading, at) === 'hemma') return wordAt(reading, first).endsWith('t');
  if (isOwner(reading, at, about)) return false;
  return (whole.has(wordAt(reading, at)) && about === 'anything') || isAbout(reading, at, about);
}

/** "Det var stökigt hemma." says something of a home; "det är konstigt att ingen svarade" does not. */
function isSaidOfIt(reading: Reading, first: number, end: number, about: About): boolean {
  const next = wordAt(reading, end);
  if (about === 'person' || next === 'att' || next === 'om') return false;
  if (about === 'anything') return true;
  if (next === 'när') return false;
  const sentence = sentenceAt(reading, first);
  if (!followsOn(reading, end) || end >= sentence.end) return true;
  for (let at = sentence.first; at < sentence.end; at += 1) if (isAbout(reading, at, 'home')) return true;
  return false;
}

/** Of "pojkens legitimation" the legitimation is what something is said of. */
function isOwner(reading: Reading, at: number, about: About): boolean {
  const word = wordAt(reading, at);
  const isGenitive = word.endsWith('s') && isOneOf(personNouns, word.slice(0, -1));
  return isGenitive && followsOn(reading, at + 1) && !isAbout(reading, at + 1, about);
}

/** Of traffic and weather nothing is said here, however they are. */
const elsewhere = /^(?:trafik|väder|väg|parkerings)/;

function isAbout(reading: Reading, at: number, about: About): boolean {
  const token = reading.tokens[at];
  if (!token || elsewhere.test(token.word)) return false;
  const home = isOneOf(homeNouns, token.word) || isOneOf(situationNouns, token.word);
  const person = isPerson(token, sentenceAt(reading, at).first === at);
  if (about === 'home') return home;
  return about === 'person' ? person : home || person;
}
