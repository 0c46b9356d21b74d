import type { WordEntry, WordListCode, WordLists } from '../words/word-lists.ts';
import type { Phrase } from './swedish/phrases.ts';
import { foldWord } from './swedish/tokens.ts';

/** A word that an organisation has added, and how it is looked for. */
export type AddedWord = { readonly added: WordEntry; readonly phrase: Phrase };

/** The words that organisations have added to one list: every word of four letters or more is found in all its forms. */
export function addedTo({ added }: WordLists, list: WordListCode): readonly AddedWord[] {
  return added
    .filter((one) => one.list === list)
    .flatMap((one) => {
      const phrase = asPhrase(one.word);
      return phrase === '' ? [] : [{ added: one, phrase }];
    });
}

/** Anything but letters and digits divides words, as it does in a text. */
function asPhrase(written: string): Phrase {
  const words = foldWord(written).match(/\p{L}+|\d+/gu) ?? [];
  return words.map((word) => (word.length >= 4 ? `${word}:x` : word)).join(' ');
}
