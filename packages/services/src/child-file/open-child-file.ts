import type { Action, SearchPurpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { ChildFile } from '@tidig/store/port/board.ts';
import { authorizeObject } from '../access/authorize-object.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { newOpening, purposeOf } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import { emergencyFor, purposeOfEmergency } from '../access/under-emergency.ts';
import type { ServiceContext } from '../context.ts';
import { watchOpening } from '../oversight/watch-opening.ts';
import type { Opened } from '../writing/open-sent.ts';

/**
 * Opens a child's akt with the task or purpose that needs it; under a nödöppning that is the purpose, and its hour the end. Logged, and flagged when it is odd
 * (T-1). Refuses
 * `purpose-required`, `task-in-emergency`, `barred`, and any other id as `not-found`.
 */
export async function openChildFile(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: { readonly task: string | null; readonly purpose: SearchPurpose | null },
): Promise<Outcome<Opened>> {
  const akt = await reachableChildFile(ctx, subject, id, 'child-file.open');
  if (!akt.ok) return akt;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'child-file', id: akt.value.id } as const;
  const emergency = await emergencyFor(ctx, subject, board, target);
  const purpose = emergency ? done(purposeOfEmergency(emergency)) : await purposeOf(ctx, board, subject, given);
  if (!purpose.ok) return refuse(ctx, subject, 'child-file.open', target, purpose.problem.code);
  await watchOpening(ctx, subject, board, akt.value, purpose.value);
  const opening = newOpening(ctx, subject, target, purpose.value, emergency?.until);
  await board.open(opening, entryFor(ctx, subject, 'child-file.open', target, { purpose: purpose.value }));
  return done({ openingId: opening.id, until: opening.until });
}

/** An akt in the person's own nämnd, not shut by behörighetsspärr, or read under a nödöppning. */
export async function reachableChildFile(ctx: ServiceContext, subject: Subject, id: string, action: Action): Promise<Outcome<ChildFile>> {
  const target = { kind: 'child-file', id } as const;
  const byRole = await authorize(ctx, subject, { action, target, object: null });
  if (!byRole.ok) return byRole;
  const board = await boardOf(ctx, subject);
  const akt = await board.childFile(asId(id));
  if (!akt) return refuse(ctx, subject, action, target, 'not-found');
  const allowed = await authorizeObject(ctx, subject, action, target);
  return allowed.ok ? done(akt) : allowed;
}
