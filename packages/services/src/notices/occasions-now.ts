import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { courseOf } from '@tidig/domain/intake/course.ts';
import { alarmOccasion, answerOccasion, limitOccasions, unopenedOccasion } from '@tidig/domain/intake/notice-occasions.ts';
import type { Occasion } from '@tidig/domain/intake/notice-steps.ts';
import type { About, ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';

/** Something to be told, and what the record of it is about. */
export type Pending = { readonly occasion: Occasion; readonly about: About };

/** More than the largest nämnd has open, and more alarms than anybody should have. */
const MOST = 1000;

/**
 * All that somebody at the nämnd must be told of just now, from what is written: what is unopened or unread, limits that come near, alarms without an answer.
 * What the nämnd has taken in itself somebody has read.
 */
export async function occasionsNow(board: BoardStore, own: OrganisationId, now: Instant): Promise<Pending[]> {
  const unopened = (await board.unopened(now)).filter(({ from }) => from !== own);
  const open = await board.arrived({ open: true, limit: MOST });
  const alarms = (await board.alarms(MOST)).filter(({ answer }) => answer === null);
  const answers: Pending[] = [];
  for (const row of open.filter(({ answersUnread }) => answersUnread > 0)) answers.push(...(await unreadAnswers(board, row)));
  return [
    ...unopened.map((one) => ({ occasion: unopenedOccasion(one), about: aboutReport(one.id) })),
    ...answers,
    ...open.flatMap((row) => limitsOf(row, now)),
    ...alarms.map(({ alarm }) => ({
      occasion: alarmOccasion({ id: alarm.id, raisedAt: alarm.recordedAt }),
      about: { kind: 'alarm', id: alarm.id } as const,
    })),
  ];
}

function aboutReport(id: string): About {
  return { kind: 'report', id };
}

function limitsOf(row: ArrivedRow, now: Instant): Pending[] {
  const found = limitOccasions(row, now);
  return found.map((occasion) => ({ occasion, about: aboutReport(row.id) }));
}

async function unreadAnswers(board: BoardStore, { id }: ArrivedRow): Promise<Pending[]> {
  const read = courseOf(await board.records(aboutReport(id))).ANSWER_READ.map(({ body }) => body.envelopeId);
  const unread = (await board.answersTo(asId(id))).filter(({ envelopeId }) => !read.includes(envelopeId));
  return unread.map((one) => ({ occasion: answerOccasion(one), about: aboutReport(id) }));
}
