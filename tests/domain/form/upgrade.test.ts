import { readFileSync } from 'node:fs';
import { answersOf, readBody } from '@tidig/domain/form/read-parts.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { joinReport } from '@tidig/domain/form/split.ts';
import { readAnnex } from '@tidig/domain/reading/annex.ts';
import { upgradeAnswers, upgradeThrough, type UpgradeStep } from '@tidig/domain/form/upgrade.ts';
import { checkDraft } from '@tidig/domain/form/validate.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const steps: readonly UpgradeStep[] = [
  { from: 1, lift: (answers) => ({ two: answers }) },
  { from: 2, lift: (answers) => ({ three: answers }) },
];

type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Every field of the first form version answered, hidden ones too; written by the program of that version. Never changed. */
const version1 = JSON.parse(readFileSync(new URL('version-1.json', import.meta.url), 'utf8')) as Sections;

const paths = Object.entries(version1).flatMap(([section, fields]) => Object.keys(fields).map((name) => [section, name] as const));

/** Any answers that the first version could have stored: some of its fields, as they were written. */
const anyVersion1: fc.Arbitrary<Sections> = fc.subarray(paths).map((chosen) => {
  const answers: Record<string, Record<string, unknown>> = {};
  for (const [section, name] of chosen) answers[section] = { ...answers[section], [name]: version1[section]?.[name] };
  return answers;
});

describe('answers of an older form version', () => {
  it('are lifted step by step', () => {
    expect(upgradeThrough(steps, 1, 3, 'a')).toEqual({ ok: true, value: { three: { two: 'a' } } });
    expect(upgradeThrough(steps, 2, 3, 'a')).toEqual({ ok: true, value: { three: 'a' } });
  });

  it('are left as they are in the present version', () => {
    const answers = { child: {} };
    expect(upgradeAnswers(FORM_VERSION, answers)).toEqual({ ok: true, value: answers });
  });

  it.each([FORM_VERSION + 1, 0, -1, 1.5, Number.NaN])('are refused when version %d is not known', (version) => {
    expect(upgradeAnswers(version, {})).toEqual({ ok: false, problem: { code: 'unknown-form-version' } });
  });

  it('are refused where a step is lacking', () => {
    expect(upgradeThrough(steps.slice(1), 1, 3, {})).toEqual({ ok: false, problem: { code: 'unknown-form-version' } });
  });

  it('lose no word: a draft of version 1 is a draft of today, to the letter', () => {
    fc.assert(
      fc.property(anyVersion1, (answers) => {
        const lifted = upgradeAnswers(1, answers);
        expect(lifted.ok && checkDraft(lifted.value)).toEqual({ ok: true, value: answers });
      }),
    );
  });

  it.each<[string, unknown, unknown]>([
    [
      'with a note is a row with that note',
      { answer: 'JA', note: 'Grannen är hotad.' },
      [{ id: 'source-threat', how: 'Grannen är hotad.' }],
    ],
    ['with a note and no answer too', { note: 'Grannen.' }, [{ id: 'source-threat', how: 'Grannen.' }]],
    ['without a note says that there is one', { answer: 'JA' }, [{ id: 'source-threat', how: 'Hotbild finns. Den är inte beskriven.' }]],
    ['that there is none is no row', { answer: 'NEJ' }, undefined],
  ])('of version 2: a threat against somebody who gave information %s', (_, sourceThreat, threats) => {
    const restricted = [{ id: 'r', text: 'x' }];
    const lifted = upgradeAnswers(2, { event: { summary: 'x' }, secrecy: { restricted, sourceThreat } });
    expect(lifted).toEqual({ ok: true, value: { event: { summary: 'x' }, secrecy: { restricted, ...(threats ? { threats } : {}) } } });
    expect(lifted.ok && checkDraft(lifted.value)).toMatchObject({ ok: true });
  });

  it('of version 2 keep a threat that was sent then: it is in the annex, and in what is begun from it', () => {
    const body = { formVersion: 2, origin: 'SENT', submittedBy: null, answers: {} } as const;
    const value = { answer: 'JA', note: 'Grannen är hotad.' };
    const restricted = { items: [{ id: 'source-threat', target: 'secrecy.sourceThreat', value, from: [], why: '' }] };
    expect(joinReport(body, null, restricted).secrecy).toEqual({ threats: [{ id: 'source-threat', how: 'Grannen är hotad.' }] });
    expect(JSON.stringify(readAnnex(restricted, body))).toContain('Grannen är hotad.');
  });

  it('can still be read as a sent report, whatever it answers', () => {
    fc.assert(
      fc.property(anyVersion1, (answers) => {
        const json = { formVersion: 1, origin: 'SENT', submittedBy: null, answers };
        const body = readBody(json);
        expect(body && answersOf(body)).toEqual(answers);
      }),
    );
  });

  it('never hide what was sent, nor lack what was not asked for then', () => {
    const body = {
      formVersion: 1,
      origin: 'SENT',
      submittedBy: null,
      answers: { ...version1, concern: { main: { code: 'VAL1' } } },
    } as const;
    const reading = readReport({ body, location: { persons: { child: {} } }, restricted: null }, { today: day('2026-11-21') });
    const text = JSON.stringify(reading);
    expect(text).toContain(String(version1['triage']?.['phonedWho']));
    expect(text).toContain(String(version1['child']?.['firstName']));
    const infant = { ...version1, child: { estimatedAge: 1 } };
    const asInfant = readReport({ body: { ...body, answers: infant }, location: null, restricted: null }, { today: day('2026-11-21') });
    expect(asInfant.missing.map(({ label }) => label)).not.toContain('Så tas barnet om hand');
    expect(JSON.stringify(asInfant)).toContain('Text');
  });
});
