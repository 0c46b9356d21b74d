import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { authorize } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { delegations, type KeptDelegation } from './delegation-in-force.ts';

/** The delegation in force (null: nothing is delegated, nobody decides in Tidig), and those before it, newest first. */
export type DelegationView = { readonly current: KeptDelegation | null; readonly earlier: KeptDelegation[] };

/** What the own nämnd has delegated to whom, and where in its delegationsordning that stands (L-32). */
export async function readDelegation(ctx: ServiceContext, subject: Subject): Promise<Outcome<DelegationView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const [current = null, ...earlier] = (await delegations(await boardOf(ctx, subject), organisationId)).toReversed();
  return done({ current, earlier });
}
