import type { FieldProblem } from '../base/problem.ts';
import type { Answers } from './answers.ts';
import { isSupplement } from './kinds.ts';
import { restrictedAt } from './markable.ts';
import { loose } from './paths.ts';
import { personsIn } from './people.ts';
import { isClosedTarget } from './visible.ts';

/**
 * Marks and restricted texts that cannot be sent: without someone it should not be shown to, without a reason, pointing at nothing,
 * or naming a person who is not in the report. Dangling persons in "who has been told" are refused for the same cause.
 * `open` has the fields that are asked for, blank rows too; a mark on a field that is closed is not sent and not looked at. In a komplettering a
 * row that is blank still names its person: of somebody who was known by phone alone, the phone has not come back from the vault.
 */
export function secrecyProblems(open: Answers, sent: Answers): readonly FieldProblem[] {
  const known = new Set([...personsIn(isSupplement(loose(open)) ? open : sent), 'other']);
  const { restricted = [], marks = [] } = open.secrecy ?? {};
  return [
    ...restricted.flatMap((row, index) => rowProblems(`answers.secrecy.restricted.${index}`, row, 'text', known)),
    ...marks.flatMap((row, index) => (isClosedTarget(row.target ?? '', sent) ? [] : markProblems(index, row, known, sent))),
    ...informedProblems(open, known),
  ];
}

function markProblems(
  index: number,
  row: MarkRow & { readonly target?: string | undefined },
  known: ReadonlySet<string>,
  sent: Answers,
): readonly FieldProblem[] {
  const path = `answers.secrecy.marks.${index}`;
  return [...rowProblems(path, row, 'target', known), ...targetProblems(`${path}.target`, row.target, sent)];
}

type MarkRow = { readonly from?: readonly string[] | undefined; readonly why?: string | undefined };

/** A row in which nothing is written is dropped, not refused. */
function rowProblems<K extends 'text' | 'target'>(
  path: string,
  row: MarkRow & { readonly [name in K]?: string | undefined },
  what: K,
  known: ReadonlySet<string>,
): readonly FieldProblem[] {
  const said = (row[what] ?? '').trim() !== '';
  const why = (row.why ?? '').trim() !== '';
  const from = row.from ?? [];
  if (!said && !why && from.length === 0) return [];
  const problems: FieldProblem[] = [];
  if (!said) problems.push({ path: `${path}.${what}`, code: 'required' });
  if (from.length === 0) problems.push({ path: `${path}.from`, code: 'required' });
  if (from.some((person) => !known.has(person))) problems.push({ path: `${path}.from`, code: 'not-in-list' });
  if (!why) problems.push({ path: `${path}.why`, code: 'required' });
  return problems;
}

function targetProblems(path: string, target: string | undefined, sent: Answers): readonly FieldProblem[] {
  return (target ?? '').trim() === '' || restrictedAt(sent, target ?? '') ? [] : [{ path, code: 'not-in-list' }];
}

function informedProblems(answers: Answers, known: ReadonlySet<string>): readonly FieldProblem[] {
  const told = answers.measures?.informGuardians;
  if (!Array.isArray(told)) return [];
  return told.flatMap((row, index) =>
    (row.who ?? []).some((person) => !known.has(person))
      ? [{ path: `answers.measures.informGuardians.${index}.who`, code: 'not-in-list' } as const]
      : [],
  );
}
