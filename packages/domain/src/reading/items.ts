import { isAnswered } from '../form/answered.ts';
import type { Field } from '../form/field.ts';
import { fieldAt, rowsOf, type Row } from '../form/paths.ts';
import { childName } from '../register/child-label.ts';
import type { Slot } from './plan.ts';
import type { ReadingItem } from './reading.ts';
import { quotes, statements } from './statements.ts';
import { answerText, lowerFirst } from './values.ts';
import { answerIn, isAsked, maskOver, printLabel, valueOf, writtenRows, type View } from './view.ts';

/** What is drawn in one place; nothing where the field is not asked for, or left out and not worth a line. */
export function itemsOf(view: View, slot: Slot, recipientName: string | undefined): readonly ReadingItem[] {
  if (slot.as === 'recipient') return recipientName ? [fact('Mottagare', recipientName)] : [];
  if (slot.as === 'name') return [nameItem(view)];
  return slot.paths.flatMap((path) => {
    const [section = '', name = ''] = path.split('.');
    const field = fieldAt(section, name);
    return field ? fieldItems(view, slot, field, answerIn(view, section, name)) : [];
  });
}

function fieldItems(view: View, slot: Slot, field: Field, answer: unknown): readonly ReadingItem[] {
  if (Array.isArray(answer) && answer.length > 0) return rowItems(view, slot, field, answer);
  const drawn = maskOver(view, field) !== null || slot.showEmpty;
  if (!isAnswered(field, answer) && (!drawn || !isAsked(view, field))) return [];
  return [fieldItem(view, field, answer)];
}

/** Persons stand in groups of their own, observations and quotes in their own form, all other rows on a line each. */
function rowItems(view: View, slot: Slot, field: Field, answer: unknown): readonly ReadingItem[] {
  if (field.of?.['name']) return rowsOf(answer).map((row, index) => personItem(view, field, row, index));
  const rows = writtenRows(answer);
  if (slot.as === 'statements') return statements(view, rows);
  if (slot.as === 'quotes') return quotes(view, rows);
  return rows.map((row) => lineItem(view, field, row));
}

/** A long text stands under its label; all else beside it. */
function fieldItem(view: View, field: Field, answer: unknown, person?: string): ReadingItem {
  const value = valueOf(view, field, answer, person);
  const label = printLabel(field);
  return field.type === 'area' && value.state === 'value' ? { kind: 'text', label, text: value.text } : { kind: 'fact', label, value };
}

/** One person. Left-out cells are named among what is missing, not here; masked ones stand, filled in or not. */
function personItem(view: View, field: Field, row: Row, index: number): ReadingItem {
  const cells = Object.entries(field.of ?? {}).filter(
    ([name, cell]) => name !== 'name' && isAsked(view, cell, row) && (isAnswered(cell, row[name]) || maskOver(view, cell, row.id) !== null),
  );
  return {
    kind: 'group',
    title: rowTitle(field, row, index),
    items: cells.map(([name, cell]) => fieldItem(view, cell, row[name], row.id)),
  };
}

function rowTitle(field: Field, row: Row, index: number): string {
  const kind = field.rowName ?? '';
  const numbered = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${index + 1}`;
  const name = typeof row['name'] === 'string' ? row['name'].trim() : '';
  return name === '' ? numbered : `${numbered}: ${name}`;
}

/** One row on a line: "2 mars 2026, 5000-K000102-26, utryckning bråk i bostad". Whom it is about stands in the label. */
function lineItem(view: View, field: Field, row: Row): ReadingItem {
  const cells = Object.entries(field.of ?? {}).filter(([name, cell]) => isAnswered(cell, row[name]));
  const about = cells.filter(([, cell]) => cell.type === 'people').map(([name, cell]) => answerText(cell, row[name], view.nameOf));
  const texts = cells.filter(([, cell]) => cell.type !== 'people').map(([name, cell]) => cellText(view, cell, row[name]));
  return fact([printLabel(field), ...about].join(': '), texts.join(' · '));
}

function cellText(view: View, cell: Field, answer: unknown): string {
  const text = answerText(cell, answer, view.nameOf);
  return cell.mayBeAhead ? `till ${lowerFirst(text)}` : text;
}

function nameItem(view: View): ReadingItem {
  const { firstName = '', lastName = '' } = view.answers.child ?? {};
  const whole = `${firstName} ${lastName}`.trim();
  if (whole !== '') return fact('Namn', whole);
  return {
    kind: 'fact',
    label: 'Namn',
    value: childName(view.answers) === '' ? { state: 'empty' } : { state: 'missing', text: 'Uppgift saknas – bara kallelsenamn är känt' },
  };
}

function fact(label: string, text: string): ReadingItem {
  return { kind: 'fact', label, value: { state: 'value', text } };
}
