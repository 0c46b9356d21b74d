import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { keepSince } from './draft-limits.ts';

/** Throws away one police organisation's drafts that nobody has saved for thirty days, with a log row each. Gives how many. */
export async function expireDrafts(ctx: ServiceContext, organisation: OrganisationId): Promise<number> {
  const sender = await ctx.stores.sender(organisation);
  const old = await sender.draftsSavedBefore(keepSince(ctx.clock.now()));
  for (const id of old) await sender.discardDraft(id, systemEntry(ctx, 'draft.expire', { kind: 'draft', id }));
  return old.length;
}
