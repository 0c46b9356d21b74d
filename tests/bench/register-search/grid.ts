/** A heading, what stands at the head of each column, and the lines; figures to the right. */
export type Grid = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly (readonly string[])[];
  readonly notes?: readonly string[];
};

/** Columns set under one another. */
export function gridAsText({ title, heads, lines, notes = [] }: Grid): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const set = (line: readonly string[]) =>
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, set(heads), '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...lines.map(set), ...notes].join('\n');
}

/** The same for a README. */
export function gridAsMarkdown({ title, heads, lines, notes = [] }: Grid): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, column) => (column === 0 ? '---' : '---:'));
  return [`**${title}**`, '', line(heads), line(rule), ...lines.map(line), ...notes.flatMap((note) => ['', note])].join('\n');
}

/** Three figures are as many as a percentile carries. */
export function ms(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

/** How many times longer: "12×". */
export function times(theirs: number, ours: number): string {
  const ratio = theirs / ours;
  return Number.isNaN(ratio) ? '–' : `${ratio >= 10 ? ratio.toFixed(0) : ratio.toPrecision(2)}×`;
}

/** A share as a figure from 0 to 1. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
