import { siblingsIn } from '@tidig/web/report/draft/draft-siblings.ts';
import type { ChildInEvent } from '@tidig/web/report/siblings/siblings-api.ts';
import { childOfRow, firstNameOf, genitive, mayHaveSiblings, namesOfOthers } from '@tidig/web/report/siblings/children.ts';
import { describe, expect, it } from 'vitest';

const child = (childLabel: string, draftId: string | null = childLabel): ChildInEvent => ({
  draftId,
  reportId: draftId === null ? 'r' : null,
  childLabel,
  version: 1,
  sealedAt: null,
  recipientName: null,
  guardians: [],
});
const row = (name: string) => ({ id: 's', name });
const elsa = child('Elsa Testström');
const liam = child('Liam Testström');

describe('which of the children a sibling’s row is about', () => {
  it.each([
    ['Liam Testström', liam],
    ['liam  TESTSTRÖM ', liam],
    ['Liam', liam],
    ['Elsa Maria Testström', elsa],
    ['Noa Testström', null],
    ['Testström', null],
    ['', null],
  ])('"%s"', (name, expected) => expect(childOfRow(row(name), [elsa, liam])).toBe(expected));

  it('is nobody while the other draft has no name', () => expect(childOfRow(row('Liam'), [child('')])).toBeNull());
});

describe('names', () => {
  it('are given names, also in the genitive', () => {
    expect(firstNameOf(' Liam Testström')).toBe('Liam');
    expect([genitive('Elsa'), genitive('Jonas'), genitive('Max'), genitive('')]).toEqual(['Elsas', 'Jonas', 'Max', '']);
  });

  it('of the other children hold neither this child’s, nor what stands for a name', () =>
    expect(namesOfOthers([elsa, liam, child(''), child('Skyddade personuppgifter', null)], elsa.draftId ?? '')).toEqual([
      'Liam Testström',
    ]));
});

describe('who may have siblings', () => {
  it.each([
    ['SOL', true],
    ['SOLLUL', true],
    ['LUL', false],
    ['PL6', false],
    ['KOMP', false],
  ])('%s: %s', (code, may) => expect(mayHaveSiblings({ triage: { reportKind: { code }, supplementKind: { code: 'SOL' } } })).toBe(may));
});

describe('drafts of one event in the list', () => {
  it('name each other, and nobody else', () => {
    const drafts = [
      { id: 'elsa', event: 'e' },
      { id: 'adam', event: null },
      { id: 'liam', event: 'e' },
      { id: 'viktor', event: null },
    ] as const;
    const others = (index: 0 | 1 | 2 | 3) => siblingsIn<(typeof drafts)[number]>(drafts, drafts[index]).map(({ id }) => id);
    expect([others(0), others(1), others(2)]).toEqual([['liam'], [], ['elsa']]);
  });
});
