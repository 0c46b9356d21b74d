/** How long something took in the middle and at the slow end, milliseconds, over so many times. */
export type Spread = { readonly p50: number; readonly p95: number; readonly times: number };

/** Does a thing for the nth time and gives the milliseconds that count: what has to be prepared first stays outside. */
export type Try = (n: number) => number | Promise<number>;

export type Turns = {
  /** Times that count. */
  readonly times: number;
  /** Done before those and not counted: code compiled, files read, connections open. */
  readonly warmUp?: number;
  /** How many in a row before it is the next one's turn. */
  readonly turn?: number;
};

/** Milliseconds until `work` is done. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Measures several things in the same stretch of time, a few of each in turn, so that a machine that becomes slower or busier does so for all
 * of them. Each is given the same numbers from 0, and so the same input.
 */
export async function takeTurns<K extends string>(turns: Turns, tries: Readonly<Record<K, Try>>): Promise<Readonly<Record<K, Spread>>> {
  const { times, warmUp = Math.ceil(times / 10), turn = 5 } = turns;
  const entries = (Object.entries(tries) as [K, Try][]).map(([name, attempt]) => ({ name, attempt, taken: [] as number[] }));
  for (let from = 0; from < warmUp + times; from += turn) {
    for (const { attempt, taken } of entries) {
      for (let n = from; n < Math.min(from + turn, warmUp + times); n += 1) {
        const ms = await attempt(n);
        if (n >= warmUp) taken.push(ms);
      }
    }
  }
  return Object.fromEntries(entries.map(({ name, taken }) => [name, spreadOf(taken)])) as Record<K, Spread>;
}

/** Median and 95th percentile by nearest rank. */
export function spreadOf(taken: readonly number[]): Spread {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), times: sorted.length };
}
