import { sentenceAt, wordAt, type Reading } from '../swedish/reading.ts';
import type { ToldAge } from './ages-told.ts';

const likening = new Set('som likt motsvarande liksom lik'.split(' '));

/** "Talar som en tvååring", "som ett barn på två år", "på en treårings nivå": another child is compared with. "Som sjuåring" is the child itself. */
export function isLikened(reading: Reading, { first, end, form }: ToldAge): boolean {
  for (let at = first - 1; at >= first - 5; at -= 1) {
    const word = wordAt(reading, at);
    if (/^(?:nivå|storlek|kläder|motsvarar|motsvarande|liknade|liknar)$/.test(word)) return true;
    if (likening.has(word) && /^(?:en|ett|om|vore|för)$/.test(wordAt(reading, at + 1))) return true;
    if (reading.tokens[at + 1]?.gap.includes(',')) break;
  }
  if (/^(?:nivå|nivån|utvecklingsnivå|ordförråd|språk|storlek)$/.test(wordAt(reading, end))) return true;
  return form === 'noun' && isOfThen(reading, first, end);
}

/** "Redan som sexåring", "som sjuåring flyttade han": an age of another time. */
function isOfThen(reading: Reading, first: number, end: number): boolean {
  if (wordAt(reading, first - 1) !== 'som') return false;
  return (
    /^(?:redan|sedan|först|ännu)$/.test(wordAt(reading, first - 2)) ||
    /^(?:blev|var|fick|kom|hade|gick|såg|dog|.{2,}(?:de|te))$/.test(wordAt(reading, end))
  );
}

const guesses =
  /^(?:uppskatt|gissa|gissn|tros$|trodde|utgav|utger|ljög|ljuger|låtsa|profil|konto|appen$|falskt$|åldersgräns|gräns|drömmer|bedömdes)/;

/** "Ser ut att vara 7 år", "har en profil där hon är 18 år", "10–12 år", "har inte fyllt 15": nobody says that the child is that old. */
export function isUncertain(reading: Reading, { first, end }: ToldAge): boolean {
  const { first: start } = sentenceAt(reading, first);
  const before = reading.tokens.slice(start, first).map(({ word }) => word);
  if (before.some((word) => guesses.test(word)) || / ut att vara$/.test(before.join(' '))) return true;
  if (
    before.slice(-3).some((word) => /^(?:inte|ej|aldrig)$/.test(word)) &&
    before.slice(-2).some((word) => /^(?:är|fyllt|fyllde|ens|ännu)$/.test(word))
  )
    return true;
  const previous = reading.tokens[first - 1];
  const isRange = previous?.isNumber === true && /^ ?[-–] ?$/.test(reading.tokens[first]?.gap ?? '');
  const isBetween = /^(?:och|eller)$/.test(before.at(-1) ?? '') && (before.includes('mellan') || before.at(-1) === 'eller');
  return isRange || isBetween || /^(?:yngre|äldre)$/.test(wordAt(reading, end));
}
