import { sentenceAt, wordAt, type Reading } from './reading.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Verbs by which somebody's words are passed on. */
const sayings = set(`
  säger sa sade sagt uppger uppgav uppgett uppgivit berättar berättade berättat menar menade anser ansåg tycker tyckte påstår påstod påstått hävdar
  hävdade hävdat kallar kallade kallat kallas beskriver beskrev beskrivit skriver skrev skrivit skrek skriker ropar ropade svarar svarade förklarar
  förklarade frågar frågade undrar undrade önskar önskade föreslår upplever upplevde tror trodde känner skäller skällde tillmäler benämner`);

const ourselves = set('vi jag undertecknad patrullen polisen oss');

/**
 * Are these somebody else's words, passed on without quotation marks: "flickan säger att pappan är …", "pappan kallar henne …", "enligt grannen är …"?
 * What the writer says of his own ("vi upplever att", "jag anser att") is not.
 */
export function isReported(reading: Reading, first: number): boolean {
  const start = sentenceAt(reading, first).first;
  for (let at = first - 1; at >= start; at -= 1) {
    const word = wordAt(reading, at);
    if (word === 'enligt' || word === 'enl') return true;
    if (sayings.has(word)) return !isOurs(reading, at);
  }
  return false;
}

/** The subject stands before the verb, or after it where something else begins the sentence. */
function isOurs(reading: Reading, at: number): boolean {
  return [at - 1, at + 1, at - 2].some((place) => ourselves.has(wordAt(reading, place)));
}
