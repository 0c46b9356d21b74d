import type { Subject } from '@tidig/domain/access/roles.ts';
import type { RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type Problem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { recordBodies, type RecordBody, type RecordInput } from '@tidig/domain/intake/records.ts';
import { UNNAMED_CASE_SYSTEM } from '@tidig/domain/register/empty-search.ts';
import type { About, BoardRecord, BoardStore } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { assessableReport } from '../assessment/assessable-report.ts';
import { viewOf } from '../assessment/keep-record.ts';
import { openSinceProblem } from '../assessment/note-case-system.ts';
import type { RecordView } from '../assessment/record-view.ts';
import { toldInTexts } from '../assessment/told-in-texts.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { type MadeSearch, madeSearch, notedSearch, purposeOfSearch, recordAbout } from './made-search.ts';
import type { Words } from './read-search.ts';

/** The words as they were searched for: the log knows whether they were these, and that they came to nothing. `caseSystem`: what it said; null: nobody looked. */
export type EmptyNote = Words & { readonly caseSystem: RecordInput<'CASE_SYSTEM'> | null };

export type NotedEmpty = { readonly search: RecordView<'EMPTY_SEARCH'>; readonly caseSystem: RecordView<'CASE_SYSTEM'> | null };

/**
 * Notes that a search found nothing, and what the case system said: about the report when it was made from an open task, which must be open still, otherwise
 * about the search alone and without its words (`emptySearchBody`). Once: a second time gives what is noted. Refuses `search-gone` for any search that this
 * person has not made within the hour with these words and without hits, what `openedReport` refuses, and `place-told` (T-12). What the case system said of
 * a report is for those who assess it; beside a search without a report it is told without words of one's own (`UNNAMED_CASE_SYSTEM`).
 */
export async function noteEmptySearch(ctx: ServiceContext, subject: Subject, id: string, given: EmptyNote): Promise<Outcome<NotedEmpty>> {
  const target = { kind: 'search', id } as const;
  const allowed = await authorize(ctx, subject, { action: 'register.search', target, object: null });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const made = await madeSearch(ctx, subject, board, id, given);
  if (!made) return refuse(ctx, subject, 'register.search', target, 'search-gone');
  const looked = given.caseSystem && recordBodies.CASE_SYSTEM.parse(given.caseSystem);
  const may = made.task === null ? done(null) : await mayNoteOn(ctx, subject, { made, task: made.task, looked });
  if (!may.ok) return may;
  const wrong = looked && (ownWordsProblem(made, looked) ?? openSinceProblem(looked, dayOf(ctx.clock.now())));
  if (wrong) return refused(wrong);
  const about: About = made.task === null ? { kind: 'search', id } : { kind: 'report', id: made.task };
  return done(await noteOnce(ctx, subject, board, { made, about, looked }));
}

/** What stands there already, or what is written now; two that come at once are one. */
async function noteOnce(ctx: ServiceContext, subject: Subject, board: BoardStore, note: Note): Promise<NotedEmpty> {
  for (;;) {
    const last = (await board.records(note.about)).findLast(({ kind }) => kind === 'EMPTY_SEARCH')?.id ?? null;
    const noted = (await notedSearch(board, note.about, note.made.body.search)) ?? (await keep(ctx, subject, board, note, last));
    if (noted) return noted;
  }
}

function ownWordsProblem({ task }: MadeSearch, { source }: RecordBody<'CASE_SYSTEM'>): Problem | null {
  if (task !== null || source === UNNAMED_CASE_SYSTEM) return null;
  return problem('invalid-input', [{ path: 'caseSystem.source', code: 'not-applicable' }]);
}

type Note = { readonly made: MadeSearch; readonly about: About; readonly looked: Looked };
type Looked = RecordBody<'CASE_SYSTEM'> | null;

async function mayNoteOn(
  ctx: ServiceContext,
  subject: Subject,
  { made, task, looked }: { readonly made: MadeSearch; readonly task: string; readonly looked: Looked },
): Promise<Outcome<null>> {
  const found = looked
    ? await assessableReport(ctx, subject, task, 'intake.assess')
    : await openedReport(ctx, subject, task, 'register.search');
  if (!found.ok) return found;
  const texts = { text: made.words, ...(looked ? { 'caseSystem.source': looked.source } : {}) };
  return toldInTexts(ctx, subject, found.value, { action: 'register.search', texts });
}

async function keep(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  { made, about, looked }: Note,
  last: RecordId | null,
): Promise<NotedEmpty | null> {
  const body = { ...made.body, words: about.kind === 'report' ? made.words : '' };
  const search = recordAbout(ctx, subject, about, { kind: 'EMPTY_SEARCH', body, madeAt: made.at });
  const beside = looked && recordAbout(ctx, subject, about, { kind: 'CASE_SYSTEM', body: looked, madeAt: null });
  const records: readonly BoardRecord[] = [search, ...(beside ? [beside] : [])];
  const log = entryFor(ctx, subject, 'register.search', logged(about), { purpose: purposeOfSearch(made), outcome: 'noted' });
  const expected = { about, kind: 'EMPTY_SEARCH', id: last } as const;
  const kept = await board.addRecords(
    records.map((record) => ({ record, log })),
    expected,
  );
  if (!kept) return null;
  return { search: viewOf(search, body), caseSystem: beside && looked ? viewOf(beside, looked) : null };
}

function logged({ kind, id }: About) {
  return { kind: kind === 'report' ? 'report' : 'search', id } as const;
}
