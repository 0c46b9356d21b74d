import { isAnswered } from '../form/answered.ts';
import type { Field } from '../form/field.ts';
import { fieldAt, rowsOf, type Row } from '../form/paths.ts';
import { rowName } from './names.ts';
import { readingPlan } from './plan.ts';
import type { Reading } from './reading.ts';
import { lowerFirst, reasonText } from './values.ts';
import { answerIn, isAsked, maskOver, printLabel, type View } from './view.ts';

type Missing = Reading['missing'][number];

/** Statements say themselves what they lack; a number or a mark is never half there. */
const wholeRows = new Set(['concern.obs', 'concern.childWords', 'event.refs', 'background.events', 'risk.measures']);

/**
 * "Uppgifter som saknas": what should have been answered and is not, in the order of the print, with the reason where one is given.
 * Masked fields are never named here: whether they are filled in would tell something (T-13).
 */
export function missingIn(view: View): readonly Missing[] {
  const paths = readingPlan.flatMap((planned) => planned.slots.flatMap((slot) => slot.paths));
  return paths.flatMap((path) => {
    const [section = '', name = ''] = path.split('.');
    const field = fieldAt(section, name);
    if (!field || !isAsked(view, field)) return [];
    const answer = answerIn(view, section, name);
    const cells = wholeRows.has(path) ? [] : rowsOf(answer).flatMap((row, index) => cellsMissing(view, field, row, index));
    return [...fieldMissing(view, field, answer, printLabel(field)), ...cells];
  });
}

function cellsMissing(view: View, field: Field, row: Row, index: number): readonly Missing[] {
  const name = rowName(row, upperFirst(`${field.rowName ?? ''} ${index + 1}`));
  return Object.entries(field.of ?? {})
    .filter(([, cell]) => isAsked(view, cell, row))
    .flatMap(([key, cell]) => fieldMissing(view, cell, row[key], `${name}: ${lowerFirst(printLabel(cell))}`, row.id));
}

function fieldMissing(view: View, field: Field, answer: unknown, label: string, person?: string): readonly Missing[] {
  if (maskOver(view, field, person) !== null) return [];
  const reason = reasonText(answer);
  if (reason !== null && field.reasonAsked) return [{ label, reason }];
  const lacks = field.requirement !== 'O' && !isAnswered(field, answer) && !(Array.isArray(answer) && answer.length > 0);
  return lacks ? [{ label, reason: 'inte ifyllt' }] : [];
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
