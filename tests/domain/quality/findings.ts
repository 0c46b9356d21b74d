import type { Instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { CheckContext } from '@tidig/domain/quality/check.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import type { CheckCode, Finding } from '@tidig/domain/quality/finding.ts';
import { builtInWords } from '@tidig/domain/quality/words/word-lists.ts';
import { at } from '../../support/dates.ts';

/** When example 1 was sent: at night, Swedish time 00.20. */
export const sent1: Instant = at('2026-11-18T23:20:00Z');
export const sent2: Instant = at('2026-11-20T09:00:00Z');
export const sent3: Instant = at('2026-11-16T08:00:00Z');

export function context(given: Partial<CheckContext> = {}): CheckContext {
  return { now: sent2, words: builtInWords, ...given };
}

/** What one check says of the answers. */
export function findingsOf(code: CheckCode, answers: Answers, given: Partial<CheckContext> = {}): readonly Finding[] {
  return checkReport(answers, context(given)).filter((finding) => finding.code === code);
}

/** The checks on answers, which this folder's tests are about; those on words have their own. */
export const answerCodes: readonly CheckCode[] = [
  'Q01',
  'Q02',
  'Q03',
  'Q04',
  'Q05',
  'Q06',
  'Q07',
  'Q08',
  'Q09',
  'Q10',
  'Q11',
  'Q12',
  'Q13',
  'Q15',
  'Q16',
  'Q22',
  'Q23',
  'Q24',
  'Q25',
  'Q26',
  'Q27',
  'Q31',
  'Q32',
  'Q33',
  'Q34',
];
