import { asId } from '@tidig/domain/base/ids.ts';
import type { Awaited } from '@tidig/domain/intake/awaits.ts';
import { readRecord, type ReportRecordKind } from '@tidig/domain/intake/records.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ArrivedRow, Handler, Link, Tri } from '../../port/board.ts';
import type { Params, StoreDatabase } from '../database.ts';
import { withFollowUps } from './follow-ups.ts';
import { asIdentity, identityColumns, type IdentityRow } from './identity-columns.ts';
import { effectiveMark, lateMark, strongestMark } from './protection.ts';

type Row = IdentityRow & {
  readonly id: string;
  readonly anmalningsnummer: string;
  readonly arendenummer: string;
  readonly kind: string;
  readonly from: string;
  readonly arrivedAt: Instant;
  readonly ageOnArrival: number | null;
  readonly danger: Tri | null;
  readonly protectToday: Tri | null;
  readonly historical: number;
  readonly firstOpenedAt: Instant | null;
  readonly firstOpenedBy: string | null;
  readonly safetyAssessedAt: Instant | null;
  readonly safetyBody: string | null;
  readonly safetyBy: string | null;
  readonly decisionBody: string | null;
  readonly covered: number;
  readonly feedbackWanted: number;
  readonly awaited: Awaited;
  readonly feedbackAwaited: number;
  readonly assignedBody: string | null;
  readonly assignment: string | null;
  readonly prolongedBody: string | null;
  readonly forwardedAt: Instant | null;
  readonly elsewhereAt: Instant | null;
  readonly answersUnread: number;
  readonly follows: string | null;
  /** Set by somebody here since. */
  readonly lateMark: string | null;
  readonly linkId: string | null;
  readonly linkedReport: string;
  readonly childFileId: string;
  readonly basis: Link['basis'];
  readonly linkedAt: Instant;
  readonly linkedBy: string;
};

/** Of the last record of a kind about the report: the sequence decides (T-27). */
function latest(kind: ReportRecordKind, column: 'id' | 'body' | 'made_at'): string {
  return `(SELECT ${column} FROM record k WHERE k.object_kind = 'report' AND k.object_id = r.report_id AND k.kind = '${kind}'
      ORDER BY k.seq DESC LIMIT 1)`;
}

const selectRows = `SELECT r.report_id AS id, r.anmalningsnummer, r.arendenummer, r.kind, r.sender AS "from", r.arrived_at AS arrivedAt,
    ${identityColumns('r', effectiveMark('l.child_file_id', 'coalesce(r.follows, r.report_id)'))}, r.age_on_arrival AS ageOnArrival,
    ${lateMark('l.child_file_id', 'coalesce(r.follows, r.report_id)')} AS lateMark, r.danger, r.protect_today AS protectToday, r.historical,
    o.opened_at AS firstOpenedAt, o.opened_by AS firstOpenedBy, s.made_at AS safetyAssessedAt, s.body AS safetyBody, s.by_user AS safetyBy, d.body AS decisionBody,
    r.covered, r.feedback_wanted AS feedbackWanted, r.awaited, r.feedback_awaited AS feedbackAwaited, r.answers_unread AS answersUnread, ${latest('ASSIGNED', 'body')} AS assignedBody,
    ${latest('ASSIGNED', 'id')} AS assignment,    ${latest('PROLONGED', 'body')} AS prolongedBody, ${latest('FORWARDED', 'made_at')} AS forwardedAt, ${latest('ELSEWHERE', 'made_at')} AS elsewhereAt,
    r.follows, l.id AS linkId, l.report_id AS linkedReport, l.child_file_id AS childFileId, l.basis, l.linked_at AS linkedAt, l.linked_by AS linkedBy
  FROM arrived_row r
  LEFT JOIN first_opening o ON o.report_id = r.report_id
  LEFT JOIN record s ON s.id = r.safety_record
  LEFT JOIN record d ON d.id = r.decision_record
  LEFT JOIN link l ON l.report_id = coalesce(r.follows, r.report_id) AND l.undone_at IS NULL`;

const unreadAbout = 'SELECT follows FROM arrived_row WHERE unread = 1 UNION SELECT report_id FROM arrived_row WHERE answers_unread > 0';
const urgentFirst = 'r.safety_record IS NOT NULL, r.arrived_at, r.report_id';

/**
 * Without a skyddsbedömning, or with something unread about it, first; then the oldest, so that what `limit` cuts is never the most overdue. Reports from
 * before the register began (historical), which nobody waits for, come last. `open` = something is awaited, or something that came in about it is unread.
 */
