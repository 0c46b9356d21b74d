import type { RecordId, ReportId } from '@tidig/domain/base/ids.ts';
import type { KeptRecord, Written } from '@tidig/domain/intake/course.ts';
import type { AlarmCode } from '@tidig/domain/vocabulary/alarms.ts';
import type { LogEntry } from './log.ts';

/** A record about the organisation itself: an alarm, or the answer to one. */
export type AlarmRecord = KeptRecord & { readonly kind: 'ALARM' | 'ALARM_ANSWERED' };
export type KeptAlarm = Written<'ALARM'>;

/** An alarm and what somebody has answered; null: nobody has. */
export type AlarmWithAnswer = { readonly alarm: KeptAlarm; readonly answer: Written<'ALARM_ANSWERED'> | null };

/** What a sender and a nämnd keep of what a person must look at. Append-only. */
export type AlarmStore = {
  /** False, and nothing written, when an alarm with this key is there, answered or not. */
  raiseAlarm(alarm: AlarmRecord, log: LogEntry): Promise<boolean>;
  /** False, and nothing written, when there is no such alarm or somebody has answered it. */
  answerAlarm(answer: AlarmRecord, log: LogEntry): Promise<boolean>;
  /** Unanswered ones first, those oldest first; then the answered, newest first. At most `limit`. */
  alarms(limit: number): Promise<readonly AlarmWithAnswer[]>;
  /** The latest of that code about a report; null: there has been none. */
  lastAlarm(code: AlarmCode, reportId: ReportId): Promise<AlarmWithAnswer | null>;
  alarm(id: RecordId): Promise<AlarmWithAnswer | null>;
};
