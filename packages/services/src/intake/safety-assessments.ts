import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';

export type SafetyOutcome = 'BEHOVER_SKYDD' | 'BEHOVER_INTE_SKYDD';

/** A skyddsbedömning as it is read: what, why, when made, when written, by whom (L-23, L-135). */
export type SafetyAssessmentView = {
  readonly outcome: SafetyOutcome;
  readonly reasons: string;
  readonly madeAt: Instant;
  readonly recordedAt: Instant;
  readonly byName: string;
};

/** What the record's body holds. Written by assessSafety only; this module is the one that reads it back. */
export type SafetyAssessmentBody = Pick<SafetyAssessmentView, 'outcome' | 'reasons'>;

/** Every skyddsbedömning of the report, oldest first. */
export async function safetyAssessments(board: BoardStore, id: ReportId): Promise<SafetyAssessmentView[]> {
  const records = await board.records({ kind: 'report', id });
  return records
    .filter((record) => record.kind === 'SAFETY_ASSESSMENT')
    .map(({ body, madeAt, recordedAt, byName }) => ({ ...bodyOf(body), madeAt, recordedAt, byName }));
}

function bodyOf(json: string): SafetyAssessmentBody {
  return JSON.parse(json) as SafetyAssessmentBody;
}
