import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import type { Action } from '@tidig/domain/access/actions.ts';
import { type PlaceWords, placeWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { AlarmWithAnswer } from '@tidig/store/port/alarms.ts';
import { boardOf, senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { familyPlaces } from '../intake/family-places.ts';
import { sentPlaces } from '../writing/sent-places.ts';

/** A list is looked at again and again: a report is compared with its answers once in so many minutes, as far as the log goes. */
const AGAIN_AFTER = 12 * 60;

/**
 * Where the protected persons of an alarm's report are: what is said of the alarm is read without any opening, also by administrators, at the police and at
 * the nämnd alike (T-12). The comparison is logged. Nothing for a report that is not there.
 */
export async function alarmPlaces(ctx: ServiceContext, subject: Subject, reportId: string, action: Action): Promise<PlaceWords> {
  const open = [subject.name, subject.membership.organisationName];
  const since = plusMinutes(ctx.clock.now(), -AGAIN_AFTER);
  if (subject.membership.organisationKind === 'police') {
    const row = await (await senderOf(ctx, subject)).sentReport(asId(reportId));
    return row ? sentPlaces(ctx, subject, row, open, action, since) : placeWords([], open);
  }
  const row = await (await boardOf(ctx, subject)).arrivedRow(asId(reportId));
  const act = { action, purpose: { kind: 'own-work' } } as const;
  return row ? familyPlaces(ctx, subject, row, { act, open, since }) : placeWords([], open);
}

/** An answer as a list may show it: what tells where somebody is who has been protected since it was written, is covered (T-14). Null: nobody has answered. */
export async function coveredAnswer(ctx: ServiceContext, subject: Subject, { alarm, answer }: AlarmWithAnswer): Promise<string | null> {
  if (!answer) return null;
  const { text } = answer.body;
  const { reportId } = alarm.body;
  return reportId === null ? text : coverWritten(text, await alarmPlaces(ctx, subject, reportId, 'alarm.read'));
}
