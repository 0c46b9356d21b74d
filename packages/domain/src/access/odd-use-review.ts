import { z } from 'zod';
import { momentOf, plusDays, type Instant, type PlainDate } from '../base/time.ts';
import { type PlainMonth, plusMonths } from '../base/months.ts';
import { codeList, type CodeOf } from '../form/code-list.ts';
import { note } from '../intake/text.ts';

/** What somebody says who has reviewed a flagged event, or a drawn person's month. */
export const logVerdicts = codeList('LOGGRANSKAD', {
  UTAN_ANMARKNING: 'Utan anmärkning',
  OBEFOGAD: 'Obefogad åtkomst',
  OKLART: 'Oklart – behöver redas ut',
});
export type LogVerdict = CodeOf<typeof logVerdicts>;

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** What a review is of: one flagged row of the log, or one drawn person's month in a unit. */
export const reviewed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event'), seq: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('sample'), month, unitId: z.string().max(80).nullable(), userId: z.string().min(1).max(80) }),
]);
export type Reviewed = z.output<typeof reviewed>;

/** A review as it is kept. A later one stands beside the earlier. */
export const logReviewBody = z.strictObject({ what: reviewed, verdict: z.enum(logVerdicts.codes), note });

/** The same text for the same thing. */
export function reviewKey(what: Reviewed): string {
  return what.kind === 'event' ? `event ${what.seq}` : `sample ${what.month} ${what.unitId ?? ''} ${what.userId}`;
}

/** Until when something that was there on a day is to be reviewed: so many days after, that day not counted. Late from the day after. */
export function reviewTime(
  since: PlainDate,
  reviewDays: number,
  today: PlainDate,
): { readonly lastDay: PlainDate; readonly late: boolean } {
  const lastDay = plusDays(since, reviewDays);
  return { lastDay, late: today > lastDay };
}

/** A Swedish calendar month as two moments, the second not included. */
export function momentsOf(one: PlainMonth): { readonly from: Instant; readonly until: Instant } {
  return { from: momentOf(`${one}-01T00:00`), until: momentOf(`${plusMonths(one, 1)}-01T00:00`) };
}

/** The last day of a month. */
export function lastDayOf(one: PlainMonth): PlainDate {
  return plusDays(`${plusMonths(one, 1)}-01` as PlainDate, -1);
}
