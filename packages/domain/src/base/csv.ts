/** Blanks and controls that a spreadsheet skips before it looks for a formula. */
const skipped = /^[\s\p{C}\p{Z}]*/u;
/** First characters that a spreadsheet may read as a formula (T-33). */
const formula = /^[=+\-\u2212@|%]/u;

/** One cell: text that a spreadsheet could read as a formula gets a `'` before it, also in full-width and other forms of the same sign (T-33). */
export function csvCell(text: string): string {
  const safe = formula.test(text.replace(skipped, '').normalize('NFKC')) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines as a Swedish spreadsheet reads them: semicolons, CRLF, and a mark that it is UTF-8. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('')}`;
}
