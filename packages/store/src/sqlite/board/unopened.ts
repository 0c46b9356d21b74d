import { asId } from '@tidig/domain/base/ids.ts';
import type { Unopened } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';

const columns = `report_id AS id, sender AS "from", arrived_at AS arrivedAt, follows FROM arrived_row
  WHERE arrived_at <= :until AND historical = 0 AND NOT EXISTS (SELECT 1 FROM first_opening WHERE first_opening.report_id = arrived_row.report_id)`;

/** Two short lists, each by an index of its own: what waits for the nämnd, and what follows a report and is unread. */
export function unopenedUntil(db: StoreDatabase, until: string): readonly Unopened[] {
  return db
    .all<Unopened>(
      `SELECT ${columns} AND awaited <> '' UNION ALL SELECT ${columns} AND awaited = '' AND unread = 1 ORDER BY arrivedAt, id`,
      {
        until,
      },
    )
    .map((row) => ({ ...row, id: asId(row.id), from: asId(row.from), follows: row.follows === null ? null : asId(row.follows) }));
}
