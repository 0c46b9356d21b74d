import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { last } from '@tidig/domain/intake/course.ts';
import { lacksBefore } from '@tidig/domain/intake/gates.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { assessableReport } from './assessable-report.ts';
import { courseOfReport } from './course-of.ts';
import { keepRecord, seen } from './keep-record.ts';
import type { RecordView } from './record-view.ts';
import { toldInTexts } from './told-in-texts.ts';

/** `expected`: the last proposal that the writer has seen; null: none. */
export type NewProposal = RecordInput<'PROPOSAL'> & { readonly expected: string | null };

/**
 * Proposes a decision to the one who may take it (L-34, L-32). It decides nothing, and what is lacking may still be lacking. Refuses `forwarded` and
 * `already-decided` as the decision itself would be, and `changed-meanwhile` when there is a proposal that the writer has not seen.
 */
export async function propose(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { expected, ...typed }: NewProposal,
): Promise<Outcome<RecordView<'PROPOSAL'>>> {
  const row = await assessableReport(ctx, subject, id, 'intake.assess');
  if (!row.ok) return row;
  const course = await courseOfReport(await boardOf(ctx, subject), row.value);
  const [lack] = lacksBefore(course, typed.code, { aktMissing: false, unread: false });
  if (lack === 'forwarded' || lack === 'already-decided')
    return refuse(ctx, subject, 'intake.assess', { kind: 'report', id: row.value.id }, lack);
  const body = recordBodies.PROPOSAL.parse(typed);
  const told = await toldInTexts(ctx, subject, row.value, { action: 'intake.assess', texts: { reason: body.reason } });
  if (!told.ok) return told;
  const asSeen = [seen(row.value, 'PROPOSAL', expected), seen(row.value, 'DECISION', last(course, 'DECISION')?.id ?? null)];
  return keepRecord(ctx, subject, row.value, { kind: 'PROPOSAL', action: 'intake.assess', body, madeAt: null, expected: asSeen });
}
