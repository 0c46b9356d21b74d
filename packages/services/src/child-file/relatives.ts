import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import { numbersIn } from '@tidig/domain/access/linked-marks.ts';
import { tenDigits } from '@tidig/domain/access/same-person.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ChildFileId, ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { haveSameGuardians } from '@tidig/domain/intake/same-guardians.ts';
import { PROTECTED_CHILD } from '@tidig/domain/labels/protected.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { entryFor } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { listLabel } from '../intake/arrived-view.ts';
import { answersIn, bodyOf } from '../intake/remembering.ts';
import { withoutBarred } from '../intake/without-barred.ts';
import { openedFile, type OpenedFile } from './opened-file.ts';

/** How another child's reports and this one's are joined, the nearest that is known: by number or by the event, never by name. */
export type Relation = 'same-guardians' | 'shares-guardian' | 'named' | 'same-event';

/** Another child with reports here: where its akt is, or its report that lies in none. Each is opened by an act of its own; of a protected child there is the mark. */
export type Relative = {
  readonly childFileId: ChildFileId | null;
  /** Set where it lies in no akt. */
  readonly reportId: ReportId | null;
} & (
  | { readonly protectedPerson: true; readonly label: string }
  | { readonly protectedPerson: false; readonly label: string; readonly birthYear: number | null; readonly relation: Relation }
);

/**
 * Siblings, half-siblings and other children of the same events, as a list may show them (L-45): name and year of birth, and nothing from their reports. None
 * whose akt or report is shut to this person (T-4). Each akt or report that is shown has its log row, as a proposal has. Never under a nödöppning.
 */
export async function relativesOf(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<Relative[]>> {
  const found = await openedFile(ctx, subject, id, 'child-file.read');
  if (!found.ok) return found;
  const file = found.value;
  if (file.emergency) return done([]);
  const { board, purpose } = file;
  const others = await withoutBarred(ctx, subject, board, await otherChildren(file));
  const own = await Promise.all(file.rows.map((row) => answersOf(board, row)));
  const relatives = new Map<string, Relative>();
  for (const other of others) {
    const key = other.link?.childFileId ?? other.id;
    const one = relativeOf(other, own, await answersOf(board, other));
    const before = relatives.get(key);
    if (!before || rank(one) < rank(before)) relatives.set(key, one);
  }
  const shown = [...relatives.values()];
  for (const { childFileId, reportId } of shown) {
    const target = childFileId === null ? ({ kind: 'report', id: reportId } as const) : ({ kind: 'child-file', id: childFileId } as const);
    await board.log(entryFor(ctx, subject, 'child-file.read', target, { purpose, outcome: 'proposed' }));
  }
  return done(shown.toSorted((one, other) => rank(one) - rank(other) || one.label.localeCompare(other.label, 'sv')));
}

/** Reports of other children: in the same events, and by the number of somebody in this akt. A new identity is never reached by a number (L-82). */
async function otherChildren({ akt, board, rows, all }: OpenedFile): Promise<readonly ArrivedRow[]> {
  const inEvent = await Promise.all(rows.map((row) => board.inSameEvent(row.id)));
  const answers = await Promise.all(rows.map((row) => answersOf(board, row)));
  const numbers = [...new Set(answers.flatMap(numbersIn))];
  const named = numbers.length === 0 ? [] : (await board.reportsNaming(numbers)).filter(({ child }) => child.protection !== 'FIN');
  const own = new Set(all.map(({ id }) => id));
  const ownNumber = akt.identity.number?.value ?? null;
  const isOther = (row: ArrivedRow) =>
    !own.has(row.id) && row.link?.childFileId !== akt.id && (ownNumber === null || row.child.number?.value !== ownNumber);
  return [...new Map([...inEvent.flat(), ...named].filter(isOther).map((row) => [row.id, row])).values()];
}

function relativeOf(other: ArrivedRow, own: readonly Answers[], theirs: Answers): Relative {
  const where = { childFileId: other.link?.childFileId ?? null, reportId: other.link ? null : other.id };
  if (isProtectionKind(other.child.protection)) return { ...where, protectedPerson: true, label: PROTECTED_CHILD };
  const { birthDate } = other.child;
  return {
    ...where,
    protectedPerson: false,
    label: listLabel(other.child),
    birthYear: birthDate === null ? null : Number(birthDate.slice(0, 4)),
    relation: relationOf(own, theirs),
  };
}

function relationOf(own: readonly Answers[], theirs: Answers): Relation {
  if (own.some((answers) => haveSameGuardians(answers, theirs))) return 'same-guardians';
  const guardians = new Set(guardiansIn(theirs));
  if (own.flatMap(guardiansIn).some((number) => guardians.has(number))) return 'shares-guardian';
  const [ours, their] = [own.flatMap(siblingsIn), siblingsIn(theirs)];
  const children = { ours: own.map(childIn), theirs: childIn(theirs) };
  const isNamed = ours.includes(children.theirs) || children.ours.some((number) => their.includes(number));
  return isNamed ? 'named' : 'same-event';
}

const order: readonly Relation[] = ['same-guardians', 'shares-guardian', 'named', 'same-event'];

function rank(relative: Relative): number {
  return relative.protectedPerson ? order.length : order.indexOf(relative.relation);
}

function guardiansIn({ family }: Answers): readonly string[] {
  return rowsOf(family?.guardians)
    .map((row) => tenDigits(row['identity']))
    .filter(Boolean);
}

function siblingsIn({ family }: Answers): readonly string[] {
  return rowsOf(family?.siblings)
    .map((row) => tenDigits(row['identity']))
    .filter(Boolean);
}

function childIn({ child }: Answers): string {
  return tenDigits(child?.identity);
}

async function answersOf(board: BoardStore, { id }: ArrivedRow): Promise<Answers> {
  const bytes = await board.part(id, 'body');
  return bytes ? answersIn(bodyOf(bytes)) : {};
}
