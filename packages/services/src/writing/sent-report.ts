import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { SentRow } from '@tidig/store/port/sender.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/** A report sent by this person or this person's unit. Any other, and one that does not exist, is `not-found`; each refusal is logged. */
export async function reachableSent(ctx: ServiceContext, subject: Subject, id: string, action: Action): Promise<Outcome<SentRow>> {
  const target = { kind: 'report', id } as const;
  const byRole = await authorize(ctx, subject, { action, target, object: null });
  if (!byRole.ok) return byRole;
  const row = await (await senderOf(ctx, subject)).sentReport(asId(id));
  if (!row) return refuse(ctx, subject, action, target, 'not-found');
  const object = { organisationId: subject.membership.organisationId, unitId: row.unitId, authorId: row.author };
  const allowed = await authorize(ctx, subject, { action, target, object });
  return allowed.ok ? done(row) : allowed;
}
