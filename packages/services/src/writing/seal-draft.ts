import type { Subject } from '@tidig/domain/access/roles.ts';
import type { DraftId } from '@tidig/domain/base/ids.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { SealedCopy } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { isAcceptable } from '../delivery/acceptable.ts';
import type { Addressee } from './addressees.ts';
import { attachTo } from './draft-attachments.ts';
import { sealForEach, submitterFrom } from './seal-copies.ts';

type Ready = { readonly id: DraftId; readonly version: number; readonly answers: Answers };
/** The copies, or why there are none. */
export type SealedDraft = readonly SealedCopy[] | 'stale' | 'no-draft';

/** Files may come and go while they are read; each time they are read anew. */
const TRIES = 5;

/**
 * Seals a draft that has been checked, with just the files that it has in that moment: one that comes in between is taken along, never lost.
 * Throws, and keeps the draft, rather than seal what its receiver would refuse for ever.
 */
export async function sealDraft(
  ctx: ServiceContext,
  subject: Subject,
  ready: Ready,
  addressees: readonly Addressee[],
): Promise<SealedDraft> {
  const sender = await senderOf(ctx, subject);
  const submitter = await submitterFrom(ctx, subject);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const attached = await attachTo(sender, ready.id, ready.answers);
    if (!attached) continue;
    const copies = sealForEach(ctx, subject, { answers: attached.answers, attachments: attached.parts, submitter }, addressees);
    await assertAcceptable(ctx, copies);
    const logs = copies.map(({ row }) => entryFor(ctx, subject, 'draft.submit', { kind: 'report', id: row.id }));
    const result = await sender.sealReport({ draftId: ready.id, draftVersion: ready.version, files: attached.files, copies }, logs);
    if (result === 'sealed') return copies;
    if (result !== 'files-changed') return result;
  }
  throw new Error('the files of a draft would not stand still');
}

/** The receiver's own question, asked while the draft is still there to be mended. */
export async function assertAcceptable(ctx: ServiceContext, copies: readonly SealedCopy[]): Promise<void> {
  const directory = await ctx.stores.directory();
  for (const { row, sealed } of copies) {
    const from = await directory.organisation(sealed.envelope.from);
    if (row.channel === 'TIDIG' && (!from || !isAcceptable('board', from, sealed))) {
      throw new Error('a report that its receiver would refuse was not sealed');
    }
  }
}
