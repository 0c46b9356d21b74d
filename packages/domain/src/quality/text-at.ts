import type { Answers } from '../form/answers.ts';
import { rowsOf } from '../form/paths.ts';

/** A text of the draft and its own form name: that of the note, where a choice was asked for. */
export type TextAt = { readonly path: string; readonly text: string };

/** The text at a form name (`concern.obs.0.what`); of a choice, what is written beside it. Null where no text stands. */
export function textAt(answers: Answers, path: string): TextAt | null {
  const value = valueAt(answers, path);
  if (typeof value === 'string') return { path, text: value };
  const note = own(value, 'note');
  return typeof note === 'string' ? { path: `${path}.note`, text: note } : null;
}

/** What stands at a form name; undefined where nothing does. */
export function valueAt(answers: Answers, path: string): unknown {
  return path.split('.').reduce<unknown>(own, answers);
}

function own(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

/** A form name with its row by id instead of by place: `concern.obs.0.what` is `concern.obs/3f2c….what`. The same name where there is no such row. */
export function targetOf(answers: Answers, path: string): string {
  const row = rowAt(answers, path);
  return row === null ? path : `${row.list}/${row.id}${row.cell === null ? '' : `.${row.cell}`}`;
}

export type RowAt = { readonly list: string; readonly id: string; readonly cell: string | null };

/** The row that a form name goes through; null when it goes through none, or through one that is not there. */
export function rowAt(answers: Answers, path: string): RowAt | null {
  const [, list, place, cell = null] = /^([a-zA-Z]+\.[a-zA-Z0-9]+)\.(\d+)(?:\.(.+))?$/.exec(path) ?? [];
  if (list === undefined || place === undefined) return null;
  const row = rowsOf(valueAt(answers, list))[Number(place)];
  return row === undefined ? null : { list, id: row.id, cell };
}
