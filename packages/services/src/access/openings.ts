import { type Purpose, type SearchPurpose, searchPurposes } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject, Opening } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';
import { taskOf } from './log-entry.ts';
import { shutTo, shutToReader } from './shut.ts';

/** How long an opening lets its login read, unless the login ends before. */
const OPEN_MINUTES = 60;

/** A new opening of one object for this login and purpose, at the latest `until` a moment. Written by the caller together with its log row. */
export function newOpening(
  ctx: ServiceContext,
  subject: Subject,
  object: OpenedObject,
  purpose: Purpose,
  latest: Instant | null = null,
): Opening {
  const openedAt = ctx.clock.now();
  const until = plusMinutes(openedAt, OPEN_MINUTES);
  return {
    id: asId(ctx.ids.uuid()),
    login: subject.loginId,
    object,
    purpose: purpose.kind === 'named' ? purpose.purpose : purpose.kind,
    task: taskOf(purpose),
    openedAt,
    until: latest !== null && latest < until ? latest : until,
  };
}

/** Why an opening was made, for the log rows of what is read under it. */
export function purposeOfOpening({ purpose, task }: Opening): Purpose {
  if (task !== null) return purpose === 'emergency' ? { kind: 'emergency', openingId: task } : { kind: 'task', reportId: task };
  const named = searchPurposes.find((one) => one === purpose);
  return named ? { kind: 'named', purpose: named } : { kind: 'own-work' };
}

/**
 * The purpose of an act: an intake task that this login has open, or one of the six named purposes. Refuses `purpose-required` when neither is there: the
 * person is asked for one. Refuses `task-in-emergency` for a task that is shut to the person and open by nödöppning alone: that opens one object, and is
 * no reason to look for another (T-5). The caller logs the refusal.
 */
export async function purposeOf(
  ctx: ServiceContext,
  board: BoardStore,
  subject: Subject,
  given: { readonly task: string | null; readonly purpose: SearchPurpose | null },
): Promise<Outcome<Purpose>> {
  const { task, purpose } = given;
  if (task === null) return purpose === null ? refused(problem('purpose-required')) : done({ kind: 'named', purpose });
  const live = await board.liveOpening(subject.loginId, { kind: 'report', id: task }, ctx.clock.now());
  if (!live || (await shutToReader(ctx, subject, board)).is('report', task)) return refused(problem('purpose-required'));
  const onlyInEmergency = live.purpose === 'emergency' || (await shutTo(ctx, subject, board)).is('report', task);
  return onlyInEmergency ? refused(problem('task-in-emergency')) : done({ kind: 'task', reportId: task });
}
