import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { FollowUp, Tri } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';

type Row = {
  readonly follows: string;
  readonly id: string;
  readonly kind: string;
  readonly arrivedAt: Instant;
  readonly openedAt: Instant | null;
  readonly danger: Tri | null;
  readonly protectToday: Tri | null;
};

/**
 * Notes that an arriving document follows a report here, inside the caller's transaction. What follows a follow-up follows the original, so that
 * everything about one report stands in one place. Throws when the report followed is not here.
 */
export function insertFollowUp(db: StoreDatabase, id: ReportId, follows: ReportId, at: Instant): void {
  db.run('INSERT INTO report_follows (report_id, follows, from_at) VALUES (?, ?, ?)', [id, originalOf(db, follows), at]);
}

/** The report that this one follows, or the report itself: where both lie. */
export function originalOf(db: StoreDatabase, reportId: string): string {
  return db.get<{ follows: string }>('SELECT follows FROM report_follows WHERE report_id = ?', [reportId])?.follows ?? reportId;
}

/** What has come in about a report since. */
export function followUpsOf(db: StoreDatabase, reportId: string): readonly ReportId[] {
  return db.all<{ id: string }>('SELECT report_id AS id FROM report_follows WHERE follows = ?', [reportId]).map(({ id }) => asId(id));
}

/** Gives each row what has come in about it since, oldest first. */
export function withFollowUps<T extends { readonly id: ReportId }>(
  db: StoreDatabase,
  rows: readonly T[],
): readonly (T & { readonly followUps: readonly FollowUp[] })[] {
  const all = db.all<Row>(
    `SELECT f.follows, f.report_id AS id, f.kind, f.arrived_at AS arrivedAt, o.opened_at AS openedAt, f.danger, f.protect_today AS protectToday
     FROM json_each(?) JOIN arrived_row f ON f.follows = value LEFT JOIN first_opening o ON o.report_id = f.report_id
     ORDER BY f.arrived_at, f.report_id`,
    [JSON.stringify(rows.map(({ id }) => id))],
  );
  const byReport = Map.groupBy(all, ({ follows }) => follows);
  return rows.map((row) => ({ ...row, followUps: (byReport.get(row.id) ?? []).map(asFollowUp) }));
}

function asFollowUp({ id, kind, arrivedAt, openedAt, danger, protectToday }: Row): FollowUp {
  return { id: asId(id), kind, arrivedAt, firstOpenedAt: openedAt, danger, protectToday };
}
