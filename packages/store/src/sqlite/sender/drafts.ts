import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Draft, DraftSave } from '../../port/sender.ts';
import type { StoreScope } from '../scope.ts';

type DraftRow = {
  readonly id: string;
  readonly author: string;
  readonly unitId: string | null;
  readonly version: number;
  readonly formVersion: number;
  readonly answers: Buffer;
  readonly createdAt: Instant;
  readonly savedAt: Instant;
  readonly savedBy: string;
};

const columns = `id, author, unit_id AS unitId, version, form_version AS formVersion, answers,
  created_at AS createdAt, saved_at AS savedAt, saved_by AS savedBy`;

export function insertDraft(scope: StoreScope, draft: Draft): void {
  scope.db.run(
    `INSERT INTO draft (id, author, unit_id, version, form_version, answers, created_at, saved_at, saved_by)
     VALUES (:id, :author, :unitId, :version, :formVersion, :answers, :createdAt, :savedAt, :savedBy)`,
    { ...draft, answers: seal(scope, draft.id, draft.answers) },
  );
}

export function findDraft(scope: StoreScope, id: string): Draft | null {
  const row = scope.db.get<DraftRow>(`SELECT ${columns} FROM draft WHERE id = ?`, [id]);
  return row ? asDraft(scope, row) : null;
}

/** The person's own and those the person is invited to, last saved first. */
export function draftsFor(scope: StoreScope, person: string): readonly Draft[] {
  const rows = scope.db.all<DraftRow>(
    `SELECT ${columns} FROM draft
     WHERE author = :person OR id IN (SELECT draft_id FROM draft_colleague WHERE user_id = :person) ORDER BY saved_at DESC, id`,
    { person },
  );
  return rows.map((row) => asDraft(scope, row));
}

/** The stored version; null when there is no such draft. */
export function draftVersion({ db }: StoreScope, id: string): number | null {
  return db.get<{ version: number }>('SELECT version FROM draft WHERE id = ?', [id])?.version ?? null;
}

/** Gives the new version; null, and nothing written, when the stored version is not `expected`. */
export function updateDraft(scope: StoreScope, { expected, ...draft }: DraftSave): number | null {
  const version = expected + 1;
  const changed = scope.db.run(
    `UPDATE draft SET answers = :answers, form_version = :formVersion, saved_at = :savedAt, saved_by = :savedBy, version = :version
     WHERE id = :id AND version = :expected`,
    { ...draft, answers: seal(scope, draft.id, draft.answers), expected, version },
  );
  return changed === 1 ? version : null;
}

/** A draft with those that follow it, in the caller's transaction: asked first, so that nothing is written when one of them has changed. */
export function updateInStep(scope: StoreScope, save: DraftSave, following: readonly DraftSave[]): number | 'stale' | 'others-changed' {
  if (draftVersion(scope, save.id) !== save.expected) return 'stale';
  if (following.some(({ id, expected }) => draftVersion(scope, id) !== expected)) return 'others-changed';
  for (const one of following) updateDraft(scope, one);
  return updateDraft(scope, save) ?? 'stale';
}

/** Its invitations and attachments go with it (ON DELETE CASCADE). */
export function deleteDraft({ db }: StoreScope, id: string): void {
  db.run('DELETE FROM draft WHERE id = ?', [id]);
}

/** False, and nothing written, when the draft is not there or was saved at another moment. */
export function deleteDraftSavedAt({ db }: StoreScope, id: string, savedAt: Instant): boolean {
  return db.run('DELETE FROM draft WHERE id = ? AND saved_at = ?', [id, savedAt]) === 1;
}

/** Times and nothing else, oldest first: what a unit's head may see. */
export function draftAgesIn({ db }: StoreScope, unitId: string): readonly Pick<Draft, 'createdAt' | 'savedAt'>[] {
  return db.all('SELECT created_at AS createdAt, saved_at AS savedAt FROM draft WHERE unit_id = ? ORDER BY created_at, saved_at', [unitId]);
}

/** At most 100, the one that has lain longest first. */
export function draftsLastSavedBefore({ db }: StoreScope, at: Instant): readonly Draft['id'][] {
  const rows = db.all<{ id: string }>('SELECT id FROM draft WHERE saved_at < ? ORDER BY saved_at, id LIMIT 100', [at]);
  return rows.map(({ id }) => asId(id));
}

function seal(scope: StoreScope, id: string, answers: string): Buffer {
  return scope.vault.seal(`draft ${id}`, Buffer.from(answers, 'utf8'));
}

function asDraft(scope: StoreScope, row: DraftRow): Draft {
  const answers = scope.vault.open(`draft ${row.id}`, row.answers).toString('utf8');
  const unitId = row.unitId === null ? null : asId<NonNullable<Draft['unitId']>>(row.unitId);
  return { ...row, id: asId(row.id), author: asId(row.author), unitId, savedBy: asId(row.savedBy), answers };
}
