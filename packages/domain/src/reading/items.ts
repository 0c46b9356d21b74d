import { isAnswered } from '../form/answered.ts';
import { lowerFirst } from '../form/code-list.ts';
import type { Field } from '../form/field.ts';
import { fieldAt, rowsOf, type Row } from '../form/paths.ts';
import { childName } from '../register/child-label.ts';
import { child } from '../sections/child.ts';
import { recipient } from '../sections/recipient.ts';
import type { Slot } from './plan.ts';
import type { ReadingItem } from './reading.ts';
import { placeInWords, secretsAt } from './secrets.ts';
import { quotes, statements } from './statements.ts';
import { answerText } from './values.ts';
import { answerIn, isAsked, maskOver, moreIsToCome, printLabel, valueOf, wasAsked, writtenRows, type View } from './view.ts';

/** Names of the nämnder, which a report holds by id only. */
export type RecipientNames = { readonly recipientName?: string; readonly secondRecipientName?: string };

/** What is drawn in one place: whatever is answered, asked for today or not; and what is left out, where that is worth a line. */
export function itemsOf(view: View, slot: Slot, names: RecipientNames): readonly ReadingItem[] {
  if (slot.as === 'recipient') return names.recipientName ? [fact('Mottagare', names.recipientName)] : [];
  if (slot.as === 'second-recipient') return secondRecipient(view, names.secondRecipientName);
  if (slot.as === 'name') return nameItems(view);
  return slot.paths.flatMap((path) => {
    const [section = '', name = ''] = path.split('.');
    const field = fieldAt(section, name);
    return field ? fieldItems(view, slot, field, path) : [];
  });
}

function fieldItems(view: View, slot: Slot, field: Field, path: string): readonly ReadingItem[] {
  const [section = '', name = ''] = path.split('.');
  const answer = answerIn(view, section, name);
  if (field.of && Array.isArray(answer) && answer.length > 0) return rowItems(view, slot, field, path, answer);
  if ((view.inAnnex.has(path) || !wasAsked(view, path)) && !isAnswered(field, answer)) return [];
  const drawn = maskOver(view, field) !== null || (slot.showEmpty && !moreIsToCome(view));
  if (!isAnswered(field, answer) && (!drawn || !isAsked(view, field))) return [];
  return [beside(view, path, fieldItem(view, field, answer))];
}

/** The item, with the sekretessmarkeringar about it. */
function beside(view: View, target: string, item: ReadingItem): ReadingItem {
  const secrecy = secretsAt(view.answers, target);
  return secrecy.length > 0 ? { ...item, secrecy } : item;
}

/** Persons stand in groups of their own, all other written rows each with the sekretessmarkeringar about it. */
function rowItems(view: View, slot: Slot, field: Field, path: string, answer: unknown): readonly ReadingItem[] {
  if (field.of?.['name'] && slot.as === 'field') return rowsOf(answer).map((row, index) => personItem(view, field, row, index));
  const rows = writtenRows(answer);
  return drawnRows(view, slot, field, rows).map((item, index) => beside(view, `${path}/${rows[index]?.id ?? ''}`, item));
}

/** One item a row: observations and quotes in their own form, the rest on a line each. */
function drawnRows(view: View, slot: Slot, field: Field, rows: readonly Row[]): readonly ReadingItem[] {
  switch (slot.as) {
    case 'statements':
      return statements(view, rows);
    case 'quotes':
      return quotes(view, rows);
    case 'numbered':
      return rows.map((row, index) => fact(numberedTitle(field, index), rowText(view, field, row)));
    case 'secrets':
      return rows.map((row, index) => secretItem(view, field, row, index));
    default:
      return rows.map((row) => lineItem(view, field, row));
  }
}

/** One sekretessmarkering of the list of them all, with what it is about first. */
function secretItem(view: View, field: Field, { target, ...row }: Row, index: number): ReadingItem {
  const { title, items } = personItem(view, field, row, index);
  return { kind: 'group', title, items: [fact('Gäller', placeInWords(view, { ...row, target })), ...items] };
}

