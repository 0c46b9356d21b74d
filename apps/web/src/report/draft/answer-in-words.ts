import type { Field } from '@tidig/domain/form/field.ts';
import { answerText, type NameOf, reasonText } from '@tidig/domain/reading/values.ts';
import { readRows } from '../../fields/shapes.ts';

/** An answer as one text, rows numbered, to compare two versions of it. Empty when nothing is answered. */
export function answerInWords(field: Field, answer: unknown, nameOf: NameOf): string {
  if (answer === undefined || answer === null) return '';
  const reason = reasonText(answer);
  if (reason !== null) return `Uppgift saknas – ${reason}`;
  if (field.type !== 'rows') return answerText(field, answer, nameOf);
  return readRows(answer)
    .map((row, index) => `${index + 1}. ${rowInWords(field, row, nameOf)}`)
    .join('\n');
}

function rowInWords(field: Field, row: object, nameOf: NameOf): string {
  return Object.entries(field.of ?? {})
    .map(([name, cell]) => answerInWords(cell, Reflect.get(row, name), nameOf))
    .filter((text) => text !== '')
    .join(' · ');
}
