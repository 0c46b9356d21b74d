import type { FieldProblem, FieldProblemCode } from '@tidig/domain/base/problem.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';
import type { WordListCode } from '@tidig/domain/quality/words/word-lists.ts';
import type { NewWord } from './words-api.ts';

/** A word as it stands in the boxes. A suggestion that is hidden keeps its text and is not sent. */
export type TypedWord = { readonly list: WordListCode | null; readonly word: string; readonly suggestion: string };
export type WordField = keyof TypedWord;

export const nothingTyped: TypedWord = { list: null, word: '', suggestion: '' };

/** What is checked and sent; `list` is empty while none is chosen, which is refused at its field. */
export function wordDraftFrom({
  list,
  word,
  suggestion,
}: TypedWord): Omit<NewWord, 'list'> & { list: WordListCode | ''; suggestion: string | null } {
  return { list: list ?? '', word, suggestion: list === 'JARGONG' ? suggestion : null };
}

export type WordProblems = Readonly<Partial<Record<WordField, string>>>;

/** What to do at each field, in the order of the form. */
export function wordProblemsAt(problems: readonly FieldProblem[]): WordProblems {
  const found: Partial<Record<WordField, string>> = {};
  for (const field of ['list', 'word', 'suggestion'] as const) {
    const problem = problems.find(({ path }) => path === field);
    if (problem) found[field] = sentences[field][problem.code] ?? fieldProblemTexts[problem.code];
  }
  return found;
}

const sentences: Record<WordField, Partial<Record<FieldProblemCode, string>>> = {
  list: { required: 'Välj vilken sorts ord det är.' },
  word: {
    required: 'Skriv ordet.',
    'too-short': 'Skriv minst två tecken.',
    'too-long': 'Skriv högst 60 tecken.',
    'too-many': 'Ni har redan 500 egna ord. Ta bort något först.',
  },
  suggestion: { required: 'Skriv vad man kan skriva i stället.', 'too-long': 'Skriv högst 100 tecken.' },
};

/** The id of a field's box, which the summary of errors leads to. */
export function wordBoxId(field: WordField): string {
  return `words-${field}`;
}
