import { foldWord } from './swedish/tokens.ts';
import type { Entry } from './swedish/phrases.ts';
import type { WordEntry, WordListCode, WordLists } from '../words/word-lists.ts';

/** The words that organisations have added to one list, as phrases: every word of four letters or more is found in all its forms. */
export function addedTo<T>({ added }: WordLists, list: WordListCode, means: (entry: WordEntry) => T): readonly Entry<T>[] {
  return added
    .filter((entry) => entry.list === list)
    .flatMap((entry) => {
      const phrase = asPhrase(entry.word);
      return phrase === '' ? [] : [{ phrase, means: means(entry) }];
    });
}

/** Anything but letters and digits divides words, as it does in a text. */
function asPhrase(written: string): string {
  const words = foldWord(written).match(/\p{L}+|\d+/gu) ?? [];
  return words.map((word) => (word.length >= 4 ? `${word}:x` : word)).join(' ');
}
