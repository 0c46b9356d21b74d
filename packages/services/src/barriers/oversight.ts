import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type Instant, type PlainDate, plusMinutes } from '@tidig/domain/base/time.ts';
import { emergencyReview } from '@tidig/domain/law/emergency-review.ts';
import type { HiddenLookUp } from '@tidig/store/port/barriers.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { emergencyView, type EmergencyView, mayReview } from './emergency-view.ts';
import { barrierView, type BarrierView, visibleBarriers } from './visible-barriers.ts';

/** How far back hidden look-ups are told. Minutes in 30 days. */
const TOLD_BACK = 30 * 24 * 60;

export type Oversight = {
  readonly today: PlainDate;
  /** What waits for review first, the most overdue of it first; then what is reviewed, newest first. */
  readonly emergencies: EmergencyView[];
  /** Not ended ones first, newest first. */
  readonly barriers: BarrierView[];
  /** In whose look-ups a spärr hid something, and when; never what was looked for, never what was hidden. */
  readonly lookUps: { readonly at: Instant; readonly byName: string; readonly kind: HiddenLookUp['kind'] }[];
};

const none = { kind: 'none', id: null } as const;

/**
 * Spärrar och nödöppningar of the own nämnd, for heads and log reviewers; for the administrator only what no head can decide. Logged. Nothing about what is
 * shut to the reader is there, nor counted (T-4).
 */
export async function oversight(ctx: ServiceContext, subject: Subject): Promise<Outcome<Oversight>> {
  const { organisationId, role } = subject.membership;
  const allowed = await authorize(ctx, subject, { action: 'barrier.read', target: none, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  await board.log(entryFor(ctx, subject, 'barrier.read', none));
  const barriers = await visibleBarriers(ctx, subject, await board.barriers());
  const oversees = role !== 'board-administrator';
  return done({
    today: dayOf(ctx.clock.now()),
    emergencies: oversees ? await emergencies(ctx, subject) : [],
    barriers: await Promise.all(notEndedFirst(barriers).map((one) => barrierView(ctx, subject, one))),
    lookUps: oversees ? await lookUps(ctx, subject) : [],
  });
}

/** How many nödöppningar wait for this person's review, and how many of them are late: for the head of every page, and nothing that anybody reads. */
export async function oversightCounts(
  ctx: ServiceContext,
  subject: Subject,
): Promise<Outcome<{ readonly waiting: number; readonly late: number }>> {
  const object = { organisationId: subject.membership.organisationId };
  const allowed = await authorize(ctx, subject, { action: 'emergency.review', target: none, object });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const shut = await shutTo(ctx, subject, board);
  const waiting = (await board.unreviewed()).filter((one) => !shut.is(one.object.kind, one.object.id) && mayReview(subject, one));
  const today = dayOf(ctx.clock.now());
  return done({
    waiting: waiting.length,
    late: waiting.filter(({ openedAt }) => emergencyReview(dayOf(openedAt), today).late).length,
  });
}

async function emergencies(ctx: ServiceContext, subject: Subject): Promise<EmergencyView[]> {
  const board = await boardOf(ctx, subject);
  const shut = await shutTo(ctx, subject, board);
  const known = (await board.emergencies()).filter(({ object }) => !shut.is(object.kind, object.id));
  const waiting = known.filter(({ reviews }) => reviews.length === 0).toReversed();
  const reviewed = known.filter(({ reviews }) => reviews.length > 0);
  return Promise.all([...waiting, ...reviewed].map((one) => emergencyView(ctx, subject, board, one)));
}

function notEndedFirst<T extends { readonly ended: unknown }>(all: readonly T[]): T[] {
  return [...all.filter(({ ended }) => ended === null), ...all.filter(({ ended }) => ended !== null)];
}

async function lookUps(ctx: ServiceContext, subject: Subject): Promise<Oversight['lookUps']> {
  const found = await (await boardOf(ctx, subject)).hiddenLookUps(plusMinutes(ctx.clock.now(), -TOLD_BACK));
  const accounts = await (await ctx.stores.directory()).accounts();
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return found.map(({ at, userId, kind }) => ({ at, byName: names.get(userId) ?? '', kind }));
}
