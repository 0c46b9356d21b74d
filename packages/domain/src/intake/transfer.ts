import { type PlainMonth, plusMonths } from '../base/months.ts';
import { asId } from '../base/ids.ts';
import { type PlainDate, plusDays } from '../base/time.ts';
import type { KeptRecord } from './course.ts';
import { readRecord } from './records.ts';
import type { transferAnswerList } from './transfer-answers.ts';

/** A request for överflyttning as it stands. */
export type Transfer = {
  /** The record of the request. */
  readonly id: string;
  readonly to: string;
  readonly reason: string;
  readonly askedOn: PlainDate;
  readonly byName: string;
  readonly answer: {
    readonly code: (typeof transferAnswerList.codes)[number];
    readonly on: PlainDate;
    readonly note: string;
    readonly byName: string;
  } | null;
  /** The last day of the month in which the other shall have answered; from the day after it the matter can be taken to IVO (SoL 29:11). */
  readonly answerBy: PlainDate;
  /** No answer has come, and the month is over. */
  readonly late: boolean;
};

/** The requests about an akt, oldest first, each with its answer. Pure. */
export function transfersOf(records: readonly KeptRecord[], today: PlainDate): readonly Transfer[] {
  const written = records.flatMap((record) => (record.kind === 'TRANSFER' ? [{ record, body: readRecord('TRANSFER', record.body) }] : []));
  return written.flatMap(({ record, body }) => {
    if (body.step !== 'ASKED') return [];
    const found = written.find((one) => one.body.step === 'ANSWERED' && one.body.asked === record.id);
    const said = found?.body.step === 'ANSWERED' ? found.body : null;
    const answer = said && { code: said.answer, on: said.on, note: said.note, byName: found?.record.byName ?? '' };
    const answerBy = aMonthAfter(body.on);
    const { to, reason, on: askedOn } = body;
    return [{ id: record.id, to, reason, askedOn, byName: record.byName, answer, answerBy, late: answer === null && today > answerBy }];
  });
}

/** The same day of the next month, or its last where it is shorter. Pure. */
export function aMonthAfter(day: PlainDate): PlainDate {
  const month = asId<PlainMonth>(day.slice(0, 7));
  const last = plusDays(asId<PlainDate>(`${plusMonths(month, 2)}-01`), -1);
  const same = asId<PlainDate>(`${plusMonths(month, 1)}-${day.slice(8)}`);
  return same > last ? last : same;
}
