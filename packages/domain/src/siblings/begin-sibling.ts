import type { Answers } from '../form/answers.ts';
import { rowsOf, type Row } from '../form/paths.ts';
import { asAnswers } from '../form/visible.ts';
import { adultsIn, carriedGuardian, carriedIntoHousehold } from './adults.ts';
import { commonOf, mayBeProtected } from './common.ts';
import { commonSecrets } from './secrets.ts';

/** Who the new report is about, and which adults of the first report belong in it. Ids of rows that the first report does not have are passed over. */
export type SiblingChoice = {
  /** Row in `family.siblings` of the child that the new report is about; null for one who is not written there. */
  readonly sibling: string | null;
  /** Rows in `family.guardians`: guardians of the other child too. */
  readonly guardians: readonly string[];
  /** Rows in `family.guardians` or `family.household`: not its guardians, but of its household. */
  readonly household: readonly string[];
};

/**
 * The first answers of a report on another child in the same event: what is common, what the first report said of that child, and the adults who
 * are chosen, each with no more than that child's situation needs. Nothing of the first child's own.
 */
export function siblingAnswers(first: Answers, choice: SiblingChoice): Answers {
  const guardians = rowsOf(first.family?.guardians).filter(({ id }) => choice.guardians.includes(id));
  const household = adultsIn(first).filter(({ id }) => choice.household.includes(id) && !choice.guardians.includes(id));
  const family = {
    ...rowsUnder(
      'guardians',
      guardians.map((row) => carriedGuardian(first, row)),
    ),
    ...rowsUnder(
      'household',
      household.map(carriedIntoHousehold).filter((row) => row !== null),
    ),
  };
  const child = rowsOf(first.family?.siblings).find(({ id }) => id === choice.sibling);
  const sections: Record<string, Record<string, unknown>> = {
    triage: { reportKind: { code: 'SOL' } },
    child: child ? childFrom(child) : {},
    family,
    event: child?.['presence'] === undefined ? {} : { childPresence: child['presence'] },
    recipient: recipientFrom(first),
    marking: rowsUnder('secrecyMarks', commonSecrets(first)),
  };
  for (const [name, answer] of commonOf(first)) {
    const [section = '', field = ''] = name.split('.');
    sections[section] = { ...sections[section], [field]: answer };
  }
  return asAnswers(Object.fromEntries(Object.entries(sections).filter(([, fields]) => Object.keys(fields).length > 0)));
}

function rowsUnder(name: string, rows: readonly Row[]): Record<string, unknown> {
  return rows.length > 0 ? { [name]: rows } : {};
}

/** What stands of the child in the first report is its own. Where it lives does not travel: it was answered with the first child in mind. */
function childFrom(row: Row): Record<string, unknown> {
  const name = typeof row['name'] === 'string' ? row['name'].trim() : '';
  const { first, last } = namesIn(name);
  const cells = {
    identity: row['identity'],
    firstName: first,
    lastName: last,
    estimatedAge: row['age'],
    protectedIdentity: row['protected'],
    protectedPlace: row['protectedPlace'],
  };
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined && value !== ''));
}

/** "Liam Testström": the last word is the family name. One word is a given name. */
function namesIn(name: string): { readonly first: string; readonly last: string } {
  const words = name.split(/\s+/).filter(Boolean);
  return words.length < 2 ? { first: name, last: '' } : { first: words.slice(0, -1).join(' '), last: words.at(-1) ?? '' };
}

/**
 * The same nämnd to begin with, without the ground for it: whether the other child belongs there is asked of the officer (Q07). Nothing where the first
 * child is, or may be, protected: its nämnd tells where it is.
 */
function recipientFrom({ child, recipient }: Answers): Record<string, unknown> {
  if (!recipient?.board || !recipient.kommun || mayBeProtected(child?.protectedIdentity)) return {};
  return { kommun: recipient.kommun, board: recipient.board };
}
