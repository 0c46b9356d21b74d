import type { OrganisationId, RecordId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { AlarmTimes } from '@tidig/domain/intake/alarm-records.ts';
import type { ClosedDays, NoticeSchedule } from '@tidig/domain/intake/notice-schedule.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';

/** A setting that a nämnd has written: since when, and by whom. */
export type Kept<T> = { readonly id: RecordId; readonly recordedAt: Instant; readonly byName: string; readonly value: T };

export type NoticeSettings = {
  /** Null: the nämnd has not said who reads when. */
  readonly schedule: Kept<NoticeSchedule> | null;
  readonly closed: Kept<ClosedDays> | null;
  /** Null: the usual times. */
  readonly alarmTimes: Kept<AlarmTimes> | null;
};

/** Who reads when at a nämnd, when it is closed and when what lies unopened alarms, as it stands now. */
export async function noticeSettings(board: BoardStore, own: OrganisationId): Promise<NoticeSettings> {
  const records = await board.records({ kind: 'board', id: own });
  const schedule = records.findLast(({ kind }) => kind === 'NOTICES');
  const closed = records.findLast(({ kind }) => kind === 'CLOSED_DAYS');
  const times = records.findLast(({ kind }) => kind === 'ALARM_TIMES');
  return {
    schedule: schedule ? { ...signed(schedule), value: readRecord('NOTICES', schedule.body) } : null,
    closed: closed ? { ...signed(closed), value: readRecord('CLOSED_DAYS', closed.body).days } : null,
    alarmTimes: times ? { ...signed(times), value: readRecord('ALARM_TIMES', times.body) } : null,
  };
}

function signed({ id, recordedAt, byName }: Omit<Kept<unknown>, 'value'>): Omit<Kept<unknown>, 'value'> {
  return { id, recordedAt, byName };
}
