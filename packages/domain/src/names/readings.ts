import type { NearWord } from './likeness.ts';
import type { Typed } from './answers.ts';
import { particlesAmong, withoutGluedArticle } from './particles.ts';
import { asWord, joins, type Word } from './words.ts';

/** One part of a typed name: a word to look up, an initial that any word with that letter answers, or a particle that need not be answered. */
export type Asked = Word & { readonly kind: 'word' | 'initial' | 'particle'; readonly asTyped: boolean };

/** One way to read what was typed: its parts in order. */
export type Reading = readonly Asked[];

const MAX_READINGS = 6;

/**
 * The ways to read a typed name, best first: as typed; then with two or three neighbours as one word ("Ali Reza Karimi" for Alireza Karimi);
 * then with the Arabic article taken off ("Alhassan" for Hassan). Where two parts were typed no reading has fewer. At most six.
 */
export function readings(tokens: readonly string[]): readonly Reading[] {
  const typed = [...new Set(tokens)];
  const joined = joins(typed, false).map(({ word, from, count }) => [...typed.slice(0, from), word, ...typed.slice(from + count)]);
  const bare = typed.flatMap((token, i) => {
    const word = withoutGluedArticle(token);
    return word === null ? [] : [typed.with(i, word)];
  });
  const known = new Set(typed);
  return [typed, ...joined, ...bare]
    .map((reading) => asAsked(reading, known))
    .filter((reading, i) => i === 0 || soughtWords(reading).length > 1)
    .slice(0, MAX_READINGS);
}

/** The parts that names are looked up by. */
export function soughtWords(reading: Reading): readonly Asked[] {
  return reading.filter(({ kind }) => kind === 'word');
}

/** The lone letters among the parts. */
export function initialsIn(reading: Reading): readonly Asked[] {
  return reading.filter(({ kind }) => kind === 'initial');
}

/** A reading as the matcher takes it: each word with the words of the register near to it. */
export function typedFrom(reading: Reading, near: (word: Asked) => readonly NearWord[]): readonly Typed[] {
  return reading.map((part) => ({ ...part, near: part.kind === 'word' ? near(part) : [] }));
}

function asAsked(tokens: readonly string[], typed: ReadonlySet<string>): Reading {
  const particle = particlesAmong(tokens);
  const words = tokens.filter((token, i) => !particle[i] && token.length > 1).length;
  return tokens.map((token, i) => ({ ...asWord(token), kind: kindOf(token, particle[i] ?? false, words), asTyped: typed.has(token) }));
}

/** A lone letter is an initial only beside a word; two lone letters are all there is to go by. */
function kindOf(token: string, particle: boolean, words: number): Asked['kind'] {
  if (particle && words > 0) return 'particle';
  return token.length === 1 && words > 0 ? 'initial' : 'word';
}
