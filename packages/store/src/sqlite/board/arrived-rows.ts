import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Arrival, ArrivedRow, Link, Tri } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { asIdentity, identityColumns, identityRow, type IdentityRow } from './identity-columns.ts';
import { readDecision } from './decision.ts';
import { effectiveMark } from './protection.ts';

/** What of a list row is made from the report's own message and its matter. */
export type DerivedRow = Arrival['row'] & Pick<ArrivedRow, 'arendenummer' | 'arrivedAt'>;

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
  readonly decisionBody: string | null;
  readonly linkId: string | null;
  readonly childFileId: string;
  readonly basis: Link['basis'];
  readonly linkedAt: Instant;
  readonly linkedBy: string;
};

const selectRows = `SELECT r.report_id AS id, r.anmalningsnummer, r.arendenummer, r.kind, r.sender AS "from", r.arrived_at AS arrivedAt,
    ${identityColumns('r', effectiveMark('l.child_file_id', 'r.protection'))}, r.age_on_arrival AS ageOnArrival, r.danger, r.protect_today AS protectToday, r.historical,
    o.opened_at AS firstOpenedAt, o.opened_by AS firstOpenedBy, s.made_at AS safetyAssessedAt, d.body AS decisionBody,
    l.id AS linkId, l.child_file_id AS childFileId, l.basis, l.linked_at AS linkedAt, l.linked_by AS linkedBy
  FROM arrived_row r
  LEFT JOIN first_opening o ON o.report_id = r.report_id
  LEFT JOIN record s ON s.id = r.safety_record
  LEFT JOIN record d ON d.id = r.decision_record
  LEFT JOIN link l ON l.report_id = r.report_id AND l.undone_at IS NULL`;

/**
 * Without a skyddsbedömning first, then the oldest, so that what `limit` cuts is never the most overdue; reports from before the register began
 * (historical), which nobody waits for, come last. `open` = no decision yet and not historical.
 */
export function arrivedRows(db: StoreDatabase, filter: { readonly open: boolean; readonly limit: number }): readonly ArrivedRow[] {
  const urgentFirst = 'r.safety_record IS NOT NULL, r.arrived_at, r.report_id';
  const which = filter.open
    ? `WHERE r.decision_record IS NULL AND r.historical = 0 ORDER BY ${urgentFirst}`
    : `ORDER BY r.historical, ${urgentFirst}`;
  return db.all<Row>(`${selectRows} ${which} LIMIT ?`, [filter.limit]).map(asArrivedRow);
}

export function arrivedRow(db: StoreDatabase, reportId: string): ArrivedRow | null {
  const row = db.get<Row>(`${selectRows} WHERE r.report_id = ?`, [reportId]);
  return row ? asArrivedRow(row) : null;
}

/** These reports, newest first. */
export function rowsById(db: StoreDatabase, ids: readonly string[]): readonly ArrivedRow[] {
  return db
    .all<Row>(`${selectRows} WHERE r.report_id IN (SELECT value FROM json_each(?)) ORDER BY r.arrived_at DESC, r.report_id DESC`, [
      JSON.stringify(ids),
    ])
    .map(asArrivedRow);
}

/** The reports with a live link to one of these akter, oldest first. */
export function rowsInChildFiles(db: StoreDatabase, childFileIds: readonly string[]): readonly ArrivedRow[] {
  return db
    .all<Row>(
      `${selectRows} WHERE r.report_id IN
         (SELECT report_id FROM link WHERE undone_at IS NULL AND child_file_id IN (SELECT value FROM json_each(?)))
       ORDER BY r.arrived_at, r.report_id`,
      [JSON.stringify(childFileIds)],
    )
    .map(asArrivedRow);
}

