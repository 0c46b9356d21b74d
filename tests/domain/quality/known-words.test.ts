import { wordListLabels } from '@tidig/domain/labels/word-lists.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { knownAlready } from '@tidig/domain/quality/words/known-already.ts';
import { shownWords } from '@tidig/domain/quality/words/shown-words.ts';
import { wordListCodes } from '@tidig/domain/quality/words/word-lists.ts';
import { describe, expect, it } from 'vitest';

const now = '2026-11-21T11:00:00.000Z' as Instant;

describe('what Skrivstöd knows without anybody having added it', () => {
  it.each([
    ['stökig', 'Q14'],
    ['STÖKIGT', 'Q14'],
    ['känd av polisen', 'Q14'],
    ['oansvarig', 'Q17'],
    ['det sägs', 'Q18'],
    ['informatör', 'Q19'],
    ['medtogs', 'Q21'],
    ['GM', 'Q21'],
  ])('%s is found by %s', (word, code) => {
    expect(knownAlready(word, now)).toBe(code);
  });

  it.each(['', '  ', 'fluffig', 'regnbågen', 'a', 'x'.repeat(60)])('%j is not', (word) => {
    expect(knownAlready(word, now)).toBeNull();
  });

  it.each(wordListCodes)('is shown for %s as people write it, in Swedish order and each once', (list) => {
    const words = shownWords(list);
    expect(words.length).toBeGreaterThan(20);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[\p{L}\d][\p{L}\d ().,→-]*$/u.test(word))).toEqual([]);
    expect(words).toEqual(words.toSorted(new Intl.Collator('sv').compare));
  });
});

describe('what a list’s words lead to', () => {
  it.each(wordListCodes)('a word added to %s is found by the check, and at the level, that the page says', (list) => {
    const added = [{ list, word: 'fluffstråk', suggestion: list === 'JARGONG' ? 'något annat' : null }];
    const answers = {
      triage: { reportKind: { code: 'SOL' as const } },
      concern: { obs: [{ id: 'o', what: 'Mamman är fluffstråk.', source: { code: 'EGE' as const } }] },
    };
    const found = checkReport(answers, { now, words: { added } }).filter(({ span }) => span);
    expect(found.map(({ code, level }) => [code, level])).toContainEqual([wordListLabels[list].code, wordListLabels[list].level]);
  });
});
