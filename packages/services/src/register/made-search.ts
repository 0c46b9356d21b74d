import { type Purpose, searchPurposes } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import { readRecord, type RecordBody, type ReportRecordKind } from '@tidig/domain/intake/records.ts';
import type { EmptySearchBody } from '@tidig/domain/register/empty-search.ts';
import { visibleText } from '@tidig/domain/register/search-term.ts';
import type { About, BoardRecord, BoardStore } from '@tidig/store/port/board.ts';
import { viewOf } from '../assessment/keep-record.ts';
import type { ServiceContext } from '../context.ts';
import type { NotedEmpty } from './note-empty-search.ts';
import { readSearch, type Words } from './read-search.ts';
import { registerStart } from './register-start.ts';

/** As long as an opening lives: an answer older than this is asked for again. */
const MINUTES = 60;

/** A search of one's own that found nothing, with the words that it was made with. */
export type MadeSearch = {
  readonly at: Instant;
  readonly task: string | null;
  readonly words: string;
  /** All that is noted of it but the words. */
  readonly body: EmptySearchBody;
};

/** The search of that id, when this person made it within the hour with these very words and found nothing; by the log alone. Null for every other. */
export async function madeSearch(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  id: string,
  words: Words,
): Promise<MadeSearch | null> {
  const now = ctx.clock.now();
  const read = readSearch(words, dayOf(now));
  if (!read.ok) return null;
  const { query, terms, whose, birthYears } = read.value;
  const made = await board.emptySearch({ id, by: subject.userId, terms, since: plusMinutes(now, -MINUTES) });
  const reason = made && (['task', ...searchPurposes] as const).find((one) => one === made.purpose);
  if (!made || !reason) return null;
  const registerFrom = await registerStart(ctx, subject);
  const body = { search: id, as: query.kind, whose, words: '', birthYears: [...birthYears], reason, registerFrom };
  return { at: made.at, task: made.task, words: visibleText(words.text), body };
}

export function purposeOfSearch({ task, body: { reason } }: MadeSearch): Purpose {
  if (task !== null) return { kind: 'task', reportId: task };
  return reason === 'task' ? { kind: 'own-work' } : { kind: 'named', purpose: reason };
}

/** What has been noted of that search, and what the case system said in the same breath; null when nothing has. */
export async function notedSearch(board: BoardStore, about: About, id: string): Promise<NotedEmpty | null> {
  const records = await board.records(about);
  const at = records.findIndex((record) => record.kind === 'EMPTY_SEARCH' && readRecord('EMPTY_SEARCH', record.body).search === id);
  const [search, next] = at < 0 ? [] : records.slice(at, at + 2);
  if (!search) return null;
  const beside = next?.kind === 'CASE_SYSTEM' && next.recordedAt === search.recordedAt && next.by === search.by ? next : null;
  return {
    search: viewOf(search, readRecord('EMPTY_SEARCH', search.body)),
    caseSystem: beside && viewOf(beside, readRecord('CASE_SYSTEM', beside.body)),
  };
}

/** A record as it will lie in the store. `madeAt` null: now. */
export function recordAbout<K extends ReportRecordKind>(
  ctx: ServiceContext,
  subject: Subject,
  about: About,
  { kind, body, madeAt }: { readonly kind: K; readonly body: RecordBody<K>; readonly madeAt: Instant | null },
): BoardRecord {
  const recordedAt = ctx.clock.now();
  const [by, byName] = [subject.userId, subject.name];
  return {
    id: asId<RecordId>(ctx.ids.uuid()),
    about,
    kind,
    madeAt: madeAt ?? recordedAt,
    recordedAt,
    by,
    byName,
    body: JSON.stringify(body),
  };
}
