import { typedFrom, readings, soughtWords, type Asked, type Reading } from '@tidig/domain/names/readings.ts';
import type { NearWord } from '@tidig/domain/names/likeness.ts';
import { matchWords, type NameMatch } from '@tidig/domain/names/match.ts';
import { loosen, nameTokens } from '@tidig/domain/names/fold.ts';

import { nearestOf } from '@tidig/domain/names/nearest.ts';
import { waysTo } from '@tidig/domain/names/ways.ts';
import { indexWords, wordsOf, type Word } from '@tidig/domain/names/words.ts';

export type Name = { readonly given: string; readonly family: string };
export type Answer = { readonly child: number; readonly match: NameMatch };

/** The store's `nearWords` and candidates, in memory and without bounds on candidates: what the matcher can find at best. */
const MAX_NEAR_WORDS = 24;

/** A register in memory: names of children (several may have the same child), found by the matcher alone. */
export class MemoryRegister {
  readonly #names: { readonly child: number; readonly words: readonly Word[] }[] = [];
  readonly #byWord = new Map<string, Set<number>>();
  readonly #byWay = new Map<string, Set<string>>();
  readonly #near = new Map<string, readonly NearWord[]>();

  add(child: number, { given, family }: Name): void {
    const no = this.#names.push({ child, words: [...wordsOf(family), ...wordsOf(given)] }) - 1;
    for (const word of [...indexWords(family, 'family'), ...indexWords(given, 'given')]) {
      if (!this.#byWord.has(word.loose)) this.#byWord.set(word.loose, new Set());
      this.#byWord.get(word.loose)?.add(no);
      for (const way of waysTo(word)) this.#byWay.set(way, (this.#byWay.get(way) ?? new Set()).add(word.exact));
    }
  }

  /** Best answers first, one a child. */
  search(asked: string): readonly Answer[] {
    const best = new Map<number, Answer>();
    for (const reading of readings(nameTokens(asked))) {
      const typed = typedFrom(reading, (word) => this.near(word));
      for (const no of this.#candidates(reading)) {
        const name = this.#names[no];
        const match = name ? matchWords(typed, name.words) : null;
        if (!name || !match) continue;
        const answer = { child: name.child, match };
        const known = best.get(name.child);
        if (!known || inOrder(answer, known) < 0) best.set(name.child, answer);
      }
    }
    return [...best.values()].sort(inOrder);
  }

  near(word: Word): readonly NearWord[] {
    const known = this.#near.get(word.exact) ?? this.#nearest(word);
    this.#near.set(word.exact, known);
    return known;
  }

  #nearest(word: Word): readonly NearWord[] {
    const found = waysTo(word).flatMap((way) =>
      [...(this.#byWay.get(way) ?? [])].map((found) => ({ word: found, loose: loosen(found), way })),
    );
    return nearestOf(word, found, MAX_NEAR_WORDS);
  }

  /** Names that have a word near each of the sought. */
  #candidates(reading: Reading): ReadonlySet<number> {
    const [first = new Set<number>(), ...rest] = soughtWords(reading).map((word) => this.#withNear(word));
    return rest.reduce((both, one) => new Set([...both].filter((no) => one.has(no))), first);
  }

  #withNear(word: Asked): ReadonlySet<number> {
    return new Set([word.loose, ...this.near(word).map(({ loose }) => loose)].flatMap((loose) => [...(this.#byWord.get(loose) ?? [])]));
  }
}

function inOrder(a: Answer, b: Answer): number {
  return a.match.level - b.match.level || b.match.score - a.match.score || a.child - b.child;
}
