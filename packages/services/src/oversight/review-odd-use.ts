import { type LogVerdict, type Reviewed } from '@tidig/domain/access/odd-use-review.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { isMonth } from '@tidig/domain/base/months.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { handoverProblem } from '@tidig/domain/intake/handover.ts';
import type { RecordInput } from '@tidig/domain/intake/records.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { drawOf } from './draw.ts';

export type NewLogReview = { readonly what: Reviewed; readonly verdict: LogVerdict; readonly note: string };

/**
 * Signs that a flagged event, or a drawn person's month, has been reviewed, and what came of it; a later review stands beside the earlier. By a head or log
 * reviewer who is not the one whose use it is (`not-permitted`). Refuses `not-found` for what is neither flagged nor drawn, and for a flagged event about
 * what is shut to the reviewer (T-4); `invalid-input` at `note` when it tells a number or a place. Logged.
 */
export async function reviewOddUse(ctx: ServiceContext, subject: Subject, given: NewLogReview): Promise<Outcome<null>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'log', id: null } as const;
  const allowed = await authorize(ctx, subject, { action: 'odd-use.review', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const whose = await whoseUse(ctx, subject, board, given.what);
  if (whose === null) return refuse(ctx, subject, 'odd-use.review', target, 'not-found');
  if (whose === subject.userId) return refuse(ctx, subject, 'odd-use.review', target, 'not-permitted');
  const code = handoverProblem(given.note, ctx.clock.now());
  if (code) {
    await refuse(ctx, subject, 'odd-use.review', target, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'note', code }]));
  }
  const now = ctx.clock.now();
  const body: RecordInput<'LOG_REVIEWED'> = { ...given, note: given.note.trim() };
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: { kind: 'log', id: organisationId } as const,
    kind: 'LOG_REVIEWED' as const,
    madeAt: now,
    recordedAt: now,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(body),
  };
  await board.addRecord(record, entryFor(ctx, subject, 'odd-use.review', target));
  return done(null);
}

/** Whose search, opening or month it is; null for what nobody has to review, or not this person. */
async function whoseUse(ctx: ServiceContext, subject: Subject, board: BoardStore, what: Reviewed): Promise<string | null> {
  if (what.kind === 'event') {
    const shut = await board.shutObjects(subject.userId, dayOf(ctx.clock.now()));
    return (await board.flags(shut)).find(({ seq }) => seq === what.seq)?.actor ?? null;
  }
  const draw = isMonth(what.month) ? await drawOf(ctx, board, subject.membership.organisationId, what.month) : null;
  return draw?.drawn.find(({ userId, unitId }) => userId === what.userId && unitId === what.unitId)?.userId ?? null;
}
