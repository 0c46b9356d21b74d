import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { isExpired, mayBeOld } from './draft-limits.ts';

/**
 * Throws away one police organisation's drafts that nobody has saved for thirty days, with a log row each; one that is saved while this goes on
 * stays. Gives how many. At most a hundred a round: the next round takes the rest.
 */
export async function expireDrafts(ctx: ServiceContext, organisation: OrganisationId): Promise<number> {
  const sender = await ctx.stores.sender(organisation);
  let gone = 0;
  for (const id of await sender.draftsSavedBefore(mayBeOld(ctx.clock.now()))) {
    const draft = await sender.draft(id);
    if (!draft || !isExpired(draft.savedAt, ctx.clock.now())) continue;
    if (await sender.expireDraft(id, draft.savedAt, systemEntry(ctx, 'draft.expire', { kind: 'draft', id }))) gone += 1;
  }
  return gone;
}
