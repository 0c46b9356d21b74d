import { isOneOf, personNouns } from './nouns.ts';
import { wordAt, type Reading } from './reading.ts';

const conditions = new Set('om ifall huruvida'.split(' '));
const subjects = new Set('det han hon hen de dom man vi jag någon något ni hemmet situationen läget'.split(' '));
const furthest = 7;

/** Is it only supposed or asked about: "om det blir värre", "frågade om han är …"? After "om" a subject stands; "berättade om stökiga förhållanden" tells. */
export function isSupposed(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - furthest); at -= 1) {
    const word = wordAt(reading, at);
    if (word === 'som' || reading.sentenceOf[at] !== reading.sentenceOf[first]) return false;
    if (conditions.has(word)) return at + 1 === first || isSubject(wordAt(reading, at + 1));
    if (/[,;:(]/.test(reading.tokens[at]?.gap ?? '')) return false;
  }
  return false;
}

function isSubject(word: string): boolean {
  return subjects.has(word) || (isOneOf(personNouns, word) && !word.endsWith('s'));
}
