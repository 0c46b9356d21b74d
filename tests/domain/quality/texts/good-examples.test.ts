import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { example2 } from '@tidig/db/seed/examples/example-2.ts';
import { example3 } from '@tidig/db/seed/examples/example-3.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import { readBy } from '@tidig/domain/quality/texts/text-kinds.ts';
import { describe, expect, it } from 'vitest';
import { context, sent1, sent2, sent3 } from '../findings.ts';

const textCodes = Object.keys(readBy);

describe('the three example reports (report-content section 7)', () => {
  it.each([
    ['1, violence at home', example1, sent1],
    ['2, a boy in a gang', example2, sent2],
    ['3, a young suspect', example3, sent3],
  ] as const)('%s: nothing is said of their words', (_name, answers, now) => {
    expect(checkReport(answers, context({ now })).filter(({ code, span }) => span && textCodes.includes(code))).toEqual([]);
  });
});
