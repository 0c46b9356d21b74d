import type { Subject } from '@tidig/domain/access/roles.ts';
import { placeWords } from '@tidig/domain/access/place-words.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Action } from '@tidig/domain/access/actions.ts';
import type { ArrivedRow, ChildFile } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import { readingNow } from '../access/purpose-now.ts';
import { placesBeside } from '../assessment/places-beside.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { readableRows } from '../intake/without-barred.ts';
import { recordsOfFile, rowsBehind } from '../joining/file-records.ts';
import { reachableChildFile } from '../child-file/open-child-file.ts';
import { entriesOfReport, entryOf, inOrder } from './entries.ts';
import type { JournalEntry } from './journal-entry.ts';
import { leftEntries } from './link-entries.ts';

export type Journal = {
  readonly entries: JournalEntry[];
  /** Some report of the akt, or something that follows one, is shut to this person: nobody may take the journal for all there is (T-4). */
  readonly hidden: boolean;
};

/** The journal of an opened report: every act on it, in time order, from records alone (L-130). */
export async function reportJournal(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<Journal>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  return found.ok ? done(await journalOfReport(ctx, subject, found.value, 'intake.read')) : found;
}

/** The same, for verbs that have found the report open. */
export async function journalOfReport(ctx: ServiceContext, subject: Subject, row: ArrivedRow, action: Action): Promise<Journal> {
  const board = await boardOf(ctx, subject);
  const [visible = { ...row, followUps: [] }] = (await readableRows(ctx, subject, board, [row])).rows;
  const { purpose, since } = await readingNow(ctx, subject, { kind: 'report', id: row.id });
  const words = await placesBeside(ctx, subject, row, { action, purpose, since });
  const notes = await board.records({ kind: 'report', id: row.id });
  return { entries: inOrder(await entriesOfReport(ctx, board, visible), notes, words), hidden: followsHidden([row], [visible]) };
}

/** The journal of an opened akt: of all its reports that this person may read, and what is noted about the akt itself. Refuses `opening-required`. */
export async function fileJournal(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<Journal>> {
  const found = await openedChildFile(ctx, subject, id, 'child-file.read');
  return found.ok ? done(await journalOfFile(ctx, subject, found.value)) : found;
}

/** The same, for verbs that have found the akt open. */
export async function journalOfFile(ctx: ServiceContext, subject: Subject, akt: ChildFile): Promise<Journal> {
  const board = await boardOf(ctx, subject);
  const all = await board.reportsIn(akt.id);
  const { rows, hidden } = await readableRows(ctx, subject, board, all);
  const { records: own, hidden: ownHidden } = await recordsOfFile(ctx, subject, board, akt.id);
  const ofReports = await Promise.all(rows.map((row) => entriesOfReport(ctx, board, row)));
  const notes = await Promise.all(rows.map(({ id }) => board.records({ kind: 'report', id })));
  const reading = await readingNow(ctx, subject, { kind: 'child-file', id: akt.id });
  const left = await leftEntries(ctx, subject, board, { akt, ...reading });
  const entries = [...ofReports.flat(), ...left.entries, ...own.flatMap((record) => entryOf(record, null))];
  // By every report of the akt, those that are shut to the reader too: a note about the akt may tell what stands in one of them.
  const latest = (await rowsBehind(board, akt.id, all)).at(-1);
  const words = latest ? await placesBeside(ctx, subject, latest, { action: 'child-file.read', ...reading }) : placeWords([], []);
  return {
    entries: inOrder(entries, [...notes.flat(), ...own], words),
    hidden: hidden || ownHidden || left.hidden || followsHidden(all, rows),
  };
}

/** Something that follows one of the reports is shut to this person: its arrival stands in no journal of theirs. */
function followsHidden(all: readonly ArrivedRow[], seen: readonly ArrivedRow[]): boolean {
  const shown = new Map(seen.map(({ id, followUps }) => [id, followUps.length]));
  return all.some(({ id, followUps }) => followUps.length > (shown.get(id) ?? 0));
}

/** An akt that this login has open. */
export async function openedChildFile(ctx: ServiceContext, subject: Subject, id: string, action: Action): Promise<Outcome<ChildFile>> {
  const akt = await reachableChildFile(ctx, subject, id, action);
  if (!akt.ok) return akt;
  const target = { kind: 'child-file', id: akt.value.id } as const;
  const live = await (await boardOf(ctx, subject)).liveOpening(subject.loginId, target, ctx.clock.now());
  return live ? akt : refuse(ctx, subject, action, target, 'opening-required');
}
