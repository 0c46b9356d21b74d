import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { openedObject } from '../protection/opened-object.ts';
import { type Namings, namingsOf } from './namings.ts';

/**
 * Ends a naming of the child whose report or akt is open. It holds at once: an opening of the vault that still runs reads nothing more. The naming stays
 * as a trace. `not-found` for one that is ended, or is another child's.
 */
export async function endNaming(ctx: ServiceContext, subject: Subject, given: OpenedObject, naming: string): Promise<Outcome<Namings>> {
  const found = await openedObject(ctx, subject, given, 'vault.name');
  if (!found.ok) return found;
  const object = found.value;
  const board = await boardOf(ctx, subject);
  const one = (await board.namings(object)).find(({ id }) => id === naming);
  const ended = { at: ctx.clock.now(), byName: subject.name };
  const entry = entryFor(ctx, subject, 'vault.name', object, { outcome: 'ended' });
  if (!one || !(await board.endNaming(one.id, ended, entry))) return refuse(ctx, subject, 'vault.name', object, 'not-found');
  return done(await namingsOf(ctx, subject, object));
}
