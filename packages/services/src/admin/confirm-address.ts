import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { type AddressBook, addressTarget, bookOf } from './address-book.ts';

/**
 * Says today that the own nämnd's page in force is still right: a dated note, the page itself is not touched. `not-found` when none holds today.
 * Logged in the nämnd's own store and in the directory.
 */
export async function confirmAddress(ctx: ServiceContext, subject: Subject): Promise<Outcome<AddressBook>> {
  const { organisationId } = subject.membership;
  const target = addressTarget(subject);
  const allowed = await authorize(ctx, subject, { action: 'address.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const directory = await ctx.stores.directory();
  const book = await bookOf(ctx, directory, subject);
  if (!book.inForce) return refuse(ctx, subject, 'address.write', target, 'not-found');
  const entry = entryFor(ctx, subject, 'address.write', target, { outcome: 'confirmed' });
  await (await ownStore(ctx, subject)).log(entry);
  await directory.confirmAddress(organisationId, book.today, entry);
  return done(await bookOf(ctx, directory, subject));
}
