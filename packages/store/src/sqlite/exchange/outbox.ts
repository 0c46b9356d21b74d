import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { OutboxItem, Sealed } from '../../port/exchange.ts';
import type { StoreScope } from '../scope.ts';
import { messageSeq, storeMessage } from './messages.ts';

type OutboxRow = { readonly envelopeId: string; readonly to: string; readonly tries: number; readonly nextTryAt: Instant };

/** Keeps an outgoing message and queues it for delivery, due at once, inside the caller's transaction. */
export function send(scope: StoreScope, sealed: Sealed): void {
  queue(scope, storeMessage(scope, 'out', sealed), sealed.envelope.sealedAt);
}

/** Queues a message that is kept already. */
export function queue({ db }: StoreScope, messageSeq: number, dueAt: Instant): void {
  db.run('INSERT INTO outbox (message_seq, next_try_at) VALUES (?, ?)', [messageSeq, dueAt]);
}

/** Messages without a receipt whose next try is due, oldest first. */
export function dueMessages({ db }: StoreScope, now: Instant, limit: number): readonly OutboxItem[] {
  return db
    .all<OutboxRow>(
      `SELECT id AS envelopeId, to_org AS "to", next_try_at AS nextTryAt,
         (SELECT count(*) FROM delivery_try WHERE delivery_try.message_seq = seq) AS tries
       FROM outbox JOIN message ON seq = message_seq WHERE next_try_at <= ? ORDER BY seq LIMIT ?`,
      [now, limit],
    )
    .map((row) => ({ ...row, envelopeId: asId(row.envelopeId), to: asId(row.to) }));
}

export function undeliveredCount({ db }: StoreScope): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM outbox')?.n ?? 0;
}

/** Keeps a try that did not succeed and when to try again; nothing for a message that has its receipt by now. */
export function keepTry(scope: StoreScope, envelopeId: string, at: Instant, outcome: string, nextTryAt: Instant): void {
  const seq = messageSeq(scope, 'out', envelopeId);
  if (seq === null || scope.db.run('UPDATE outbox SET next_try_at = ? WHERE message_seq = ?', [nextTryAt, seq]) === 0) return;
  scope.db.run(
    `INSERT INTO delivery_try (message_seq, number, at, outcome)
     VALUES (:seq, (SELECT coalesce(max(number), 0) + 1 FROM delivery_try WHERE message_seq = :seq), :at, :outcome)`,
    { seq, at, outcome },
  );
}
