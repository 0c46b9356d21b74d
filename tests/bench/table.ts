import type { Spread } from './measure.ts';

/** One line of the table: a thing that the product does, beside something that anybody can hold it against, measured in the same run. */
export type Row = {
  readonly name: string;
  /** How much there was of what it was done on. */
  readonly input: string;
  readonly ours: Spread;
  readonly baseline: string;
  readonly beside: Spread;
  /** What the figures do not say. Set below the table. */
  readonly note?: string;
};

const heads = ['', 'input', 'times', 'ours p50 ms', 'p95', 'baseline', 'p50 ms', 'p95', 'ratio'] as const;
const numeric = new Set([2, 3, 4, 6, 7, 8]);

/** Columns set under one another, notes below. */
export function asText(rows: readonly Row[]): string {
  const lines = [heads, ...cellsOf(rows)];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const set = (line: readonly string[]) =>
    line.map((cell, column) => (numeric.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ');
  const [head = '', ...body] = lines.map((line) => set(line).trimEnd());
  return [head, '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...body, ...notesOf(rows)].join('\n');
}

/** The same for a README. */
export function asMarkdown(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, column) => (numeric.has(column) ? '---:' : '---'));
  return [line(heads), line(rule), ...cellsOf(rows).map(line), ...notesOf(rows)].join('\n');
}

function cellsOf(rows: readonly Row[]): string[][] {
  let notes = 0;
  return rows.map(({ name, input, ours, baseline, beside, note }) => [
    note === undefined ? name : `${name} (${(notes += 1)})`,
    input,
    String(ours.times),
    milliseconds(ours.p50),
    milliseconds(ours.p95),
    baseline,
    milliseconds(beside.p50),
    milliseconds(beside.p95),
    ratio(ours.p50 / beside.p50),
  ]);
}

function notesOf(rows: readonly Row[]): string[] {
  const notes = rows.flatMap(({ note }) => note ?? []);
  return notes.length === 0 ? [] : ['', ...notes.map((note, index) => `${index + 1}. ${note}`)];
}

/** Three figures are as many as a median carries. */
function milliseconds(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

function ratio(value: number): string {
  return `${value >= 10 ? value.toFixed(0) : value.toPrecision(2)}×`;
}
