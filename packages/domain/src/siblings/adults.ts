import { protectedIn } from '../access/mask.ts';
import type { Answers } from '../form/answers.ts';
import { rowsOf, type Row } from '../form/paths.ts';
import { PROTECTED_PERSON } from '../labels/protected.ts';
import { chose } from '../reading/choices.ts';
import { isProtected, mayBeProtected, mayTellPlace } from './common.ts';

/**
 * Cells of a guardian that hold for every child whose guardian that person is, and stay in step. Custody, and who lives with whom, are each
 * child's own.
 */
export const guardianCells = [
  'name',
  'identity',
  'phone',
  'address',
  'protected',
  'protectedPlace',
  'language',
  'interpreter',
  'role',
  'detained',
] as const;

/** What may be told in a child's report of an adult who is not its guardian but lives in its household (L-73): name, age and part in the event. */
export const householdCells = ['name', 'age', 'role'] as const;

/** Those that tell where the guardian is, and with it where a child is who lives there. */
const tellingCells: readonly string[] = ['phone', 'address', 'protectedPlace'];

/**
 * The cells of a guardian that may stand in a sibling's draft. Where somebody in the first report is, or may be, protected, those that tell the place are
 * left out, unless the guardian is known to live elsewhere, at no address of theirs, or is marked himself: then the mark goes along and hides them there
 * as well (T-11).
 */
export function sharedCells(first: Answers, row: Row): readonly string[] {
  const apart = chose(row['livesWithChild'], 'NEJ') && !protectedIn(first).includes(row.id);
  const hides = !mayTellPlace(first) && !mayBeProtected(row['protected']) && !apart;
  return hides ? guardianCells.filter((name) => !tellingCells.includes(name)) : guardianCells;
}

/**
 * A guardian of the first report as written in a sibling's draft, where the guardian is that child's too. The row keeps its id, which is how the two stay
 * in step.
 */
export function carriedGuardian(first: Answers, row: Row): Row {
  return { id: row.id, ...cellsOf(row, sharedCells(first, row)), ...cellsOf(row, ['relation']) };
}

/**
 * An adult of the first child's who lives in the sibling's household. Of somebody protected another's report says that there is one more person, and
 * nothing else (T-11); one who may be protected is not carried.
 */
export function carriedIntoHousehold(row: Row): Row | null {
  const cells = householdOf(row);
  return cells && { id: row.id, ...cells };
}

/** What another's report may say of an adult in its household; null where it says nothing of that one. */
export function householdOf(row: Row): Readonly<Record<string, unknown>> | null {
  if (isProtected(row['protected'])) return { name: PROTECTED_PERSON };
  return mayBeProtected(row['protected']) ? null : cellsOf(row, householdCells);
}

/** Those of these cells that are answered. */
export function cellsOf(row: Row, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));
}

/** Everybody who may be carried: guardians, and others in the household. */
export function adultsIn({ family }: Answers): readonly Row[] {
  return [...rowsOf(family?.guardians), ...rowsOf(family?.household)];
}
