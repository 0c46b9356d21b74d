import type { Spread } from '../measure.ts';

/** As a `Spread`, with the slow end of it. */
export type LongSpread = Spread & { readonly p99: number };

/** Median, 95th and 99th percentile by nearest rank. */
export function longSpreadOf(taken: readonly number[]): LongSpread {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), times: sorted.length };
}

/** Does something with each of a list, the first tenth twice so that the first time is not counted; milliseconds. */
export async function spreadOver<T>(list: readonly T[], work: (one: T) => unknown): Promise<LongSpread> {
  for (const one of list.slice(0, Math.ceil(list.length / 10))) await work(one);
  const taken: number[] = [];
  for (const one of list) {
    const start = performance.now();
    await work(one);
    taken.push(performance.now() - start);
  }
  return longSpreadOf(taken);
}