export function arrivedRows(db: StoreDatabase, filter: { readonly open: boolean; readonly limit: number }): readonly ArrivedRow[] {
  const { limit } = filter;
  if (!filter.open) return rowsBy(db, `WHERE r.follows IS NULL ORDER BY r.historical, ${urgentFirst} LIMIT :limit`, { limit });
  return rowsBy(
    db,
    `WHERE r.report_id IN (
       SELECT report_id FROM (SELECT r.report_id FROM arrived_row r
         WHERE r.awaited <> '' ORDER BY ${urgentFirst} LIMIT :limit)
       UNION ${unreadAbout})
     ORDER BY r.safety_record IS NOT NULL AND r.report_id NOT IN (${unreadAbout}), r.arrived_at, r.report_id LIMIT :limit`,
    { limit },
  );
}

function rowsBy(db: StoreDatabase, where: string, params: Params): readonly ArrivedRow[] {
  return withFollowUps(db, db.all<Row>(`${selectRows} ${where}`, params).map(asRow));
}

/** One report, or one that follows another. */
export function arrivedRow(db: StoreDatabase, reportId: string): ArrivedRow | null {
  return rowsBy(db, 'WHERE r.report_id = ?', [reportId])[0] ?? null;
}

/** These reports, newest first. */
export function rowsById(db: StoreDatabase, ids: readonly string[]): readonly ArrivedRow[] {
  return rowsBy(db, 'WHERE r.report_id IN (SELECT value FROM json_each(?)) ORDER BY r.arrived_at DESC, r.report_id DESC', [
    JSON.stringify(ids),
  ]);
}

/** The reports with a live link to one of these akter, oldest first. */
export function rowsInChildFiles(db: StoreDatabase, childFileIds: readonly string[]): readonly ArrivedRow[] {
  return rowsBy(
    db,
    `WHERE r.report_id IN
       (SELECT report_id FROM link WHERE undone_at IS NULL AND child_file_id IN (SELECT value FROM json_each(?)))
     ORDER BY r.arrived_at, r.report_id`,
    [JSON.stringify(childFileIds)],
  );
}

function asRow(row: Row): Omit<ArrivedRow, 'followUps'> {
  return {
    id: asId(row.id),
    anmalningsnummer: asId(row.anmalningsnummer),
    arendenummer: asId(row.arendenummer),
    kind: row.kind,
    from: asId(row.from),
    arrivedAt: row.arrivedAt,
    child: asIdentity({ ...row, protection: row.lateMark === null ? row.protection : strongestMark([row.protection, row.lateMark]) }),
    ageOnArrival: row.ageOnArrival,
    danger: row.danger,
    protectToday: row.protectToday,
    historical: row.historical === 1,
    firstOpenedAt: row.firstOpenedAt,
    firstOpenedBy: row.firstOpenedBy,
    safetyAssessedAt: row.safetyAssessedAt,
    safetyOutcome: row.safetyBody === null ? null : readRecord('SAFETY_ASSESSMENT', row.safetyBody).outcome,
    safetyBy: row.safetyBy === null ? null : asId(row.safetyBy),
    decision: row.decisionBody === null ? null : readRecord('DECISION', row.decisionBody),
    covered: row.covered === 1,
    feedbackWanted: row.feedbackWanted === 1,
    awaited: row.awaited,
    feedbackAwaited: row.feedbackAwaited === 1,
    handler: row.assignedBody === null ? null : asHandler(row.assignedBody),
    assignment: row.assignment === null ? null : asId(row.assignment),
    prolongedTo: row.prolongedBody === null ? null : readRecord('PROLONGED', row.prolongedBody).lastDay,
    forwardedAt: row.forwardedAt,
    elsewhereAt: row.elsewhereAt,
    answersUnread: row.answersUnread,
    link: row.linkId === null ? null : asLink(row, row.linkId),
    follows: row.follows === null ? null : asId(row.follows),
  };
}

function asHandler(body: string): Handler | null {
  const { to } = readRecord('ASSIGNED', body);
  return to && { userId: asId(to.userId), name: to.name };
}

function asLink(row: Row, id: string): Link {
  const { basis, linkedAt, linkedBy } = row;
  return { id: asId(id), reportId: asId(row.linkedReport), childFileId: asId(row.childFileId), basis, linkedAt, linkedBy };
}
