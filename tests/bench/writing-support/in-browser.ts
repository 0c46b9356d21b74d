import { askedOfOpen } from '@tidig/domain/form/asked.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { withoutClosed } from '@tidig/domain/form/visible.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Checked } from '@tidig/domain/quality/check.ts';
import { textChecks } from '@tidig/domain/quality/texts/text-checks.ts';
import { builtInWords } from '@tidig/domain/quality/words/word-lists.ts';

/**
 * Runs in the page that is measured (writing-support.ts bundles it): every check of free text over a draft, and beside it one pass of the browser's own
 * word segmenter over the same text. Each gives the milliseconds that it took.
 */
Object.assign(globalThis, { textChecksOnce, segmenterOnce });

function textChecksOnce(answers: Answers, now: Instant): number {
  const open = withoutClosed(answers);
  const checked: Checked = { answers: open, loose: loose(open), asked: askedOfOpen(open), context: { now, words: builtInWords } };
  const start = performance.now();
  for (const check of textChecks) check(checked);
  return performance.now() - start;
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'word' });

function segmenterOnce(text: string): number {
  const start = performance.now();
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  Reflect.set(globalThis, 'wordsSeen', words);
  return performance.now() - start;
}
