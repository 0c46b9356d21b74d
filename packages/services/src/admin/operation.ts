import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { unverifiedRules } from '@tidig/domain/law/rules.ts';
import type { StoreHealth } from '@tidig/store/port/stores.ts';
import { authorize } from '../access/authorize.ts';
import type { ServiceContext } from '../context.ts';

export type Operation = { readonly stores: StoreHealth[]; readonly unverifiedLaw: string[] };

/** What the one who runs the installation needs: can each store be written, and which rules of law nobody has verified yet. No content (T-44). */
export async function operation(ctx: ServiceContext, subject: Subject): Promise<Outcome<Operation>> {
  const object = { organisationId: subject.membership.organisationId };
  const allowed = await authorize(ctx, subject, { action: 'operation.read', target: { kind: 'store', id: null }, object });
  if (!allowed.ok) return allowed;
  return done({ stores: await storesHealth(ctx), unverifiedLaw: unverifiedRules(dayOf(ctx.clock.now())).map((rule) => rule.id) });
}

/** Every store's health, one after another so that the pool stays within its bound. */
export async function storesHealth(ctx: ServiceContext): Promise<StoreHealth[]> {
  const health: StoreHealth[] = [];
  for (const name of ctx.stores.names()) health.push(await ctx.stores.health(name));
  return health;
}
