import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { adultsOf, otherChild, refusedBy, requestOf, unanswered } from '@tidig/web/report/siblings/sibling-choice.ts';
import { describe, expect, it } from 'vitest';

const guardians = [
  ...(Array.isArray(example1.family?.guardians) ? example1.family.guardians : []),
  { id: 'vh-gun', name: 'Gun Provsson', protected: { code: 'SEK' } },
  { id: 'vh-empty' },
];
const household = [{ id: 'hus-1', relation: { code: 'BON' } }];
const answers: LooseAnswers = { ...loose(example1), family: { ...example1.family, guardians, household } };
const adults = adultsOf(answers);

describe('which adults belong in the other child’s report', () => {
  it('is asked of everybody in whose row something is written, by name or by number', () =>
    expect(adults).toEqual({
      guardians: [
        { id: 'vh-maria', name: 'Maria Testström', hidden: false },
        { id: 'vh-jonas', name: 'Jonas Testström', hidden: false },
        { id: 'vh-gun', name: 'Gun Provsson', hidden: true },
      ],
      household: [{ id: 'hus-1', name: 'Person 1', hidden: false }],
    }));

  it('has no answer beforehand, and nothing is asked for until every one is answered', () => {
    const none = { child: null, parts: {} };
    expect(unanswered(none, adults)).toEqual(['child', 'vh-maria', 'vh-jonas', 'vh-gun', 'hus-1']);
    expect(requestOf(none, adults)).toBeNull();
    expect(requestOf({ child: 'syskon-liam', parts: { 'vh-maria': 'GUARDIAN' } }, adults)).toBeNull();
  });

  it('a half-sibling: who is not its guardian goes as household or not at all', () => {
    const parts = { 'vh-maria': 'GUARDIAN', 'vh-jonas': 'HOUSEHOLD', 'vh-gun': 'NONE', 'hus-1': 'HOUSEHOLD' } as const;
    expect(requestOf({ child: 'syskon-liam', parts }, adults)).toEqual({
      sibling: 'syskon-liam',
      guardians: ['vh-maria'],
      household: ['vh-jonas', 'hus-1'],
    });
    expect(requestOf({ child: otherChild, parts: { ...parts, 'vh-jonas': 'NONE' } }, adults)).toEqual({
      sibling: null,
      guardians: ['vh-maria'],
      household: ['hus-1'],
    });
    expect(refusedBy({ child: otherChild, parts }, adults)).toEqual(['vh-jonas', 'vh-gun']);
  });
});
