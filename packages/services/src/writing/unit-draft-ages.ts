import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { authorize } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/** For a unit's head: how many drafts lie unsent and how old they are, oldest first. Never what, whose or about whom. */
export async function unitDraftAges(
  ctx: ServiceContext,
  subject: Subject,
): Promise<Outcome<{ readonly createdAt: Instant; readonly savedAt: Instant }[]>> {
  const { organisationId, unitId } = subject.membership;
  const target = { kind: 'draft', id: null } as const;
  const allowed = await authorize(ctx, subject, { action: 'draft.ages', target, object: { organisationId, unitId } });
  if (!allowed.ok) return allowed;
  const sender = await senderOf(ctx, subject);
  return done(unitId === null ? [] : [...(await sender.draftAges(unitId))]);
}
