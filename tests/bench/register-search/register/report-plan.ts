import { benchYear } from '../../bench-report.ts';

/** When a child is reported, earliest first: shares of the register's decade, from 0 up to 1. */
export type ChildPlan = { readonly times: readonly number[] };

export const decadeStart = Date.UTC(benchYear - 9, 0, 1);
export const decadeMs = Date.UTC(benchYear, 11, 28) - decadeStart;
const YEAR = 365.25 * 86_400_000;

type Chance = {
  readonly random: () => number;
  /** Came to this nämnd after the first reports. */
  readonly moved: boolean;
  /** The first report names all the children of the household. */
  readonly together: boolean;
  /** Children with an official test number are older than anybody in such a register: they are reported all the same. */
  readonly official: readonly boolean[];
};

/**
 * About two reports a child: six children in ten have one, one in two hundred has more than fifteen, nobody more than thirty. They begin at some age under
 * eighteen and come in a few years.
 */
export function planOf(births: readonly number[], { random, moved, together, official }: Chance): ChildPlan[] {
  const start = random();
  return births.map((birth, n) => {
    const bornAt = official[n] ? 0 : (birth - decadeStart) / decadeMs;
    const grownAt = official[n] ? 1 : (birth + 18 * YEAR - decadeStart) / decadeMs;
    const from = Math.max(0, Math.min(bornAt + 0.0005, 0.9995));
    const to = Math.max(from, Math.min(1, grownAt));
    const own = from + random() * (to - from);
    const first = together && start >= from && start <= to ? start : own;
    const count = Math.ceil(reportsOf(random) / (moved ? 2 : 1));
    const span = Math.min(1 - first, 0.35);
    const later = Array.from({ length: count - 1 }, () => first + (0.002 + random() * 0.99) * span);
    return { times: [first, ...later].toSorted((a, b) => a - b) };
  });
}

function reportsOf(random: () => number): number {
  const kind = random();
  if (kind < 0.62) return 1;
  if (kind < 0.79) return 2;
  if (kind < 0.87) return 3;
  if (kind < 0.92) return 4;
  if (kind < 0.97) return 5 + Math.floor(random() * 4);
  return kind < 0.995 ? 9 + Math.floor(random() * 7) : 16 + Math.floor(random() * 15);
}

/** All reports in the order in which they come: of each, which child, when, and the how many-eth of the child's. No more than `count`. */
export function orderOf(plans: readonly ChildPlan[], count: number): readonly Coming[] {
  const keys = Float64Array.from(
    plans.flatMap(({ times }, child) => times.map((time) => Math.floor(time * timeSteps) * childSteps + child)),
  ).sort();
  const seen = new Uint8Array(plans.length);
  // Those over are left out in the middle of time and not at its end: the last day has its reports.
  const over = keys.length - count;
  const kept = over > 0 ? keys.filter((_, n) => Math.floor((n * over) / keys.length) === Math.floor(((n + 1) * over) / keys.length)) : keys;
  return Array.from(kept.subarray(0, count), (key) => {
    const child = key % childSteps;
    const nth = seen[child] ?? 0;
    seen[child] = nth + 1;
    return { child, share: Math.floor(key / childSteps) / timeSteps, nth };
  });
}

export type Coming = { readonly child: number; readonly share: number; readonly nth: number };

/** Together they make whole numbers that a double holds. */
const timeSteps = 2 ** 31;
const childSteps = 2 ** 21;
