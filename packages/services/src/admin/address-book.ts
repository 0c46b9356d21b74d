import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type PlainDate } from '@tidig/domain/base/time.ts';
import type { DirectoryStore } from '@tidig/store/port/directory.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor, type LogTarget } from '../access/log-entry.ts';
import { ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { pagesInTime, type PagesInTime } from './address-pages.ts';

/** How the own nämnd is reached: what holds, what is coming, what was. */
export type AddressBook = PagesInTime & {
  readonly today: PlainDate;
  /** The nämnd has keys: Tidig can be its channel. */
  readonly connected: boolean;
};

/**
 * The own nämnd's pages of the address book, for its administrator; logged in the nämnd's own store. There is no way to ask for another nämnd's:
 * which one it is comes from the membership.
 */
export async function getAddressBook(ctx: ServiceContext, subject: Subject): Promise<Outcome<AddressBook>> {
  const { organisationId } = subject.membership;
  const target = addressTarget(subject);
  const allowed = await authorize(ctx, subject, { action: 'address.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  await (await ownStore(ctx, subject)).log(entryFor(ctx, subject, 'address.read', target));
  return done(await bookOf(ctx, await ctx.stores.directory(), subject));
}

/** What a log row about the address book is about: the nämnd. */
export function addressTarget(subject: Subject): LogTarget {
  return { kind: 'address', id: subject.membership.organisationId };
}

/** The book as it stands now, without asking or logging; for verbs that have done both. */
export async function bookOf(ctx: ServiceContext, directory: DirectoryStore, { membership }: Subject): Promise<AddressBook> {
  const today = dayOf(ctx.clock.now());
  const pages = await directory.addressPages(membership.organisationId);
  const organisation = await directory.organisation(membership.organisationId);
  return { ...pagesInTime(pages, today), today, connected: organisation?.publicKey != null };
}
