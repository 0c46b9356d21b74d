import type { Exchange } from '../../port/exchange.ts';
import { appendLog } from '../log-chain.ts';
import type { UseStore } from '../scope.ts';
import { alarmMethods } from './alarms.ts';
import { messageSeq, wholeMessage } from './messages.ts';
import { findLiveOpening, storeOpening } from './openings.ts';
import { dueMessages, keepTry, send, undeliveredCount } from './outbox.ts';
import { settleOutgoing, storedReceipt } from './receipts.ts';
import { reconcilingMethods } from './reconciling.ts';

/** Outbox, receipts and openings: the same for senders and boards. */
export function exchangeMethods(use: UseStore): Exchange {
  return {
    ...alarmMethods(use),
    ...reconcilingMethods(use),
    send: (sealed, log) =>
      use((scope) =>
        scope.db.write(() => {
          send(scope, sealed);
          appendLog(scope.db, scope.logKey, log);
        }),
      ),
    due: (now, limit) => use((scope) => dueMessages(scope, now, limit)),
    undelivered: () => use(undeliveredCount),
    outgoing: (id) =>
      use((scope) =>
        scope.db.read(() => {
          const seq = messageSeq(scope, 'out', id);
          return seq === null ? null : wholeMessage(scope, seq);
        }),
      ),
    recordTry: (id, at, outcome, nextTryAt) => use((scope) => scope.db.write(() => keepTry(scope, id, at, outcome, nextTryAt))),
    recordReceipt: (receipt, log) =>
      use((scope) =>
        scope.db.write(() => {
          if (settleOutgoing(scope, receipt)) appendLog(scope.db, scope.logKey, log);
        }),
      ),
    receiptFor: (id) => use((scope) => storedReceipt(scope, 'in', id)),
    open: (opening, log) =>
      use((scope) =>
        scope.db.write(() => {
          storeOpening(scope, opening);
          appendLog(scope.db, scope.logKey, log);
        }),
      ),
    liveOpening: (login, object, now) => use((scope) => findLiveOpening(scope, login, object, now)),
  };
}
