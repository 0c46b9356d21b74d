import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { mayBeProtected } from '@tidig/domain/siblings/common.ts';
import { readRows, readText, type Row } from '../../fields/shapes.ts';
import type { NewSibling } from './siblings-api.ts';

/** What an adult of this report is to the other child. */
export type AdultPart = 'GUARDIAN' | 'HOUSEHOLD' | 'NONE';

/** An adult of this report. `hidden`: is, or may be, protected, and is therefore in no report on a child that is not the adult's own. */
export type Adult = { readonly id: string; readonly name: string; readonly hidden: boolean };

/** Who can be asked about: every guardian, and everybody else in the household in whose row something is written. */
export type Adults = { readonly guardians: readonly Adult[]; readonly household: readonly Adult[] };

export function adultsOf(answers: LooseAnswers): Adults {
  return {
    guardians: adultRows(answers['family']?.['guardians'], 'Vårdnadshavare'),
    household: adultRows(answers['family']?.['household'], 'Person'),
  };
}

function adultRows(stored: unknown, otherwise: string): readonly Adult[] {
  return readRows(stored)
    .map((row, index) => ({
      id: row.id,
      name: readText(row['name']).trim() || `${otherwise} ${index + 1}`,
      hidden: mayBeProtected(row['protected']),
      written: isWritten(row),
    }))
    .filter(({ written }) => written)
    .map(({ written: _written, ...adult }) => adult);
}

function isWritten(row: Row): boolean {
  return Object.entries(row).some(([name, value]) => name !== 'id' && value !== undefined && value !== '');
}

/** The answers of the dialog so far. `child`: a row's id, `OTHER` for one who stands in no row, null until it is chosen. */
export type SiblingChoice = { readonly child: string | null; readonly parts: Readonly<Record<string, AdultPart>> };

export const otherChild = 'OTHER';

/** What is not answered yet: the question on the child, and the ids of adults. Nobody is chosen beforehand. */
export function unanswered({ child, parts }: SiblingChoice, { guardians, household }: Adults): readonly string[] {
  return [...(child === null ? ['child'] : []), ...[...guardians, ...household].map(({ id }) => id).filter((id) => !parts[id])];
}

/** The request; null while something is unanswered. */
export function requestOf(choice: SiblingChoice, adults: Adults): NewSibling | null {
  if (choice.child === null || unanswered(choice, adults).length > 0) return null;
  const idsAs = (part: AdultPart, among: readonly Adult[]) => among.map(({ id }) => id).filter((id) => choice.parts[id] === part);
  return {
    sibling: choice.child === otherChild ? null : choice.child,
    guardians: idsAs('GUARDIAN', adults.guardians),
    household: idsAs('HOUSEHOLD', [...adults.guardians, ...adults.household]),
  };
}

/** Guardians of this report who are not the other child's. */
export function refusedBy({ parts }: SiblingChoice, { guardians }: Adults): readonly string[] {
  return guardians.map(({ id }) => id).filter((id) => parts[id] !== 'GUARDIAN');
}
