import { asId, type OrganisationId, type RecordId, type UserId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { type Reading, readingAt, type Receiver, receiverKey } from '@tidig/domain/intake/notice-schedule.ts';
import { type Notice, nextToTell, type Told } from '@tidig/domain/intake/notice-steps.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { NoticeOutcome } from '@tidig/domain/vocabulary/notices.ts';
import type { BoardRecord, BoardStore } from '@tidig/store/port/board.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { NoticeAddress, Notifier, ServiceContext } from '../context.ts';
import { occasionsNow, type Pending } from './occasions-now.ts';
import { type Reach, reachableReading, reachNow } from './reachable-receivers.ts';
import { noticeSettings } from './schedule-in-force.ts';

type Due = Pending & { readonly step: number; readonly to: Receiver };

/**
 * Tells those whose turn it is, at one nämnd, and keeps each try as a record about what it was for. Safe as often as one likes. What is for the same person in
 * the same words goes as one message: how many there are is told to nobody. Gives how many messages there were. Where nobody has said who reads, none.
 */
export async function tellDue(ctx: ServiceContext, notifier: Notifier, own: OrganisationId): Promise<number> {
  const board = await ctx.stores.board(own);
  const { schedule, closed } = await noticeSettings(board, own);
  if (!schedule) return 0;
  const now = ctx.clock.now();
  const reach = await reachNow(ctx, own);
  const reading = reachableReading(readingAt(schedule.value, closed?.value ?? [], now), schedule.value.otherwise, reach);
  if (!reading) return 0;
  const messages = Map.groupBy(await dueOf(board, own, reading, now), ({ occasion, to }) => `${occasion.code} ${receiverKey(to)}`);
  for (const same of messages.values()) await tell(ctx, notifier, board, same, reach);
  return messages.size;
}

async function dueOf(board: BoardStore, own: OrganisationId, reading: Reading, now: Instant): Promise<Due[]> {
  const due: Due[] = [];
  for (const pending of await occasionsNow(board, own, now)) {
    const next = nextToTell(pending.occasion, await triesOf(board, pending), reading, now);
    if (next) due.push({ ...pending, ...next });
  }
  return due;
}

async function triesOf(board: BoardStore, { occasion, about }: Pending): Promise<Told[]> {
  const records = (await board.records(about)).filter(({ kind }) => kind === 'NOTICE');
  return records
    .map(({ recordedAt, body }) => ({ ...readRecord('NOTICE', body), at: recordedAt }))
    .filter(({ key }) => key === occasion.key);
}

async function tell(ctx: ServiceContext, notifier: Notifier, board: BoardStore, same: readonly Due[], reach: Reach): Promise<void> {
  const [first] = same;
  const address = first && reach(first.to);
  if (!address) return;
  const result = await attempt(notifier, first, address);
  await board.addRecords(
    same.map((due) => ({
      record: recordOf(ctx, due, result),
      log: systemEntry(ctx, 'notice.send', targetOf(due), result.outcome === 'MISSLYCKADES' ? 'not-sent' : 'done'),
    })),
  );
}

type Result = { readonly outcome: NoticeOutcome; readonly reason: string };

async function attempt(notifier: Notifier, { occasion }: Due, address: NoticeAddress): Promise<Result> {
  const given = await notifier.send(occasion.code, address);
  if (given === 'sent') return { outcome: 'SKICKAD', reason: '' };
  return given === 'kept' ? { outcome: 'VISAD', reason: '' } : { outcome: 'MISSLYCKADES', reason: given.failed };
}

function recordOf(ctx: ServiceContext, { about, occasion, step, to }: Due, result: Result): BoardRecord {
  const now = ctx.clock.now();
  const body: Notice = { code: occasion.code, key: occasion.key, step, to: { key: receiverKey(to), name: to.name }, ...result };
  return {
    id: asId<RecordId>(ctx.ids.uuid()),
    about,
    kind: 'NOTICE',
    madeAt: now,
    recordedAt: now,
    by: asId<UserId>('system'),
    byName: 'Tidig',
    body: JSON.stringify(body),
  };
}

function targetOf({ about }: Due) {
  return about.kind === 'report' ? ({ kind: 'report', id: about.id } as const) : ({ kind: 'none', id: null } as const);
}
