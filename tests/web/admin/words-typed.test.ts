import { checkWord } from '@tidig/domain/quality/words/check-word.ts';
import { nothingTyped, wordDraftFrom, wordProblemsAt } from '@tidig/web/admin/words-typed.ts';
import { describe, expect, it } from 'vitest';

describe('a word in the boxes', () => {
  it('is sent without a suggestion that is hidden, which comes back with its list', () => {
    const typed = { list: 'VAGT', word: 'ösig', suggestion: 'rörig' } as const;
    expect(wordDraftFrom(typed)).toEqual({ list: 'VAGT', word: 'ösig', suggestion: null });
    expect(wordDraftFrom({ ...typed, list: 'JARGONG' })).toMatchObject({ suggestion: 'rörig' });
  });

  it('says what to do at each field when nothing is typed', () => {
    expect(wordProblemsAt(checkWord(wordDraftFrom(nothingTyped), []))).toEqual({
      list: 'Välj vilken sorts ord det är.',
      word: 'Skriv ordet.',
    });
    expect(wordProblemsAt(checkWord(wordDraftFrom({ ...nothingTyped, list: 'JARGONG', word: 'a' }), []))).toEqual({
      word: 'Skriv minst två tecken.',
      suggestion: 'Skriv vad man kan skriva i stället.',
    });
  });

  it('says that the list is full, and that a word is there, in the words of the page', () => {
    expect(wordProblemsAt([{ path: 'word', code: 'too-many' }]).word).toBe('Ni har redan 500 egna ord. Ta bort något först.');
    expect(wordProblemsAt([{ path: 'word', code: 'word-taken' }]).word).toBe('Ordet finns redan i er ordlista.');
    expect(wordProblemsAt([{ path: 'elsewhere', code: 'required' }])).toEqual({});
  });
});
