import { isOneOf, outsiders, personNouns } from './nouns.ts';
import { sentenceAt, wordAt, type Reading } from './reading.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Verbs by which somebody's words are passed on. */
const sayings = set(`
  säger sa sade sagt uppger uppgav uppgett uppgivit berättar berättade berättat menar menade anser ansåg tycker tyckte påstår påstod påstått hävdar
  hävdade hävdat kallar kallade kallat kallas beskriver beskrev beskrivit skriver skrev skrivit skrek skriker ropar ropade svarar svarade förklarar
  förklarade frågar frågade undrar undrade önskar önskade föreslår upplever upplevde tror trodde känner skäller skällde tillmäler benämner`);
/** Verbs by which somebody is called something: it is told what was said, whoever tells it. */
const callings = set('kallar kallade kallat kallas skäller skällde tillmäler benämner skrek skriker ropar ropade skriver skrev skrivit');

const ourselves = set('vi jag undertecknad patrullen polisen oss');

/**
 * Are these somebody else's words, passed on without quotation marks: "flickan säger att pappan är …", "pappan kallar henne …", "enligt grannen är …"?
 * What the writer says of his own ("vi upplever att", "jag anser att") is not.
 */
export function isReported(reading: Reading, first: number): boolean {
  return sayingBefore(reading, first) !== null || isSaidAfter(reading, first);
}

/**
 * The same, but for what a colleague, a witness or somebody at work says: "handläggaren beskriver mamman som opålitlig" is a judgement that the report
 * takes over, while what the family says of one another is its own story.
 */
export function isReportedByFamily(reading: Reading, first: number): boolean {
  const at = sayingBefore(reading, first);
  if (at === null) return isSaidAfter(reading, first);
  const word = wordAt(reading, at);
  if (callings.has(word)) return true;
  return word === 'enligt' || word === 'enl' ? !isAccordingToOutsider(reading, at, first) : !isSaidByOutsider(reading, at);
}

/** "…, berättar hon.": the one who says it stands last. */
function isSaidAfter(reading: Reading, first: number): boolean {
  const { end } = sentenceAt(reading, first);
  for (let at = first + 1; at < end; at += 1) {
    const isTail = sayings.has(wordAt(reading, at)) && /^,/.test(reading.tokens[at]?.gap ?? '') && end - at <= 4;
    if (isTail) return !isOurs(reading, at) && !isOneOf(outsiders, wordAt(reading, at + 1));
  }
  return false;
}

function sayingBefore(reading: Reading, first: number): number | null {
  const start = sentenceAt(reading, first).first;
  for (let at = first - 1; at >= start; at -= 1) {
    const word = wordAt(reading, at);
    if (word === 'enligt' || word === 'enl') return at;
    if (sayings.has(word)) return isOurs(reading, at) ? null : at;
  }
  return null;
}

/** The subject stands before the verb, or after it where something else begins the sentence. */
function isOurs(reading: Reading, at: number): boolean {
  return [at - 1, at + 1, at - 2].some((place) => ourselves.has(wordAt(reading, place)));
}

function isAccordingToOutsider(reading: Reading, at: number, first: number): boolean {
  for (let place = at + 1; place < Math.min(first, at + 5); place += 1) {
    const word = wordAt(reading, place);
    if (isOneOf(outsiders, word)) return true;
    if (isOneOf(personNouns, word) && !word.endsWith('s')) return false;
  }
  return false;
}

/** "Kollegan har mött familjen förr och säger": the first in the sentence speaks, unless one of the family stands right beside the verb. */
function isSaidByOutsider(reading: Reading, at: number): boolean {
  const beside = [at - 1, at + 1].map((place) => wordAt(reading, place));
  if (beside.some((word) => isOneOf(outsiders, word))) return true;
  if (isOneOf(personNouns, wordAt(reading, at - 1))) return false;
  const start = sentenceAt(reading, at).first;
  const [subject] = Array.from({ length: at - start }, (_, index) => wordAt(reading, start + index)).filter(
    (word) => isOneOf(outsiders, word) || isOneOf(personNouns, word),
  );
  return subject !== undefined && isOneOf(outsiders, subject);
}
