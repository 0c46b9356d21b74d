/** Where one report stands: x along the line, the row of its caption (0 nearest), and whether the caption runs to the left of it. */
export type Placed = { readonly x: number; readonly row: number; readonly end: boolean };

/** A caption's width in the drawing's units; two that would touch are put in different rows. */
const CAPTION = 270;
const MARGIN = 24;
const ROWS = 3;

/** Places instants on a line of a given width, oldest first, with the years that begin on it. Pure, so that print and page agree. */
export function placeOnLine(
  instants: readonly string[],
  width: number,
): { readonly placed: readonly Placed[]; readonly years: readonly { readonly label: string; readonly x: number }[] } {
  const times = instants.map((at) => Date.parse(at));
  const first = new Date(Math.min(...times)).getUTCFullYear();
  const last = Math.max(...times);
  const start = Date.UTC(first, 0, 1);
  const span = Math.max(last - start, 1);
  const x = (time: number) => MARGIN + ((time - start) / span) * (width - 2 * MARGIN);
  const years = yearsFrom(first, new Date(last).getUTCFullYear()).map((year) => ({ label: String(year), x: x(Date.UTC(year, 0, 1)) }));
  return { placed: withoutTouching(times.map(x), width), years };
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function withoutTouching(xs: readonly number[], width: number): Placed[] {
  const ends: number[] = Array.from({ length: ROWS }, () => -Infinity);
  return xs.map((x) => {
    const end = x + CAPTION > width;
    const from = end ? x - CAPTION : x;
    const free = ends.findIndex((taken) => taken <= from);
    const row = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
    ends[row] = end ? x : x + CAPTION;
    return { x, row, end };
  });
}
