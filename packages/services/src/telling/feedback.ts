import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import { courseOf, last, type Written } from '@tidig/domain/intake/course.ts';
import { feedbackOf, toldOfDecision } from '@tidig/domain/intake/telling.ts';
import { feedbackDue } from '@tidig/domain/law/deadlines.ts';
import type { FeedbackCode } from '@tidig/domain/vocabulary/intake.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { type Cover, coverFor } from '../intake/cover-for.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { wayToTell } from './way-to-tell.ts';

/** What was told, how, by whom; or why it was not. */
export type ToldView = {
  readonly way: 'DIGITAL' | 'LETTER' | 'UNFIT';
  /** Null where it was unfit to tell. */
  readonly code: FeedbackCode | null;
  /** Why it was unfit; covered where it tells the place of somebody who has been protected since (T-14). */
  readonly reason: string | null;
  readonly at: Instant;
  readonly byName: string;
  /** When it was at the police; null = not yet, or not sent through Tidig. */
  readonly deliveredAt: Instant | null;
};

export type FeedbackView = {
  /** How it can be told; null: this reporter is never told, or by the nämnd that the report was sent on to. */
  readonly way: 'DIGITAL' | 'LETTER' | null;
  /** The reporter asked to be told: then it must be done in a week (SoL 19:6). */
  readonly wanted: boolean;
  /** Last day, the day of the decision where an utredning runs already; when it was asked for and there is a decision. */
  readonly due: PlainDate | null;
  /** What there is to tell, by the decision; null before it. */
  readonly code: FeedbackCode | null;
  /** Of the decision that stands; null while nothing is told of it. */
  readonly told: ToldView | null;
};

/** How far it has come to tell the one who reported an opened report. */
export async function getFeedback(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<FeedbackView>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  return found.ok ? done(await feedbackView(ctx, subject, found.value)) : found;
}

/** The same, for verbs that have found the report open. */
export async function feedbackView(ctx: ServiceContext, subject: Subject, row: ArrivedRow): Promise<FeedbackView> {
  const board = await boardOf(ctx, subject);
  const course = courseOf(await board.records({ kind: 'report', id: row.id }));
  const decision = last(course, 'DECISION');
  const told = toldOfDecision(course);
  return {
    way: last(course, 'FORWARDED') && !told ? null : await wayToTell(ctx, board, row),
    wanted: row.feedbackWanted,
    due: decision && row.feedbackWanted ? feedbackDue(decision.body) : null,
    code: decision && feedbackOf(decision.body.code),
    told: told && (await toldView(board, told, await coverFor(ctx, subject, row, told.body.way === 'UNFIT'))),
  };
}

async function toldView(board: BoardStore, { body, madeAt, byName }: Written<'FEEDBACK'>, cover: Cover): Promise<ToldView> {
  const { way } = body;
  return {
    way,
    code: way === 'UNFIT' ? null : body.code,
    reason: way === 'UNFIT' ? cover(body.reason) : null,
    at: madeAt,
    byName,
    deliveredAt: way === 'DIGITAL' ? await board.deliveredAt(asId(body.envelopeId)) : null,
  };
}
