import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { courseOf, last } from '@tidig/domain/intake/course.ts';
import type { RecordBody } from '@tidig/domain/intake/records.ts';
import { feedbackOf, toldOfDecision } from '@tidig/domain/intake/telling.ts';
import type { FeedbackCode } from '@tidig/domain/vocabulary/intake.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { deliverNow } from '../delivery/deliver-due.ts';
import { jsonPart } from '../exchange/manifest.ts';
import { seal } from '../exchange/seal.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { toldInReason } from '../protection/told-in-reason.ts';
import { feedbackView, type FeedbackView } from './feedback.ts';
import { wayToTell } from './way-to-tell.ts';

/** How it is told, never what: that follows from the decision. `UNFIT`: not told, with why. */
export type FeedbackGiven = { readonly way: 'DIGITAL' | 'LETTER' } | { readonly way: 'UNFIT'; readonly reason: string };

/**
 * Tells the one who reported one of three facts, and nothing more (SoL 19:6, OSL 26:9 a; L-10, L-11): a record, and for the police a message, in one
 * transaction. A letter is a print (`printLetter`), or written elsewhere; here is that it was handed over. Refuses `feedback-not-wanted` for somebody who is
 * never told (`wayToTell`), `not-decided`, `already-told` (of the decision that stands: a new one is told anew), `letter-outdated` when the newest letter
 * from here was printed before that decision, `changed-meanwhile` when somebody told it or decided anew in between, and at its field a way that is not this
 * reporter's, or a reason that tells where a protected person is.
 */
export async function tellReporter(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: FeedbackGiven,
): Promise<Outcome<FeedbackView>> {
  const found = await openedReport(ctx, subject, id, 'intake.tell');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  const board = await boardOf(ctx, subject);
  const course = courseOf(await board.records(target));
  const way = await wayToTell(ctx, board, row);
  if (way === null) return refuse(ctx, subject, 'intake.tell', target, 'feedback-not-wanted');
  if (toldOfDecision(course)) return refuse(ctx, subject, 'intake.tell', target, 'already-told');
  const decision = last(course, 'DECISION');
  if (!decision) return refuse(ctx, subject, 'intake.tell', target, 'not-decided');
  if (given.way !== 'UNFIT' && given.way !== way) {
    await refuse(ctx, subject, 'intake.tell', target, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'way', code: 'not-applicable' }]));
  }
  if (given.way === 'UNFIT') {
    const quiet = await toldInReason(ctx, subject, target, { action: 'intake.tell', path: 'reason', text: given.reason });
    if (!quiet.ok) return quiet;
  }
  if (given.way === 'LETTER' && (await isOutdated(board, row, decision.recordedAt)))
    return refuse(ctx, subject, 'intake.tell', target, 'letter-outdated');
  const code = feedbackOf(decision.body.code);
  const message = given.way === 'DIGITAL' ? feedbackTo(ctx, subject, row, code) : undefined;
  const record = recordOf(ctx, subject, row, bodyOf(given, code, message));
  const entry = entryFor(ctx, subject, 'intake.tell', target, { purpose: { kind: 'task', reportId: row.id } });
  const kept = await board.addRecord(record, entry, message, [
    { about: target, kind: 'FEEDBACK', id: last(course, 'FEEDBACK')?.id ?? null },
    { about: target, kind: 'DECISION', id: decision.id },
  ]);
  if (!kept) return refuse(ctx, subject, 'intake.tell', target, 'changed-meanwhile');
  if (message) await deliverNow(ctx, `board/${subject.membership.organisationId}`, message.envelope);
  return done(await feedbackView(ctx, subject, row));
}

/** Is the newest letter that left older than the decision? It then says something else than what would be noted. */
async function isOutdated(board: BoardStore, { id }: ArrivedRow, decidedAt: Instant): Promise<boolean> {
  const letters = (await board.copiesOf([id])).filter(({ document }) => document === 'letter');
  const newest = letters.find(({ notes }) => notes.every(({ kind }) => kind !== 'NOT_RELEASED'));
  return newest !== undefined && newest.printedAt < decidedAt;
}

function bodyOf(given: FeedbackGiven, code: FeedbackCode, message: Sealed | undefined): RecordBody<'FEEDBACK'> {
  if (given.way === 'UNFIT') return given;
  return message ? { way: 'DIGITAL', code, envelopeId: message.envelope.id } : { way: 'LETTER', code };
}

function recordOf(ctx: ServiceContext, subject: Subject, row: ArrivedRow, body: RecordBody<'FEEDBACK'>) {
  const now = ctx.clock.now();
  return {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: { kind: 'report', id: row.id },
    kind: 'FEEDBACK',
    madeAt: now,
    recordedAt: now,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(body),
  } as const;
}

/** One of three codes and when, and nothing else. */
function feedbackTo(ctx: ServiceContext, subject: Subject, row: ArrivedRow, code: FeedbackCode): Sealed {
  const { organisationId } = subject.membership;
  return seal(ctx, `board/${organisationId}`, {
    kind: 'feedback',
    inReplyTo: null,
    reportId: row.id,
    anmalningsnummer: row.anmalningsnummer,
    from: organisationId,
    to: row.from,
    formVersion: null,
    parts: [jsonPart('body', { code, at: ctx.clock.now() })],
  });
}
