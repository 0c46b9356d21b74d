import type { Opening, Sealed } from '../../port/exchange.ts';
import { storeOpening } from '../exchange/openings.ts';
import { send } from '../exchange/outbox.ts';
import type { StoreScope } from '../scope.ts';
import { refreshUnread } from './derived-row.ts';

/**
 * Opens a report, inside the caller's transaction. The first time: that a person has now read it, and the notice of it to the sender.
 * Throws when there is no such report; nothing is then written.
 */
export function openArrivedReport(scope: StoreScope, opening: Opening, readerName: string, notice: Sealed | null): void {
  const { db } = scope;
  storeOpening(scope, opening);
  const before = db.get('SELECT 1 FROM first_opening WHERE report_id = ?', [opening.object.id]);
  if (!before) {
    db.run('INSERT INTO first_opening (report_id, opened_at, opened_by) VALUES (?, ?, ?)', [
      opening.object.id,
      opening.openedAt,
      readerName,
    ]);
    refreshUnread(db, opening.object.id);
    if (notice) send(scope, notice);
  }
}
