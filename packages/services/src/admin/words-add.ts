import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type WordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { asEntry, checkWord, mostWords, type WordDraft } from '@tidig/domain/quality/words/check-word.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { wordsOf, wordsTarget, type WordView } from './words.ts';

/**
 * Adds a word to the own organisation's lists: from now on Skrivstöd knows it. Refuses `invalid-input` at the fields that `checkWord` names, among them
 * `word-taken` for one that is there already and `too-many` at the limit. Logged in the organisation's own store and in the directory.
 */
export async function addWord(ctx: ServiceContext, subject: Subject, draft: WordDraft): Promise<Outcome<WordView[]>> {
  const { organisationId } = subject.membership;
  const target = wordsTarget(subject);
  const allowed = await authorize(ctx, subject, { action: 'words.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const fields = checkWord(draft, await wordsOf(ctx, subject));
  if (fields.length > 0) return refuseAt(ctx, subject, fields);
  const entry = entryFor(ctx, subject, 'words.write', target);
  const word = { ...asEntry(draft), id: asId<WordId>(ctx.ids.uuid()), organisationId, addedAt: entry.at, addedBy: subject.name };
  await (await ownStore(ctx, subject)).log(entry);
  const result = await (await ctx.stores.directory()).addWord(word, mostWords, entry);
  if (result === 'added') return done(await wordsOf(ctx, subject));
  // Somebody added it, or the last one there is room for, in the moment between.
  return refuseAt(ctx, subject, [{ path: 'word', code: result === 'taken' ? 'word-taken' : 'too-many' }]);
}

async function refuseAt(ctx: ServiceContext, subject: Subject, fields: readonly FieldProblem[]) {
  await refuse(ctx, subject, 'words.write', wordsTarget(subject), 'invalid-input');
  return refused(problem('invalid-input', fields));
}
