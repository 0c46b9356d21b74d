import type { Subject } from '@tidig/domain/access/roles.ts';
import type { SealedCopy, SentRow } from '@tidig/store/port/sender.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { deliverNow } from '../delivery/deliver-due.ts';
import { type SentView, sentView } from './sent-view.ts';

/** Tries at once to deliver what was just sealed: a person waits for these, not for the rest of the outbox. */
export async function deliverCopies(ctx: ServiceContext, subject: Subject, copies: readonly SealedCopy[]): Promise<void> {
  for (const { row, sealed } of copies) {
    if (row.channel === 'TIDIG') await deliverNow(ctx, `sender/${subject.membership.organisationId}`, sealed.envelope);
  }
}

/** Sent reports as this person sees them, with the nämnd's name. */
export async function viewsOf(ctx: ServiceContext, subject: Subject, rows: readonly SentRow[]): Promise<SentView[]> {
  const directory = await ctx.stores.directory();
  return Promise.all(rows.map(async (row) => sentView(row, subject.userId, (await directory.organisation(row.to))?.name ?? '')));
}

/** The rows of what was just sealed, read back with what has happened to them since. */
export async function readBack(ctx: ServiceContext, subject: Subject, copies: readonly SealedCopy[]): Promise<SentView[]> {
  const sender = await senderOf(ctx, subject);
  const rows = await Promise.all(copies.map(({ row }) => sender.sentReport(row.id)));
  const found = rows.filter((row) => row !== null);
  if (found.length !== copies.length) throw new Error('a sealed report cannot be read back');
  return viewsOf(ctx, subject, found);
}
