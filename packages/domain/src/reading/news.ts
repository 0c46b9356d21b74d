import { rowsOf } from '../form/paths.ts';
import { itemsOf } from './items.ts';
import { readingPlan, type Slot } from './plan.ts';
import type { ReadingItem } from './reading.ts';
import { maskOver, type View } from './view.ts';
import { fieldAt } from '../form/paths.ts';

/**
 * What is new in a komplettering, in the order of the report, so that it is read without comparing two papers. Of a list only the rows that are
 * new or changed. What this reader may not see is not even said to be new.
 */
export function newsItems(view: View, changed: readonly string[]): readonly ReadingItem[] {
  const slots = readingPlan.filter((planned) => planned.id !== 'news').flatMap((planned) => planned.slots);
  return slots.flatMap((slot) => {
    const paths = slot.paths.filter((path) => changed.includes(path) && !isMasked(view, path));
    return paths.length === 0 ? [] : itemsOf(withNewRows(view, paths, changed), { ...slot, paths } satisfies Slot, {});
  });
}

function isMasked(view: View, path: string): boolean {
  const field = fieldOf(path);
  return field === null || maskOver(view, field) !== null;
}

/** The same view with those rows left out that stood in the earlier report as well. */
function withNewRows(view: View, paths: readonly string[], changed: readonly string[]): View {
  return paths.reduce((seen, path) => {
    const [section = '', name = ''] = path.split('.');
    const fields = Object.entries(seen.answers).find(([id]) => id === section)?.[1] ?? {};
    const answer: unknown = Object.entries(fields).find(([key]) => key === name)?.[1];
    if (!Array.isArray(answer)) return seen;
    const rows = rowsOf(answer).filter((row) => changed.includes(`${path}/${row.id}`));
    return rows.length === 0 ? seen : { ...seen, answers: { ...seen.answers, [section]: { ...fields, [name]: rows } } };
  }, view);
}

function fieldOf(path: string) {
  const [section = '', name = ''] = path.split('.');
  return fieldAt(section, name);
}
