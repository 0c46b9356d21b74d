import type { Subject } from '@tidig/domain/access/roles.ts';
import type { OrganisationId, ReportId, UnitId, UserId } from '@tidig/domain/base/ids.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { AlarmCode } from '@tidig/domain/vocabulary/alarms.ts';
import type { AlarmStore, AlarmWithAnswer } from '@tidig/store/port/alarms.ts';
import { boardOf, senderOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import type { Logged } from '@tidig/store/port/log.ts';

/** An alarm as a list shows it: names authorities and colleagues, never a child. */
export type AlarmView = {
  readonly id: RecordId;
  readonly code: AlarmCode;
  readonly raisedAt: Instant;
  /** Since when it has been so. */
  readonly since: Instant;
  readonly reportId: ReportId | null;
  /** The report's number as the reader's own organisation knows it; null for what is about a whole day. */
  readonly reference: string | null;
  /** The authority at the other end, and where to ring; null when nothing is known. */
  readonly organisationName: string;
  readonly phone: string | null;
  readonly ownerName: string | null;
  readonly mine: boolean;
  readonly day: PlainDate | null;
  readonly ours: number | null;
  readonly theirs: number | null;
  readonly answer: { readonly text: string; readonly at: Instant; readonly byName: string } | null;
};

/** What an alarm is about, as far as access goes. */
export type AlarmScope = { readonly reference: string | null; readonly unitId: UnitId | null; readonly authorId: UserId | null };

export function alarmStoreOf(ctx: ServiceContext, subject: Subject): Promise<AlarmStore & Logged> {
  return subject.membership.organisationKind === 'police' ? senderOf(ctx, subject) : boardOf(ctx, subject);
}

/** The report of an alarm as the own organisation has it; null when it is shut to this person (T-4), or not there. */
export async function scopeOf(ctx: ServiceContext, subject: Subject, { alarm }: AlarmWithAnswer): Promise<AlarmScope | null> {
  const whole = { reference: null, unitId: null, authorId: null };
  const { reportId } = alarm.body;
  if (reportId === null) return whole;
  if (subject.membership.organisationKind === 'police') {
    const row = await (await senderOf(ctx, subject)).sentReport(asId(reportId));
    return row ? { reference: row.anmalningsnummer, unitId: row.unitId, authorId: row.author } : whole;
  }
  const board = await boardOf(ctx, subject);
  if ((await shutTo(ctx, subject, board)).is('report', reportId)) return null;
  const row = await board.arrivedRow(asId(reportId));
  return { ...whole, reference: row?.arendenummer ?? null };
}

export type Directory = {
  readonly names: ReadonlyMap<string, string>;
  readonly phones: ReadonlyMap<string, string>;
};

/** `said`: what has been answered, as this reader may have it. */
export function alarmView(
  { alarm, answer }: AlarmWithAnswer,
  said: string | null,
  { reference }: AlarmScope,
  known: Directory,
  reader: UserId,
): AlarmView {
  const { code, since, reportId, organisation, owner, day, ours, theirs } = alarm.body;
  return {
    id: alarm.id,
    code,
    raisedAt: alarm.recordedAt,
    since: since as Instant,
    reportId: reportId === null ? null : asId(reportId),
    reference,
    organisationName: known.names.get(organisation) ?? 'Okänd myndighet',
    phone: known.phones.get(asId<OrganisationId>(organisation)) ?? null,
    ownerName: owner?.name ?? null,
    mine: owner?.userId === reader,
    day,
    ours,
    theirs,
    answer: answer && { text: said ?? '', at: answer.recordedAt, byName: answer.byName },
  };
}