/** Writes a row, or writes it anew: the records that count now are found by it, the rest comes from the message. */
export function putArrivedRow(db: StoreDatabase, row: DerivedRow): void {
  db.run(
    `INSERT INTO arrived_row (report_id, arrived_at, anmalningsnummer, arendenummer, kind, sender, certainty, number_kind, number, given_name, family_name, alias,
       birth_date, protection, age_on_arrival, danger, protect_today, historical, safety_record, decision_record, linked)
     VALUES (:id, :arrivedAt, :anmalningsnummer, :arendenummer, :kind, :from, :certainty, :numberKind, :number, :givenName, :familyName, :alias,
       :birthDate, :protection, :ageOnArrival, :danger, :protectToday, :historical,
       ${latest('SAFETY_ASSESSMENT', ':id')}, ${latest('DECISION', ':id')}, ${linkedNow})
     ON CONFLICT (report_id) DO UPDATE SET arrived_at = excluded.arrived_at, anmalningsnummer = excluded.anmalningsnummer, arendenummer = excluded.arendenummer, kind = excluded.kind,
       sender = excluded.sender, certainty = excluded.certainty, number_kind = excluded.number_kind, number = excluded.number,
       given_name = excluded.given_name, family_name = excluded.family_name, alias = excluded.alias, birth_date = excluded.birth_date,
       protection = excluded.protection, age_on_arrival = excluded.age_on_arrival, danger = excluded.danger,
       protect_today = excluded.protect_today, historical = excluded.historical, safety_record = excluded.safety_record,
       decision_record = excluded.decision_record, linked = excluded.linked`,
    asColumns(row),
  );
}

/** True when the stored row is just what `putArrivedRow` would write. */
export function isArrivedRow(db: StoreDatabase, row: DerivedRow): boolean {
  const found = db.get(
    `SELECT 1 FROM arrived_row WHERE report_id = :id AND arrived_at IS :arrivedAt AND anmalningsnummer IS :anmalningsnummer AND arendenummer IS :arendenummer AND kind IS :kind
       AND sender IS :from AND certainty IS :certainty AND number_kind IS :numberKind AND number IS :number AND given_name IS :givenName
       AND family_name IS :familyName AND alias IS :alias AND birth_date IS :birthDate AND protection IS :protection
       AND age_on_arrival IS :ageOnArrival AND danger IS :danger AND protect_today IS :protectToday AND historical IS :historical
       AND safety_record IS ${latest('SAFETY_ASSESSMENT', ':id')} AND decision_record IS ${latest('DECISION', ':id')}
       AND linked IS ${linkedNow}`,
    asColumns(row),
  );
  return found !== undefined;
}

const linkedNow = 'EXISTS (SELECT 1 FROM link WHERE report_id = :id AND undone_at IS NULL)';

/** Of several records of a kind on one report, the one recorded last counts. */
function latest(kind: 'SAFETY_ASSESSMENT' | 'DECISION', report: string): string {
  return `(SELECT id FROM record WHERE object_kind = 'report' AND object_id = ${report} AND kind = '${kind}' ORDER BY recorded_at DESC, seq DESC LIMIT 1)`;
}

/** Notes whether the report lies in an akt, after a link was made or ended. */
export function refreshLinked(db: StoreDatabase, reportId: string): void {
  db.run(`UPDATE arrived_row SET linked = ${linkedNow} WHERE report_id = :id`, { id: reportId });
}

/** Finds the records that count now, after one was added. */
export function refreshRecords(db: StoreDatabase, reportId: string): void {
  db.run(
    `UPDATE arrived_row SET safety_record = ${latest('SAFETY_ASSESSMENT', ':id')}, decision_record = ${latest('DECISION', ':id')}
     WHERE report_id = :id`,
    { id: reportId },
  );
}

function asColumns({ child, historical, ...row }: DerivedRow) {
  return { ...row, ...identityRow(child), historical: historical ? 1 : 0 };
}

function asArrivedRow(row: Row): ArrivedRow {
  return {
    id: asId(row.id),
    anmalningsnummer: asId(row.anmalningsnummer),
    arendenummer: asId(row.arendenummer),
    kind: row.kind,
    from: asId(row.from),
    arrivedAt: row.arrivedAt,
    child: asIdentity(row),
    ageOnArrival: row.ageOnArrival,
    danger: row.danger,
    protectToday: row.protectToday,
    historical: row.historical === 1,
    firstOpenedAt: row.firstOpenedAt,
    firstOpenedBy: row.firstOpenedBy,
    safetyAssessedAt: row.safetyAssessedAt,
    decision: row.decisionBody === null ? null : readDecision(row.decisionBody),
    link: row.linkId === null ? null : asLink(row, row.linkId),
  };
}

function asLink(row: Row, id: string): Link {
  const { basis, linkedAt, linkedBy } = row;
  return { id: asId(id), reportId: asId(row.id), childFileId: asId(row.childFileId), basis, linkedAt, linkedBy };
}
