import type { Answers } from '../../form/answers.ts';
import type { Instant } from '../../base/time.ts';
import { checkReport } from '../check-report.ts';
import type { CheckCode } from '../finding.ts';
import { tidyText } from './check-word.ts';
import { builtInWords } from './word-lists.ts';

/** The checks that find words of the five lists. */
const wordChecks: readonly CheckCode[] = ['Q14', 'Q17', 'Q18', 'Q19', 'Q21'];

/** Sentences in which a word is tried: by itself, and said of a person and of a home. */
const trials = [(word: string) => `${word}.`, (word: string) => `Mamman är ${word}.`, (word: string) => `Hemma är det ${word}.`];

/**
 * The check that finds a word or phrase without anybody having added it, so that nobody adds what is there; null when none does. It asks the checks
 * themselves, inflected forms and all. A hint, no rule: a word may be found in one sentence and not in another.
 */
export function knownAlready(word: string, now: Instant): CheckCode | null {
  const tidy = tidyText(word);
  if (tidy === '') return null;
  for (const trial of trials) {
    const found = checkReport(tried(trial(tidy)), { now, words: builtInWords }).find(({ code, span }) => span && wordChecks.includes(code));
    if (found) return found.code;
  }
  return null;
}

/** A report with nothing but one observation of the writer's own. */
function tried(what: string): Answers {
  return { triage: { reportKind: { code: 'SOL' } }, concern: { obs: [{ id: 'tried', what, source: { code: 'EGE' } }] } };
}
