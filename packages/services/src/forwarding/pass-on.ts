import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { courseOf, last } from '@tidig/domain/intake/course.ts';
import { leftToPassOn } from '@tidig/domain/intake/passing-on.ts';
import type { RecordBody } from '@tidig/domain/intake/records.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { forwardingView, type ForwardingView } from './forwarding.ts';

/**
 * Writes that what came in about a report has been handed over by hand to the nämnd that has the report now (L-115): until then the report stands on the board.
 * Refuses `not-found` for what need not be handed over, or is not there for this person, `unread-arrivals` for what nobody here has opened, and
 * `changed-meanwhile` when somebody wrote it in between.
 */
export async function passOn(ctx: ServiceContext, subject: Subject, id: string, followUpId: string): Promise<Outcome<ForwardingView>> {
  const found = await openedReport(ctx, subject, id, 'intake.forward');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  const board = await boardOf(ctx, subject);
  const view = await forwardingView(ctx, subject, row);
  const wanted = view.sent?.toPassOn.find((one) => one.id === followUpId);
  if (!wanted) return refuse(ctx, subject, 'intake.forward', target, 'not-found');
  if (wanted.openedAt === null) return refuse(ctx, subject, 'intake.forward', target, 'unread-arrivals');
  const course = courseOf(await board.records(target));
  if (!leftToPassOn(course, [followUpId]).length) return refuse(ctx, subject, 'intake.forward', target, 'changed-meanwhile');
  const now = ctx.clock.now();
  const { kind, arrivedAt } = wanted;
  const body: RecordBody<'PASSED_ON'> = { followUpId, kind, arrivedAt };
  const made = { madeAt: now, recordedAt: now, by: subject.userId, byName: subject.name };
  const record = { id: asId<RecordId>(ctx.ids.uuid()), about: target, kind: 'PASSED_ON', ...made, body: JSON.stringify(body) } as const;
  const entry = entryFor(ctx, subject, 'intake.forward', target, { purpose: { kind: 'task', reportId: row.id } });
  const expected = { about: target, kind: 'PASSED_ON', id: last(course, 'PASSED_ON')?.id ?? null } as const;
  if (!(await board.addRecord(record, entry, undefined, expected)))
    return refuse(ctx, subject, 'intake.forward', target, 'changed-meanwhile');
  return done(await forwardingView(ctx, subject, row));
}
