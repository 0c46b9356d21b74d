import { decide, type Decision } from '@tidig/domain/access/decide.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/**
 * A report whose vault this person may open at this very moment: cleared, named for the child by the unit head, today, and not shut out. Never under a
 * nödöppning. Everything else is `not-found`, like a report that is not there: who is named is not for others to learn. The log says what it was.
 */
export async function reachableVault(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  action: 'vault.open' | 'vault.read',
): Promise<Outcome<ArrivedRow>> {
  const target = { kind: 'report', id } as const;
  const byRole = await authorize(ctx, subject, { action, target, object: null });
  if (!byRole.ok) return byRole;
  const board = await boardOf(ctx, subject);
  const row = await board.arrivedRow(asId(id));
  if (!row) return refuse(ctx, subject, action, target, 'not-found');
  const now = ctx.clock.now();
  const emergency = (await board.liveEmergency(subject.loginId, target, now)) !== null;
  const object = { organisationId: subject.membership.organisationId, named: await board.namedFor(row.id, dayOf(now)) };
  const barredUsers = await board.barredFrom(target, dayOf(now));
  const decision = decide(subject, action, object, { today: dayOf(now), barredUsers });
  if (decision.allowed && !emergency) return done(row);
  await board.log(entryFor(ctx, subject, action, target, { outcome: emergency ? 'emergency' : outcomeOf(decision) }));
  return refused(problem('not-found'));
}

function outcomeOf(decision: Decision): string {
  return !decision.allowed && decision.reason === 'barred' ? 'barred' : 'not-found';
}
