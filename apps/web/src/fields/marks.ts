import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useFormAnswers } from './form-answers.ts';
import { readRows, readText } from './shapes.ts';

/** "Bör inte visas för …": one answer or one row, for whom, and why. Travels in the annex instead of in the report. */
export type Mark = { readonly id: string; readonly target: string; readonly from: readonly string[]; readonly why: string };

/** Where the marks are kept. */
export const marksPlace = 'secrecy.marks';

export function marksIn(answers: LooseAnswers): readonly Mark[] {
  return readRows(answers['secrecy']?.['marks']).map((row) => ({
    id: row.id,
    target: readText(row['target']),
    from: Array.isArray(row['from']) ? row['from'].filter((id) => typeof id === 'string') : [],
    why: readText(row['why']),
  }));
}

/** A row is marked by its id, so that the mark stays with it when rows before it are taken away. */
export function rowTarget(rowsName: string, rowId: string): string {
  return `${rowsName}/${rowId}`;
}

/** Sets, takes away and puts back marks by their target. */
export function useMarks() {
  const { getValues, setValue } = useFormContext<FieldValues>();
  function replace(target: string, next: Mark | null): Mark | null {
    const all = marksIn({ secrecy: { marks: getValues(marksPlace) } });
    const before = all.findIndex((each) => each.target === target);
    const marks = before < 0 ? [...all, ...(next ? [next] : [])] : all.toSpliced(before, 1, ...(next ? [next] : []));
    setValue(marksPlace, marks.length > 0 ? marks : undefined, { shouldDirty: true });
    return all[before] ?? null;
  }
  return {
    /** Takes the mark away and gives it, so that it can be put back. */
    take: (target: string) => replace(target, null),
    put: (mark: Mark) => replace(mark.target, mark),
  };
}

/** The mark on one answer or row and its place in the list, with the acts of setting and taking it away. */
export function useMark(target: string) {
  const found = useFormAnswers((answers) => {
    const all = marksIn(answers);
    const index = all.findIndex((each) => each.target === target);
    return { mark: all[index] ?? null, index };
  }, 'asked');
  const marks = useMarks();
  const { mark } = found;
  return {
    ...found,
    set: (from: readonly string[], why: string) => marks.put({ id: mark?.id ?? crypto.randomUUID(), target, from, why }),
    remove: () => marks.take(target),
  };
}
