import { sections } from '@tidig/domain/form/answers.ts';
import type { Field, LooseAnswers, Section } from '@tidig/domain/form/field.ts';

/** One answer that differs between the screen and what is saved. `name` is its path in the form. */
export type Difference = { readonly name: string; readonly field: Field; readonly mine: unknown; readonly saved: unknown };

/** Every answer that differs, in the order of the form. */
export function differences(mine: LooseAnswers, saved: LooseAnswers): readonly Difference[] {
  return Object.values<Section>(sections).flatMap((section) =>
    Object.entries(section.fields)
      .map(([name, field]) => ({
        name: `${section.id}.${name}`,
        field,
        mine: mine[section.id]?.[name],
        saved: saved[section.id]?.[name],
      }))
      .filter(({ mine: one, saved: other }) => asJson(one) !== asJson(other)),
  );
}

/** Equal when they would be saved equal: key order as written, absent and undefined alike. */
function asJson(answer: unknown): string {
  return JSON.stringify(answer) ?? '';
}
