import type { Answers } from '@tidig/domain/form/answers.ts';
import { type Course, courseOf } from '@tidig/domain/intake/course.ts';
import type { Standing } from '@tidig/domain/intake/gates.ts';
import { tellsOfViolence } from '@tidig/domain/intake/tells-of-violence.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import { isForChildFile } from '@tidig/domain/register/for-child-file.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { answersIn, bodyOf } from '../intake/remembering.ts';

/** How far the report has come, by its records. */
export async function courseOfReport(board: BoardStore, { id }: Pick<ArrivedRow, 'id'>): Promise<Course> {
  return courseOf(await board.records({ kind: 'report', id }));
}

/** What a decision asks of the report itself: that it lies in an akt if it must, and that all that came in about it has been opened here. */
export function standingOf(row: ArrivedRow): Standing {
  const unread = row.answersUnread > 0 || row.followUps.some(({ firstOpenedAt }) => firstOpenedAt === null);
  return { aktMissing: !row.link && isForChildFile(row), unread };
}

/** True when the report, or what has come in about it since, tells of violence (L-30). */
export async function violenceIn(board: BoardStore, { id, followUps }: Pick<ArrivedRow, 'id' | 'followUps'>): Promise<boolean> {
  const told = await Promise.all([id, ...followUps.map((one) => one.id)].map((one) => answersOfReport(board, one)));
  return told.some(tellsOfViolence);
}

/** The answers of a received report in the form as it now is. */
export async function answersOfReport(board: BoardStore, id: ReportId): Promise<Answers> {
  const bytes = await board.part(id, 'body');
  return bytes ? answersIn(bodyOf(bytes)) : {};
}
