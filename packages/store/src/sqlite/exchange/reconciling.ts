import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import { type EnvelopeKind, envelopeKinds } from '@tidig/domain/exchange/envelope.ts';
import type { Exchange, Exchanged, Span, Unreceipted } from '../../port/exchange.ts';
import { appendLog } from '../log-chain.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { type Direction, envelopeOf, messageSeq, readPart } from './messages.ts';
import { storedReceipt, takeIn } from './receipts.ts';

type Method = 'exchanged' | 'unreceipted' | 'correspondents' | 'keepMessage' | 'bodyOf';

/** What the nightly comparison, and whoever watches over messages, ask for. */
export function reconcilingMethods(use: UseStore): Pick<Exchange, Method> {
  return {
    exchanged: (direction, sealed, kinds = envelopeKinds) =>
      use((scope) => scope.db.read(() => exchanged(scope, direction, sealed, kinds))),
    unreceipted: (sealed) => use((scope) => unreceipted(scope, sealed)),
    correspondents: (direction, sealed, kinds) => use((scope) => correspondents(scope, direction, sealed, kinds)),
    keepMessage: (sealed, receipt, log) =>
      use((scope) =>
        scope.db.write(() => {
          const { standing, seq } = takeIn(scope, sealed, receipt);
          if (seq !== null) appendLog(scope.db, scope.logKey, log);
          return standing;
        }),
      ),
    bodyOf: (direction, id) =>
      use((scope) => {
        const seq = messageSeq(scope, direction, id);
        return seq === null ? null : readPart(scope, seq, 'body');
      }),
  };
}

function exchanged(scope: StoreScope, direction: Direction, { from, until }: Span, kinds: readonly EnvelopeKind[]): readonly Exchanged[] {
  return scope.db
    .all<{ seq: number; id: string }>(
      `SELECT seq, id FROM message WHERE direction = ? AND sealed_at >= ? AND sealed_at < ?
         AND kind IN (SELECT value FROM json_each(?)) ${byTidig(scope)} ORDER BY id`,
      [direction, from, until, JSON.stringify(kinds)],
    )
    .map(({ seq, id }) => {
      const envelope = envelopeOf(scope, seq);
      if (!envelope) throw new Error('a message just found is not there');
      return { envelope, receipt: storedReceipt(scope, direction, id) };
    });
}

function unreceipted(scope: StoreScope, sealed: { readonly since: string; readonly until: string }): readonly Unreceipted[] {
  return scope.db
    .all<Unreceipted>(
      `SELECT id, kind, to_org AS "to", report_id AS reportId, sealed_at AS sealedAt FROM message
       WHERE direction = 'out' AND sealed_at >= :since AND sealed_at <= :until
         AND NOT EXISTS (SELECT 1 FROM receipt WHERE message_seq = message.seq) ${byTidig(scope)}
       ORDER BY sealed_at, seq`,
      sealed,
    )
    .map((row) => ({ ...row, id: asId(row.id), to: asId(row.to), reportId: asId(row.reportId) }));
}

/** What an officer hands over by hand is sealed too, but goes by nobody here. */
function byTidig({ name }: StoreScope): string {
  return name.startsWith('sender/') ? "AND NOT EXISTS (SELECT 1 FROM sent_report WHERE message_seq = message.seq AND channel = 'PDF')" : '';
}

function correspondents(
  scope: StoreScope,
  direction: Direction,
  { from, until }: Span,
  kinds: readonly EnvelopeKind[],
): readonly OrganisationId[] {
  const other = direction === 'in' ? 'from_org' : 'to_org';
  return scope.db
    .all<{ id: string }>(
      `SELECT DISTINCT ${other} AS id FROM message WHERE direction = ? AND sealed_at >= ? AND sealed_at < ?
         AND kind IN (SELECT value FROM json_each(?)) ${byTidig(scope)} ORDER BY 1`,
      [direction, from, until, JSON.stringify(kinds)],
    )
    .map(({ id }) => asId(id));
}
