import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import type { Exchange, OutboxItem } from '@tidig/store/port/exchange.ts';
import type { Logged } from '@tidig/store/port/log.ts';
import { StoreUnreachable, type StoreName } from '@tidig/store/port/stores.ts';
import { asId, type EnvelopeId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import { systemEntry } from '../access/log-entry.ts';
import { NotDelivered, type ServiceContext } from '../context.ts';
import { manifestHash } from '../exchange/manifest.ts';
import { isSignedBy } from '../exchange/signing.ts';

/** Messages taken in one round; the next round takes the rest. */
const ROUND = 50;
/** Minutes until the next try after the first, second … that failed; the last repeats. Never gives up. */
const PAUSES = [0.1, 0.5, 1, 2, 5, 10] as const;

export type DeliveryRound = { readonly delivered: number; readonly failed: number };

/**
 * Delivers what is due in one store's outbox, oldest first. A receipt counts only when the receiver signed it for exactly this message;
 * anything else is a failed try, kept with its reason, and tried again later. Safe to call twice at once: the receiver takes each message once.
 */
export async function deliverDue(ctx: ServiceContext, name: StoreName): Promise<DeliveryRound> {
  const store = await outboxOf(ctx, name);
  const round = { delivered: 0, failed: 0 };
  for (const item of await store.due(ctx.clock.now(), ROUND)) {
    if (await deliverOne(ctx, store, item)) round.delivered += 1;
    else round.failed += 1;
  }
  return round;
}

/** Tries one message now, as right after sending it: a person waits for this one, not for the rest of the outbox. False when it did not arrive. */
export async function deliverNow(
  ctx: ServiceContext,
  name: StoreName,
  message: { readonly id: EnvelopeId; readonly to: OrganisationId },
): Promise<boolean> {
  const item = { envelopeId: message.id, to: message.to, tries: 0, nextTryAt: ctx.clock.now() };
  return deliverOne(ctx, await outboxOf(ctx, name), item);
}

async function deliverOne(ctx: ServiceContext, store: Exchange & Logged, item: OutboxItem): Promise<boolean> {
  const failure = await tryOnce(ctx, store, item);
  if (failure === null) return true;
  await store.recordTry(item.envelopeId, ctx.clock.now(), failure, nextTry(ctx.clock.now(), item.tries));
  return false;
}

/** Null when delivered; otherwise why not, in a word that names nobody. */
async function tryOnce(ctx: ServiceContext, store: Exchange & Logged, item: OutboxItem): Promise<string | null> {
  const sealed = await store.outgoing(item.envelopeId);
  if (!sealed) return 'message-missing';
  try {
    const receipt = await ctx.transport.deliver(sealed, item.to);
    const receiver = await (await ctx.stores.directory()).organisation(item.to);
    const genuine =
      receiver?.publicKey != null &&
      receipt.by === item.to &&
      receipt.envelopeId === item.envelopeId &&
      receipt.manifestHash === manifestHash(sealed.envelope.manifest) &&
      isSignedBy(receipt, receiver.publicKey);
    if (!genuine) return 'receipt-not-genuine';
    await store.recordReceipt(receipt, systemEntry(ctx, 'envelope.receipt', { kind: 'envelope', id: item.envelopeId }));
    return null;
  } catch (error) {
    if (error instanceof NotDelivered) return error.reason;
    if (error instanceof StoreUnreachable) return 'receiver-unreachable';
    // One message that cannot be carried must not stop the others: the try is kept with the error's class, and an alarm looks at old ones.
    return error instanceof Error ? error.name : 'unexpected';
  }
}

function nextTry(now: Instant, tries: number): Instant {
  return plusMinutes(now, PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 10);
}

function outboxOf(ctx: ServiceContext, name: StoreName): Promise<Exchange & Logged> {
  const id = name.slice(name.indexOf('/') + 1);
  return name.startsWith('sender/') ? ctx.stores.sender(asId(id)) : ctx.stores.board(asId(id));
}
