import { type Purpose, type SearchPurpose, searchPurposes } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject, Opening } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';
import { taskOf } from './log-entry.ts';
import { shutToReader } from './shut.ts';

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
 * The purpose of an act: an intake task that this login has open and that is not shut to its person, or one of the six named purposes.
 * Null when neither is there: the person is asked for one.
 */
export async function purposeOf(
  ctx: ServiceContext,
  board: BoardStore,
  subject: Subject,
  given: { readonly task: string | null; readonly purpose: SearchPurpose | null },
): Promise<Purpose | null> {
  if (given.task !== null) {
    const live = await board.liveOpening(subject.loginId, { kind: 'report', id: given.task }, ctx.clock.now());
    const shut = await shutToReader(ctx, subject, board);
    return live && !shut.is('report', given.task) ? { kind: 'task', reportId: given.task } : null;
  }
  return given.purpose === null ? null : { kind: 'named', purpose: given.purpose };
}
