import { checkDraft } from '@tidig/domain/form/validate.ts';
import { messageOf } from '@tidig/domain/quality/messages.ts';
import { describe, expect, it } from 'vitest';
import { answerCodes, findingsOf } from '../findings.ts';
import { childCases } from './cases-child.ts';
import { concernCases } from './cases-concern.ts';
import { eventCases } from './cases-event.ts';
import { familyCases } from './cases-family.ts';
import { urgencyCases } from './cases-urgency.ts';

const cases = [...urgencyCases, ...childCases, ...familyCases, ...eventCases, ...concernCases];

describe.each(answerCodes)('%s', (code) => {
  it.each(cases.filter((one) => one.code === code).map((one) => [one.when, one.not, one] as const))(
    'speaks when %s; is silent when %s',
    (_when, _not, { says, fires, near, context = {}, nearContext = context }) => {
      for (const answers of [fires, near]) expect(checkDraft(answers)).toMatchObject({ ok: true });
      const found = findingsOf(code, fires, context);
      expect(found.map(({ level, path }) => [level, path])).toContainEqual(says);
      expect(found.map(messageOf)).not.toContain('');
      const silent = findingsOf(code, near, nearContext);
      expect(silent.map(({ level, path }) => [level, path])).not.toContainEqual(says);
    },
  );

  it('has a case', () => {
    expect(cases.some((one) => one.code === code)).toBe(true);
  });
});
