import type { Subject } from '@tidig/domain/access/roles.ts';
import { VAULT_MINUTES } from '@tidig/domain/access/vault-limits.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { purposeOfOpening } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import type { Opened } from '../writing/open-sent.ts';
import { reachableVault } from './reachable-vault.ts';

/**
 * Opens where the protected persons of a report are, for this login and a quarter of an hour: an act of its own beside having the report open, with a
 * reason, which stands in the log. The unit head sees that it was done. `opening-required` when the report is not open; for anybody who is not named for
 * the child, and by nödöppning, `not-found`.
 */
export async function openVault(ctx: ServiceContext, subject: Subject, id: string, reason: string): Promise<Outcome<Opened>> {
  const found = await reachableVault(ctx, subject, id, 'vault.open');
  if (!found.ok) return found;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: found.value.id } as const;
  const openedAt = ctx.clock.now();
  const ordinary = await board.liveOpening(subject.loginId, target, openedAt);
  if (!ordinary) return refuse(ctx, subject, 'vault.open', target, 'opening-required');
  const opening = {
    id: asId<never>(ctx.ids.uuid()),
    reportId: found.value.id,
    login: subject.loginId,
    userId: subject.userId,
    userName: subject.name,
    openedAt,
    until: plusMinutes(openedAt, VAULT_MINUTES),
  };
  await board.openVault(opening, entryFor(ctx, subject, 'vault.open', target, { purpose: purposeOfOpening(ordinary), reason }));
  return done({ openingId: opening.id, until: opening.until });
}
