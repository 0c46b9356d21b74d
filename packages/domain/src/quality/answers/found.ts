import { isMissing, isRowAnswered } from '../../form/answered.ts';
import { fieldAt, type Row } from '../../form/paths.ts';
import type { MissingAnswer } from '../../form/shapes.ts';
import type { Checked } from '../check.ts';
import { findingKey, type CheckCode, type Finding, type Level, type Remedy } from '../finding.ts';

/** What a finding of a check on answers may say beside its code and place. */
type Said = {
  /** Its place by row ids, where the path counts rows; the path itself otherwise. */
  readonly target?: string;
  /** Tells two findings of one check in one place apart. */
  readonly about?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly wording?: Finding['wording'];
  readonly remedies?: readonly Remedy[];
};

export function stop(code: CheckCode, path: string, said?: Said): readonly Finding[] {
  return [found(code, 'STOP', path, said)];
}

export function look(code: CheckCode, path: string, said?: Said): readonly Finding[] {
  return [found(code, 'LOOK', path, said)];
}

export function tip(code: CheckCode, path: string, said?: Said): readonly Finding[] {
  return [found(code, 'TIP', path, said)];
}

function found(
  code: CheckCode,
  level: Level,
  path: string,
  { target = path, about, values = {}, wording, remedies = [] }: Said = {},
): Finding {
  return { code, level, path, values, ...(wording && { wording }), remedies, key: findingKey(code, target, about) };
}

/** Is this field asked for in this report? A check on a field that is not asked for has nothing to say. */
export function asks({ asked }: Checked, name: string): boolean {
  return asked.some(({ path }) => path === `answers.${name}`);
}

/** A row in which something is written, with its place in the form and its place by ids. */
export type WrittenRow<R> = { readonly row: R; readonly path: string; readonly target: string };

/** The rows of a list in which something is written; none when the list is left out, or left out with a reason. */
export function writtenRows<R extends Row>(name: `${string}.${string}`, answer: R[] | MissingAnswer | undefined): readonly WrittenRow<R>[] {
  const [section = '', fieldName = ''] = name.split('.');
  const field = fieldAt(section, fieldName);
  if (!field || answer === undefined || isMissing(answer)) return [];
  return answer
    .map((row, index) => ({ row, path: `${name}.${index}`, target: `${name}/${row.id}` }))
    .filter(({ row }) => isRowAnswered(field, row));
}

export function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}
