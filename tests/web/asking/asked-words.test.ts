import { ApiProblem } from '@tidig/web/api/problem.ts';
import { fieldWrong, saidAtFields } from '@tidig/web/asking/field-wrong.ts';
import { askedWords, unanswered } from '@tidig/web/report/sent/asked-words.ts';
import { describe, expect, it } from 'vitest';

const asked = (id: string, reportId: string, by: string | null = null, answered = false) => ({
  id,
  reportId,
  askedAt: '2026-11-21T08:00:00.000Z',
  by,
  answered,
});
const copies = [{ id: 'a' }, { id: 'b' }];

describe('the mark on a row of Mina anmälningar', () => {
  it('is for questions about its own copies that nobody has answered', () => {
    const all = [asked('1', 'a'), asked('2', 'b', null, true), asked('3', 'c')];
    expect(unanswered(all, copies).map(({ id }) => id)).toEqual(['1']);
  });

  it('says the nearest day, or that there is none', () => {
    expect(askedWords([asked('1', 'a', '2026-11-24')])).toBe('Fråga från nämnden. Svara senast 24 nov 2026.');
    expect(askedWords([asked('1', 'a', '2026-12-01'), asked('2', 'b', '2026-11-24'), asked('3', 'a')])).toBe(
      '3 frågor från nämnden. Svara senast 24 nov 2026.',
    );
    expect(askedWords([asked('1', 'a')])).toBe('Fråga från nämnden. Inget svar än.');
  });
});

describe('a refusal at its fields', () => {
  const told = new ApiProblem(
    { code: 'invalid-input', message: 'Något behöver rättas.', fields: [{ path: 'text', code: 'place-told' }], requestId: null },
    422,
  );

  it('stands beside the field it is about, and then not above as well', () => {
    expect(fieldWrong(told, 'text')).toBe('Här verkar det stå var någon skyddad är.');
    expect(fieldWrong(told, 'by')).toBeNull();
    expect(saidAtFields(told, ['text'])).toBe(true);
  });

  it('is said above when no field of the form is the one', () => {
    expect(saidAtFields(told, ['by'])).toBe(false);
    expect(saidAtFields(new Error('x'), ['text'])).toBe(false);
  });
});
