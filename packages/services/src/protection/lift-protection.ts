import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { openedObject } from './opened-object.ts';
import { toldInReason } from './told-in-reason.ts';
import { protectionOf, type ProtectionView } from './protection-view.ts';

/**
 * Lifts a mark that somebody here has set on the child whose report or akt is open. The mark stays as a trace with who lifted it, when and why; what a
 * report itself says goes on holding. `not-found` for one that is lifted, or is another child's.
 */
export async function liftProtection(
  ctx: ServiceContext,
  subject: Subject,
  given: OpenedObject,
  { mark, reason }: { readonly mark: string; readonly reason: string },
): Promise<Outcome<ProtectionView>> {
  const found = await openedObject(ctx, subject, given, 'protection.mark');
  if (!found.ok) return found;
  const object = found.value;
  const board = await boardOf(ctx, subject);
  const one = (await board.protectionMarks(object)).find(({ id }) => id === mark);
  const told = await toldInReason(ctx, subject, object, { action: 'protection.mark', path: 'reason', text: reason });
  if (!told.ok) return told;
  const lift = { reason, at: ctx.clock.now(), by: subject.userId, byName: subject.name };
  const entry = entryFor(ctx, subject, 'protection.mark', object, { outcome: 'lifted', reason });
  if (!one || !(await board.liftProtection(one.id, lift, entry))) return refuse(ctx, subject, 'protection.mark', object, 'not-found');
  return done(await protectionOf(ctx, subject, object));
}
