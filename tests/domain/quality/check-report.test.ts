import type { Answers } from '@tidig/domain/form/answers.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { checkDraft } from '@tidig/domain/form/validate.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { messageOf } from '@tidig/domain/quality/messages.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import { example3 } from '@tidig/db/seed/examples/example-3.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';
import { at } from '../../support/dates.ts';
import { withAnswers } from '../../support/with-answers.ts';
import { answerCodes, context, sent1, sent2, sent3 } from './findings.ts';

function said(answers: Answers, given: Parameters<typeof context>[0]): readonly string[] {
  return checkReport(answers, context(given)).map(({ code, path }) => `${code} ${path}`);
}

describe('the three examples, as they were sent (report-content 7)', () => {
  it('the first leaves nothing to say', () => {
    expect(said(example1, { now: sent1 })).toEqual([]);
  });

  it('nor do the answers of the first when it is known that the brother has a report of his own', () => {
    const codes = checkReport(example1, context({ now: sent1, otherChildren: ['Liam Testström'] })).map(({ code }) => code);
    expect(codes.filter((code) => answerCodes.includes(code))).toEqual([]);
  });

  it('the second lacks the father’s phone and a stand on the brother', () => {
    expect(said(example2, { now: sent2 })).toEqual(['Q11 family.guardians.1.phone', 'Q13 family.siblings.0.concern']);
  });

  it('the third tells of more than the crime', () => {
    expect(said(example3, { now: sent3 })).toEqual([]);
  });
});

/** What the checks on answers say. */
function ofAnswers(answers: Answers, now = sent2): readonly Finding[] {
  return checkReport(answers, context({ now })).filter(({ code }) => answerCodes.includes(code));
}

const moments = fc.constantFrom(sent1, sent2, at('2026-03-29T01:30:00Z'), at('2026-11-18T21:15:00Z'));
const kinds = fc.constantFrom('SOL', 'SOLLUL', 'LUL', 'PL6', 'FEL', 'KOMP');

describe('whatever is answered', () => {
  it('the checks never fail, and every message is whole', () => {
    fc.assert(
      fc.property(anyAnswers(), kinds, moments, (raw, code, now) => {
        const answers = withAnswers(raw, { 'triage.reportKind': { code } });
        for (const finding of checkReport(answers, context({ now }))) expect(messageOf(finding)).not.toMatch(/[{}]/);
      }),
      { numRuns: 400 },
    );
  });

  it('two findings never share a key, and a key holds no blank', () => {
    fc.assert(
      fc.property(anyAnswers(), moments, (answers, now) => {
        const keys = checkReport(answers, context({ now })).map(({ key }) => key);
        expect(keys.filter((key) => /\s/.test(key))).toEqual([]);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 400 },
    );
  });

  it('a day at either end of the calendar stops nothing', () => {
    for (const day of ['0000-01-01', '0001-01-01T00:00', '9999-12-31', '9999-12-31T23:59']) {
      const moment = { at: day };
      const answers = withAnswers(example1, { 'event.start': moment, 'event.end': moment, 'risk.measures.0.until': moment });
      expect(checkDraft(answers)).toMatchObject({ ok: true });
      expect(() => checkReport(answers, context())).not.toThrow();
    }
  });
});

describe('keys', () => {
  const bare = withAnswers(example2, { 'family.guardians.1.interpreter': undefined });

  it('are the same when rows come before, and when the day is another', () => {
    const before = new Map(ofAnswers(bare, sent2).map(({ path, key }) => [path, key]));
    const { guardians, siblings } = bare.family ?? {};
    const more = withAnswers(bare, {
      'family.guardians': [{ id: 'ny', name: 'Ny', phone: '070-174 06 99' }, ...rowsOf(guardians)],
      'family.siblings': [{ id: 'nytt', name: 'Nytt', concern: { answer: 'NEJ' } }, ...rowsOf(siblings)],
    });
    const after = ofAnswers(more, at('2026-11-20T12:00:00Z')).map(({ key }) => key);
    expect([...before.keys()]).toEqual(['family.guardians.1.phone', 'family.guardians.1.interpreter', 'family.siblings.0.concern']);
    expect(after).toEqual([...before.values()]);
  });
});

it('gives findings in the order of the form', () => {
  const paths = ofAnswers({}).map(({ path }) => path);
  expect(paths).toEqual(['event.whyNow', 'concern.obs', 'concern.impact']);
});
