import { checkReport } from '@tidig/domain/quality/check-report.ts';
import { checkCodes } from '@tidig/domain/quality/finding.ts';
import { lackCodes, lacksOf } from '@tidig/domain/quality/lacks.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers } from '../../support/any-answers.ts';
import { withAnswers } from '../../support/with-answers.ts';
import { gang, suspect, violence } from './answers/case.ts';
import { answerCodes, context } from './findings.ts';

function lacks(answers: Answers): readonly string[] {
  const findings = checkReport(answers, context({ otherChildren: ['Liam'] }));
  return lacksOf(
    answers,
    findings.filter(({ code }) => answerCodes.includes(code)),
  );
}

describe('what a report lacks', () => {
  it('is the checks that say so and the fields that should be answered, each once', () => {
    expect(lacks(gang())).toEqual([
      'Q11',
      'Q13',
      'field:guardians[].phone',
      'field:siblings[].name',
      'field:siblings[].presence',
      'field:event.inHome',
      'field:child.injury',
    ]);
    const bare = gang({ 'family.guardians.0.phone': '' });
    expect(lacks(bare).filter((lack) => lack === 'field:guardians[].phone')).toHaveLength(1);
  });

  it('is not a field that is left out with a reason, nor one that is not asked for', () => {
    const without = violence({ 'child.interpreter': undefined, 'concern.ifNothing': undefined });
    expect(lacks(without)).toEqual(expect.arrayContaining(['Q24', 'field:child.interpreter', 'field:concern.ifNothing']));
    expect(lacks(withAnswers(without, { 'child.interpreter': { missing: 'EKO' } }))).not.toContain('field:child.interpreter');
    expect(lacks(withAnswers(without, { 'triage.reportKind': { code: 'LUL' } }))).not.toContain('field:concern.ifNothing');
  });

  it('is not where somebody is who is or may be protected: that has one box', () => {
    const bare = violence({ 'child.address': '', 'family.guardians.0.phone': '', 'family.guardians.1.phone': '' });
    expect(lacks(bare)).toEqual(['Q11', 'field:child.address', 'field:guardians[].phone']);
    const hidden = { 'child.protectedIdentity': { code: 'SEK' }, 'family.guardians.0.protected': { code: 'EKO' } };
    expect(lacks(withAnswers(bare, hidden))).toEqual(['Q11', 'field:guardians[].phone']);
    expect(lacks(withAnswers(bare, { ...hidden, 'family.guardians.1.protected': { code: 'SKF' } }))).toEqual([]);
    expect(lacks(withAnswers(bare, { ...hidden, 'child.language': undefined }))).toContain('field:child.language');
  });

  it('is not that something has fallen away, is late, or stands where it should not', () => {
    const findings = checkReport(violence({ 'event.suspicionStatus': { code: 'AVF' } }), context({ pasted: ['event.summary'] }));
    expect(findings.map(({ code }) => code)).toContain('Q15');
    expect(lackCodes.filter((code) => ['Q03', 'Q04', 'Q15', 'Q16', 'Q19', 'Q20', 'Q33', 'Q36'].includes(code))).toEqual([]);
    expect([...lackCodes]).toEqual(checkCodes.filter((code) => lackCodes.includes(code)));
  });

  it('is nothing of a komplettering or of a message that something is wrong: neither is a whole report', () => {
    for (const code of ['KOMP', 'FEL']) expect(lacks(suspect({ 'triage.reportKind': { code }, 'concern.impact': '' }))).toEqual([]);
  });

  it('tells nothing that somebody wrote', () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        for (const lack of lacks(answers)) expect(lack).toMatch(/^(Q\d\d|field:[A-Za-z]+(\[\])?(\.[A-Za-z0-9[\]]+)*)$/);
      }),
      { numRuns: 100 },
    );
  });
});
