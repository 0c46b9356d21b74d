import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matcherFigures, type Labels } from '../../bench/register-search/matcher-figures.ts';

const labels = JSON.parse(readFileSync(new URL('../../bench/register-search/names-tuning.json', import.meta.url), 'utf8')) as Labels;

describe('the matcher, held to the tuning half of the open benchmark in a register of 3 000 others', () => {
  const { kinds, all, exact, negatives, nearWordsPerWord, missed } = matcherFigures(labels, 3_000);

  it('finds 98 in a hundred among the first ten, and 95 of every kind', () => {
    expect(all.pairs).toBe(1809);
    expect(all.ten / all.pairs, missed.join('\n')).toBeGreaterThanOrEqual(0.995);
    for (const [kind, { pairs, ten }] of kinds) expect(ten / pairs, kind).toBeGreaterThanOrEqual(0.97);
  });

  it('puts those spelt as typed first', () => {
    expect(exact.all).toBeGreaterThan(300);
    expect(exact.first / exact.all).toBeGreaterThanOrEqual(0.995);
  });

  it('has few near hits for names that nobody has, and few near words to look among', () => {
    expect(negatives[negatives.length >> 1]).toBeLessThanOrEqual(3);
    expect(negatives.at(-1)).toBeLessThanOrEqual(10);
    expect(nearWordsPerWord).toBeLessThan(12);
  });
});
