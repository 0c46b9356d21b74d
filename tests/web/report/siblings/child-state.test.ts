import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { builtInWords } from '@tidig/domain/quality/words/word-lists.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { siblingAnswers } from '@tidig/domain/siblings/begin-sibling.ts';
import { reviewOf, subjectOf } from '@tidig/web/report/siblings/child-review.ts';
import { stateInWords, stateOf } from '@tidig/web/report/siblings/child-state.ts';
import { firstStepToWrite } from '@tidig/web/report/siblings/first-step.ts';
import { countWords } from '@tidig/web/report/siblings/more-children.tsx';
import { begunWords } from '@tidig/web/report/siblings/begun-line.tsx';
import { describe, expect, it } from 'vitest';

const context = { today: '2026-11-19' as PlainDate, now: '2026-11-18T23:20:00.000Z' as Instant, words: builtInWords };
const reviewed = (answers: Answers, settled: readonly string[] = []) =>
  reviewOf(answers, settled, { ...context, otherChildren: ['Elsa Testström'] });
const liam = {
  ...siblingAnswers(example1, { sibling: 'syskon-liam', guardians: ['vh-maria'], household: [] }),
  reporter: example1.reporter,
};

describe('how far each child’s report has come, in words', () => {
  it('says what stops it, and that nothing does', () => {
    expect(stateInWords({ kind: 'stopped', count: 1 }, '')).toBe('1\u00a0sak att rätta');
    expect(stateInWords({ kind: 'stopped', count: 3 }, '')).toBe('3\u00a0saker att rätta');
    expect(stateInWords(stateOf([]), '')).toBe('Klar att skicka');
  });

  it('counts what the form must have and nothing else as stopping', () => {
    expect(reviewed(example1).musts).toEqual([]);
    expect(reviewed(liam).musts.map(({ path }) => path)).toEqual([
      'child.identityCertainty',
      'event.whyNow',
      'concern.main',
      'concern.obs',
    ]);
    expect(subjectOf(liam, context.today)).toBe('Liam Testström, 5 år');
  });

  it('what is to be looked at is counted until somebody has looked: Elsa’s name in Liam’s report', () => {
    const copied = { ...liam, event: { ...liam.event, whyNow: 'Elsa såg pappa slå mamma och hålla om hennes hals.' } };
    const [found] = reviewed(copied).looks.filter(({ code }) => code === 'Q30');
    expect(found).toMatchObject({ path: 'event.whyNow', values: { namn: 'Elsa' } });
    expect(reviewed(copied, [found?.key ?? '']).looks.map(({ code }) => code)).not.toContain('Q30');
  });

  it('says when it was sent, with the day on another day', () => {
    const sent = { kind: 'sent', at: '2026-11-19T02:14:00.000Z' } as const;
    expect(stateInWords(sent, '2026-11-19T12:00:00.000Z')).toBe('Skickad 03.14');
    expect(stateInWords(sent, '2026-11-20T12:00:00.000Z')).toBe('Skickad 19 nov 2026 kl. 03.14');
  });

  it('counts the children that have a report of their own', () =>
    expect([countWords(2, 1), countWords(3, 0), countWords(2, 2), countWords(1, 2)]).toEqual([
      '1 av 2 barn har en egen anmälan.',
      'Inget av 3 barn har en egen anmälan.',
      'Alla 2 barnen har en egen anmälan.',
      'Alla 2 barnen har en egen anmälan.',
    ]));
});

describe('a draft that has just been begun from another', () => {
  it('is gone on with where something that must be there is not: who the child is', () =>
    expect(firstStepToWrite(loose(liam))).toBe('barnet'));

  it('goes on at the first empty step, and to the review when there is none', () => {
    const known = { ...liam, child: { ...liam.child, identityCertainty: { code: 'KTR' } } };
    expect(firstStepToWrite(loose({ ...known, event: { ...liam.event, whyNow: 'Liam låg under täcket och skakade.' } }))).toBe('oron');
    expect(firstStepToWrite(loose(example1))).toBe('granska');
  });

  it('says whose it is and what it belongs to', () => {
    expect(begunWords('Liam', 'Elsa')).toBe('Utkast om Liam. Hör ihop med Elsas.');
    expect(begunWords('', '')).toBe('Utkast om ett barn till. Hör ihop med det förra.');
  });
});
