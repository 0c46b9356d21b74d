import type { Field } from '@tidig/domain/form/field.ts';

/** Every field component takes the definition and the path of the answer in the form (`child.idNumber`, `guardians.rows.0.name`). */
export type FieldProps = { readonly field: Field; readonly name: string };
