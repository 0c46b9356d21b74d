import { tellsPlace } from '@tidig/domain/access/place-in-text.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { alarmPlaces } from './alarm-places.ts';
import { alarmStoreOf, scopeOf } from './alarm-view.ts';
import { mayRead } from './list-alarms.ts';

/**
 * Somebody says what has been done about an alarm, in words; until then it stands. The alarm itself is not changed. Refuses `not-found` for one that is not
 * the person's to see, `alarm-answered` when somebody was first, and at `note` a text that tells where a protected person is, by what is
 * known on this side.
 */
export async function answerAlarm(ctx: ServiceContext, subject: Subject, id: string, text: string): Promise<Outcome<null>> {
  const target = { kind: 'none', id: null } as const;
  const byRole = await authorize(ctx, subject, { action: 'alarm.answer', target, object: null });
  if (!byRole.ok) return byRole;
  const store = await alarmStoreOf(ctx, subject);
  const found = await store.alarm(asId(id));
  const scope = found && (await scopeOf(ctx, subject, found));
  if (!found || !scope || !mayRead(ctx, subject, scope)) return refuse(ctx, subject, 'alarm.answer', target, 'not-found');
  const { reportId } = found.alarm.body;
  const about = reportId === null ? target : ({ kind: 'report', id: reportId } as const);
  if (reportId !== null && tellsPlace(text, await alarmPlaces(ctx, subject, reportId, 'alarm.answer'))) {
    await refuse(ctx, subject, 'alarm.answer', about, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'note', code: 'place-told' }]));
  }
  const now = ctx.clock.now();
  const answer = {
    id: asId<RecordId>(ctx.ids.uuid()),
    kind: 'ALARM_ANSWERED',
    madeAt: now,
    recordedAt: now,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify({ alarmId: found.alarm.id, text }),
  } as const;
  const kept = await store.answerAlarm(answer, entryFor(ctx, subject, 'alarm.answer', about));
  return kept ? done(null) : refuse(ctx, subject, 'alarm.answer', about, 'alarm-answered');
}
