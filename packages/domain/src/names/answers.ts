import type { NearWord } from './likeness.ts';
import { withoutGluedArticle } from './particles.ts';
import type { Asked } from './readings.ts';
import { asWord, joins, type Word } from './words.ts';

/** A typed word and the words of the index near to it. Where nothing is said of what it is, it is a word, as typed. */
export type Typed = Word & { readonly near: readonly NearWord[] } & Partial<Pick<Asked, 'kind' | 'asTyped'>>;

/** 0 spelt the same, 1 folded the same (å as a) or written in one where the other is apart, 2 near in spelling or sound. */
export type Level = 0 | 1 | 2;
export type WordMatch = { readonly level: Level; readonly score: number; readonly sounds: boolean };

/** A word of the stored name, or several written as one, with the places it takes up. */
type Stored = Word & { readonly places: readonly number[]; readonly asWritten: boolean };

/** A name's words, and which of them no typed word has taken yet. */
export type Untaken = { readonly words: readonly Word[]; readonly places: Set<number> };

export function untaken(words: readonly Word[]): Untaken {
  return { words, places: new Set(words.keys()) };
}

/**
 * An answer to each typed word, or null when one has none. Surest answers first, so that a likeness never takes the word
 * that another typed word names outright.
 */
export function answersTo(typed: readonly Typed[], name: Untaken): readonly WordMatch[] | null {
  const stored = storedWords(name.words);
  const open = new Set(typed);
  const found: WordMatch[] = [];
  for (const level of [0, 1, 2] as const) {
    for (const word of [...open]) {
      const best = bestAnswer(word, stored, name.places, level);
      if (!best) continue;
      for (const place of best.word.places) name.places.delete(place);
      open.delete(word);
      found.push(best.match);
    }
  }
  return open.size === 0 && found.length > 0 ? found : null;
}

/** Takes the word that a typed particle is, or that begins with a typed initial. False when there is none left. */
export function takes({ kind, loose }: Typed, name: Untaken): boolean {
  const answers = (word: string) => (kind === 'initial' ? word.startsWith(loose) : word === loose);
  const place = [...name.places].find((at) => answers(name.words[at]?.loose ?? ''));
  return place !== undefined && name.places.delete(place);
}

function storedWords(words: readonly Word[]): readonly Stored[] {
  const single = words.map((word, at) => ({ ...word, places: [at], asWritten: true }));
  const joined = joins(words.map(({ exact }) => exact)).map(({ word, from, count }) => ({
    ...asWord(word),
    places: Array.from({ length: count }, (_, i) => from + i),
    asWritten: false,
  }));
  const bare = words.flatMap(({ exact }, at) => {
    const word = withoutGluedArticle(exact);
    return word === null ? [] : [{ ...asWord(word), places: [at], asWritten: false }];
  });
  return [...single, ...joined, ...bare];
}

function bestAnswer(typed: Typed, stored: readonly Stored[], free: ReadonlySet<number>, level: Level) {
  let best: { readonly word: Stored; readonly match: WordMatch } | null = null;
  for (const word of stored) {
    const match = word.places.every((place) => free.has(place)) ? compared(typed, word, level) : null;
    if (match && (!best || match.score > best.match.score)) best = { word, match };
  }
  return best;
}

function compared(typed: Typed, word: Stored, level: Level): WordMatch | null {
  if (level === 0)
    return typed.exact === word.exact && word.asWritten && typed.asTyped !== false ? { level, score: 1, sounds: true } : null;
  if (level === 1) return typed.loose === word.loose ? { level, score: 1, sounds: true } : null;
  const near = typed.near.find(({ loose }) => loose === word.loose);
  return near ? { level, score: near.score, sounds: near.sounds } : null;
}
