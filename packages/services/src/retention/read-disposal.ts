import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { disposalView, type DisposalView } from './disposal-view.ts';

/**
 * What the own nämnd is to destroy now: akter and reports in none, by ärendenummer, with days, class and paragraph (L-60 to L-62), and the list that waits
 * for approval. No name, no word of what anything says. Logged; `hidden` where a spärr shuts some.
 */
export async function readDisposal(ctx: ServiceContext, subject: Subject): Promise<Outcome<DisposalView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'retention.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const view = await disposalView(ctx, subject, board);
  await board.log(entryFor(ctx, subject, 'retention.read', target, { outcome: view.hidden ? 'hidden' : 'done' }));
  return done(view);
}
