import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { maxLengths, textProblem } from '@tidig/domain/form/text.ts';
import type { DraftAttachment } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { judgeFile } from '../exchange/file-kind.ts';
import { MAX_ATTACHMENT_BYTES, MOST_ATTACHMENTS } from './draft-attachments.ts';
import { ownDraft } from './own-draft.ts';

export type AttachmentView = Pick<DraftAttachment, 'id' | 'name' | 'mediaType' | 'bytes'>;

/**
 * Keeps a file with a draft. What it is, is read from the bytes and never from its name; a picture is made anew without place and camera data
 * (T-34, A1). Refuses `file-too-large` (10 MB), what `judgeFile` and the maker of pictures refuse (`file-type`, `file-broken`, also where no file came,
 * `file-active`, `file-locked`, `picture-too-large`), and `too-many-files` (10).
 */
export async function addAttachment(
  ctx: ServiceContext,
  subject: Subject,
  draftId: string,
  file: { readonly name: string; readonly bytes: Uint8Array } | null,
): Promise<Outcome<AttachmentView>> {
  const own = await ownDraft(ctx, subject, draftId, 'draft.write');
  if (!own.ok) return own;
  if (!file) return refused(problem('file-broken'));
  const sender = await senderOf(ctx, subject);
  if ((await sender.draftAttachments(own.value.draft.id)).length >= MOST_ATTACHMENTS) return refused(problem('too-many-files'));
  if (file.bytes.byteLength > MAX_ATTACHMENT_BYTES) return refused(problem('file-too-large'));
  const judged = judgeFile(file.bytes);
  if (judged.fault !== null) return refused(problem(judged.fault));
  const { mediaType } = judged;
  const content = mediaType === 'application/pdf' ? file.bytes : await ctx.images.remake(file.bytes, mediaType, MAX_ATTACHMENT_BYTES);
  if (typeof content === 'string') return refused(problem(content));

  const attachment: DraftAttachment = {
    id: ctx.ids.uuid(),
    name: nameOf(file.name),
    mediaType,
    bytes: content.byteLength,
    addedAt: ctx.clock.now(),
  };
  const entry = entryFor(ctx, subject, 'draft.write', { kind: 'draft', id: draftId }, { outcome: 'file-added' });
  const kept = await sender.addDraftAttachment(own.value.draft.id, attachment, content, MOST_ATTACHMENTS, entry);
  // Others may have added files, sent or thrown the draft away while the picture was made anew.
  if (kept !== 'kept') return refused(problem(kept === 'too-many' ? 'too-many-files' : 'not-found'));
  const { addedAt: _at, ...view } = attachment;
  return done(view);
}

/** Takes a file away from a draft. `not-found` when it is not there. */
export async function removeAttachment(
  ctx: ServiceContext,
  subject: Subject,
  draftId: string,
  attachmentId: string,
): Promise<Outcome<null>> {
  const own = await ownDraft(ctx, subject, draftId, 'draft.write');
  if (!own.ok) return own;
  const entry = entryFor(ctx, subject, 'draft.write', { kind: 'draft', id: draftId }, { outcome: 'file-removed' });
  const gone = await (await senderOf(ctx, subject)).removeDraftAttachment(own.value.draft.id, attachmentId, entry);
  return gone ? done(null) : refused(problem('not-found'));
}

/** A file of a draft that the person writes in. */
export async function readDraftAttachment(
  ctx: ServiceContext,
  subject: Subject,
  draftId: string,
  attachmentId: string,
): Promise<Outcome<{ readonly mediaType: string; readonly content: Uint8Array }>> {
  const own = await ownDraft(ctx, subject, draftId, 'draft.read');
  if (!own.ok) return own;
  const sender = await senderOf(ctx, subject);
  const kept = (await sender.draftAttachments(own.value.draft.id)).find(({ id }) => id === attachmentId);
  const content = kept && (await sender.draftAttachment(own.value.draft.id, attachmentId));
  return kept && content ? done({ mediaType: kept.mediaType, content }) : refused(problem('not-found'));
}

/** The file's own name where it can be printed in the report, else what it is. */
function nameOf(name: string): string {
  const short = name.trim().slice(0, maxLengths.line);
  return short === '' || textProblem(short, 'one') !== null ? 'Bilaga' : short;
}
