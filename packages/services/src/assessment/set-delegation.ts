import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf, type PlainDate } from '@tidig/domain/base/time.ts';
import { type Delegation, delegationBody } from '@tidig/domain/intake/delegation.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { seenDelegation } from './delegation-in-force.ts';
import { type DelegationView, readDelegation } from './read-delegation.ts';

/** `decidedOn`: the day of the nämnd's own decision. `expected`: the delegation in force that the writer has seen; null: none. */
export type NewDelegation = { readonly delegation: Delegation; readonly decidedOn: PlainDate; readonly expected: string | null };

/**
 * Writes in what the own nämnd has decided to delegate, from the day of its decision: by its administrator, who decides in no case (`delegation.write`), never by
 * somebody who may be given it. At `decidedOn` no day to come. The earlier stays, with who and when: a decision keeps the point under which it was taken.
 * `changed-meanwhile` when somebody has written another meanwhile.
 */
export async function setDelegation(ctx: ServiceContext, subject: Subject, given: NewDelegation): Promise<Outcome<DelegationView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'delegation.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const now = ctx.clock.now();
  if (given.decidedOn > dayOf(now)) return refused(problem('invalid-input', [{ path: 'decidedOn', code: 'date-in-future' }]));
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: target,
    kind: 'DELEGATION' as const,
    madeAt: now,
    recordedAt: now,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(delegationBody.parse({ ...given.delegation, decidedOn: given.decidedOn })),
  };
  const log = entryFor(ctx, subject, 'delegation.write', target);
  const kept = await (await boardOf(ctx, subject)).addRecord(record, log, undefined, seenDelegation(organisationId, given.expected));
  return kept ? readDelegation(ctx, subject) : refuse(ctx, subject, 'delegation.write', target, 'changed-meanwhile');
}
