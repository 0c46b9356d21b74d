import type { AskedField } from '../../form/asked.ts';
import type { Field } from '../../form/field.ts';
import { isSupplement } from '../../form/kinds.ts';
import { parseTarget, rowsOf } from '../../form/paths.ts';
import type { Checked } from '../check.ts';
import { readingOf, type Reading } from './swedish/reading.ts';
import { readBy, textKindOf, tipsOnWords, type TextCheckCode, type TextKind } from './text-kinds.ts';

/** One box of free text in a draft, with something written in it. */
export type FreeText = {
  /** As the form names it: `concern.obs.0.what`, `event.intox.note`. */
  readonly path: string;
  /** The same by row ids, as marks and keys name it: `concern.obs/<id>.what`. */
  readonly target: string;
  /** What a mark on it points at: the field, or the row. */
  readonly item: string;
  readonly kind: TextKind;
  readonly field: Field;
  readonly reading: Reading;
};

/** A draft without what is known beside it: enough for what looks at texts alone. */
export type Draft = Omit<Checked, 'context'>;

const known = new WeakMap<Draft, readonly FreeText[]>();

/** Every free text of the draft that stands in a field which is asked for, in the order of the form; taken apart once for all checks. */
export function freeTextsOf(checked: Draft): readonly FreeText[] {
  const before = known.get(checked);
  if (before) return before;
  const texts = checked.asked.flatMap((asked) => freeText(asked, checked) ?? []);
  known.set(checked, texts);
  return texts;
}

/** The texts that this check reads. */
export function textsFor(code: TextCheckCode, checked: Draft): readonly FreeText[] {
  const kinds: readonly TextKind[] = readBy[code];
  const onlyNew = tipsOnWords.includes(code) && isSupplement(checked.loose);
  return freeTextsOf(checked).filter(({ kind, item }) => kinds.includes(kind) && (!onlyNew || item.startsWith('supplement.')));
}

function freeText({ path: fromRoot, field, answer }: AskedField, { loose }: Draft): FreeText | null {
  const written = writtenIn(field, answer);
  if (written === null || written.text.trim() === '') return null;
  const [section = '', name = '', index, cell] = fromRoot.replace(/^answers\./, '').split('.');
  const parts = [section, name, ...(cell === undefined ? [] : [cell]), ...written.member];
  const kind = textKindOf(parts.join('.'), field);
  if (kind === null) return null;
  const row = index === undefined ? undefined : rowsOf(loose[section]?.[name])[Number(index)];
  const item = row ? `${section}.${name}/${row.id}` : `${section}.${name}`;
  const inside = [...(cell === undefined ? [] : [cell]), ...written.member].map((part) => `.${part}`).join('');
  const path = [section, name, ...(index === undefined ? [] : [index]), ...(cell === undefined ? [] : [cell]), ...written.member].join('.');
  return { path, target: item + inside, item, kind, field, reading: readingOf(written.text) };
}

/** The text of an answer, or of the line beside a choice; null where there is none. */
function writtenIn(field: Field, answer: unknown): { readonly text: string; readonly member: readonly string[] } | null {
  if (field.type === 'text' || field.type === 'area') return typeof answer === 'string' ? { text: answer, member: [] } : null;
  if (field.type !== 'tri' && field.type !== 'sel' && field.type !== 'multi') return null;
  const note: unknown = typeof answer === 'object' && answer !== null && 'note' in answer ? answer.note : undefined;
  return typeof note === 'string' ? { text: note, member: ['note'] } : null;
}

/** A mark "Bör inte visas för …" as a check sees it. */
export type Mark = { readonly id: string; readonly target: string; readonly from: readonly string[] };

/** The marks of the draft that point somewhere. */
export function marksOf({ answers }: Draft): readonly Mark[] {
  return (answers.secrecy?.marks ?? []).flatMap(({ id, target = '', from = [] }) => (parseTarget(target) ? [{ id, target, from }] : []));
}

/** Is this text taken out of the report by the mark: it, its row, or the whole list? */
export function isCovered({ item }: FreeText, { target }: Mark): boolean {
  return item === target || item.startsWith(`${target}/`);
}
