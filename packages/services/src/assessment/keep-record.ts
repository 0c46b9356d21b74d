import type { Action, Purpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { RecordBody, ReportRecordKind } from '@tidig/domain/intake/records.ts';
import type { ArrivedRow, BoardRecord, BoardStore, Expected } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { emergencyFor, purposeOfEmergency } from '../access/under-emergency.ts';
import type { ServiceContext } from '../context.ts';
import type { RecordView } from './record-view.ts';

/** What somebody wants to be kept. `madeAt` null: made now, as it is written. */
export type NewRecord<K extends ReportRecordKind> = { readonly kind: K; readonly body: RecordBody<K>; readonly madeAt: Instant | null };

/**
 * Keeps a record of an opened report, with its log row in the same transaction. `changed-meanwhile` when somebody has written one that the writer has not
 * seen: nothing is overwritten, and nothing is kept.
 */
export async function keepRecord<K extends ReportRecordKind>(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  given: NewRecord<K> & { readonly action: Action; readonly expected?: readonly Expected[] },
): Promise<Outcome<RecordView<K>>> {
  const { action, expected = [] } = given;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  const record = recordFor(ctx, subject, row, given);
  const log = entryFor(ctx, subject, action, target, { purpose: await purposeOfAct(ctx, subject, board, row) });
  const kept = await board.addRecord(record, log, undefined, expected);
  return kept ? done(viewOf(record, given.body)) : refuse(ctx, subject, action, target, 'changed-meanwhile');
}

/** The record as it will lie in the store. */
export function recordFor<K extends ReportRecordKind>(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  { kind, body, madeAt }: NewRecord<K>,
): BoardRecord {
  const recordedAt = ctx.clock.now();
  return {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: { kind: 'report', id: row.id },
    kind,
    madeAt: madeAt ?? recordedAt,
    recordedAt,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(body),
  };
}

export function viewOf<K extends ReportRecordKind>({ id, madeAt, recordedAt, byName }: BoardRecord, body: RecordBody<K>): RecordView<K> {
  return { id, madeAt, recordedAt, byName, body };
}

/** Why the act is done: the report itself is the task, or the nödöppning under which it is read. */
export async function purposeOfAct(ctx: ServiceContext, subject: Subject, board: BoardStore, row: ArrivedRow): Promise<Purpose> {
  const emergency = await emergencyFor(ctx, subject, board, { kind: 'report', id: row.id });
  return emergency ? purposeOfEmergency(emergency) : { kind: 'task', reportId: row.id };
}

/** What the writer has seen as the last of a kind about the report. */
export function seen(row: Pick<ArrivedRow, 'id'>, kind: ReportRecordKind, id: string | null): Expected {
  return { about: { kind: 'report', id: row.id }, kind, id: id === null ? null : asId<RecordId>(id) };
}
