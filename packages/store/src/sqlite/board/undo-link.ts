import type { BoardStore } from '../../port/board.ts';
import type { LogEntry } from '../../port/log.ts';
import { appendLog } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';
import { carryBarriers } from './barriers.ts';
import { endLink, liveFileOf } from './links.ts';

/** Takes a report out of its akt, inside the caller's transaction: who is shut out of the akt is shut out of the report from here on, with a log row for each. */
export function undoLink(scope: StoreScope, reportId: string, undone: Parameters<BoardStore['undoLink']>[1], log: LogEntry): boolean {
  const childFileId = liveFileOf(scope.db, reportId);
  if (childFileId === null || !endLink(scope, reportId, undone, log)) return false;
  for (const { reason } of carryBarriers(scope.db, childFileId, reportId, undone.at)) {
    appendLog(scope.db, scope.logKey, { ...log, action: 'barrier.write', outcome: 'carried', reason });
  }
  return true;
}
