import { asId } from '@tidig/domain/base/ids.ts';
import type { Unopened } from '../../port/board.ts';
import { pseudonymOf } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';

const waiting = `report_id AS id, sender AS "from", arrived_at AS arrivedAt, follows FROM arrived_row WHERE arrived_at <= :until AND historical = 0`;
const opening = 'EXISTS (SELECT 1 FROM first_opening WHERE first_opening.report_id = arrived_row.report_id)';

/**
 * Three short lists: what waits for the nämnd, what follows a report and is unread, and what somebody here has written in and nobody else has read, nor
 * anybody assessed: to write it is not to take care of it.
 */
export function unopenedUntil(scope: StoreScope, until: string): readonly Unopened[] {
  const own = scope.name.slice(scope.name.indexOf('/') + 1);
  const rows = scope.db.all<Unopened & { readonly opened: number }>(
    `SELECT 0 AS opened, ${waiting} AND NOT ${opening} AND awaited <> ''
     UNION ALL SELECT 0 AS opened, ${waiting} AND NOT ${opening} AND awaited = '' AND unread = 1
     UNION ALL SELECT 1 AS opened, ${waiting} AND ${opening} AND awaited <> '' AND sender = :own AND safety_record IS NULL
     ORDER BY arrivedAt, id`,
    { until, own },
  );
  return rows
    .filter(({ id, opened }) => opened === 0 || !isReadByAnother(scope, id))
    .map(({ id, from, arrivedAt, follows }) => ({
      id: asId(id),
      from: asId(from),
      arrivedAt,
      follows: follows === null ? null : asId(follows),
    }));
}

/** True when somebody has opened it who did not write it in, by the log. */
function isReadByAnother({ db, logKey }: StoreScope, id: string): boolean {
  const pseudonym = pseudonymOf(logKey, 'report', id);
  const found = db.get(
    `SELECT 1 FROM access_log WHERE pseudonym = :pseudonym AND action = 'intake.open' AND outcome = 'done'
       AND actor NOT IN (SELECT actor FROM access_log WHERE pseudonym = :pseudonym AND action = 'intake.take-in' AND actor IS NOT NULL) LIMIT 1`,
    { pseudonym },
  );
  return found !== undefined;
}
