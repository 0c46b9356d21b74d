import { concreteBeginnings, concretePhrases, unitsOfTime } from '../words/concrete-words.ts';
import { numberIn } from './swedish/numerals.ts';
import type { Reading } from './swedish/reading.ts';

/** Characters before and after a vague word in which something concrete counts (report-content 5, Q14). */
const reach = 120;

const written = concreteBeginnings.split(/\s+/);
const whole = new Set(written.filter((word) => word.endsWith('_')).map((word) => word.slice(0, -1)));
const beginnings = new Set(written.filter((word) => !word.endsWith('_')));
const shortest = Math.min(...[...beginnings].map((word) => word.length));
const longest = Math.max(...[...beginnings].map((word) => word.length));
const phrases = new Set(concretePhrases);
const phraseStarts = new Set(concretePhrases.map((phrase) => phrase.split(' ')[0] ?? ''));
const times = new Set(unitsOfTime.split(/\s+/));

/**
 * Does something concrete stand beside these tokens: in the same sentence or a neighbouring one, within 120 characters? Concrete is
 * - somebody's words in quotation marks, two or more;
 * - a colon after the word with at least two words behind it in the sentence: a listing or an explanation;
 * - a number, two or more, of something other than hours, days, years and people on duty: "tre askkoppar", "fyra gånger";
 * - what somebody did in small words: "svarade aldrig", "tittade bort";
 * - a word for what can be seen, heard or smelt: what hands and voices do, the body, injuries, things in a home, drugs and weapons, a crime by name.
 * Not concrete is who says it, when, where in the home, or that it is bad in another word.
 */
export function isConcreteNear(reading: Reading, first: number, end: number): boolean {
  const { tokens, sentenceOf } = reading;
  const from = (tokens[first]?.from ?? 0) - reach;
  const to = (tokens[end - 1]?.to ?? 0) + reach;
  const own = sentenceOf[first] ?? 0;
  const near = (at: number) => {
    const token = tokens[at];
    return token !== undefined && token.to >= from && token.from <= to && Math.abs((sentenceOf[at] ?? 0) - own) <= 1;
  };
  for (let at = end; near(at); at += 1) if (isConcrete(reading, at) || opensListing(reading, at, own)) return true;
  for (let at = first - 1; near(at); at -= 1) if (isConcrete(reading, at)) return true;
  return false;
}

function isConcrete(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.word ?? '';
  if (reading.quoted[at] && reading.quoted[at + 1]) return true;
  return whole.has(word) || beginsConcrete(word) || countsSomething(reading, at) || beginsPhrase(reading, at);
}

const ourselves = /^(?:vi|jag|patrullen|kollegan|undertecknad)$/;

/** "Svarade aldrig", "pratade för sig": what they did, not what we did. */
function beginsPhrase({ tokens }: Reading, at: number): boolean {
  const words = tokens.slice(at, at + 4).map(({ word }) => word);
  if (!phraseStarts.has(words[0] ?? '')) return false;
  if (ourselves.test(tokens[at - 1]?.word ?? '') || ourselves.test(words[1] ?? '')) return false;
  return [2, 3, 4].some((length) => phrases.has(words.slice(0, length).join(' ')));
}

function beginsConcrete(word: string): boolean {
  for (let length = shortest; length <= Math.min(longest, word.length); length += 1) {
    if (beginnings.has(word.slice(0, length))) return true;
  }
  return false;
}

function countsSomething({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || next.isNumber || next.gap.trim() !== '' || /[.:,-]$/.test(token.gap)) return false;
  const number = numberIn(token.word);
  if (number === null || number < 2) return false;
  return !times.has(next.word) && next.word.length > 3;
}

function opensListing({ tokens, sentenceOf }: Reading, at: number, sentence: number): boolean {
  return (tokens[at]?.gap.startsWith(':') ?? false) && !tokens[at]?.isNumber && sentenceOf[at + 1] === sentence;
}
