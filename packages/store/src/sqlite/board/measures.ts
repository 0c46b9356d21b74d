import { asId, type Arendenummer } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Awaited } from '@tidig/domain/intake/awaits.ts';
import { daysLeft } from '@tidig/domain/intake/days-left.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { DelegatedDecision, Measures } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';

type MeasuredRow = {
  readonly arrivedAt: Instant;
  readonly covered: number;
  readonly feedbackWanted: number;
  readonly awaited: Awaited;
  readonly assessedAt: Instant | null;
  readonly decidedOn: PlainDate | null;
  readonly toldAt: Instant | null;
  readonly unfitToTell: number;
  readonly forwarded: number;
};

/** A value over the report's records of one kind. */
function over(kind: string, value: string, more = ''): string {
  return `(SELECT ${value} FROM record k WHERE k.object_kind = 'report' AND k.object_id = r.report_id AND k.kind = '${kind}'${more})`;
}

/** One row a report, from the derived rows and the records. No name, number or id is among them. */
export function measuresFrom(db: StoreDatabase, from: Instant): readonly Measures[] {
  return db
    .all<MeasuredRow>(
      `SELECT * FROM (
         SELECT r.arrived_at AS arrivedAt, r.covered, r.feedback_wanted AS feedbackWanted, r.awaited,
           ${over('SAFETY_ASSESSMENT', 'min(k.made_at)')} AS assessedAt,
           ${over('DECISION', "min(json_extract(k.body, '$.on'))")} AS decidedOn,
           ${over('FEEDBACK', 'min(k.made_at)', " AND json_extract(k.body, '$.way') <> 'UNFIT'")} AS toldAt,
           ${over('FEEDBACK', 'count(*) > 0', " AND json_extract(k.body, '$.way') = 'UNFIT'")} AS unfitToTell,
           ${over('FORWARDED', 'count(*) > 0')} AS forwarded
         FROM arrived_row r WHERE r.historical = 0 AND r.follows IS NULL)
       WHERE arrivedAt >= :from OR awaited = 'DECISION' OR decidedOn >= :day`,
      { from, day: dayOf(from) },
    )
    .map((row) => ({
      ...row,
      covered: row.covered === 1,
      feedbackWanted: row.feedbackWanted === 1,
      unfitToTell: row.unfitToTell === 1 && row.toldAt === null,
      forwarded: row.forwarded === 1,
    }));
}

type DecisionRow = {
  readonly id: string;
  readonly arendenummer: Arendenummer;
  readonly byName: string;
  readonly recordedAt: Instant;
  readonly body: string;
  readonly arrivedAt: Instant;
  readonly prolongedTo: PlainDate | null;
  readonly follows: number;
};

/** What stands in the records of the same report before this decision. */
function before(kind: 'DECISION' | 'PROLONGED', value: string, more = ''): string {
  return `(SELECT ${value} FROM record b WHERE b.object_kind = 'report' AND b.object_id = k.object_id AND b.kind = '${kind}' AND b.seq < k.seq${more})`;
}

/** Every decision of the days, also one that another has followed: each was taken on delegation. */
export function decisionsBetween(db: StoreDatabase, from: PlainDate, to: PlainDate): readonly DelegatedDecision[] {
  return db
    .all<DecisionRow>(
      `SELECT r.report_id AS id, r.arendenummer, k.by_name AS byName, k.recorded_at AS recordedAt, k.body, r.arrived_at AS arrivedAt,
         ${before('PROLONGED', "json_extract(b.body, '$.lastDay')", ' ORDER BY b.seq DESC LIMIT 1')} AS prolongedTo,
         ${before('DECISION', 'count(*)')} AS follows
       FROM record k JOIN arrived_row r ON r.report_id = k.object_id
       WHERE k.object_kind = 'report' AND k.kind = 'DECISION' AND r.historical = 0
         AND json_extract(k.body, '$.on') BETWEEN :from AND :to
       ORDER BY json_extract(k.body, '$.on'), k.seq`,
      { from, to },
    )
    .map(({ id, arendenummer, byName, recordedAt, body, arrivedAt, prolongedTo, follows }) => {
      const { code, on, paragraph, delegation } = readRecord('DECISION', body);
      const lastDay = follows > 0 ? null : daysLeft(dayOf(arrivedAt), on, prolongedTo).lastDay;
      return { id: asId(id), arendenummer, byName, code, on, paragraph, delegation, writtenOn: dayOf(recordedAt), lastDay };
    });
}
