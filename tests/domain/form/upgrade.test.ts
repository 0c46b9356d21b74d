import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { upgradeAnswers, upgradeThrough, type UpgradeStep } from '@tidig/domain/form/upgrade.ts';
import { describe, expect, it } from 'vitest';

const steps: readonly UpgradeStep[] = [
  { from: 1, lift: (answers) => ({ two: answers }) },
  { from: 2, lift: (answers) => ({ three: answers }) },
];

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
});
