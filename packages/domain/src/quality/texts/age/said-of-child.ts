import { isOneOf, personNouns } from '../swedish/nouns.ts';
import { sentenceAt, wordAt, type Reading } from '../swedish/reading.ts';
import type { ToldAge } from './ages-told.ts';

/** How a text may name the child that the report is about. */
export type ChildWords = {
  /** Given name and what the child is called, folded. */
  readonly names: ReadonlySet<string>;
  readonly gender: 'girl' | 'boy' | null;
  /** Are other children known in the family? Then "dottern" may be another. */
  readonly hasSiblings: boolean;
};

const neutral = new Set('barnet barnets barn bebisen bebis babyn ungdomen ungdom eleven tonåringen spädbarnet unge'.split(' '));
const girl = new Set('flickan flickans flicka tjejen tjej'.split(' '));
const boy = new Set('pojken pojkens pojke killen kille grabben grabb'.split(' '));
const daughter = new Set('dottern dotter'.split(' '));
const son = new Set('sonen son'.split(' '));
const pronouns = new Set('han hon hen'.split(' '));
/** Before a subject: an age of another time, "sedan flickan var elva". */
const otherTime = new Set('när då sedan från innan tills medan redan'.split(' '));
const company = new Set('med av mot till hos från bredvid åt för och'.split(' '));

/** Is this age said of the child that the report is about? `null` where it may be, and nothing else in the text says that it is. */
export function isSaidOfChild(reading: Reading, told: ToldAge, child: ChildWords): boolean | null {
  switch (told.form) {
    case 'beside':
      return isChild(wordAt(reading, told.first - 1), child);
    case 'adjective':
      return ofDescribed(reading, told, child);
    case 'noun':
      return isInCompany(reading, told.first) || isChildNear(reading, told, child) ? false : null;
    case 'years':
      return isOneOf(personNouns, wordAt(reading, told.end)) ? ofDescribed(reading, told, child) : ofSubject(reading, told, child);
  }
}

/** "Den 12-åriga pojken"; "en 17-årig kamrat" is somebody else. */
function ofDescribed(reading: Reading, { first, end }: ToldAge, child: ChildWords): boolean | null {
  const described = [end, end + 1].map((at) => wordAt(reading, at)).find((word) => isOneOf(personNouns, word) || child.names.has(word));
  if (described === undefined || !isChild(described, child)) return false;
  if (isInCompany(reading, first) && !(isDefinite(reading, first, described) && !isChildBefore(reading, first, child))) return false;
  return /(n|t)$/.test(described) ? true : null;
}

/** "Den 16-årige pojken", also "av den" and "med den": whom the report is about, where nobody else in the sentence can be. */
function isDefinite(reading: Reading, first: number, described: string): boolean {
  return /^(?:den|det)$/.test(wordAt(reading, first - 1)) && /(?:n|t)$/.test(described);
}

function isChildBefore(reading: Reading, first: number, child: ChildWords): boolean {
  for (let at = sentenceAt(reading, first).first; at < first; at += 1) {
    const word = wordAt(reading, at);
    if (isChild(word, child) || pronouns.has(word)) return true;
  }
  return false;
}

/** "En 19-åring svarade i Adams ställe": where the child is named in the sentence, the one with the age is another. */
function isChildNear(reading: Reading, { first, end }: ToldAge, child: ChildWords): boolean {
  if (wordAt(reading, first - 1) === 'som') return false;
  const sentence = sentenceAt(reading, first);
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const word = wordAt(reading, at);
    if ((at < first || at >= end) && (isChild(word, child) || child.names.has(word.replace(/s$/, '')))) return true;
  }
  return false;
}

/** "Tillsammans med en 17-åring": the child is with that person. */
function isInCompany(reading: Reading, first: number): boolean {
  const article = /^(en|ett|den|det|sin|sitt|annan|en)$/.test(wordAt(reading, first - 1));
  return company.has(wordAt(reading, article ? first - 2 : first - 1));
}

const furthest = 7;
/** "Är 7 år"; "har varit placerad 2 år" is a span. */
const isOld = new Set('är var vara blev blir'.split(' '));

/** The nearest person before the age, in its sentence; a pronoun is the nearest person before it. */
function ofSubject(reading: Reading, { first, end }: ToldAge, child: ChildWords): boolean | null {
  const start = sentenceAt(reading, first).first;
  for (let at = first - 1; at >= Math.max(start, first - furthest); at -= 1) {
    const word = wordAt(reading, at);
    if (isChild(word, child)) return !isOtherTime(reading, at, end) && isBound(reading, at, first);
    if (pronouns.has(word)) return !isOtherTime(reading, at, end) && isPronounOfChild(reading, at, child);
    if (isOneOf(personNouns, word)) return false;
  }
  return false;
}

/** "Flickan är bara 7 år", "flickan, 7 år," and "en flicka på 7 år"; not "flickan har en bror som är 7 år". */
function isBound(reading: Reading, subject: number, first: number): boolean {
  if (subject === first - 1) return true;
  if (subject === first - 2 && wordAt(reading, first - 1) === 'på') return !isInCompany(reading, subject);
  for (let at = subject + 1; at < first; at += 1) {
    const word = wordAt(reading, at);
    if (isOld.has(word)) return true;
    if (word === 'fyllt' || word === 'fyllde') return true;
  }
  return false;
}

function isPronounOfChild(reading: Reading, pronoun: number, child: ChildWords): boolean {
  for (let at = pronoun - 1; at >= 0 && pronoun - at < 40; at -= 1) {
    const word = wordAt(reading, at);
    if (isChild(word, child)) return true;
    if (isOneOf(personNouns, word)) return false;
  }
  return true;
}

function isOtherTime(reading: Reading, subject: number, end: number): boolean {
  return otherTime.has(wordAt(reading, subject - 1)) || /^(när|då|vid)$/.test(wordAt(reading, end));
}

function isChild(word: string, { names, gender, hasSiblings }: ChildWords): boolean {
  if (names.has(word) || names.has(word.replace(/s$/, '')) || neutral.has(word)) return true;
  const ofGender = (own: 'girl' | 'boy', nouns: ReadonlySet<string>, family: ReadonlySet<string>) =>
    (gender === null || gender === own) && (nouns.has(word) || (!hasSiblings && family.has(word)));
  return ofGender('girl', girl, daughter) || ofGender('boy', boy, son);
}

/** Is this a word by which the child, or a child beside it, is named? */
export function namesChild(word: string, child: ChildWords): boolean {
  return isChild(word, child) || /^(?:syskon|syskonet|syskonen|lillebror|lillasyster|storebror|storasyster|barnen)$/.test(word);
}
