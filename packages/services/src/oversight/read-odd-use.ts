import { type OddUse, oddUseIn, type OddUseLimits } from '@tidig/domain/access/odd-use.ts';
import { lastDayOf, type LogVerdict, type Reviewed, reviewKey, reviewTime } from '@tidig/domain/access/odd-use-review.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { PlainMonth } from '@tidig/domain/base/months.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { FlagRow } from '@tidig/store/port/oversight.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { type Draw, type Drawn, drawsOf } from './draw.ts';
import { oddUseLimits } from './odd-use-limits.ts';

/** Reviewed events that the page shows; what waits is always shown whole. */
const REVIEWED_SHOWN = 50;

export type LogReviewView = { readonly verdict: LogVerdict; readonly note: string; readonly at: Instant; readonly byName: string };

type ToReview = {
  readonly reviews: LogReviewView[];
  readonly lastDay: PlainDate;
  /** Nobody has reviewed it and the last day is over. */
  readonly late: boolean;
  /** Not one's own. */
  readonly mayReview: boolean;
};

/** A flagged event: who, when, why flagged, and what the person said. Never what was searched for. */
export type FlaggedView = ToReview &
  Pick<FlagRow, 'seq' | 'at' | 'role' | 'purpose' | 'objectKind' | 'reason'> & { readonly byName: string; readonly odd: OddUse[] };

/** A drawn person's month. */
export type DrawnView = ToReview & Pick<Drawn, 'userId' | 'unitId' | 'unitName' | 'rows'> & { readonly name: string };

export type SampleView = {
  readonly month: PlainMonth;
  /** The log row whose hash the draw was made from, and how many users it was made among. */
  readonly seedRow: number;
  readonly seed: string;
  readonly users: number;
  readonly drawn: DrawnView[];
};

export type OddUseView = {
  readonly today: PlainDate;
  readonly limits: OddUseLimits;
  /** What waits first, the oldest of it first; then what is reviewed, newest first. */
  readonly flagged: FlaggedView[];
  /** Months that are over, newest first. */
  readonly samples: SampleView[];
  /** Something flagged is shut to the reviewer by behörighetsspärr and left out: somebody else must review it (T-4). */
  readonly withheld: boolean;
};

/** What must be reviewed of how the own nämnd's register is used (L-100, T-1): every flagged event, and each month one user in ten. Logged. */
export async function readOddUse(ctx: ServiceContext, subject: Subject): Promise<Outcome<OddUseView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'log', id: null } as const;
  const allowed = await authorize(ctx, subject, { action: 'odd-use.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  await board.log(entryFor(ctx, subject, 'odd-use.read', target));
  const shut = await board.shutObjects(subject.userId, dayOf(ctx.clock.now()));
  const [flags, all] = [await board.flags(shut), shut.length === 0 ? null : await board.flags([])];
  const limits = await oddUseLimits(board, organisationId);
  const scene = {
    subject,
    today: dayOf(ctx.clock.now()),
    limits,
    names: await namesOfAll(ctx),
    reviews: await reviewsOf(board, organisationId),
  };
  const flagged = flags.map((row) => flaggedView(scene, row));
  return done({
    today: scene.today,
    limits,
    flagged: [
      ...flagged.filter(({ reviews }) => reviews.length === 0),
      ...flagged
        .filter(({ reviews }) => reviews.length > 0)
        .toReversed()
        .slice(0, REVIEWED_SHOWN),
    ],
    samples: (await drawsOf(ctx, board, organisationId)).map((draw) => sampleView(scene, draw)),
    withheld: all !== null && all.length > flags.length,
  });
}

type Scene = {
  readonly subject: Subject;
  readonly today: PlainDate;
  readonly limits: OddUseLimits;
  readonly names: ReadonlyMap<string, string>;
  readonly reviews: ReadonlyMap<string, LogReviewView[]>;
};

function flaggedView(scene: Scene, row: FlagRow): FlaggedView {
  const { seq, at, actor, role, purpose, objectKind, outcome, reason } = row;
  return {
    ...toReview(scene, { kind: 'event', seq }, dayOf(at), actor),
    ...{ seq, at, role, purpose, objectKind, reason },
    byName: scene.names.get(actor ?? '') ?? '',
    odd: [...oddUseIn(outcome)],
  };
}

function sampleView(scene: Scene, { month, span, users, drawn }: Draw): SampleView {
  return {
    month,
    seedRow: span.lastSeq,
    seed: span.hash,
    users,
    drawn: drawn.map(({ userId, unitId, unitName, rows }) => ({
      ...toReview(scene, { kind: 'sample', month, unitId, userId }, lastDayOf(month), userId),
      ...{ userId, unitId, unitName, rows },
      name: scene.names.get(userId) ?? '',
    })),
  };
}

function toReview({ subject, today, limits, reviews }: Scene, what: Reviewed, since: PlainDate, by: string | null): ToReview {
  const { lastDay, late } = reviewTime(since, limits.reviewDays, today);
  const own = reviews.get(reviewKey(what)) ?? [];
  return { reviews: own, lastDay, late: late && own.length === 0, mayReview: by !== subject.userId };
}

async function reviewsOf(board: BoardStore, own: string): Promise<ReadonlyMap<string, LogReviewView[]>> {
  const found = new Map<string, LogReviewView[]>();
  for (const { kind, recordedAt, byName, body } of await board.records({ kind: 'log', id: own })) {
    if (kind !== 'LOG_REVIEWED') continue;
    const { what, verdict, note } = readRecord('LOG_REVIEWED', body);
    const key = reviewKey(what);
    found.set(key, [...(found.get(key) ?? []), { verdict, note, at: recordedAt, byName }]);
  }
  return found;
}

async function namesOfAll(ctx: ServiceContext): Promise<ReadonlyMap<string, string>> {
  const accounts = await (await ctx.stores.directory()).accounts();
  return new Map(accounts.map(({ id, name }) => [id, name]));
}
