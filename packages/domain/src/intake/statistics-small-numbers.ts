/** A count under this is not told (L-50). */
export const FEWEST_TOLD = 5;

/** A count that may be told; `few`: under five, and so not told; `hidden`: not told, so that one under five cannot be worked out. */
export type Cell = number | 'few' | 'hidden';

/** Counts of one whole, as they may be told. The whole is told unless it is small itself. */
export type Told = { readonly cells: readonly Cell[]; readonly total: number | 'few' };

/** What somebody who reads the table can know of one cell. */
type Range = { readonly least: number; readonly most: number };

/**
 * Counts that together make a whole, as they may be told: none under five is told, and none that is not told can be worked out from the rest (L-50). More are
 * held back until each of them can be at least five numbers, next in line first and never by size, which would tell of it. Where that is not enough nothing is
 * told but the whole. Takes for granted that the whole is known, since another table may tell it. Pure.
 */
export function toldCounts(counts: readonly number[]): Told {
  const total = sum(counts);
  if (total < FEWEST_TOLD) return { cells: counts.map(() => 'hidden'), total: 'few' };
  const few = counts.flatMap((count, index) => (count < FEWEST_TOLD ? [index] : []));
  if (few.length === 0) return { cells: counts, total };
  for (let more = 0; few.length + more <= counts.length; more += 1) {
    const cells = heldBack(counts, few, more);
    if (cells.every((cell, index) => typeof cell === 'number' || isUncertain(rangeIn({ cells, total }, index)))) return { cells, total };
  }
  return { cells: counts.map(() => 'hidden'), total };
}

/** The cells, with `more` beside the small ones held back: those that follow after the first small one, round and round. */
function heldBack(counts: readonly number[], few: readonly number[], more: number): Cell[] {
  const first = few[0] ?? 0;
  const inLine = counts.map((_, step) => (first + step) % counts.length).filter((index) => !few.includes(index));
  const hidden = new Set(inLine.slice(0, more));
  return counts.map((count, index) => (few.includes(index) ? 'few' : hidden.has(index) ? 'hidden' : count));
}

/** It can be any number under five for all that the reader knows: fewer, and one who knows the program could work some of them out. */
function isUncertain({ least, most }: Range): boolean {
  return most - least >= FEWEST_TOLD - 1;
}

/** Between what the reader knows that a cell lies, by the cells and the whole. A table of which nothing is told says nothing of any. */
export function rangeIn({ cells, total }: Told, index: number): Range {
  const whole = total === 'few' ? FEWEST_TOLD - 1 : total;
  const silent = !cells.includes('few');
  const ranges = cells.map((cell) => alone(cell, silent, whole));
  const own = ranges[index];
  if (!own) throw new Error('a table has no such cell');
  const others = ranges.filter((_, other) => other !== index);
  const least = total === 'few' ? 0 : whole - sum(others.map(({ most }) => most));
  const most = whole - sum(others.map((other) => other.least));
  return { least: Math.max(own.least, least), most: Math.min(own.most, most) };
}

function alone(cell: Cell, silent: boolean, whole: number): Range {
  if (typeof cell === 'number') return { least: cell, most: cell };
  if (cell === 'few') return { least: 0, most: FEWEST_TOLD - 1 };
  return { least: silent ? 0 : FEWEST_TOLD, most: whole };
}

/** Of a hundred, between which bounds: by what is told, and so never closer. */
export type Share = { readonly least: number; readonly most: number };

/** How much of the whole one cell is, as far as what is told says; null where the whole is not told or nothing follows. Pure. */
export function shareOf(told: Told, index: number): Share | null {
  const whole = told.total;
  if (whole === 'few' || !told.cells.some((cell) => cell !== 'hidden')) return null;
  const { least, most } = rangeIn(told, index);
  const percent = (count: number) => (count / whole) * 100;
  if (least !== most) return { least: Math.floor(percent(least)), most: Math.ceil(percent(most)) };
  return { least: Math.round(percent(least)), most: Math.round(percent(least)) };
}

/** The value that so great a part of them do not exceed (nearest rank), where at least five lie on each side of it or on it; otherwise null. Pure. */
export function percentile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  if (value === undefined) return null;
  const below = sorted.filter((one) => one <= value).length;
  const above = sorted.filter((one) => one >= value).length;
  return below >= FEWEST_TOLD && above >= FEWEST_TOLD ? value : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
