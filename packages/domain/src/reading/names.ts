import type { Answers } from '../form/answers.ts';
import { labelOf } from '../form/code-list.ts';
import { rowsOf, type Row } from '../form/paths.ts';
import { childLabel } from '../register/child-label.ts';
import { relationList } from '../vocabulary/people.ts';
import { readChoice } from './choices.ts';
import type { NameOf } from './values.ts';

/** What each person of a report is called in it: the name, or "Vårdnadshavare 2". */
export function namesIn(answers: Answers): NameOf {
  const names = new Map<string, string>([
    ['child', childLabel(answers)],
    ['other', 'Någon annan'],
    ...rowsOf(answers.family?.guardians).map((row, index): [string, string] => [row.id, rowName(row, `Vårdnadshavare ${index + 1}`)]),
    ...rowsOf(answers.family?.siblings).map((row, index): [string, string] => [row.id, rowName(row, `Syskon ${index + 1}`)]),
  ]);
  return (person) => names.get(person) ?? 'Okänd person';
}

/** A row's name, with the relation to the child where there is one: "Maria Testström (mamma)". */
export function rowName(row: Row, otherwise: string): string {
  const name = typeof row['name'] === 'string' ? row['name'].trim() : '';
  const relation = readChoice(row['relation']).codes[0];
  const known = name === '' ? otherwise : name;
  return relation === undefined || relation === 'VET' ? known : `${known} (${labelOf(relationList, relation).toLowerCase()})`;
}
