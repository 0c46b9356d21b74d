import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type WordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { wordsOf, wordsTarget, type WordView } from './words.ts';

/**
 * Takes one of the own organisation's words away; the row stays with who and when. Another organisation's word, one that is ended already and one that
 * does not exist are all `not-found`. Logged in the organisation's own store and in the directory.
 */
export async function endWord(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<WordView[]>> {
  const { organisationId } = subject.membership;
  const target = wordsTarget(subject);
  const allowed = await authorize(ctx, subject, { action: 'words.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const words = await wordsOf(ctx, subject);
  if (!words.some((word) => word.id === id)) return refuse(ctx, subject, 'words.write', target, 'not-found');
  const entry = entryFor(ctx, subject, 'words.write', target, { outcome: 'ended' });
  await (await ownStore(ctx, subject)).log(entry);
  await (await ctx.stores.directory()).endWord(organisationId, asId<WordId>(id), { at: entry.at, by: subject.name }, entry);
  return done(await wordsOf(ctx, subject));
}
