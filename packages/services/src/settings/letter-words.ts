import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, type PlainDate } from '@tidig/domain/base/time.ts';
import { textProblem } from '@tidig/domain/form/text.ts';
import { LETTER_WORDS_MOST, type LetterWords, tellsDecision } from '@tidig/domain/intake/letter.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import type { Kept } from '../notices/schedule-in-force.ts';
import { keepSetting } from './keep-setting.ts';

export type LetterWordsView = {
  /** The words in force; null: the nämnd has written none before today and the usual are used. */
  readonly current: Kept<LetterWords> | null;
  /** What was written today and holds from tomorrow. */
  readonly coming: Kept<LetterWords> | null;
};

/** `expected`: the newest words, in force or coming, that the writer has seen; null: none. */
export type NewLetterWords = { readonly words: LetterWords; readonly expected: string | null };

/** What the own nämnd writes in its letters of återkoppling, and since when. */
export async function readLetterWords(ctx: ServiceContext, subject: Subject): Promise<Outcome<LetterWordsView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const all = await letterWords(await boardOf(ctx, subject), subject);
  const today = dayOf(ctx.clock.now());
  return done({ current: inForce(all, today), coming: all.findLast(({ recordedAt }) => dayOf(recordedAt) >= today) ?? null });
}

/**
 * Writes the nämnd's own words of its letters of återkoppling, from the next day: nobody who has a letter to print writes them for just that one (L-11). Refuses `invalid-input` at the field: too long, characters that cannot be printed, or
 * `not-applicable` for words about the decision, which are the fact's alone (L-10); and `changed-meanwhile`.
 */
export async function saveLetterWords(
  ctx: ServiceContext,
  subject: Subject,
  { words, expected }: NewLetterWords,
): Promise<Outcome<LetterWordsView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const fields = [...wrong('opening', words.opening), ...wrong('closing', words.closing)];
  if (fields.length > 0) {
    await refuse(ctx, subject, 'settings.write', target, 'invalid-input');
    return refused(problem('invalid-input', fields));
  }
  const body = { opening: words.opening.trim(), closing: words.closing.trim() };
  const kept = await keepSetting(ctx, subject, { kind: 'LETTER_WORDS', body, expected });
  return kept.ok ? readLetterWords(ctx, subject) : kept;
}

/** The words in force that day at the own nämnd, for verbs that have asked whether the person may. */
export async function letterWordsInForce(board: BoardStore, subject: Subject, today: PlainDate): Promise<LetterWordsView['current']> {
  return inForce(await letterWords(board, subject), today);
}

function inForce(all: readonly Kept<LetterWords>[], today: PlainDate): Kept<LetterWords> | null {
  return all.findLast(({ recordedAt }) => dayOf(recordedAt) < today) ?? null;
}

/** All that the nämnd has written, oldest first. */
async function letterWords(board: BoardStore, { membership }: Subject): Promise<readonly Kept<LetterWords>[]> {
  return (await board.records({ kind: 'board', id: membership.organisationId }))
    .filter(({ kind }) => kind === 'LETTER_WORDS')
    .map(({ id, recordedAt, byName, body }) => ({ id, recordedAt, byName, value: readRecord('LETTER_WORDS', body) }));
}

function wrong(path: keyof LetterWords, given: string): FieldProblem[] {
  const text = given.trim();
  const code = text.length > LETTER_WORDS_MOST ? 'too-long' : tellsDecision(text) ? 'not-applicable' : textProblem(text, 'many');
  return code ? [{ path, code }] : [];
}
