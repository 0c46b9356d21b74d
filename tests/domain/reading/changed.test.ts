import type { Answers } from '@tidig/domain/form/answers.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import { changedInReading, changedPaths } from '@tidig/domain/reading/changed.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';
import { day } from '../../support/dates.ts';
import { itemLines, linesOf } from '../../support/reading-text.ts';

const today = day('2026-11-21');

/** Example 1 taken up again the day after. */
function supplement(more: Answers): Answers {
  const triage = {
    ...example1.triage,
    reportKind: { code: 'KOMP' },
    supplementOf: 'P7K4-M2QX-9',
    supplementKind: { code: 'SOL' },
    writtenOn: '2026-11-20',
  } as const;
  return { ...example1, ...more, triage: { ...triage, ...more.triage } };
}

const newObservation = { id: 'obs-9', what: 'Elsa ritade en teckning av köket.' };

describe('what is new in a komplettering', () => {
  it('is nothing when nothing is written, though it is another document from another hand', () => {
    const same = supplement({
      reporter: { name: 'Nils Holm', phone: '08-465 004 22' },
      recipient: { kommun: { code: '1280' }, board: 'malmo' },
    });
    expect(changedPaths(example1, same)).toEqual([]);
  });

  it.each<[string, Answers, readonly string[]]>([
    [
      'an answer that was empty',
      { concern: { ...example1.concern, assessment: 'Nytt' }, child: { ...example1.child, needs: 'Astma' } },
      ['child.needs', 'concern.assessment'],
    ],
    ['an answer that is another', { risk: { ...example1.risk, protectToday: { answer: 'NEJ' } } }, ['risk.protectToday']],
    [
      'the same choice with another note',
      { child: { ...example1.child, living: { code: 'BAD', note: 'Hos mormor i helgen' } } },
      ['child.living'],
    ],
    [
      'a new row, and it alone',
      { concern: { ...example1.concern, obs: [...(example1.concern?.obs ?? []), newObservation] } },
      ['concern.obs', 'concern.obs/obs-9'],
    ],
    ['what is said in short', { supplement: { whatIsNew: 'Pappan är häktad.' } }, ['supplement.whatIsNew']],
  ])('is %s', (_, more, paths) => {
    expect(changedPaths(example1, supplement(more))).toEqual(paths);
  });

  it.each<[string, Answers]>([
    ['an answer left blank', { concern: { ...example1.concern, impact: '  ' } }],
    ['a section that is not there', { background: {} }],
    ['a row taken away', { concern: { ...example1.concern, obs: example1.concern?.obs?.slice(0, 1) } }],
    [
      'the same row under another id',
      { concern: { ...example1.concern, obs: example1.concern?.obs?.map((row, index) => ({ ...row, id: `ny-${index}` })) } },
    ],
    ['a row of which less is to be seen', { family: { ...example1.family, guardians: [{ id: 'vh-maria', name: 'Maria Testström' }] } }],
    ['a row that is only a place left behind by a mark', { concern: { ...example1.concern, childWords: [{ id: 'ord-1' }] } }],
    ['blanks around a text', { event: { ...example1.event, whyNow: ` ${example1.event?.whyNow ?? ''} ` } }],
    ['the sentence that stands for a marked one', { event: { ...example1.event, whyNow: 'Anmälan gäller oro för barnet. Se bilagan.' } }],
    ['what stands in the annex', { secrecy: { restricted: [{ id: 'r', text: 'Nytt' }] } }],
  ])('is not %s', (_, more) => {
    expect(changedPaths(example1, supplement(more))).toEqual([]);
  });

  it('of any report against itself is nothing, and against an empty one everything that counts', () => {
    fc.assert(
      fc.property(anyAnswers(), (any) => {
        const answers = withoutHidden(any);
        expect(changedPaths(answers, answers)).toEqual([]);
        for (const path of changedPaths({}, answers)) expect(path).toMatch(/^[a-zA-Z]+\.[a-zA-Z0-9]+(\/[\w-]+)?$/);
        expect(changedPaths(answers, {})).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a komplettering as it is read', () => {
  const answers = supplement({
    supplement: { whatIsNew: 'Pappan är häktad.' },
    child: { ...example1.child, address: 'Nyvägen 1', needs: 'Astma' },
    concern: { ...example1.concern, obs: [...(example1.concern?.obs ?? []), newObservation] },
  });
  const earlier = splitReport(example1, 'SENT');
  const parts = splitReport(answers, 'SENT');

  it('says first what is new, row by row, and then all of it in its place', () => {
    const changed = changedInReading(earlier, parts);
    const reading = readReport(parts, { today, changed });
    expect(reading.sections[0]?.title).toBe('Nytt i kompletteringen');
    expect(reading.sections[0]?.items.flatMap(itemLines)).toEqual([
      'Det nya i korthet: Pappan är häktad.',
      'Adress (folkbokföring): Nyvägen 1',
      'Funktionsnedsättning, sjukdom eller annat att ta hänsyn till: Astma',
      '– Elsa ritade en teckning av köket. [Källa inte ifylld, Säkerhet inte ifylld, , ]',
    ]);
    expect(linesOf(reading).filter((line) => line.includes('Nyvägen 1'))).toHaveLength(2);
    expect(linesOf(reading).filter((line) => line.includes('Mammans näsa blödde'))).toHaveLength(1);
  });

  it('does not even say that something is new in what the reader may not see', () => {
    const changed = [...changedInReading(earlier, parts), 'child.school'];
    const masked = readReport({ ...parts, location: null }, { today, changed });
    const news = masked.sections[0]?.items.flatMap(itemLines).join('\n') ?? '';
    expect(news).not.toMatch(/Adress|Skola|Nyvägen/);
    expect(news).toContain('Astma');
    expect(changedInReading({ ...earlier, location: null }, { ...parts, location: null })).not.toContain('child.address');
  });

  it('has no such block when it is read without the earlier report and says nothing in short', () => {
    const { supplement: _new, ...silent } = answers;
    expect(readReport(splitReport(silent, 'SENT'), { today }).sections[0]?.id).toBe('follows');
  });
});
