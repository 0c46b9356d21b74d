import type { PlainDate } from '@tidig/domain/base/time.ts';
import { sections } from '@tidig/domain/form/answers.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useFormAnswers } from './form-answers.ts';
import { readRows, readText, type Row } from './shapes.ts';

/** Where sekretessmarkeringar are kept: rows of the form, those of one item with its path in `target`. */
export const secretsPlace = 'marking.secrecyMarks';
/** As many as one report holds. */
export const mostSecrets = sections.marking.fields.secrecyMarks.maxRows;

/** Every sekretessmarkering with its place in the list. */
export function secretsIn(answers: LooseAnswers): readonly { readonly row: Row; readonly index: number; readonly target: string }[] {
  return readRows(answers['marking']?.['secrecyMarks']).map((row, index) => ({ row, index, target: readText(row['target']) }));
}

/** What is known of a sekretessmarkering when it is begun: förundersökning is what it nearly always is (L-72). */
export type Preset = { readonly date: PlainDate; readonly authority: string };

/** Begins, takes away and puts back sekretessmarkeringar of items. */
export function useSecrets() {
  const { getValues, setValue } = useFormContext<FieldValues>();
  const rows = () => readRows(getValues(secretsPlace));
  function store(next: readonly Row[]): void {
    setValue(secretsPlace, next.length > 0 ? next : undefined, { shouldDirty: true });
  }
  return {
    begin: (target: string, { date, authority }: Preset) =>
      store([...rows(), { id: crypto.randomUUID(), target, provision: { code: 'FUS' }, date, authority }]),
    /** Takes those of an item away and gives them, so that they can be put back. */
    take(target: string): readonly Row[] {
      const taken = rows().filter((row) => readText(row['target']) === target);
      if (taken.length > 0) store(rows().filter((row) => !taken.includes(row)));
      return taken;
    },
    takeOne: (id: string) => store(rows().filter((row) => row.id !== id)),
    put: (back: readonly Row[]) => back.length > 0 && store([...rows(), ...back]),
  };
}

/** The sekretessmarkering of one item: its row's id and place in the list; null where there is none. */
export function useSecret(target: string): { readonly id: string; readonly index: number } | null {
  return useFormAnswers((answers) => {
    const found = secretsIn(answers).find((each) => each.target === target);
    return found ? { id: found.row.id, index: found.index } : null;
  }, 'asked');
}
