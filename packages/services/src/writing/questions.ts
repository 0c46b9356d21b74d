import { coverText } from '@tidig/domain/access/covered-texts.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { EnvelopeId, ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { QuestionNotice } from '@tidig/domain/exchange/notices.ts';
import type { SentRow } from '@tidig/store/port/sender.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { expectAnswer, expectQuestion } from '../exchange/read-parts.ts';
import { sentPlaces } from './sent-places.ts';
import { reachableSent } from './sent-report.ts';

/** That a nämnd has asked something about a sent report; what it asks is read under an opening. */
export type AskedRow = {
  readonly id: EnvelopeId;
  readonly reportId: ReportId;
  readonly askedAt: Instant;
  readonly by: PlainDate | null;
  readonly answered: boolean;
};

/** What a nämnd asks, with what the unit has answered. */
export type QuestionView = QuestionNotice & {
  readonly id: EnvelopeId;
  readonly recipientName: string;
  readonly answers: {
    readonly id: EnvelopeId;
    readonly text: string;
    readonly at: Instant;
    readonly byName: string;
    /** When it was at the nämnd; null = not yet. */
    readonly arrivedAt: Instant | null;
  }[];
};

/** That something is asked about what this person and this unit have sent (L-52), oldest first: no content. */
export async function listQuestions(ctx: ServiceContext, subject: Subject): Promise<Outcome<AskedRow[]>> {
  const allowed = await authorize(ctx, subject, { action: 'sent-report.list', target: { kind: 'report', id: null }, object: null });
  if (!allowed.ok) return allowed;
  const sender = await senderOf(ctx, subject);
  const { unitId } = subject.membership;
  const own = await sender.sentReports({ author: subject.userId });
  const unit = unitId === null ? [] : await sender.sentReports({ unitId });
  const asked = await sender.questionsOn([...new Set([...own, ...unit].map(({ id }) => id))]);
  return done(
    asked.map(({ envelopeId, reportId, content, answers }) => {
      const { at, by } = expectQuestion(content);
      return { id: envelopeId, reportId, askedAt: at, by, answered: answers.length > 0 };
    }),
  );
}

/** What is asked about a sent report, under a live opening of this login; otherwise `opening-required`. */
export async function getQuestionsOnSent(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<QuestionView[]>> {
  const row = await openedSent(ctx, subject, id, 'sent-report.read');
  return row.ok ? done(await questionViews(ctx, subject, row.value)) : row;
}

/** A sent report that this login has open. */
export async function openedSent(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  action: 'sent-report.read' | 'sent-report.answer',
): Promise<Outcome<SentRow>> {
  const row = await reachableSent(ctx, subject, id, action);
  if (!row.ok) return row;
  const target = { kind: 'report', id: row.value.id } as const;
  const live = await (await senderOf(ctx, subject)).liveOpening(subject.loginId, target, ctx.clock.now());
  return live ? row : refuse(ctx, subject, action, target, 'opening-required');
}

/** The questions with every text that tells where somebody protected is covered, as the report's own (T-12, T-14). */
export async function questionViews(ctx: ServiceContext, subject: Subject, row: SentRow): Promise<QuestionView[]> {
  const asked = await (await senderOf(ctx, subject)).questionsOn([row.id]);
  if (asked.length === 0) return [];
  const recipientName = (await (await ctx.stores.directory()).organisation(row.to))?.name ?? '';
  const open = [subject.membership.organisationName, recipientName, subject.name];
  const words = await sentPlaces(ctx, subject, row, open, 'sent-report.read');
  return asked.map(({ envelopeId, content, answers }) => {
    const { what, why, ...question } = expectQuestion(content);
    return {
      ...question,
      id: envelopeId,
      recipientName,
      what: coverText(what, words),
      why: coverText(why, words),
      answers: answers.map((one) => {
        const { text, at, byName } = expectAnswer(one.content);
        return { id: one.envelopeId, text: coverText(text, words), at, byName, arrivedAt: one.arrivedAt };
      }),
    };
  });
}
