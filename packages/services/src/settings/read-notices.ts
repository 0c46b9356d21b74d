import type { Role, Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import type { AlarmTimes } from '@tidig/domain/intake/alarm-records.ts';
import { type ClosedDays, isLive, type NoticeSchedule } from '@tidig/domain/intake/notice-schedule.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { NoticeCode, NoticeOutcome } from '@tidig/domain/vocabulary/notices.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { authorize } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { type Kept, noticeSettings } from '../notices/schedule-in-force.ts';

/** Messages that the page shows, and records that are looked through for them. */
const SHOWN = 15;
const LOOKED_THROUGH = 500;

export type SentNotice = { readonly code: NoticeCode; readonly at: Instant; readonly to: string; readonly outcome: NoticeOutcome };

export type NoticesView = {
  readonly schedule: Kept<NoticeSchedule> | null;
  readonly closed: Kept<ClosedDays> | null;
  /** Null: the usual times. */
  readonly alarmTimes: Kept<AlarmTimes> | null;
  /** "Vem läser kvällar och helger?" is answered: the nämnd may be reached through Tidig. */
  readonly live: boolean;
  /** Those with a place here today; `reachable`: the account has an address. */
  readonly people: { readonly userId: string; readonly name: string; readonly roles: Role[]; readonly reachable: boolean }[];
  /** The newest tries first; of what is shut to the reader none. */
  readonly sent: SentNotice[];
};

/** Who reads when at the own nämnd, who can be told, and whom Tidig has told lately. */
export async function readNotices(ctx: ServiceContext, subject: Subject): Promise<Outcome<NoticesView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const settings = await noticeSettings(board, organisationId);
  return done({
    ...settings,
    live: isLive(settings.schedule?.value ?? null),
    people: await peopleAt(ctx, subject),
    sent: await sentLately(ctx, subject, board),
  });
}

/** Everybody who can be told at the own nämnd: a place in force today and an open account. */
export async function peopleAt(ctx: ServiceContext, { membership }: Subject): Promise<NoticesView['people']> {
  const today = dayOf(ctx.clock.now());
  const directory = await ctx.stores.directory();
  const here = (await directory.staffOf(membership.organisationId)).filter(
    ({ accountClosedAt, from, to }) => accountClosedAt === null && from <= today && (to === null || today < to),
  );
  const reachable = new Set((await directory.accounts()).filter(({ email }) => email !== '').map(({ id }) => id));
  return [...Map.groupBy(here, ({ userId }) => userId)].map(([userId, places]) => ({
    userId,
    name: places[0]?.personName ?? '',
    roles: places.map(({ role }) => role),
    reachable: reachable.has(userId),
  }));
}

async function sentLately(ctx: ServiceContext, subject: Subject, board: BoardStore): Promise<SentNotice[]> {
  const shut = await shutTo(ctx, subject, board);
  const records = (await board.latest('NOTICE', LOOKED_THROUGH)).filter(
    ({ about }) => about.kind !== 'report' || !shut.is('report', about.id),
  );
  const sent = records.map(({ recordedAt, body }): readonly [string, SentNotice] => {
    const { code, to, outcome } = readRecord('NOTICE', body);
    return [`${recordedAt} ${code} ${to.key}`, { code, at: recordedAt, to: to.name, outcome }];
  });
  // One message may have been for several reports: how many there were is not told here either.
  return [...new Map(sent).values()].slice(0, SHOWN);
}
