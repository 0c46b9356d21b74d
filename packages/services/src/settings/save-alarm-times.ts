import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { alarmTimeLimits, type AlarmTimes } from '@tidig/domain/intake/alarm-records.ts';
import { authorize, refuse } from '../access/authorize.ts';
import type { ServiceContext } from '../context.ts';
import { keepSetting } from './keep-setting.ts';
import { type NoticesView, readNotices } from './read-notices.ts';

/** `expected`: the times in force that the writer has seen; null: none. */
export type NewAlarmTimes = { readonly times: AlarmTimes; readonly expected: string | null };

/**
 * Writes after how many minutes a report that nobody opens alarms at the own nämnd, in the hours of its schedule and outside them, from now on. Refuses
 * `invalid-input` at the field outside 15–1440 whole minutes, and `changed-meanwhile`.
 */
export async function saveAlarmTimes(ctx: ServiceContext, subject: Subject, given: NewAlarmTimes): Promise<Outcome<NoticesView>> {
  const { times, expected } = given;
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const fields = problemsIn(times);
  if (fields.length > 0) {
    await refuse(ctx, subject, 'settings.write', target, 'invalid-input');
    return refused(problem('invalid-input', fields));
  }
  const kept = await keepSetting(ctx, subject, { kind: 'ALARM_TIMES', body: times, expected });
  return kept.ok ? readNotices(ctx, subject) : kept;
}

function problemsIn({ unopenedMinutes, outsideMinutes }: AlarmTimes): readonly FieldProblem[] {
  const fields = [
    ['unopenedMinutes', unopenedMinutes],
    ['outsideMinutes', outsideMinutes],
  ] as const;
  return fields.flatMap(([path, minutes]) => (minutes === null || isWithin(minutes) ? [] : [{ path, code: 'not-in-list' }]));
}

function isWithin(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= alarmTimeLimits.least && minutes <= alarmTimeLimits.most;
}
