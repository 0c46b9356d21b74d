import type { Instant } from '@tidig/domain/base/time.ts';
import type { DraftAttachment } from '../../port/sender.ts';
import type { StoreScope } from '../scope.ts';

type AttachmentRow = {
  readonly id: string;
  readonly name: Buffer;
  readonly mediaType: DraftAttachment['mediaType'];
  readonly bytes: number;
  readonly addedAt: Instant;
};

/** Oldest first. Their content is not touched. */
export function attachmentsOf(scope: StoreScope, draftId: string): readonly DraftAttachment[] {
  const rows = scope.db.all<AttachmentRow>(
    `SELECT id, name, media_type AS mediaType, bytes, added_at AS addedAt FROM draft_attachment WHERE draft_id = ? ORDER BY added_at, rowid`,
    [draftId],
  );
  return rows.map((row) => ({ ...row, name: scope.vault.open(nameOf(draftId, row.id), row.name).toString('utf8') }));
}

export function attachmentContent(scope: StoreScope, draftId: string, id: string): Uint8Array | null {
  const row = scope.db.get<{ content: Buffer }>('SELECT content FROM draft_attachment WHERE draft_id = ? AND id = ?', [draftId, id]);
  return row ? scope.vault.open(contentOf(draftId, id), row.content) : null;
}

/** How many files a draft has. */
export function attachmentCount({ db }: StoreScope, draftId: string): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM draft_attachment WHERE draft_id = ?', [draftId])?.n ?? 0;
}

/** Keeps a file with its draft, which then counts as saved, inside the caller's transaction. Throws when the draft has one of this id, or the content another length than is said. */
export function addAttachment(scope: StoreScope, draftId: string, attachment: DraftAttachment, content: Uint8Array): void {
  if (content.length !== attachment.bytes) throw new Error('an attachment of another length than is said');
  const { id, name } = attachment;
  scope.db.run(
    `INSERT INTO draft_attachment (draft_id, id, name, media_type, bytes, added_at, content)
     VALUES (:draftId, :id, :name, :mediaType, :bytes, :addedAt, :content)`,
    {
      ...attachment,
      draftId,
      name: scope.vault.seal(nameOf(draftId, id), Buffer.from(name, 'utf8')),
      content: scope.vault.seal(contentOf(draftId, id), content),
    },
  );
  scope.db.run('UPDATE draft SET saved_at = max(saved_at, :addedAt) WHERE id = :draftId', { addedAt: attachment.addedAt, draftId });
}

/** False when there is none. */
export function removeAttachment({ db }: StoreScope, draftId: string, id: string): boolean {
  return db.run('DELETE FROM draft_attachment WHERE draft_id = ? AND id = ?', [draftId, id]) === 1;
}

/** Binds the sealed bytes to draft and attachment: they do not open anywhere else. */
function contentOf(draftId: string, id: string): string {
  return `draft ${draftId} attachment ${id}`;
}

function nameOf(draftId: string, id: string): string {
  return `${contentOf(draftId, id)} name`;
}
