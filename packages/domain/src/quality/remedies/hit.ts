import { askedFields } from '../../form/asked.ts';
import type { Answers } from '../../form/answers.ts';
import { shortHash, type Finding, type Span } from '../finding.ts';
import { rowAt, textAt, type TextAt } from '../text-at.ts';

/** The piece of a text that a finding is about, as it stands now. */
export type Hit = TextAt & { readonly span: Span; readonly word: string };

/** The piece that a finding points at; null when the text, or the row it stands in, is no longer what it was when the finding was made. */
export function hitOf(answers: Answers, finding: Finding): Hit | null {
  const { span, path, seen } = finding;
  const found = textAt(answers, path);
  if (!found || !span || !isSameRow(answers, finding, path)) return null;
  const word = found.text.slice(span.from, span.to);
  const isSame = seen === undefined ? word.length === span.to - span.from : seen === shortHash(found.text);
  return isSame && word !== '' ? { ...found, span, word } : null;
}

/** Is the row that a path goes through the one that the finding is kept by? */
export function isSameRow(answers: Answers, { key }: Finding, path: string): boolean {
  const place = key.split(':')[1] ?? '';
  const row = rowAt(answers, path);
  if (row === null) return !/\.\d+(\.|$)/.test(path);
  return !place.includes('/') || place.split(/[/.]/).includes(row.id);
}

/** Is the field at this form name asked for? What is written in one that is not would not be sent. */
export function isAskedAt(answers: Answers, path: string): boolean {
  return askedFields(answers).some((asked) => asked.path === `answers.${path}`);
}

/** A text without a piece of it. The blanks around it become one, and a line that is left empty goes. */
export function without(text: string, { from, to }: Span): string {
  const before = text.slice(0, from).replace(/[ \t]+$/, '');
  const after = text.slice(to).replace(/^[ \t]+/, '');
  if (before === '') return after.replace(/^\s+/, '');
  if (after.trim() === '') return before.trimEnd();
  if (before.endsWith('\n')) return before + after.replace(/^\n/, '');
  return after.startsWith('\n') ? before + after : `${before} ${after}`;
}

/** A text with another in place of a piece of it. */
export function exchanged(text: string, { from, to }: Span, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** A text with a piece more, on a line of its own. A piece that is there already is not written twice. */
export function withLine(text: string | undefined, piece: string): string {
  const before = (text ?? '').trimEnd();
  if (before.split('\n').includes(piece)) return before;
  return before === '' ? piece : `${before}\n${piece}`;
}
