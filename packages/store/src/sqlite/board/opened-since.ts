import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { OpenedBy } from '../../port/board.ts';
import type { OpenedObject } from '../../port/exchange.ts';
import type { StoreDatabase } from '../database.ts';

type Row = { readonly report: string; readonly login: string; readonly at: Instant };

/** The first opening of each of these reports by each login, at that moment or later; oldest first. */
export function openedSince(db: StoreDatabase, reports: readonly ReportId[], since: Instant): readonly OpenedBy[] {
  return db
    .all<Row>(
      `SELECT object_id AS report, login, min(opened_at) AS at FROM opening
       WHERE object_kind = 'report' AND object_id IN (SELECT value FROM json_each(?)) AND opened_at >= ?
       GROUP BY object_id, login ORDER BY at, report, login`,
      [JSON.stringify(reports), since],
    )
    .map(({ report, login, at }) => ({ report: asId(report), login: asId(login), at }));
}

/** The last opening of one object in each login before a moment; the latest first. */
export function openedBefore(db: StoreDatabase, object: OpenedObject, before: Instant, limit: number): readonly Omit<OpenedBy, 'report'>[] {
  return db
    .all<Omit<Row, 'report'>>(
      `SELECT login, max(opened_at) AS at FROM opening
       WHERE object_kind = ? AND object_id = ? AND opened_at < ? GROUP BY login ORDER BY at DESC, login LIMIT ?`,
      [object.kind, object.id, before, limit],
    )
    .map(({ login, at }) => ({ login: asId(login), at }));
}
