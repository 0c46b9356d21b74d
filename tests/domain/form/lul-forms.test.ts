import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { lulForms, lulFormsFor } from '@tidig/domain/form/lul-forms.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const actOn = '2026-11-18';
const before = '2026-09-09';
const changed = '2026-09-10';
const allToCheck = ['LUL6', 'LUL34', 'LUL36B'].map((form) => ({ form, checkWording: true }));

function forms(birth: string, on: string): string {
  return lulForms(day(birth), day(on))
    .map(({ form, checkWording }) => (checkWording ? `${form} (kontrollera)` : form))
    .join(', ');
}

describe('the underrättelser enligt LUL that fit', () => {
  it.each([
    // The day before the 15th birthday, and the birthday itself, by the law before and after the change.
    ['14 the day before turning 15, before the change', '2011-09-10', before, 'LUL34, LUL36B'],
    ['15 on the birthday, before the change', '2011-09-09', before, 'LUL6'],
    ['14 the day before turning 15', '2011-11-19', actOn, 'LUL6 (kontrollera), LUL34 (kontrollera), LUL36B (kontrollera)'],
    ['15 on the birthday', '2011-11-18', actOn, 'LUL6 (kontrollera)'],
    // 14: only from the day of the change does the lower age matter.
    ['13 the day before turning 14', '2012-11-19', actOn, 'LUL34 (kontrollera), LUL36B (kontrollera)'],
    ['14 on the birthday', '2012-11-18', actOn, 'LUL6 (kontrollera), LUL34 (kontrollera), LUL36B (kontrollera)'],
    ['14, the last day before the change', '2012-01-01', before, 'LUL34, LUL36B'],
    ['14, the day of the change', '2012-01-01', changed, 'LUL6 (kontrollera), LUL34 (kontrollera), LUL36B (kontrollera)'],
    // 18: no longer a young suspect.
    ['17 the day before turning 18', '2008-11-19', actOn, 'LUL6 (kontrollera)'],
    ['18 on the birthday', '2008-11-18', actOn, ''],
  ])('are, for somebody of %s', (_, birth, on, expected) => {
    expect(forms(birth, on)).toBe(expected);
  });

  it('are all three, each to be checked, where the birth or the day is not known', () => {
    expect(lulForms(null, day(actOn))).toEqual(allToCheck);
    expect(lulForms(day('2012-01-01'), null)).toEqual(allToCheck);
    expect(lulForms(null, day(before))).toEqual(allToCheck);
  });

  it('go by the age at the act, not by the age when it is written', () => {
    const answers: LooseAnswers = {
      triage: { writtenOn: '2026-11-21' },
      child: { identity: { kind: 'PNR', value: '20111120-2385' }, birthDate: '2011-11-20' },
      event: { start: { at: '2026-09-01T18:20' } },
    };
    expect(lulFormsFor(answers)).toEqual([
      { form: 'LUL34', checkWording: false },
      { form: 'LUL36B', checkWording: false },
    ]);
  });

  it.each([
    ['turned 15 the day before the writing', '2011-11-20'],
    ['turned 18 two days before the writing', '2008-11-20'],
    ['is 13', '2013-01-01'],
  ])('are all three for somebody who %s, when no day of the act is known', (_, birthDate) => {
    const answers = { triage: { writtenOn: '2026-11-22' }, child: { birthDate } };
    expect(lulFormsFor(answers)).toEqual(allToCheck);
  });
});

describe('a day of suspicion without a day of the act', () => {
  const suspected = (birthDate: string, suspectedOn: string) =>
    lulFormsFor({ triage: { writtenOn: '2026-11-22' }, child: { birthDate }, lul: { suspectedOn } });

  it.each([
    ['14 the day before turning 15, before the change', '2011-09-10', before, ['LUL34', 'LUL36B']],
    ['13 the day before turning 14', '2012-11-19', actOn, ['LUL34', 'LUL36B']],
    ['14 on the birthday', '2012-11-18', actOn, ['LUL6', 'LUL34', 'LUL36B']],
  ])('leaves what the age that day leaves, since the act was no later: %s', (_, birth, on, expected) => {
    expect(suspected(birth, on).map(({ form }) => form)).toEqual(expected);
  });

  it.each([
    ['15 on the birthday', '2011-09-09', before],
    ['17 the day before turning 18', '2008-11-19', actOn],
    ['18 on the birthday', '2008-11-18', actOn],
  ])('rules nothing out of somebody who was under 15 at some earlier day: %s', (_, birth, on) => {
    expect(suspected(birth, on)).toEqual(allToCheck);
  });

  it('gives way to the day of the act', () => {
    const answers = { child: { birthDate: '2011-09-09' }, event: { start: { at: before } }, lul: { suspectedOn: '2026-11-01' } };
    expect(lulFormsFor(answers)).toEqual([{ form: 'LUL6', checkWording: false }]);
  });
});
