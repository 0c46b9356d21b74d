import { HOUSEHOLD, type ProtectionMarkCode } from '@tidig/domain/access/protection-kind.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { IssuedCopy, ProtectionMark } from '@tidig/store/port/protection.ts';
import { asId, type MarkId, type ReportId } from '@tidig/domain/base/ids.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { type Shut, shutToReader } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { familyReports } from '../intake/linked-reports.ts';
import { readableRows } from '../intake/without-barred.ts';
import { type MarkablePerson, markablePersons } from './markable-persons.ts';
import { openedObject } from './opened-object.ts';

/** A mark that somebody here has set, with whom it is on as this reader may call them. */
export type MarkView = {
  readonly id: MarkId;
  readonly whom: string;
  readonly code: ProtectionMarkCode;
  readonly reason: string;
  readonly setAt: Instant;
  readonly setByName: string;
  readonly lifted: { readonly at: Instant; readonly byName: string; readonly reason: string } | null;
};

/** A paper that has gone out, or was stopped. */
export type CopyView = Omit<IssuedCopy, 'notes' | 'of'> & { readonly notes: Omit<IssuedCopy['notes'][number], 'notedBy'>[] };

/**
 * Who may be marked in an opened report or akt, what has been marked here, and the papers of the family that are out: a mark hides in all of its reports.
 * `copiesShut`: some of those reports are shut to the reader, so nobody may say that these are all.
 */
export type ProtectionView = {
  readonly persons: MarkablePerson[];
  readonly marks: MarkView[];
  readonly copies: CopyView[];
  readonly copiesShut: boolean;
};

/** For the report or akt that this login has open. Logged. */
export async function getProtection(ctx: ServiceContext, subject: Subject, given: OpenedObject): Promise<Outcome<ProtectionView>> {
  const found = await openedObject(ctx, subject, given, 'protection.read');
  if (!found.ok) return found;
  await (await boardOf(ctx, subject)).log(entryFor(ctx, subject, 'protection.read', found.value));
  return done(await protectionOf(ctx, subject, found.value));
}

/** The same without asking or logging; for verbs that have done both. */
export async function protectionOf(ctx: ServiceContext, subject: Subject, object: OpenedObject): Promise<ProtectionView> {
  const board = await boardOf(ctx, subject);
  const persons = await markablePersons(board, object);
  const marks = await board.protectionMarks(object);
  const named = { persons, report: await originalOf(board, object), shut: await shutToReader(ctx, subject, board) };
  const { copies, shut } = await copiesOfFamily(ctx, subject, board, object);
  return {
    persons: [...persons],
    marks: await Promise.all(marks.map((mark) => markView(board, mark, named))),
    copies: copies.map(copyView),
    copiesShut: shut,
  };
}

/** Who can be called by name here: the persons of one report, and what follows it; and what this reader may not even be told the number of. */
type Named = { readonly persons: readonly MarkablePerson[]; readonly report: ReportId | null; readonly shut: Shut };

async function originalOf(board: BoardStore, { kind, id }: OpenedObject): Promise<ReportId | null> {
  const row = kind === 'report' ? await board.arrivedRow(asId(id)) : null;
  return row && (row.follows ?? row.id);
}

async function markView(board: BoardStore, mark: ProtectionMark, named: Named): Promise<MarkView> {
  const { id, code, reason, setAt, setByName, lifted } = mark;
  return {
    id,
    whom: await whomOf(board, mark, named),
    code,
    reason,
    setAt,
    setByName,
    lifted: lifted && { at: lifted.at, byName: lifted.byName, reason: lifted.reason },
  };
}

/** Somebody in another report is not called by name here: that report is content of its own, and its rows are its own too. */
async function whomOf(board: BoardStore, { person, reportId }: ProtectionMark, { persons, report, shut }: Named): Promise<string> {
  const known = persons.find((one) => one.person === person);
  const isHere = person === 'child' || person === HOUSEHOLD || reportId === report;
  if (known && isHere) return known.label;
  const row = reportId === null || shut.is('report', reportId) ? null : await board.arrivedRow(reportId);
  return row ? `Någon i anmälan ${row.arendenummer}` : 'Någon i en annan anmälan';
}

/** Copies of every report of the child, of those that an event joins to it, and of what follows them, also papers of several; none of what is shut to this person. Newest first. */
async function copiesOfFamily(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  object: OpenedObject,
): Promise<{ readonly copies: readonly IssuedCopy[]; readonly shut: boolean }> {
  const family = await rowsOfFamily(board, object);
  const ids = (rows: readonly ArrivedRow[]) => rows.flatMap(({ id, followUps }) => [id, ...followUps.map((one) => one.id)]);
  const { rows } = await readableRows(ctx, subject, board, family);
  const readable = ids(rows);
  const found = await board.copiesOf(readable);
  const elsewhere = await Promise.all(
    found.filter(({ reportId }) => !readable.includes(reportId)).map(({ reportId }) => board.arrivedRow(reportId)),
  );
  const told = await tellable(ctx, subject, board, elsewhere);
  const copies = found.filter(({ reportId }) => readable.includes(reportId) || told.has(reportId));
  return { copies, shut: readable.length < ids(family).length || copies.length < found.length };
}

/**
 * Of reports that some paper of the family is numbered with, and that lie elsewhere by now: those whose number this person may be told. None that is shut to them
 * (T-4), and none on somebody with fingerade uppgifter: it would lead from the one akt to the other (L-82).
 */
async function tellable(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  found: readonly (ArrivedRow | null)[],
): Promise<ReadonlySet<ReportId>> {
  const open = found.filter((row) => row !== null).filter(({ child }) => child.protection !== 'FIN');
  return new Set((await readableRows(ctx, subject, board, open)).rows.map(({ id }) => id));
}

async function rowsOfFamily(board: BoardStore, { kind, id }: OpenedObject): Promise<readonly ArrivedRow[]> {
  const row = kind === 'report' ? await board.arrivedRow(asId(id)) : (await board.reportsIn(asId(id)))[0];
  return row ? (await familyReports(board, row)).map((one) => one.row) : [];
}

function copyView({ notes, of: _on, ...copy }: IssuedCopy): CopyView {
  return { ...copy, notes: notes.map(({ kind, doneOn, notedAt, notedByName }) => ({ kind, doneOn, notedAt, notedByName })) };
}
