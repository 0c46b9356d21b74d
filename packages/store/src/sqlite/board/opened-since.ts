import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { StoreDatabase } from '../database.ts';

/** Those of these reports with an opening at that moment or later. */
export function openedSince(db: StoreDatabase, reports: readonly ReportId[], since: Instant): readonly ReportId[] {
  return db
    .all<{ id: string }>(
      `SELECT value AS id FROM json_each(?) WHERE EXISTS (
         SELECT 1 FROM opening WHERE object_kind = 'report' AND object_id = value AND opened_at >= ?)`,
      [JSON.stringify(reports), since],
    )
    .map(({ id }) => asId(id));
}
