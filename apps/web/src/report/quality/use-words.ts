import { useQuery } from '@tanstack/react-query';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { builtInWords, type WordLists } from '@tidig/domain/quality/words/word-lists.ts';
import { useMemo } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readText } from '../../fields/shapes.ts';
import { readWords, type WordsForWriting } from './quality-api.ts';

/** The built-in words and those that the own organisation and the chosen nämnder have added. Only the built-in ones until the others have come. */
export function useWords(): WordLists {
  const { data } = useQuery({ queryKey: ['words'], queryFn: readWords, gcTime: Infinity });
  const boards = useFormAnswers(chosenBoards, 'soon');
  return useMemo(() => (data ? wordsFor(data, boards) : builtInWords), [data, boards]);
}

/** A word that several have added is one word. */
export function wordsFor({ own, boards }: WordsForWriting, chosen: readonly string[]): WordLists {
  const all = [...own, ...boards.filter(({ boardId }) => chosen.includes(boardId)).flatMap(({ words }) => words)];
  const once = new Map(all.map((entry) => [`${entry.list} ${entry.word.toLowerCase()}`, entry]));
  return { added: [...once.values()] };
}

function chosenBoards({ recipient }: LooseAnswers): readonly string[] {
  return [readText(recipient?.['board']), readText(recipient?.['secondBoard'])].filter((id) => id !== '');
}
