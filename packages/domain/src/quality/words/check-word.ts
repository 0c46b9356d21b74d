import type { FieldProblem, FieldProblemCode } from '../../base/problem.ts';
import { textProblem } from '../../form/text.ts';
import { type WordEntry, type WordListCode, wordListCodes } from './word-lists.ts';

/** A word as an administrator writes it, before anybody has looked at it. */
export type WordDraft = { readonly list: string; readonly word: string; readonly suggestion: string | null };

/** Characters that a word or phrase may have. */
export const wordLength = { least: 2, most: 60 } as const;
/** Characters at most in a suggestion. */
export const MAX_SUGGESTION = 100;
/** Own words that an organisation may have in force at a time. */
export const mostWords = 500;

/** Letters, digits, blanks, hyphens and dots; begins with a letter or digit and has at least one letter, so that no personnummer is a word. */
const pattern = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N} .-]*$/u;

/** A text as it is kept: NFC, no blanks around it and one between words. */
export function tidyText(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
}

/** What two words are compared by: `Stökigt` and `stökigt` are one. */
export function wordKey(word: string): string {
  return tidyText(word).toLocaleLowerCase('sv');
}

/**
 * What is wrong with a word, at which field; none when it can be kept. Jargon has a suggestion of what to write instead, the other lists have none.
 * Of two that read alike in `own` the second is `word-taken`, whichever list it is for: a word is found once. A list that has `mostWords` takes no more.
 */
export function checkWord(draft: WordDraft, own: readonly Pick<WordEntry, 'word'>[]): readonly FieldProblem[] {
  const found: readonly (readonly [path: string, code: FieldProblemCode | null])[] = [
    ['list', isWordList(draft.list) ? null : 'required'],
    ['word', wordProblem(draft.word) ?? roomFor(draft.word, own)],
    ['suggestion', suggestionProblem(draft)],
  ];
  return found.flatMap(([path, code]) => (code ? [{ path, code }] : []));
}

/** The word as it is kept. Only for a draft in which `checkWord` has found nothing. */
export function asEntry({ list, word, suggestion }: WordDraft): WordEntry {
  if (!isWordList(list)) throw new Error('a word in no list');
  return { list, word: tidyText(word), suggestion: suggestion === null ? null : tidyText(suggestion) };
}

/** True for the code of one of the five lists. */
export function isWordList(code: string): code is WordListCode {
  return wordListCodes.some((known) => known === code);
}

function wordProblem(text: string): FieldProblemCode | null {
  const word = tidyText(text);
  if (word === '') return 'required';
  const broken = textProblem(word, 'one');
  if (broken) return broken;
  if (!pattern.test(word)) return 'word-characters';
  if (word.length < wordLength.least) return 'too-short';
  return word.length > wordLength.most ? 'too-long' : null;
}

function roomFor(word: string, own: readonly Pick<WordEntry, 'word'>[]): FieldProblemCode | null {
  if (own.some((one) => wordKey(one.word) === wordKey(word))) return 'word-taken';
  return own.length >= mostWords ? 'too-many' : null;
}

function suggestionProblem({ list, suggestion }: WordDraft): FieldProblemCode | null {
  if (list !== 'JARGONG') return suggestion === null ? null : 'not-applicable';
  const text = tidyText(suggestion ?? '');
  if (text === '') return 'required';
  return text.length > MAX_SUGGESTION ? 'too-long' : textProblem(text, 'one');
}
