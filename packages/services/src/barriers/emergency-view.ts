import type { EmergencyCategory } from '@tidig/domain/access/emergency.ts';
import type { Role, Subject } from '@tidig/domain/access/roles.ts';
import type { OpeningId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { emergencyReview } from '@tidig/domain/law/emergency-review.ts';
import type { EmergencyReview, KeptEmergency } from '@tidig/store/port/barriers.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { type ObjectRef, objectRef } from './reference.ts';

/** A nödöppning as those who review it see it: who, why, what was done under it. Nothing of what was read. */
export type EmergencyView = {
  readonly id: OpeningId;
  readonly object: ObjectRef;
  readonly byName: string;
  readonly role: Role;
  readonly category: EmergencyCategory;
  readonly reason: string;
  readonly openedAt: Instant;
  readonly until: Instant;
  readonly acts: KeptEmergency['acts'][number][];
  readonly reviews: Pick<EmergencyReview, 'verdict' | 'note' | 'at' | 'byName'>[];
  readonly lastDay: PlainDate;
  readonly workdaysLeft: number;
  /** True while nobody has reviewed it and the last day is over. */
  readonly late: boolean;
  readonly mayReview: boolean;
};

export async function emergencyView(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  emergency: KeptEmergency,
): Promise<EmergencyView> {
  const { id, object, userName, role, category, reason, openedAt, until, acts, reviews } = emergency;
  const { lastDay, workdaysLeft, late } = emergencyReview(dayOf(openedAt), dayOf(ctx.clock.now()));
  return {
    id,
    object: await objectRef(board, await shutTo(ctx, subject, board), object),
    byName: userName,
    role,
    category,
    reason,
    openedAt,
    until,
    acts: [...acts],
    reviews: reviews.map(({ verdict, note, at, byName }) => ({ verdict, note, at, byName })),
    lastDay,
    workdaysLeft,
    late: late && reviews.length === 0,
    mayReview: mayReview(subject, emergency),
  };
}

/** Anybody who oversees but the one who opened. */
export function mayReview(subject: Subject, { userId }: Pick<KeptEmergency, 'userId'>): boolean {
  return userId !== subject.userId && (subject.membership.role === 'unit-head' || subject.membership.role === 'log-reviewer');
}
