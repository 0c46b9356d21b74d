import { describe, expect, it } from 'vitest';
import { alarmsOf, precisionOf, recallOf, scoreOf } from '../../../bench/writing-support/score.ts';
import { labelledTexts, measuredCodes } from '../../../bench/writing-support/sentences.ts';

const score = scoreOf(labelledTexts('tuning'));

/** The goals of the rules. The held-out set is judged by the bench alone: nobody tunes by it. */
describe('the labelled sentences that the rules were tuned by', () => {
  it.each(measuredCodes)('%s: right in 95 of 100, finds 85 of 100', (code) => {
    expect(precisionOf(score.byCode[code])).toBeGreaterThanOrEqual(0.95);
    expect(recallOf(score.byCode[code])).toBeGreaterThanOrEqual(0.85);
  });

  it('at most 5 false alarms in 1 000 ordinary sentences', () => {
    expect(score.ordinarySentences).toBeGreaterThan(200);
    expect(alarmsOf(score)).toBeLessThanOrEqual(5);
  });
});
