import type { Purpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type Problem, problem } from '@tidig/domain/base/problem.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import type { ArrivedRow, ChildFile } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { readingNow } from '../access/purpose-now.ts';
import { purposeOfAct } from '../assessment/keep-record.ts';
import { madeAtProblem } from '../assessment/made-at.ts';
import { toldInTexts } from '../assessment/told-in-texts.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { readableRows } from '../intake/without-barred.ts';
import { toldInReason } from '../protection/told-in-reason.ts';
import { type Journal, journalOfFile, journalOfReport, openedChildFile } from './journal-of.ts';
import { mayBeCorrected } from './entries.ts';

/** A note: of its own, a correction of an earlier one, or that somebody says that one is wrong (`about`). `madeAt` null: it is of now. */
export type NewNote = RecordInput<'JOURNAL'> & { readonly madeAt: Instant | null };

/**
 * Writes in the journal of an opened report; gives the journal. Append-only: a wrong note stays, and is followed by a correction (SoL 14:6, L-107). Refuses
 * `invalid-input` for a correction of nothing that stands there, for a time ahead or before the arrival, and for a text that tells where somebody protected is.
 */
export async function noteOnReport(ctx: ServiceContext, subject: Subject, id: string, given: NewNote): Promise<Outcome<Journal>> {
  const found = await openedReport(ctx, subject, id, 'journal.write');
  if (!found.ok) return found;
  const row = found.value;
  const wrong =
    aboutProblem(given, await journalOfReport(ctx, subject, row, 'journal.write')) ??
    madeAtProblem(given.madeAt, { arrivedAt: row.arrivedAt, now: ctx.clock.now() });
  if (wrong) return refused(wrong);
  const told = await toldInTexts(ctx, subject, row, { action: 'journal.write', texts: { text: given.text } });
  if (!told.ok) return told;
  const purpose = await purposeOfAct(ctx, subject, await boardOf(ctx, subject), row);
  await append(ctx, subject, { kind: 'report', id: row.id }, given, purpose);
  return done(await journalOfReport(ctx, subject, row, 'journal.write'));
}

/**
 * The same in the journal of an opened akt, for what concerns the child and no single report. What sets right or disputes an entry of one of its reports is
 * kept at that report, where all who read it see it (L-107).
 */
export async function noteOnFile(ctx: ServiceContext, subject: Subject, id: string, given: NewNote): Promise<Outcome<Journal>> {
  const found = await openedChildFile(ctx, subject, id, 'journal.write');
  if (!found.ok) return found;
  const akt = found.value;
  const target = { kind: 'child-file', id: akt.id } as const;
  const report = await reportOfNote(ctx, subject, akt, given.about ?? null);
  const now = ctx.clock.now();
  const wrong =
    aboutProblem(given, await journalOfFile(ctx, subject, akt)) ??
    (report ? madeAtProblem(given.madeAt, { arrivedAt: report.arrivedAt, now }) : aheadProblem(ctx, given));
  if (wrong) return refused(wrong);
  const told = await toldInReason(ctx, subject, target, { action: 'journal.write', path: 'text', text: given.text });
  if (!told.ok) return told;
  const object = report ? ({ kind: 'report', id: report.id } as const) : target;
  await append(ctx, subject, object, given, (await readingNow(ctx, subject, target)).purpose);
  return done(await journalOfFile(ctx, subject, akt));
}

/** The report of the akt, among those that this person may read, to which the record belongs that a note is about; null: the akt's own, or none. */
async function reportOfNote(ctx: ServiceContext, subject: Subject, akt: ChildFile, about: string | null): Promise<ArrivedRow | null> {
  if (about === null) return null;
  const board = await boardOf(ctx, subject);
  const { rows } = await readableRows(ctx, subject, board, await board.reportsIn(akt.id));
  const records = await Promise.all(rows.map(({ id }) => board.records({ kind: 'report', id })));
  return rows.find((_, at) => records[at]?.some(({ id }) => id === about)) ?? null;
}

/** A correction or a dispute points at an entry that this person can see; a note of its own at none. */
function aboutProblem({ kind = 'NOTE', about = null }: NewNote, { entries }: Journal): Problem | null {
  const fits = kind === 'NOTE' ? about === null : entries.some((entry) => entry.id === about && mayBeCorrected(entry));
  if (fits) return null;
  return problem('invalid-input', [{ path: 'about', code: kind === 'NOTE' ? 'not-applicable' : 'not-in-list' }]);
}

function aheadProblem(ctx: ServiceContext, { madeAt }: NewNote): Problem | null {
  const ahead = madeAt !== null && Date.parse(madeAt) > Date.parse(ctx.clock.now());
  return ahead ? problem('invalid-input', [{ path: 'madeAt', code: 'date-in-future' }]) : null;
}

async function append(
  ctx: ServiceContext,
  subject: Subject,
  about: OpenedObject,
  { madeAt, ...typed }: NewNote,
  purpose: Purpose,
): Promise<void> {
  const recordedAt = ctx.clock.now();
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about,
    kind: 'JOURNAL',
    madeAt: madeAt ?? recordedAt,
    recordedAt,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(recordBodies.JOURNAL.parse(typed)),
  } as const;
  await (await boardOf(ctx, subject)).addRecord(record, entryFor(ctx, subject, 'journal.write', about, { purpose }));
}
