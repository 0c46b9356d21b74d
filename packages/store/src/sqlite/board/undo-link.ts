import { asId, type ChildFileId, type ReportId, type UserId } from '@tidig/domain/base/ids.ts';
import type { BoardStore } from '../../port/board.ts';
import type { LogEntry } from '../../port/log.ts';
import type { StoreDatabase } from '../database.ts';
import { appendLog } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';
import { carryBarriers } from './barriers.ts';
import { deriveChildFile } from './derive.ts';
import { keepAtLeast, strongestNow } from './joining-carried.ts';
import { headFromWhatIsLeft } from './joining-heading.ts';
import { endLink, liveFileOf } from './links.ts';

/**
 * Takes a report out of its akt, inside the caller's transaction: who is shut out of the akt is shut out of the report from here on, with a log row for each.
 * An akt that was opened from it is another child's than that: the oldest report left heads it.
 */
export function undoLink(scope: StoreScope, reportId: string, undone: Parameters<BoardStore['undoLink']>[1], log: LogEntry): boolean {
  const childFileId = liveFileOf(scope.db, reportId);
  if (childFileId === null || !endLink(scope, reportId, undone, log)) return false;
  headFromRest(scope.db, { akt: asId(childFileId), reportId: asId(reportId) }, { undone, actor: log.actor });
  for (const { reason } of carryBarriers(scope.db, childFileId, reportId, undone.at)) {
    appendLog(scope.db, scope.logKey, { ...log, action: 'barrier.write', outcome: 'carried', reason });
  }
  return true;
}

type Taken = { readonly akt: ChildFileId; readonly reportId: ReportId };
type By = { readonly undone: Parameters<BoardStore['undoLink']>[1]; readonly actor: UserId | null };

/** A mark that the report at the head carried stays on the akt until somebody lifts it: rather hidden for too long than shown (T-14). */
function headFromRest(db: StoreDatabase, { akt, reportId }: Taken, { undone, actor }: By): void {
  const before = strongestNow(db, akt);
  if (headFromWhatIsLeft(db, { from: akt, reports: [reportId] }) === null) return;
  const kept = {
    akt,
    code: before,
    reason: 'Stod i den anmälan som akten öppnades med. Häv den om den inte gäller barnet.',
    at: undone.at,
    by: actor ?? asId<UserId>('system'),
    byName: undone.by,
  };
  if (keepAtLeast(db, kept) === null) deriveChildFile(db, akt);
}
