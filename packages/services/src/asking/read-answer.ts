import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { courseOf } from '@tidig/domain/intake/course.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { readingNow } from '../access/purpose-now.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { questionsView, readingOf, type QuestionsView } from './questions.ts';

/**
 * Reads an answer about an opened report: a record that somebody here has read it, with a log row; then it is no longer unread on the board. Again, also by
 * somebody else, there is no new record. `not-found` for an answer that is not this report's.
 */
export async function readAnswer(ctx: ServiceContext, subject: Subject, id: string, answerId: string): Promise<Outcome<QuestionsView>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  const board = await boardOf(ctx, subject);
  const answer = (await board.answersTo(row.id)).find(({ envelopeId }) => envelopeId === answerId);
  if (!answer) return refuse(ctx, subject, 'intake.read', target, 'not-found');
  if (!readingOf(courseOf(await board.records(target)), answer)) {
    const { purpose } = await readingNow(ctx, subject, target);
    const now = ctx.clock.now();
    const record = {
      id: asId<RecordId>(ctx.ids.uuid()),
      about: target,
      kind: 'ANSWER_READ' as const,
      madeAt: now,
      recordedAt: now,
      by: subject.userId,
      byName: subject.name,
      body: JSON.stringify({ envelopeId: answer.envelopeId }),
    };
    await board.addRecord(record, entryFor(ctx, subject, 'intake.read', target, { purpose, outcome: 'answer-read' }));
  }
  return done(await questionsView(ctx, subject, row));
}
