import type { Field } from '@tidig/domain/form/field.ts';
import type { AskedKind } from '@tidig/domain/form/kinds.ts';
import { fieldAt } from '@tidig/domain/form/paths.ts';
import { printLabel } from '@tidig/domain/reading/view.ts';
import { rowHeading } from '../../fields/row-heading.ts';

/** What a path in the form is called on screen, in the words of the kind: `concern.obs.1.when` → "Iakttagelse 2: När?". */
export function pathInWords(name: string, kind: AskedKind = 'SOL'): string {
  const [section = '', key = '', index, cell] = name.split('.');
  const field = fieldAt(section, key);
  if (!field) return 'Uppgift';
  if (index === undefined || !/^\d+$/.test(index)) return labelOf(field, kind);
  const inner = cell === undefined ? undefined : field.of?.[cell];
  const row = rowHeading(field, Number(index));
  return inner ? `${row}: ${labelOf(inner, kind)}` : row;
}

function labelOf(field: Field, kind: AskedKind): string {
  return printLabel(field, kind).replace(/\?$/, '');
}
