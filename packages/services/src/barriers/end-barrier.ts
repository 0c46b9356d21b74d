import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { toldInReason } from '../protection/told-in-reason.ts';
import { visibleBarriers } from './visible-barriers.ts';

/**
 * Ends a spärr from today on, with a reason; the row stays. Logged. By a head to whom the object is not shut, or, where every head is shut out, by the nämnd's
 * administrator. The own spärr is `not-permitted`; one about what is shut to the person, one that is ended and one that is not there are `not-found`.
 */
export async function endBarrier(ctx: ServiceContext, subject: Subject, id: string, reason: string): Promise<Outcome<null>> {
  const none = { kind: 'none', id: null } as const;
  const { organisationId } = subject.membership;
  const allowed = await authorize(ctx, subject, { action: 'barrier.end', target: none, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const kept = await board.barrier(asId(id));
  const [barrier] = kept ? await visibleBarriers(ctx, subject, [kept]) : [];
  if (!barrier || barrier.ended !== null) return refuse(ctx, subject, 'barrier.end', none, 'not-found');
  if (barrier.userId === subject.userId) return refuse(ctx, subject, 'barrier.end', barrier.object, 'not-permitted');
  const told = await toldInReason(ctx, subject, barrier.object, { action: 'barrier.end', path: 'reason', text: reason });
  if (!told.ok) return told;
  const at = ctx.clock.now();
  const end = { on: dayOf(at), at, by: subject.userId, byName: subject.name, reason };
  const ended = await board.endBarrier(barrier.id, end, entryFor(ctx, subject, 'barrier.end', barrier.object, { reason }));
  return ended ? done(null) : refuse(ctx, subject, 'barrier.end', none, 'not-found');
}
