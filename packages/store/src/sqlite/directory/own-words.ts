import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { wordKey } from '@tidig/domain/quality/words/check-word.ts';
import type { OwnWord } from '../../port/directory.ts';
import type { StoreScope } from '../scope.ts';
import { swedishOrder } from './swedish-order.ts';

type WordRow = Omit<OwnWord, 'id' | 'organisationId'> & { readonly id: string; readonly organisationId: string };

const columns = `id, organisation_id AS organisationId, list, word, suggestion, added_at AS addedAt, added_by AS addedBy`;

/** Words in force, in Swedish order: one organisation's, or everybody's. */
export function wordsInForce({ db }: StoreScope, organisationId: OrganisationId | null): readonly OwnWord[] {
  const rows =
    organisationId === null
      ? db.all<WordRow>(`SELECT ${columns} FROM own_word WHERE ended_at IS NULL ORDER BY organisation_id, id`)
      : db.all<WordRow>(`SELECT ${columns} FROM own_word WHERE organisation_id = ? AND ended_at IS NULL ORDER BY id`, [organisationId]);
  return rows
    .map((row) => ({ ...row, id: asId<OwnWord['id']>(row.id), organisationId: asId<OrganisationId>(row.organisationId) }))
    .sort(swedishOrder(({ word }) => word));
}

/** `taken` when a word that reads alike is in force there, `too-many` when `most` are: nothing is written then. */
export function insertWord({ db }: StoreScope, word: OwnWord, most: number): 'added' | 'taken' | 'too-many' {
  const key = wordKey(word.word);
  const here = db.all<{ key: string }>('SELECT word_key AS key FROM own_word WHERE organisation_id = ? AND ended_at IS NULL', [
    word.organisationId,
  ]);
  if (here.some((one) => one.key === key)) return 'taken';
  if (here.length >= most) return 'too-many';
  db.run(
    `INSERT INTO own_word (id, organisation_id, list, word, word_key, suggestion, added_at, added_by)
     VALUES (:id, :organisationId, :list, :word, :key, :suggestion, :addedAt, :addedBy)`,
    { ...word, key },
  );
  return 'added';
}

/** False when the organisation has no such word in force. */
export function endWord(
  { db }: StoreScope,
  organisationId: string,
  id: string,
  ended: { readonly at: Instant; readonly by: string },
): boolean {
  return (
    db.run('UPDATE own_word SET ended_at = ?, ended_by = ? WHERE id = ? AND organisation_id = ? AND ended_at IS NULL', [
      ended.at,
      ended.by,
      id,
      organisationId,
    ]) === 1
  );
}
