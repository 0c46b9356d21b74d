import type { OrganisationId, ReportId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusMinutes, type PlainDate } from '@tidig/domain/base/time.ts';
import type { EnvelopeKind } from '@tidig/domain/exchange/envelope.ts';
import { NO_RECEIPT_MINUTES } from '@tidig/domain/intake/alarm-records.ts';
import type { Exchange } from '@tidig/store/port/exchange.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';
import type { ServiceContext } from '../context.ts';
import { manifestHash } from '../exchange/manifest.ts';
import { isSignedBy } from '../exchange/signing.ts';
import { ownersAt } from './owners.ts';
import { raise, type Owner } from './raise.ts';
import { momentsOf } from './tally.ts';

const A_MONTH = 30 * 24 * 60;
/** Kinds of which many wait for the same reason when a receiver is away: one alarm a day and receiver. Any other has its own: somebody must ring about it. */
const together: readonly EnvelopeKind[] = ['opened', 'missing', 'feedback', 'tally'];

/**
 * Alarms for what has been sealed for an hour and has no receipt (T-41), whether or not it still stands in the outbox: a sender that has forgotten to try
 * again is found as well as a receiver that is away. Gives how many alarms are new.
 */
export async function watchReceipts(ctx: ServiceContext, store: Exchange, name: StoreName): Promise<number> {
  const now = ctx.clock.now();
  const waiting = await store.unreceipted({ since: plusMinutes(now, -A_MONTH), until: plusMinutes(now, -NO_RECEIPT_MINUTES) });
  if (waiting.length === 0) return 0;
  const ownerOf = await ownersIn(ctx, name);
  let raised = 0;
  for (const one of waiting) {
    const { kind, to, reportId, sealedAt, id } = one;
    const shared = together.includes(kind);
    const finding = {
      code: 'INGET_KVITTO',
      which: shared ? `${to} ${dayOf(sealedAt)}` : id,
      organisation: to,
      since: sealedAt,
      reportId: shared ? null : reportId,
      owner: await ownerOf(shared ? null : reportId),
    } as const;
    if (await raise(ctx, store, finding)) raised += 1;
  }
  return raised;
}

/** Compares every receipt of a day with what was sent: the same message, signed by the one it went to. */
export async function compareReceipts(ctx: ServiceContext, store: Exchange, name: StoreName, day: PlainDate): Promise<number> {
  const directory = await ctx.stores.directory();
  let raised = 0;
  for (const { envelope, receipt } of await store.exchanged('out', momentsOf(day))) {
    if (!receipt) continue;
    const key = (await directory.organisation(envelope.to))?.publicKey;
    const genuine =
      key != null && receipt.by === envelope.to && receipt.manifestHash === manifestHash(envelope.manifest) && isSignedBy(receipt, key);
    if (genuine) continue;
    const { id, to, reportId, sealedAt } = envelope;
    const owner = await (await ownersIn(ctx, name))(reportId);
    if (await raise(ctx, store, { code: 'FEL_KVITTO', which: id, organisation: to, since: sealedAt, reportId, owner })) raised += 1;
  }
  return raised;
}

/** At the police the one who wrote the report; at a nämnd who has it in hand, and of what is about several a head of unit. */
async function ownersIn(ctx: ServiceContext, name: StoreName): Promise<(reportId: ReportId | null) => Promise<Owner | null>> {
  const own = organisationIn(name);
  if (name.startsWith('board/')) return ownersAt(ctx, await ctx.stores.board(own), own);
  const sender = await ctx.stores.sender(own);
  return async (reportId) => {
    const row = reportId === null ? null : await sender.sentReport(reportId);
    return row && { userId: row.author, name: row.authorName };
  };
}

export function organisationIn(name: StoreName): OrganisationId {
  return name.slice(name.indexOf('/') + 1) as OrganisationId;
}
