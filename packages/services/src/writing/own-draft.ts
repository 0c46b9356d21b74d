import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Draft } from '@tidig/store/port/sender.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/** The person's own draft. Another's draft and one that does not exist are both `not-found` (T-6); each refusal is logged. */
export async function ownDraft(ctx: ServiceContext, subject: Subject, id: string, action: Action): Promise<Outcome<Draft>> {
  const target = { kind: 'draft', id } as const;
  const byRole = await authorize(ctx, subject, { action, target, object: null });
  if (!byRole.ok) return byRole;
  const draft = await (await senderOf(ctx, subject)).draft(asId(id));
  if (!draft) return refuse(ctx, subject, action, target, 'not-found');
  const { organisationId } = subject.membership;
  const allowed = await authorize(ctx, subject, { action, target, object: { organisationId, authorId: draft.author } });
  return allowed.ok ? done(draft) : allowed;
}
