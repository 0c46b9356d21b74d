import { sections } from '@tidig/domain/form/answers.ts';
import type { Field, Section } from '@tidig/domain/form/field.ts';

export type PlacedField = { readonly path: string; readonly field: Field };

/** Every field of the form with its path; cells of rows as `concern.obs[].what`. */
export function allFields(): readonly PlacedField[] {
  return Object.values<Section>(sections).flatMap((section) =>
    Object.entries(section.fields).flatMap(([name, field]) => {
      const path = `${section.id}.${name}`;
      return [{ path, field }, ...Object.entries(field.of ?? {}).map(([cell, of]) => ({ path: `${path}[].${cell}`, field: of }))];
    }),
  );
}
