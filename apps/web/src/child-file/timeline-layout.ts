/** Where one report stands: x along the line, the row of its caption (0 nearest), and whether the caption runs to the left of it. */
export type Placed = { readonly x: number; readonly row: number; readonly end: boolean };

/** A line of time: where an instant is on it, and the years that begin on it. */
export type Line = { readonly x: (at: string) => number; readonly years: readonly { readonly label: string; readonly x: number }[] };

/** A caption's width in the drawing's units; two that would touch are put in different rows. */
const CAPTION = 262;
const MARGIN = 24;
/** A year's name needs so much room; where years are nearer each other some are left out. */
const YEAR = 56;

/** A line of a given width from the beginning of the year of the first moment to the last one. Pure. */
export function lineOf(moments: readonly string[], width: number): Line {
  const times = moments.map((at) => Date.parse(at));
  const first = new Date(Math.min(...times)).getUTCFullYear();
  const last = Math.max(...times);
  const start = Date.UTC(first, 0, 1);
  const span = Math.max(last - start, 1);
  const xOf = (time: number) => MARGIN + ((time - start) / span) * (width - 2 * MARGIN);
  const years = yearsFrom(first, new Date(last).getUTCFullYear()).map((year) => ({ label: String(year), x: xOf(Date.UTC(year, 0, 1)) }));
  const step = Math.max(1, Math.ceil(YEAR / Math.max(1, (years[1]?.x ?? width) - (years[0]?.x ?? 0))));
  return { x: (at) => xOf(Date.parse(at)), years: years.filter((_, index) => index % step === 0) };
}

/** Captions in as few rows as they need, the earliest nearest the line; none touches another. Pure. */
export function placed(xs: readonly number[], width: number): readonly Placed[] {
  const ends: number[] = [];
  return xs.map((x) => {
    const end = x + CAPTION > width;
    const from = end ? x - CAPTION : x;
    const free = ends.findIndex((taken) => taken <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = end ? x + 12 : x + CAPTION;
    return { x, row, end };
  });
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
