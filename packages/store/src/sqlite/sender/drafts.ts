import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Draft } from '../../port/sender.ts';
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
};

export type DraftChange = { readonly answers: string; readonly formVersion: number; readonly savedAt: Instant };

const columns = `id, author, unit_id AS unitId, version, form_version AS formVersion, answers, created_at AS createdAt, saved_at AS savedAt`;

export function insertDraft(scope: StoreScope, draft: Draft): void {
  scope.db.run(
    `INSERT INTO draft (id, author, unit_id, version, form_version, answers, created_at, saved_at)
     VALUES (:id, :author, :unitId, :version, :formVersion, :answers, :createdAt, :savedAt)`,
    { ...draft, answers: seal(scope, draft.id, draft.answers) },
  );
}

export function findDraft(scope: StoreScope, id: string): Draft | null {
  const row = scope.db.get<DraftRow>(`SELECT ${columns} FROM draft WHERE id = ?`, [id]);
  return row ? asDraft(scope, row) : null;
}

/** Last saved first. */
export function draftsBy(scope: StoreScope, author: string): readonly Draft[] {
  const rows = scope.db.all<DraftRow>(`SELECT ${columns} FROM draft WHERE author = ? ORDER BY saved_at DESC, id`, [author]);
  return rows.map((row) => asDraft(scope, row));
}

/** The stored version; null when there is no such draft. */
export function draftVersion({ db }: StoreScope, id: string): number | null {
  return db.get<{ version: number }>('SELECT version FROM draft WHERE id = ?', [id])?.version ?? null;
}

/** Gives the new version; null, and nothing written, when the stored version is not `expected`. */
export function updateDraft(scope: StoreScope, id: string, expected: number, change: DraftChange): number | null {
  const version = expected + 1;
  const changed = scope.db.run(
    `UPDATE draft SET answers = :answers, form_version = :formVersion, saved_at = :savedAt, version = :version
     WHERE id = :id AND version = :expected`,
    { ...change, answers: seal(scope, id, change.answers), id, expected, version },
  );
  return changed === 1 ? version : null;
}

export function deleteDraft({ db }: StoreScope, id: string): void {
  db.run('DELETE FROM draft WHERE id = ?', [id]);
}

function seal(scope: StoreScope, id: string, answers: string): Buffer {
  return scope.vault.seal(`draft ${id}`, Buffer.from(answers, 'utf8'));
}

function asDraft(scope: StoreScope, row: DraftRow): Draft {
  const answers = scope.vault.open(`draft ${row.id}`, row.answers).toString('utf8');
  return { ...row, id: asId(row.id), author: asId(row.author), unitId: row.unitId === null ? null : asId(row.unitId), answers };
}
