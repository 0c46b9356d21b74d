import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import type { ServiceContext } from '../context.ts';
import { assessableReport } from './assessable-report.ts';
import { keepRecord } from './keep-record.ts';
import { madeAtProblem } from './made-at.ts';
import type { RecordView } from './record-view.ts';
import { toldInTexts } from './told-in-texts.ts';

export type NewContact = RecordInput<'CONTACT'> & { readonly madeAt: Instant | null };

/** Notes a contact during the förhandsbedömning: with whom, how, when, what was said. Never ahead, nor before the report arrived. One stands beside another. */
export async function noteContact(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: NewContact,
): Promise<Outcome<RecordView<'CONTACT'>>> {
  const { madeAt, ...typed } = given;
  const row = await assessableReport(ctx, subject, id, 'intake.assess');
  if (!row.ok) return row;
  const wrong = madeAtProblem(madeAt, { arrivedAt: row.value.arrivedAt, now: ctx.clock.now() });
  if (wrong) return refused(wrong);
  const body = recordBodies.CONTACT.parse(typed);
  const told = await toldInTexts(ctx, subject, row.value, { action: 'intake.assess', texts: { note: body.note } });
  return told.ok ? keepRecord(ctx, subject, row.value, { kind: 'CONTACT', action: 'intake.assess', body, madeAt }) : told;
}
