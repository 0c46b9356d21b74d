import { coverText } from '@tidig/domain/access/covered-texts.ts';
import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type EnvelopeId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { groundNow } from '@tidig/domain/intake/asking.ts';
import { type Course, courseOf, type Written } from '@tidig/domain/intake/course.ts';
import type { RecordBody } from '@tidig/domain/intake/records.ts';
import type { QuestionGround } from '@tidig/domain/vocabulary/intake.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { ArrivedAnswer } from '@tidig/store/port/dialogue.ts';
import { boardOf } from '../access/own-store.ts';
import { readingNow } from '../access/purpose-now.ts';
import type { ServiceContext } from '../context.ts';
import { expectAnswer } from '../exchange/read-parts.ts';
import { familyPlaces } from '../intake/family-places.ts';
import { canBeMarked } from '../intake/missing-marks.ts';
import { openedReport } from '../intake/reachable-report.ts';

/** An answer: that it came, and when somebody here has read it what it says. */
export type AnswerView = {
  readonly id: EnvelopeId;
  readonly arrivedAt: Instant;
  readonly read: { readonly at: Instant; readonly byName: string } | null;
  /** Null until somebody here has read it: reading is an act. */
  readonly said: { readonly text: string; readonly at: Instant; readonly byName: string } | null;
};

export type AskedView = Omit<RecordBody<'QUESTION'>, 'envelopeId'> & {
  readonly id: EnvelopeId;
  readonly askedAt: Instant;
  readonly askedByName: string;
  /** When it was at the police; null = not yet. */
  readonly deliveredAt: Instant | null;
  readonly answers: AnswerView[];
};

export type QuestionsView = {
  /** The ground on which somebody may ask now; null when nobody may. */
  readonly ground: QuestionGround | null;
  readonly questions: AskedView[];
};

/** What has been asked about an opened report, and answered. A text that tells where a protected person is stands covered, as in the report (T-12). */
export async function getQuestions(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<QuestionsView>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  return found.ok ? done(await questionsView(ctx, subject, found.value)) : found;
}

/** The same, for verbs that have found the report open. */
export async function questionsView(ctx: ServiceContext, subject: Subject, row: ArrivedRow): Promise<QuestionsView> {
  const board = await boardOf(ctx, subject);
  const course = courseOf(await board.records({ kind: 'report', id: row.id }));
  const ground = (await canBeMarked(ctx, row)) ? groundNow(course) : null;
  if (course.QUESTION.length === 0) return { ground, questions: [] };
  const answers = await board.answersTo(row.id);
  const words = await wordsToCover(ctx, subject, row);
  const questions = course.QUESTION.map(async (question): Promise<AskedView> => {
    const { envelopeId, what, why, by, ground: asked } = question.body;
    const id = asId<EnvelopeId>(envelopeId);
    return {
      id,
      what: coverText(what, words),
      why: coverText(why, words),
      by,
      ground: asked,
      askedAt: question.madeAt,
      askedByName: question.byName,
      deliveredAt: await board.deliveredAt(id),
      answers: answers.filter(({ inReplyTo }) => inReplyTo === id).map((one) => answerView(one, readingOf(course, one), words)),
    };
  });
  return { ground, questions: await Promise.all(questions) };
}

/** The first reading of an answer; null when nobody here has read it. */
export function readingOf(course: Course, { envelopeId }: Pick<ArrivedAnswer, 'envelopeId'>): Written<'ANSWER_READ'> | null {
  return course.ANSWER_READ.find(({ body }) => body.envelopeId === envelopeId) ?? null;
}

function answerView({ envelopeId, arrivedAt, content }: ArrivedAnswer, read: Written<'ANSWER_READ'> | null, words: PlaceWords): AnswerView {
  if (!read) return { id: envelopeId, arrivedAt, read: null, said: null };
  const { text, at, byName } = expectAnswer(content);
  return {
    id: envelopeId,
    arrivedAt,
    read: { at: read.madeAt, byName: read.byName },
    said: { text: coverText(text, words), at, byName },
  };
}

async function wordsToCover(ctx: ServiceContext, subject: Subject, row: ArrivedRow): Promise<PlaceWords> {
  const sender = await (await ctx.stores.directory()).organisation(row.from);
  const open = [subject.name, subject.membership.organisationName, sender?.name ?? ''];
  const { purpose, since } = await readingNow(ctx, subject, { kind: 'report', id: row.id });
  return familyPlaces(ctx, subject, row, { act: { action: 'intake.read', purpose }, open, since });
}
