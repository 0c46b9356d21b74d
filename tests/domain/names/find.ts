import { exactFold, nameTokens } from '@tidig/domain/names/fold.ts';
import type { NearWord } from '@tidig/domain/names/likeness.ts';
import { matchName, type NameMatch } from '@tidig/domain/names/match.ts';
import { nearestOf } from '@tidig/domain/names/nearest.ts';
import { readings, typedFrom } from '@tidig/domain/names/readings.ts';
import { waysTo } from '@tidig/domain/names/ways.ts';
import { asWord, indexWords, type Word } from '@tidig/domain/names/words.ts';

export type Name = { readonly givenName: string; readonly familyName: string };

/** How near one word is to another, as a register of the other alone would say. */
export function nearness(typed: string, word: string): NearWord | null {
  const [one, other] = [asWord(exactFold(typed)), asWord(exactFold(word))];
  const ways = new Set(waysTo(one));
  const found = waysTo(other)
    .filter((way) => ways.has(way))
    .map((way) => ({ word: other.exact, loose: other.loose, way }));
  return nearestOf(one, found, 1)[0] ?? null;
}

/** The best answer of a register with this one name in it. */
export function found(asked: string, name: Name): NameMatch | null {
  const index = [...indexWords(name.familyName, 'family'), ...indexWords(name.givenName, 'given')];
  const near = (word: Word) => index.map(({ exact }) => nearness(word.exact, exact)).filter((one) => one !== null);
  const matches = readings(nameTokens(asked)).map((reading) => matchName(typedFrom(reading, near), name));
  return matches.filter((match) => match !== null).sort((a, b) => a.level - b.level || b.score - a.score)[0] ?? null;
}
