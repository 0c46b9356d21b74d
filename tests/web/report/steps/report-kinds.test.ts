import { asId } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { reportKindList } from '@tidig/domain/vocabulary/report.ts';
import { isUntouched } from '@tidig/web/report/draft/first-answers.ts';
import { kindHint, kindLines, offeredKinds } from '@tidig/web/report/steps/report-kinds.ts';
import { reportsToSupplement } from '@tidig/web/report/steps/supplement-choice.tsx';
import { askedSteps, placeOf, stepAround, stepOf, steps, titleIn } from '@tidig/web/report/steps/steps.ts';
import { describe, expect, it } from 'vitest';

const today = asId<PlainDate>('2026-11-22');
const as = (code: string) => ({ triage: { reportKind: { code } } });
const hint = (answers: Parameters<typeof kindHint>[0]) => kindHint(answers, today);

describe('the kinds that can be chosen', () => {
  it('each say when, in one line', () => {
    expect(offeredKinds.every((code) => code in reportKindList.labels && kindLines[code].length > 20)).toBe(true);
  });
});

describe('the hint that another kind fits better', () => {
  it.each([
    ['2008-11-22', 'UNG'],
    ['2005-11-23', 'UNG'],
    ['2005-11-22', 'VUX'],
  ])('leads from a person born %s to polislagen 6 § (%s)', (birthDate, about) => {
    expect(hint({ child: { birthDate } })).toMatchObject({ id: 'adult', to: 'PL6', about });
  });

  it('says nothing of one who is 18 tomorrow', () => expect(hint({ child: { birthDate: '2008-11-23' } })).toBeNull());

  it('takes an estimated age where nothing else tells', () => {
    expect(hint({ child: { estimatedAge: 18 } })).toMatchObject({ to: 'PL6' });
    expect(hint({ child: { estimatedAge: 17 } })).toBeNull();
  });

  it.each(['SOL', 'SOLLUL'])('leads from an unborn child in %s to the one who expects it', (code) => {
    expect(hint({ ...as(code), concern: { main: { code: 'VAN1' } } })).toMatchObject({ id: 'unborn', to: 'PL6', about: 'VAN' });
    expect(hint({ ...as(code), concern: { other: { codes: ['OMS1', 'VAN1'] } } })).toMatchObject({ id: 'unborn' });
  });

  it('leads from an underrättelse with concern to both in one', () => {
    expect(hint({ ...as('LUL'), lul: { alsoConcern: { answer: 'JA' } } })).toMatchObject({ to: 'SOLLUL' });
    expect(hint({ ...as('LUL'), lul: { alsoConcern: { answer: 'NEJ' } } })).toBeNull();
  });

  it('does not stop a notice on somebody who has turned 18 since the act', () => {
    expect(hint({ ...as('LUL'), child: { birthDate: '2008-01-01' } })).toBeNull();
  });

  it('leaves a komplettering what its report is', () => {
    expect(hint({ triage: { reportKind: { code: 'KOMP' }, supplementKind: { code: 'SOL' } }, child: { estimatedAge: 19 } })).toBeNull();
  });

  it('leads back from polislagen 6 § to an orosanmälan for one who is 18 tomorrow, but not for one who is 18 today or expects a child', () => {
    expect(hint({ ...as('PL6'), child: { birthDate: '2008-11-23' } })).toMatchObject({ id: 'child', to: 'SOL' });
    expect(hint({ ...as('PL6'), child: { birthDate: '2008-11-22' } })).toBeNull();
    expect(hint({ ...as('PL6'), child: { birthDate: '2010-11-22' }, notice: { about: { code: 'VAN' } } })).toBeNull();
  });

  it('is gone when the kind has been changed', () => expect(hint({ ...as('PL6'), child: { estimatedAge: 19 } })).toBeNull());
});

describe('the steps of a kind', () => {
  it('are all nine in an orosanmälan', () => expect(askedSteps(as('SOL'))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]));

  it.each([
    ['LUL', 4],
    ['PL6', 2],
  ] as const)('leave out those in which %s asks nothing, and number the others without a gap', (code, without) => {
    const asked = askedSteps(as(code));
    expect(asked).not.toContain(without);
    const places = steps.filter((step) => asked.includes(step.number)).map((step) => placeOf(step, asked));
    expect(places).toEqual(asked.map((_, index) => index + 1));
  });

  it('are gone through one by one, past those that are left out', () => {
    const asked = [0, 1, 3, 8];
    expect(stepAround(stepOf('barnet'), 1, asked)?.slug).toBe('handelsen');
    expect(stepAround(stepOf('mottagare'), -1, asked)?.slug).toBe('handelsen');
    expect(stepAround(stepOf('mottagare'), 1, asked)).toBeUndefined();
    expect(stepAround(stepOf('bradska'), -1, asked)).toBeUndefined();
  });

  it('speak of a person where the report is about an adult', () => {
    expect(titleIn(stepOf('barnet'), as('PL6'))).toBe('Personen');
    expect(titleIn(stepOf('barnet'), as('LUL'))).toBe('Barnet');
  });
});

describe('a draft in which nothing is written', () => {
  const begun = { triage: { reportKind: { code: 'SOL' }, whereNowKommun: { code: '0180' }, writtenOn: '2026-11-22' } };

  it('holds only what the login filled in', () => {
    expect(isUntouched({ ...begun, reporter: { name: 'Sara Lind' }, concern: { obs: undefined } })).toBe(true);
  });

  it('is not one with a single answer', () => {
    expect(isUntouched({ ...begun, child: { firstName: 'E' } })).toBe(false);
    expect(isUntouched({ triage: { ...begun.triage, immediateDanger: { answer: 'NEJ' } } })).toBe(false);
  });
});

describe('the reports that can be supplemented', () => {
  const row = (anmalningsnummer: string, sealedAt: string, follows: string | null = null) =>
    ({ id: `${anmalningsnummer} ${sealedAt}`, anmalningsnummer, sealedAt, follows }) as Parameters<
      typeof reportsToSupplement
    >[0]['own'][number];

  it('are own and the unit’s, once each though sent to two, newest first, and nothing that follows another', () => {
    const own = [row('A', '2026-11-20'), row('A', '2026-11-20')];
    const unit = [row('A', '2026-11-20'), row('B', '2026-11-21'), row('C', '2026-11-22', 'A')];
    expect(reportsToSupplement({ own, unit }).map((each) => each.anmalningsnummer)).toEqual(['B', 'A']);
  });
});