/** A long text stands under its label; all else beside it. */
function fieldItem(view: View, field: Field, answer: unknown, person?: string): ReadingItem {
  const value = valueOf(view, field, answer, person);
  const label = printLabel(field, view.kind);
  return field.type === 'area' && value.state === 'value' ? { kind: 'text', label, text: value.text } : { kind: 'fact', label, value };
}

/** One person, or one row in a group of its own. Left-out cells are named among what is missing, not here; masked ones stand, filled in or not. */
function personItem(view: View, field: Field, row: Row, index: number) {
  const cells = Object.entries(field.of ?? {}).filter(
    ([name, cell]) =>
      name !== 'name' && (isAnswered(cell, row[name]) || (isAsked(view, cell, row) && maskOver(view, cell, row.id) !== null)),
  );
  return {
    kind: 'group',
    title: rowTitle(field, row, index),
    items: cells.map(([name, cell]) => fieldItem(view, cell, row[name], row.id)),
  } as const satisfies ReadingItem;
}

function rowTitle(field: Field, row: Row, index: number): string {
  const numbered = numberedTitle(field, index);
  const name = typeof row['name'] === 'string' ? row['name'].trim() : '';
  return name === '' ? numbered : `${numbered}: ${name}`;
}

/** "Bilaga 2". */
function numberedTitle({ rowName = '' }: Field, index: number): string {
  return `${rowName.charAt(0).toUpperCase()}${rowName.slice(1)} ${index + 1}`;
}

/** One row on a line: "2 mars 2026, 5000-K000102-26, utryckning bråk i bostad". Whom it is about stands in the label. */
function lineItem(view: View, field: Field, row: Row): ReadingItem {
  const cells = Object.entries(field.of ?? {}).filter(([name, cell]) => isAnswered(cell, row[name]));
  const about = cells.filter(([, cell]) => cell.type === 'people').map(([name, cell]) => answerText(cell, row[name], view.nameOf));
  return fact([printLabel(field, view.kind), ...about].join(': '), rowText(view, field, row));
}

/** What is written in a row, but for whom it is about: "Rummet efteråt · bild.jpg · 2,1 MB". */
function rowText(view: View, field: Field, row: Row): string {
  return Object.entries(field.of ?? {})
    .filter(([name, cell]) => cell.type !== 'people' && isAnswered(cell, row[name]))
    .map(([name, cell]) => cellText(view, cell, row[name]))
    .join(' · ');
}

function cellText(view: View, cell: Field, answer: unknown): string {
  const text = answerText(cell, answer, view.nameOf);
  return cell.mayBeAhead ? `till ${lowerFirst(text)}` : text;
}

/** Who it is about; nothing in a message that asks for nobody (FEL). */
function nameItems(view: View): readonly ReadingItem[] {
  const { firstName = '', lastName = '' } = view.answers.child ?? {};
  const whole = `${firstName} ${lastName}`.trim();
  if (whole !== '') return [fact('Namn', whole)];
  if (!isAsked(view, child.fields.firstName)) return [];
  if (childName(view.answers) !== '') {
    return [{ kind: 'fact', label: 'Namn', value: { state: 'missing', text: 'Uppgift saknas – bara kallelsenamn är känt' } }];
  }
  return moreIsToCome(view) ? [] : [{ kind: 'fact', label: 'Namn', value: { state: 'empty' } }];
}

/** The other nämnd tells where the child is, so it is masked as that is. Its name comes from outside: the report holds an id. */
function secondRecipient(view: View, name: string | undefined): readonly ReadingItem[] {
  const field = recipient.fields.secondBoard;
  const mask = maskOver(view, field);
  const label = 'Annan mottagare';
  if (mask !== null) return isAsked(view, field) ? [{ kind: 'fact', label, value: { state: 'masked', text: mask } }] : [];
  return view.answers.recipient?.secondBoard && name ? [fact(label, name)] : [];
}

function fact(label: string, text: string): ReadingItem {
  return { kind: 'fact', label, value: { state: 'value', text } };
}
