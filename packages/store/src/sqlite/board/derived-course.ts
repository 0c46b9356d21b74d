import { awaitedOf, awaitsFeedback } from '@tidig/domain/intake/awaits.ts';
import { courseOf, last } from '@tidig/domain/intake/course.ts';
import type { StoreDatabase } from '../database.ts';
import { refreshFileRowOf } from './file-rows.ts';
import { followUpsOf } from './follow-ups.ts';
import { recordsOf } from './records-read.ts';

type Facts = { readonly covered: number; readonly feedbackWanted: number; readonly waitedFor: number };

/** Columns that say how far a report has come: made from its records, its answers and what has followed it, and from nothing else. */
type CourseColumns = {
  readonly safety: string | null;
  readonly decision: string | null;
  readonly awaited: string;
  readonly feedback: 0 | 1;
  readonly answers: number;
};

/** Notes how far a report has come, after its row was made or a record was added, inside the caller's transaction. */
export function refreshCourse(db: StoreDatabase, id: string): void {
  db.run(
    `UPDATE arrived_row SET safety_record = :safety, decision_record = :decision, awaited = :awaited, feedback_awaited = :feedback,
       answers_unread = :answers
     WHERE report_id = :id`,
    { id, ...courseColumns(db, id) },
  );
  refreshFileRowOf(db, id);
}

/** True when the stored row says just that. */
export function isCourseNoted(db: StoreDatabase, id: string): boolean {
  const found = db.get(
    `SELECT 1 FROM arrived_row WHERE report_id = :id AND safety_record IS :safety AND decision_record IS :decision
       AND awaited IS :awaited AND feedback_awaited IS :feedback AND answers_unread IS :answers`,
    { id, ...courseColumns(db, id) },
  );
  return found !== undefined;
}

function courseColumns(db: StoreDatabase, id: string): CourseColumns {
  const facts = db.get<Facts>(
    'SELECT covered, feedback_wanted AS feedbackWanted, historical = 0 AND follows IS NULL AS waitedFor FROM arrived_row WHERE report_id = ?',
    [id],
  );
  if (!facts) throw new Error('a course of no report');
  const course = courseOf(recordsOf(db, { kind: 'report', id }));
  const about = {
    covered: facts.covered === 1,
    feedbackWanted: facts.feedbackWanted === 1,
    waitedFor: facts.waitedFor === 1,
    followUps: followUpsOf(db, id),
  };
  return {
    safety: last(course, 'SAFETY_ASSESSMENT')?.id ?? null,
    decision: last(course, 'DECISION')?.id ?? null,
    awaited: awaitedOf(course, about),
    feedback: awaitsFeedback(course, about) ? 1 : 0,
    answers: unreadAnswers(
      db,
      id,
      course.ANSWER_READ.map(({ body }) => body.envelopeId),
    ),
  };
}

function unreadAnswers(db: StoreDatabase, id: string, read: readonly string[]): number {
  const found = db.get<{ count: number }>(
    `SELECT count(*) AS count FROM message WHERE report_id = ? AND direction = 'in' AND kind = 'answer'
       AND id NOT IN (SELECT value FROM json_each(?))`,
    [id, JSON.stringify(read)],
  );
  return found?.count ?? 0;
}
