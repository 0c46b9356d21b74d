import type { Subject } from '@tidig/domain/access/roles.ts';
import type { DraftId, UserId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import type { Draft, DraftAttachment, DraftColleague } from '@tidig/store/port/sender.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { draftAge, type DraftAge } from './draft-limits.ts';

/** A draft as its writers' list shows it. */
export type DraftRow = DraftAge & {
  readonly id: DraftId;
  readonly version: number;
  readonly createdAt: Instant;
  readonly savedAt: Instant;
  /** As the author wrote it; empty when no name is written yet. */
  readonly childLabel: string;
  /** Code of V1. */
  readonly kind: string;
  /** False when a colleague invited this person. */
  readonly own: boolean;
  readonly authorName: string;
  /** Of several children: a random id, the same for its siblings, also when they are sent. Null when it stands alone. */
  readonly event: string | null;
};

export type DraftView = DraftRow & {
  readonly formVersion: number;
  readonly answers: Answers;
  readonly savedByName: string;
  readonly colleagues: Pick<DraftColleague, 'userId' | 'name'>[];
  readonly attachments: Pick<DraftAttachment, 'id' | 'name' | 'mediaType' | 'bytes'>[];
  /** Keys of findings that somebody has looked at or waved away. */
  readonly settled: string[];
};

export async function draftRow(ctx: ServiceContext, subject: Subject, draft: Draft, answers: Answers): Promise<DraftRow> {
  const { id, version, createdAt, savedAt, author } = draft;
  return {
    id,
    version,
    createdAt,
    savedAt,
    childLabel: childName(answers),
    kind: answers.triage?.reportKind?.code ?? 'SOL',
    own: author === subject.userId,
    authorName: await nameOfWriter(ctx, subject, author),
    event: await (await senderOf(ctx, subject)).eventOfDraft(id),
    ...draftAge(savedAt, ctx.clock.now()),
  };
}

/** The draft with all that its writers work with. */
export async function draftView(
  ctx: ServiceContext,
  subject: Subject,
  { draft, colleagues }: { readonly draft: Draft; readonly colleagues: readonly DraftColleague[] },
  answers: Answers,
): Promise<DraftView> {
  const sender = await senderOf(ctx, subject);
  const [attachments, settled] = await Promise.all([sender.draftAttachments(draft.id), sender.settledFindings(draft.id)]);
  return {
    ...(await draftRow(ctx, subject, draft, answers)),
    formVersion: FORM_VERSION,
    answers,
    savedByName: await nameOfWriter(ctx, subject, draft.savedBy),
    colleagues: colleagues.map(({ userId, name }) => ({ userId, name })),
    attachments: attachments.map(({ id, name, mediaType, bytes }) => ({ id, name, mediaType, bytes })),
    settled: [...settled],
  };
}

async function nameOfWriter(ctx: ServiceContext, subject: Subject, userId: UserId): Promise<string> {
  if (userId === subject.userId) return subject.name;
  return (await (await ctx.stores.directory()).account(userId))?.name ?? '';
}
