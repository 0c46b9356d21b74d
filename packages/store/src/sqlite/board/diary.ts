import { asId, type Arendenummer, type OrganisationId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { DiaryRow } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';

type Row = {
  readonly id: ReportId;
  readonly arendenummer: Arendenummer;
  readonly kind: string;
  readonly from: OrganisationId;
  readonly arrivedAt: Instant;
  readonly ageOnArrival: number | null;
  readonly inFile: number;
};

/** Documents that came from the first moment and before the second, oldest first. What follows a report lies where that lies. */
export function diaryBetween(db: StoreDatabase, from: Instant, until: Instant): readonly DiaryRow[] {
  return db
    .all<Row>(
      `SELECT r.report_id AS id, r.arendenummer, r.kind, r.sender AS "from", r.arrived_at AS arrivedAt, r.age_on_arrival AS ageOnArrival,
         EXISTS (SELECT 1 FROM link l WHERE l.report_id = coalesce(r.follows, r.report_id) AND l.undone_at IS NULL) AS inFile
       FROM arrived_row r WHERE r.historical = 0 AND r.arrived_at >= :from AND r.arrived_at < :until ORDER BY r.arrived_at, r.report_id`,
      { from, until },
    )
    .map((row) => ({ ...row, id: asId(row.id), from: asId(row.from), inFile: row.inFile === 1 }));
}
