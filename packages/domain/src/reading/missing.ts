import { isAnswered } from '../form/answered.ts';
import { lowerFirst } from '../form/code-list.ts';
import type { Field } from '../form/field.ts';
import { fieldAt, rowsOf, type Row } from '../form/paths.ts';
import { rowName } from './names.ts';
import { readingPlan } from './plan.ts';
import type { Reading } from './reading.ts';
import { reasonText } from './values.ts';
import { answerIn, isAsked, maskOver, moreIsToCome, printLabel, wasAsked, writtenRows, type View } from './view.ts';

type Missing = Reading['missing'][number];

const notFilledIn = 'inte ifyllt';

/** Statements say themselves what they lack; a number or a mark is never half there. */
const wholeRows = new Set(['concern.obs', 'concern.childWords', 'event.refs', 'background.events', 'risk.measures', 'attachments.files']);

/**
 * "Uppgifter som saknas": what should have been answered and is not, in the order of the print, with the reason where one is given.
 * Masked fields are never named here: whether they are filled in would tell something (T-13); nor is what stands in the annex.
 */
export function missingIn(view: View): readonly Missing[] {
  const paths = readingPlan.flatMap((planned) => planned.slots.flatMap((slot) => slot.paths));
  const missing = paths.flatMap((path) => {
    const [section = '', name = ''] = path.split('.');
    const field = fieldAt(section, name);
    if (!field || view.inAnnex.has(path) || !wasAsked(view, path) || !isAsked(view, field)) return [];
    const answer = answerIn(view, section, name);
    // Of a person nothing but the whereabouts may be known; any other row without words is the place of one in the annex.
    const rows = field.of?.['name'] ? rowsOf(answer) : writtenRows(answer);
    const cells = wholeRows.has(path) ? [] : rows.flatMap((row, index) => cellsMissing(view, field, row, index));
    return [...fieldMissing(view, field, answer, printLabel(field, view.kind)), ...cells];
  });
  return moreIsToCome(view) ? inOneLine(missing) : missing;
}

/** A short report that says that more will follow is not read as one in which all this is unknown (L-03): one line stands for the empty fields. */
function inOneLine(missing: readonly Missing[]): readonly Missing[] {
  const reasoned = missing.filter((one) => one.reason !== notFilledIn);
  return reasoned.length === missing.length ? missing : [...reasoned, { label: 'Övriga frågor', reason: 'fler uppgifter kommer' }];
}

function cellsMissing(view: View, field: Field, row: Row, index: number): readonly Missing[] {
  const name = rowName(row, upperFirst(`${field.rowName ?? ''} ${index + 1}`));
  return Object.entries(field.of ?? {})
    .filter(([, cell]) => isAsked(view, cell, row))
    .flatMap(([key, cell]) => fieldMissing(view, cell, row[key], `${name}: ${lowerFirst(printLabel(cell, view.kind))}`, row.id));
}

function fieldMissing(view: View, field: Field, answer: unknown, label: string, person?: string): readonly Missing[] {
  if (maskOver(view, field, person) !== null) return [];
  const reason = reasonText(answer);
  if (reason !== null && field.reasonAsked) return [{ label, reason }];
  const lacks = field.requirement !== 'O' && !isAnswered(field, answer) && !(Array.isArray(answer) && answer.length > 0);
  return lacks ? [{ label, reason: notFilledIn }] : [];
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
