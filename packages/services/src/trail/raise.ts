import { asId, type OrganisationId, type RecordId, type ReportId, type UserId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { RecordBody } from '@tidig/domain/intake/records.ts';
import type { AlarmCode } from '@tidig/domain/vocabulary/alarms.ts';
import type { AlarmStore } from '@tidig/store/port/alarms.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';

export type Owner = { readonly userId: UserId; readonly name: string };

/** What is found. `key` is made of it: the same thing alarms once. */
export type Finding = {
  readonly code: AlarmCode;
  /** What tells it apart from others of its code. */
  readonly which: string;
  readonly organisation: OrganisationId;
  readonly since: Instant;
  readonly reportId?: ReportId | null;
  readonly owner?: Owner | null;
  readonly day?: PlainDate;
  readonly ours?: number;
  readonly theirs?: number;
};

/** Keeps an alarm with its log row, once. True when it is new. */
export function raise(ctx: ServiceContext, store: AlarmStore, finding: Finding): Promise<boolean> {
  const { which, code, organisation, since, reportId = null, owner = null, day = null, ours = null, theirs = null } = finding;
  const body: RecordBody<'ALARM'> = { code, key: `${code}/${which}`, reportId, organisation, since, owner, day, ours, theirs };
  const now = ctx.clock.now();
  const alarm = {
    id: asId<RecordId>(ctx.ids.uuid()),
    kind: 'ALARM',
    madeAt: now,
    recordedAt: now,
    by: asId<UserId>('system'),
    byName: 'Tidig',
    body: JSON.stringify(body),
  } as const;
  const target = reportId === null ? ({ kind: 'store', id: organisation } as const) : ({ kind: 'report', id: reportId } as const);
  return store.raiseAlarm(alarm, systemEntry(ctx, 'alarm.raise', target));
}
