import type { Field } from '@tidig/domain/form/field.ts';

/** "Iakttagelse 2". */
export function rowHeading(field: Field, index: number): string {
  const name = field.rowName ?? 'rad';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${index + 1}`;
}
