import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { ArrivedAnswer, DialogueStore } from '../../port/dialogue.ts';
import type { Sealed } from '../../port/exchange.ts';
import type { LogEntry } from '../../port/log.ts';
import type { StoreDatabase } from '../database.ts';
import { send } from '../exchange/outbox.ts';
import { storedReceipt, takeIn } from '../exchange/receipts.ts';
import { appendLog } from '../log-chain.ts';
import { loggedWriteIf } from '../logged-write.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { refreshCourse } from './derived-course.ts';
import { followUpsOf } from './follow-ups.ts';
import { appendRecord, isAsExpected } from './records.ts';

/** Questions' answers, receipts of what was said, and reports sent on. */
export function dialogueMethods(use: UseStore): DialogueStore {
  return {
    takeAnswer: (sealed, receipt, log) => use((scope) => scope.db.write(() => takeInAnswer(scope, sealed, receipt, log))),
    answersTo: (id) => use(({ db }) => answersTo(db, id)),
    deliveredAt: (id) => use((scope) => storedReceipt(scope, 'out', id)?.arrivedAt ?? null),
    forward: (record, sealed, followUps, log) =>
      loggedWriteIf(use, log, (scope) => {
        const { about } = record;
        const unwritten = (['FORWARDED', 'DECISION'] as const).map((kind) => ({ about, kind, id: null }));
        if (!isAsExpected(scope.db, unwritten) || followUpsOf(scope.db, about.id).some((id) => !followUps.includes(id))) return false;
        appendRecord(scope.db, record);
        for (const one of sealed) send(scope, one);
        return true;
      }),
  };
}

function takeInAnswer(scope: StoreScope, sealed: Sealed, receipt: Receipt, log: LogEntry): Receipt {
  const { standing, seq } = takeIn(scope, sealed, receipt);
  if (seq === null) return standing;
  refreshCourse(scope.db, sealed.envelope.reportId);
  appendLog(scope.db, scope.logKey, log);
  return standing;
}

type Row = { readonly envelopeId: string; readonly inReplyTo: string | null; readonly arrivedAt: Instant; readonly content: Uint8Array };

function answersTo(db: StoreDatabase, id: ReportId): readonly ArrivedAnswer[] {
  return db
    .all<Row>(
      `SELECT message.id AS envelopeId, in_reply_to AS inReplyTo, receipt.arrived_at AS arrivedAt, content
       FROM message JOIN receipt ON receipt.message_seq = seq JOIN message_part ON message_part.message_seq = seq AND name = 'body'
       WHERE report_id = ? AND direction = 'in' AND kind = 'answer' ORDER BY seq`,
      [id],
    )
    .map((row) => ({ ...row, envelopeId: asId(row.envelopeId), inReplyTo: row.inReplyTo === null ? null : asId(row.inReplyTo) }));
}
