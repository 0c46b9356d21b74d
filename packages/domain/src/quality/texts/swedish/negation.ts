import { sentenceAt, wordAt, type Reading } from './reading.ts';

const negators = new Set('inte ej aldrig varken ingen inget inga icke knappast inte ingalunda ingenting'.split(' '));
/** After these a new thought begins, which an earlier "inte" does not reach. */
const turns = new Set('men utan fast däremot eftersom därför medan sedan'.split(' '));
/** "Inte bara stökigt utan …" says that it was. */
const onlyWords = new Set('bara endast enbart minst sällan'.split(' '));
const between = new Set(
  'är var blev varit vara det den han hon vi de jag man verkade verkar märktes märks syntes sågs fanns finns blir kändes någon något några alls'.split(
    ' ',
  ),
);
const furthestBack = 7;
const furthestOn = 4;

/** Is what stands at these tokens denied: "inte stökigt", "inga problem i familjen", "stökigt var det inte", "utan skador"? */
export function isDenied(reading: Reading, first: number, end: number): boolean {
  return deniedBefore(reading, first) || deniedAfter(reading, end);
}

function deniedBefore(reading: Reading, first: number): boolean {
  const start = Math.max(sentenceAt(reading, first).first, first - furthestBack);
  for (let at = first - 1; at >= start; at -= 1) {
    const word = wordAt(reading, at);
    if (negators.has(word)) return !onlyWords.has(wordAt(reading, at + 1));
    if (word === 'utan' && first - at <= 3 && reading.tokens[at]?.gap === ' ') return true;
    if (turns.has(word) || startsClause(reading, at)) return false;
  }
  return false;
}

/** A comma, colon, semicolon or dash before this token: another part of the sentence. "Varken stökigt, smutsigt eller kallt" is one all the same. */
function startsClause(reading: Reading, at: number): boolean {
  const gap = reading.tokens[at]?.gap ?? '';
  return /[,;:–—(]/.test(gap);
}

function deniedAfter(reading: Reading, end: number): boolean {
  const stop = Math.min(sentenceAt(reading, end - 1).end, end + furthestOn);
  for (let at = end; at < stop; at += 1) {
    if (startsClause(reading, at)) return false;
    const word = wordAt(reading, at);
    if (word === 'inte' || word === 'ej' || word === 'icke' || word === 'aldrig') return isFinal(reading, at);
    if (!between.has(word)) return false;
  }
  return false;
}

const closing = new Set('alls längre heller direkt då idag hemma där här nu'.split(' '));

/** "Stökigt var det inte." denies what came before; "källan är inte känd" does not. */
function isFinal(reading: Reading, at: number): boolean {
  const { end } = sentenceAt(reading, at);
  return at + 1 >= end || startsClause(reading, at + 1) || closing.has(wordAt(reading, at + 1));
}
