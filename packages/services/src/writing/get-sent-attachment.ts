import { protectedIn } from '@tidig/domain/access/mask.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { knownOfSent } from './child-marked.ts';
import { sentParts } from './get-sent.ts';
import { reachableSent } from './sent-report.ts';

/**
 * Attachment `number` (from 1) of a sent report, under a live opening of this login; its log row is committed before it leaves the vault.
 * Refuses `opening-required`, and `withheld` where somebody in the report is protected: a picture shows a street as well as any address (A1).
 */
export async function getSentAttachment(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  number: number,
): Promise<Outcome<{ readonly mediaType: string; readonly content: Uint8Array }>> {
  const row = await reachableSent(ctx, subject, id, 'sent-report.read');
  if (!row.ok) return row;
  const sender = await senderOf(ctx, subject);
  const target = { kind: 'report', id: row.value.id } as const;
  if (!(await sender.liveOpening(subject.loginId, target, ctx.clock.now()))) {
    return refuse(ctx, subject, 'sent-report.read', target, 'opening-required');
  }
  const { body } = await sentParts(ctx, subject, row.value);
  const answers = answersOf(body);
  if (protectedIn(answers, await knownOfSent(sender, row.value, answers)).length > 0)
    return refuse(ctx, subject, 'sent-report.read', target, 'withheld');
  const described = (await sender.sentEnvelope(row.value.id))?.manifest.parts.find(({ name }) => name === `attachment/${number}`);
  const content = described && (await sender.attachment(row.value.id, number, entryFor(ctx, subject, 'sent-report.read', target)));
  if (!described || !content) return refuse(ctx, subject, 'sent-report.read', target, 'not-found');
  return done({ mediaType: described.mediaType, content });
}
