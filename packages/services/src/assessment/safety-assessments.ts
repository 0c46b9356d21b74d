import type { RecordId, ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { courseOf } from '@tidig/domain/intake/course.ts';
import type { RecordBody } from '@tidig/domain/intake/records.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';

/** A skyddsbedömning as it is read: what, why, on which grounds, when made, when written, by whom (L-23, L-135). Its id is what the next writer has seen. */
export type SafetyAssessmentView = RecordBody<'SAFETY_ASSESSMENT'> & {
  readonly id: RecordId;
  readonly madeAt: Instant;
  readonly recordedAt: Instant;
  readonly byName: string;
};

/** Every skyddsbedömning of the report, oldest first. */
export async function safetyAssessments(board: BoardStore, id: ReportId): Promise<SafetyAssessmentView[]> {
  const course = courseOf(await board.records({ kind: 'report', id }));
  return course.SAFETY_ASSESSMENT.map(({ id: recordId, body, madeAt, recordedAt, byName }) => ({
    ...body,
    id: recordId,
    madeAt,
    recordedAt,
    byName,
  }));
}
