import { tellsPlace } from '@tidig/domain/access/place-in-text.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { AnswerNotice } from '@tidig/domain/exchange/notices.ts';
import type { ArrivedQuestion } from '@tidig/store/port/questions.ts';
import type { SentRow } from '@tidig/store/port/sender.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { deliverNow } from '../delivery/deliver-due.ts';
import { jsonPart } from '../exchange/manifest.ts';
import { expectAnswer } from '../exchange/read-parts.ts';
import { seal } from '../exchange/seal.ts';
import { openedSent, questionViews, type QuestionView } from './questions.ts';
import { sentPlaces } from './sent-places.ts';

/**
 * Answers a nämnd's question about a sent report that this login has open: a message of its own, beside the report, which never changes. Any officer of the
 * unit may, more than once; the same text again as the last is the same answer. Refuses `not-found` for a question that is not about this report, and at
 * `text` one that tells where somebody protected is (T-12): that is said by telephone.
 */
export async function answerQuestion(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  questionId: string,
  text: string,
): Promise<Outcome<QuestionView[]>> {
  const found = await openedSent(ctx, subject, id, 'sent-report.answer');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  const sender = await senderOf(ctx, subject);
  const question = (await sender.questionsOn([row.id])).find(({ envelopeId }) => envelopeId === questionId);
  if (!question) return refuse(ctx, subject, 'sent-report.answer', target, 'not-found');
  if (lastAnswer(question) === text) return done(await questionViews(ctx, subject, row));
  const recipient = await (await ctx.stores.directory()).organisation(row.to);
  const open = [subject.membership.organisationName, recipient?.name ?? '', subject.name];
  if (tellsPlace(text, await sentPlaces(ctx, subject, row, open, 'sent-report.answer'))) {
    await refuse(ctx, subject, 'sent-report.answer', target, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'text', code: 'place-told' }]));
  }
  const sealed = answerTo(ctx, subject, row, question, text);
  await sender.send(sealed, entryFor(ctx, subject, 'sent-report.answer', target));
  await deliverNow(ctx, `sender/${subject.membership.organisationId}`, sealed.envelope);
  return done(await questionViews(ctx, subject, row));
}

function lastAnswer({ answers }: ArrivedQuestion): string | null {
  const last = answers.at(-1);
  return last ? expectAnswer(last.content).text : null;
}

function answerTo(ctx: ServiceContext, subject: Subject, row: SentRow, question: ArrivedQuestion, text: string) {
  const { organisationId } = subject.membership;
  const said: AnswerNotice = { text, at: ctx.clock.now(), byName: subject.name };
  return seal(ctx, `sender/${organisationId}`, {
    kind: 'answer',
    inReplyTo: question.envelopeId,
    reportId: row.id,
    anmalningsnummer: row.anmalningsnummer,
    from: organisationId,
    to: row.to,
    formVersion: null,
    parts: [jsonPart('body', said)],
  });
}
