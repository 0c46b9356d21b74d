import type { Field } from '../form/field.ts';
import type { BodyPart, RestrictedItem, RestrictedPart } from '../form/parts.ts';
import { fieldAt, parseTarget, rowsOf, type Row } from '../form/paths.ts';
import { ownBox, threatBox } from '../form/split-restricted.ts';
import { childLabel } from '../register/child-label.ts';
import type { AnnexReading } from './reading.ts';
import { answerText, reasonText } from './values.ts';
import { openView, printLabel, type View } from './view.ts';

/**
 * The document of its own for what should not be shown to someone; null when there is nothing such. For whom, and why, stand beside each item.
 * The nämnd tries the secrecy and decides what is disclosed (L-78, L-79).
 */
export function readAnnex(restricted: RestrictedPart | null, body: BodyPart): AnnexReading | null {
  if (!restricted || restricted.items.length === 0) return null;
  const view = openView(body, null);
  const from = [...new Set(restricted.items.flatMap((item) => item.from.map(view.nameOf)))];
  return {
    title: `Bilaga – bör inte lämnas till ${from.length > 0 ? from.join(', ') : 'den det gäller'}`,
    subject: childLabel(view.answers),
    items: restricted.items.map((item) => ({
      label: labelOfItem(view, item),
      text: textOfItem(view, item),
      from: item.target === threatBox ? 'Den som hotet kan komma från' : item.from.map(view.nameOf).join(', '),
      why: item.why,
    })),
  };
}

function fieldOfItem(item: RestrictedItem): Field | null {
  const target = parseTarget(item.target);
  return target ? fieldAt(target.section, target.field) : null;
}

function labelOfItem(view: View, item: RestrictedItem): string {
  const field = item.target === ownBox ? null : fieldOfItem(item);
  return field ? printLabel(field, view.kind) : 'Uppgift';
}

function textOfItem(view: View, item: RestrictedItem): string {
  const field = fieldOfItem(item);
  if (item.target === ownBox || !field) return typeof item.value === 'string' ? item.value : '';
  const reason = reasonText(item.value);
  if (reason !== null) return `Uppgift saknas – ${reason}`;
  if (field.type !== 'rows') return answerText(field, item.value, view.nameOf);
  const rows = Array.isArray(item.value) ? rowsOf(item.value) : rowsOf([item.value]);
  return rows.map((row) => rowText(view, field, row)).join('\n\n');
}

/** One row as lines of label and value. */
function rowText(view: View, field: Field, row: Row): string {
  return Object.entries(field.of ?? {})
    .map(([name, cell]) => [printLabel(cell, view.kind), answerText(cell, row[name], view.nameOf)] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');
}
