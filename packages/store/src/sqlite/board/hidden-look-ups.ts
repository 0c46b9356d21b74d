import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { HiddenLookUp } from '../../port/barriers.ts';
import type { StoreDatabase } from '../database.ts';

const MOST = 200;

/**
 * Look-ups in which a spärr hid something, from the log itself, newest first. Reading a report looks up anew each time it is shown: of the same
 * person, report and day the last is told.
 */
export function hiddenLookUps(db: StoreDatabase, since: Instant): readonly HiddenLookUp[] {
  const rows = db.all<{ at: Instant; actor: string; action: string; pseudonym: string | null }>(
    `SELECT at, actor, action, pseudonym FROM access_log
     WHERE outcome IN ('barred', 'hidden') AND (action = 'register.search' OR outcome = 'hidden') AND actor IS NOT NULL AND at >= ? ORDER BY seq DESC`,
    [since],
  );
  const seen = new Set<string>();
  return rows
    .filter(({ at, actor, pseudonym }) => pseudonym === null || isNew(seen, `${actor} ${pseudonym} ${at.slice(0, 10)}`))
    .slice(0, MOST)
    .map(({ at, actor, action }) => ({ at, userId: asId(actor), kind: action === 'register.search' ? 'search' : 'report' }));
}

function isNew(seen: Set<string>, key: string): boolean {
  return seen.size < seen.add(key).size;
}
