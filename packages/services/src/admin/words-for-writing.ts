import type { Subject } from '@tidig/domain/access/roles.ts';
import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import type { WordEntry } from '@tidig/domain/quality/words/word-lists.ts';
import type { OwnWord } from '@tidig/store/port/directory.ts';
import type { ServiceContext } from '../context.ts';

/** What Skrivstöd knows beside the built-in words: the own organisation's, and for the police those of each nämnd that has any. */
export type WordsForWriting = {
  readonly own: WordEntry[];
  readonly boards: { readonly boardId: OrganisationId; readonly words: WordEntry[] }[];
};

/**
 * The words that a person's Skrivstöd uses. Only the police get those of nämnder, since only they write to one; a nämnd gets none of another's.
 * Says nothing of who added a word. The route's own policy (`reference.read`) has been asked.
 */
export async function wordsForWriting(ctx: ServiceContext, { membership }: Subject): Promise<WordsForWriting> {
  const directory = await ctx.stores.directory();
  const police = membership.organisationKind === 'police';
  const words = police ? await directory.allWords() : await directory.words(membership.organisationId);
  const organisations = police ? await directory.organisations() : [];
  const of = (id: OrganisationId) => words.filter(({ organisationId }) => organisationId === id).map(asEntry);
  const boards = organisations.filter(({ kind }) => kind === 'board').map(({ id }) => ({ boardId: id, words: of(id) }));
  return { own: of(membership.organisationId), boards: boards.filter((board) => board.words.length > 0) };
}

/** The words that hold for a report from the subject's organisation to these nämnder. */
export async function wordsFor(
  ctx: ServiceContext,
  { membership }: Subject,
  recipients: readonly OrganisationId[],
): Promise<readonly WordEntry[]> {
  const directory = await ctx.stores.directory();
  const lists = await Promise.all([membership.organisationId, ...recipients].map((id) => directory.words(id)));
  return lists.flat().map(asEntry);
}

function asEntry({ list, word, suggestion }: OwnWord): WordEntry {
  return { list, word, suggestion };
}
