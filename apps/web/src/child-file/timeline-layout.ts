/** Where one report stands: x along the line, the row of its caption (0 nearest), and whether the caption runs to the left of it. */
export type Placed = { readonly x: number; readonly row: number; readonly end: boolean };

/** A line of time: where an instant is on it, and the years that begin on it. */
export type Line = { readonly x: (at: string) => number; readonly years: readonly { readonly label: string; readonly x: number }[] };

/** What is said of one report: where it stands, and its lines. */
export type Caption = { readonly x: number; readonly lines: readonly string[] };

/** A letter's width in the drawing's units, and the room around a caption; two that would touch are put in different rows. */
const LETTER = 6.15;
const AROUND = 10;
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
export function placed(captions: readonly Caption[], width: number): readonly Placed[] {
  const ends: number[] = [];
  return captions.map(({ x, lines }) => {
    const room = Math.max(...lines.map(({ length }) => length)) * LETTER + AROUND;
    const end = x + room > width;
    const from = end ? x - room : x;
    const free = ends.findIndex((taken) => taken <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = end ? x + 12 : x + room;
    return { x, row, end };
  });
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
