import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { ProblemCode } from '@tidig/domain/base/problem.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { type Course, courseOf, last, type Written } from '@tidig/domain/intake/course.ts';
import { leftToPassOn } from '@tidig/domain/intake/passing-on.ts';
import type { ArrivedRow, BoardStore, FollowUp } from '@tidig/store/port/board.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { type Cover, coverFor } from '../intake/cover-for.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { readableRows } from '../intake/without-barred.ts';
import { forwardedFrom } from './forwarded-from.ts';

export type ForwardingView = {
  /** Set for a report that another nämnd sent on to this one. */
  readonly from: { readonly name: string; readonly arrivedAt: Instant; readonly senderName: string } | null;
  /** Where this nämnd has sent it. */
  readonly sent: {
    readonly toName: string;
    /** Covered where it tells the place of somebody who has been protected since (T-14). */
    readonly reason: string;
    readonly at: Instant;
    readonly byName: string;
    /** Not carried by Tidig: handed over otherwise. */
    readonly byHand: boolean;
    /** That nämnd had the same report from its sender already: nothing was sent. */
    readonly hadIt: boolean;
    /** When it was at that nämnd; null = not yet, or not known. */
    readonly deliveredAt: Instant | null;
    /** What did not go along when the report was handed over by hand (unread then, or come in since), and is still to be. Oldest first. */
    readonly toPassOn: ToPassOn[];
  } | null;
  /** What must be done before it can be sent on; null: it can, or has been. */
  readonly hindrance: Hindrance | null;
  /** Tidig can carry it, to a nämnd that is connected. Not what came here by another nämnd: that is handed over otherwise. */
  readonly carried: boolean;
};

/** `openedAt`: somebody here has read it; till then it cannot have been handed over. */
export type ToPassOn = Pick<FollowUp, 'id' | 'kind' | 'arrivedAt'> & { readonly openedAt: Instant | null };

export type Hindrance = Extract<ProblemCode, 'safety-missing' | 'already-decided'>;

/** Where an opened report lay before, and where it has been sent on. */
export async function getForwarding(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<ForwardingView>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  return found.ok ? done(await forwardingView(ctx, subject, found.value)) : found;
}

/** The same, for verbs that have found the report open. */
export async function forwardingView(ctx: ServiceContext, subject: Subject, row: ArrivedRow): Promise<ForwardingView> {
  const board = await boardOf(ctx, subject);
  const course = courseOf(await board.records({ kind: 'report', id: row.id }));
  const forwarded = last(course, 'FORWARDED');
  const from = await forwardedFrom(board, row.id);
  const [visible] = (await readableRows(ctx, subject, board, [row])).rows;
  const left = leftToPassOn(
    course,
    (visible?.followUps ?? []).map((one) => one.id),
  );
  const toPassOn = (visible?.followUps ?? []).flatMap(({ id, kind, arrivedAt, firstOpenedAt: openedAt }) =>
    left.includes(id) ? [{ id, kind, arrivedAt, openedAt }] : [],
  );
  const names = new Map((await (await ctx.stores.directory()).organisations()).map(({ id, name }) => [id, name]));
  return {
    from: from && { name: names.get(from.by) ?? '', arrivedAt: from.arrivedAt, senderName: names.get(from.sender) ?? '' },
    sent: forwarded && { ...(await sentOn(board, forwarded, await coverFor(ctx, subject, row))), toPassOn },
    hindrance: forwarded ? null : hindranceTo(course, row),
    carried: from === null,
  };
}

/**
 * A nämnd that got a report by mistake must judge all the same whether the child needs protection at once, before the report goes on (SoL 20:1, TF 2:9,
 * L-115); and what it has decided itself is no longer somebody else's. Pure.
 */
export function hindranceTo(course: Course, { covered }: Pick<ArrivedRow, 'covered'>): Hindrance | null {
  if (last(course, 'DECISION')) return 'already-decided';
  return covered && course.SAFETY_ASSESSMENT.length === 0 ? 'safety-missing' : null;
}

async function sentOn(board: BoardStore, record: Written<'FORWARDED'>, cover: Cover) {
  const { toName, reason, envelopeId, hadIt } = record.body;
  const deliveredAt = envelopeId === null ? null : await board.deliveredAt(asId(envelopeId));
  return { toName, reason: cover(reason), at: record.madeAt, byName: record.byName, byHand: envelopeId === null, hadIt, deliveredAt };
}
