import type { EmergencyVerdict } from '@tidig/domain/access/emergency.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { toldInReason } from '../protection/told-in-reason.ts';
import { mayReview } from './emergency-view.ts';

/**
 * Says of a nödöppning whether it was called for, and why; a later review stands beside the earlier. By a head or log reviewer who is not the one who opened
 * (`not-permitted`) and to whom the object is not shut (`not-found`, like any other id). Logged. It stays `late` in nobody's list after that.
 */
export async function reviewEmergency(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: { readonly verdict: EmergencyVerdict; readonly note: string },
): Promise<Outcome<null>> {
  const none = { kind: 'none', id: null } as const;
  const { organisationId } = subject.membership;
  const allowed = await authorize(ctx, subject, { action: 'emergency.review', target: none, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const emergency = await board.emergency(asId(id));
  const shut = await shutTo(ctx, subject, board);
  if (!emergency || shut.is(emergency.object.kind, emergency.object.id)) return refuse(ctx, subject, 'emergency.review', none, 'not-found');
  if (!mayReview(subject, emergency)) return refuse(ctx, subject, 'emergency.review', emergency.object, 'not-permitted');
  const told = await toldInReason(ctx, subject, emergency.object, { action: 'emergency.review', path: 'note', text: given.note });
  if (!told.ok) return told;
  const review = {
    ...given,
    id: asId<RecordId>(ctx.ids.uuid()),
    openingId: emergency.id,
    at: ctx.clock.now(),
    by: subject.userId,
    byName: subject.name,
  };
  await board.reviewEmergency(review, entryFor(ctx, subject, 'emergency.review', emergency.object));
  return done(null);
}
