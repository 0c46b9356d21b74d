import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { OwnWord } from '@tidig/store/port/directory.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor, type LogTarget } from '../access/log-entry.ts';
import { ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/** One of the own organisation's words in force, with who added it and when. */
export type WordView = Omit<OwnWord, 'organisationId'>;

/**
 * The own organisation's words in force, for its administrator, in Swedish order; logged in the organisation's own store. There is no way to ask for
 * another's: which one it is comes from the membership.
 */
export async function listWords(ctx: ServiceContext, subject: Subject): Promise<Outcome<WordView[]>> {
  const { organisationId } = subject.membership;
  const target = wordsTarget(subject);
  const allowed = await authorize(ctx, subject, { action: 'words.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  await (await ownStore(ctx, subject)).log(entryFor(ctx, subject, 'words.read', target));
  return done(await wordsOf(ctx, subject));
}

/** What a log row about the words is about: the organisation. */
export function wordsTarget({ membership }: Subject): LogTarget {
  return { kind: 'words', id: membership.organisationId };
}

/** The words as they stand now, without asking or logging; for verbs that have done both. */
export async function wordsOf(ctx: ServiceContext, { membership }: Subject): Promise<WordView[]> {
  const words = await (await ctx.stores.directory()).words(membership.organisationId);
  return words.map(({ organisationId: _, ...word }) => word);
}
