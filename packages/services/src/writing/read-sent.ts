import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { joinReport } from '@tidig/domain/form/split.ts';
import type { SentRow } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { sentParts } from './get-sent.ts';

/** The answers of a sent report, to begin another document from; its log row is committed first. Where a protected person is does not come back. */
export async function readSent(ctx: ServiceContext, subject: Subject, row: SentRow): Promise<Answers> {
  const sender = await senderOf(ctx, subject);
  await sender.log(entryFor(ctx, subject, 'sent-report.supplement', { kind: 'report', id: row.id }));
  const { body, location, restricted } = await sentParts(ctx, subject, row);
  return joinReport(body, location, restricted);
}
