import { markedLacks, monthText, oftenInWords, supportLacks } from '@tidig/web/report/unit/unit-words.ts';
import { describe, expect, it } from 'vitest';

describe('how often something is lacking, in words', () => {
  it.each([
    [{ kind: 'few' }, 'färre än 5 av 43'],
    [{ kind: 'between', from: 10, to: 14 }, '10–14 av 43'],
    [{ kind: 'between', from: 38, to: 38 }, '38 av 43'],
    [{ kind: 'nearly-all' }, 'alla eller nästan alla 43'],
    [{ kind: 'untold' }, 'antalet visas inte'],
  ] as const)('%j', (count, words) => {
    expect(oftenInWords(count, 43)).toBe(words);
  });

  it('has a bar that tells no more than the words', () => {
    const bars = [{ kind: 'few' }, { kind: 'between', from: 10, to: 14 }, { kind: 'nearly-all' }, { kind: 'untold' }] as const;
    const shown = markedLacks(
      bars.map((count) => ({ code: 'TELV', count })),
      40,
    );
    expect(shown.map(({ bar }) => bar)).toEqual([{ surely: 0, atMost: 10 }, { surely: 25, atMost: 35 }, { surely: 90, atMost: 100 }, null]);
  });

  it('leaves out codes of a newer server, and questions that a check says already', () => {
    const few = { kind: 'few' } as const;
    const lacks = ['Q32', 'Q99', 'field:reporter.alt', 'field:no.such', 'field:event.summary'].map((code) => ({ code, count: few }));
    expect(supportLacks(lacks, 20).map(({ code }) => code)).toEqual(['Q32', 'field:event.summary']);
    expect(markedLacks([{ code: 'NYTT', count: few }], 20)).toEqual([]);
  });

  it('names months', () => {
    expect([monthText('2025-11'), monthText('2026-01')]).toEqual(['november 2025', 'januari 2026']);
  });
});
