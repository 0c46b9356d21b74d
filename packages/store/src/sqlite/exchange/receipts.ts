import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Receipt } from '@tidig/domain/exchange/envelope.ts';
import { EnvelopeConflict, type Sealed } from '../../port/exchange.ts';
import type { StoreScope } from '../scope.ts';
import { messageSeq, storeMessage, type Direction } from './messages.ts';

type ReceiptRow = {
  readonly envelopeId: string;
  readonly manifestHash: string;
  readonly by: string;
  readonly arrivedAt: Instant;
  readonly signature: string;
};

/** The receipt for a message: the receiver's for one sent, this store's own for one received. */
export function storedReceipt({ db }: StoreScope, direction: Direction, envelopeId: string): Receipt | null {
  const row = db.get<ReceiptRow>(
    `SELECT id AS envelopeId, manifest_hash AS manifestHash, by_org AS "by", arrived_at AS arrivedAt, receipt.signature
     FROM receipt JOIN message ON seq = message_seq WHERE direction = ? AND id = ?`,
    [direction, envelopeId],
  );
  return row ? { ...row, envelopeId: asId(row.envelopeId), by: asId(row.by) } : null;
}

export function storeReceipt({ db }: StoreScope, seq: number, receipt: Receipt): void {
  db.run('INSERT INTO receipt (message_seq, manifest_hash, by_org, arrived_at, signature) VALUES (?, ?, ?, ?, ?)', [
    seq,
    receipt.manifestHash,
    receipt.by,
    receipt.arrivedAt,
    receipt.signature,
  ]);
}

/**
 * Takes in a message once, inside the caller's transaction. `standing` is the receipt that holds: the new one, or the one given before;
 * `seq` is null in the latter case, and then nothing was written. Throws EnvelopeConflict when it came before with other content.
 */
export function takeIn(scope: StoreScope, sealed: Sealed, receipt: Receipt): { readonly standing: Receipt; readonly seq: number | null } {
  const before = storedReceipt(scope, 'in', sealed.envelope.id);
  if (before && before.manifestHash !== receipt.manifestHash) throw new EnvelopeConflict(sealed.envelope.id);
  if (before) return { standing: before, seq: null };
  const seq = storeMessage(scope, 'in', sealed);
  storeReceipt(scope, seq, receipt);
  return { standing: receipt, seq };
}

/** Keeps the receiver's receipt and takes the message off the outbox. False when it was there already; nothing is written then. */
export function settleOutgoing(scope: StoreScope, receipt: Receipt): boolean {
  const seq = messageSeq(scope, 'out', receipt.envelopeId);
  if (seq === null) throw new Error('a receipt for a message that this store never sent');
  if (storedReceipt(scope, 'out', receipt.envelopeId)) return false;
  storeReceipt(scope, seq, receipt);
  scope.db.run('DELETE FROM outbox WHERE message_seq = ?', [seq]);
  return true;
}
