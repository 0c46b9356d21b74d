import type { Answers } from '@tidig/domain/form/answers.ts';
import { type Course, courseOf } from '@tidig/domain/intake/course.ts';
import { tellsOfViolence } from '@tidig/domain/intake/tells-of-violence.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { answersIn, bodyOf } from '../intake/remembering.ts';

/** How far the report has come, by its records. */
export async function courseOfReport(board: BoardStore, { id }: Pick<ArrivedRow, 'id'>): Promise<Course> {
  return courseOf(await board.records({ kind: 'report', id }));
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
