import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { last } from '@tidig/domain/intake/course.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { courseOfReport } from './course-of.ts';
import { keepRecord, seen } from './keep-record.ts';
import type { RecordView } from './record-view.ts';
import { toldInTexts } from './told-in-texts.ts';

/**
 * Lays aside what asks for no decision: an underrättelse about an adult (L-28), with its reason. A report on a child or a young person is never laid aside, it
 * is assessed and decided on: `not-found`, as what follows a report is. Refuses `already-decided` for one that is laid aside, and `forwarded`.
 */
export async function layAside(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: RecordInput<'CLOSED'>,
): Promise<Outcome<RecordView<'CLOSED'>>> {
  const action = 'intake.lay-aside';
  const found = await openedReport(ctx, subject, id, action);
  if (!found.ok) return found;
  const row = found.value;
  const refuseWith = (code: Parameters<typeof refuse>[4]) => refuse(ctx, subject, action, { kind: 'report', id: row.id }, code);
  if (row.covered || row.follows !== null) return refuseWith('not-found');
  const course = await courseOfReport(await boardOf(ctx, subject), row);
  if (last(course, 'FORWARDED')) return refuseWith('forwarded');
  if (last(course, 'CLOSED') || last(course, 'DECISION')) return refuseWith('already-decided');
  const body = recordBodies.CLOSED.parse(given);
  const told = await toldInTexts(ctx, subject, row, { action, texts: { reason: body.reason } });
  if (!told.ok) return told;
  const expected = [seen(row, 'CLOSED', null), seen(row, 'FORWARDED', null)];
  return keepRecord(ctx, subject, row, { kind: 'CLOSED', action, body, madeAt: null, expected });
}
