import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { RecordBody } from '@tidig/domain/intake/records.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { reachableReport } from '../intake/reachable-report.ts';
import { handlingStaff } from './handling-staff.ts';
import { assignable } from './in-hand.ts';

/** `to` null gives it back; `seen`: the record that gave it to whoever the giver saw as its handler, null where there was none. */
export type Assignment = { readonly to: string | null; readonly seen: string | null };

export type Assigned = { readonly assignment: RecordId; readonly handler: RecordBody<'ASSIGNED'>['to'] };

/**
 * Gives a report to somebody to handle, takes it, or gives it back. It need not be open: nothing of it is read. Logged per report. Refuses `not-assignable` to
 * anybody who does not work here today in a handling role or is shut out of the report (T-4), without saying which, `changed-meanwhile` when it was given to
 * somebody in between (T-26), and what follows another report as `not-found`: it goes with that one.
 */
export async function assignReport(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { to, seen }: Assignment,
): Promise<Outcome<Assigned>> {
  const found = await reachableReport(ctx, subject, id, 'intake.assign');
  if (!found.ok) return found;
  const target = { kind: 'report', id: found.value.id } as const;
  if (found.value.follows !== null) return refuse(ctx, subject, 'intake.assign', target, 'not-found');
  const board = await boardOf(ctx, subject);
  const person = to === null ? null : await assignable(ctx, board, await handlingStaff(ctx, subject), { reportId: target.id, userId: to });
  if (to !== null && person === null) return refuse(ctx, subject, 'intake.assign', target, 'not-assignable');
  const now = ctx.clock.now();
  const handler = person && { userId: person.userId, name: person.name };
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: target,
    kind: 'ASSIGNED' as const,
    madeAt: now,
    recordedAt: now,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify({ to: handler } satisfies RecordBody<'ASSIGNED'>),
  };
  const entry = entryFor(ctx, subject, 'intake.assign', target, { purpose: { kind: 'task', reportId: target.id } });
  const expected = { about: target, kind: 'ASSIGNED' as const, id: seen === null ? null : asId<RecordId>(seen) };
  const kept = await board.addRecord(record, entry, undefined, expected);
  return kept ? done({ assignment: record.id, handler }) : refuse(ctx, subject, 'intake.assign', target, 'changed-meanwhile');
}
