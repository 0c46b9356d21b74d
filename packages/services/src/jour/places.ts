import type { Subject } from '@tidig/domain/access/roles.ts';
import type { MembershipId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { jourHoursText } from '@tidig/domain/labels/notice-hours.ts';
import { authorize } from '../access/authorize.ts';
import { readsNow } from '../access/jour-hours.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { noticeSettings } from '../notices/schedule-in-force.ts';
import { countArrived } from '../worklist/count-arrived.ts';

/** A nämnd where the person is on call. */
export type JourPlace = {
  readonly membershipId: MembershipId;
  readonly organisationName: string;
  /** The login works there now. */
  readonly active: boolean;
  /** How much waits; null outside the hours in which those on call read there. */
  readonly counts: { readonly unassessed: number; readonly unopened: number; readonly unread: number } | null;
  /** Those hours, in a Swedish sentence. */
  readonly hours: string;
};

/**
 * The nämnder where the person is on call, also several and of other kommuner, each with how much waits there: numbers only, and only in the hours in which
 * those on call read there. Each nämnd's are read by the right of the membership there, and nothing is in one's answer of another's. Empty for somebody
 * who is on call nowhere.
 */
export async function jourPlaces(ctx: ServiceContext, subject: Subject): Promise<Outcome<{ readonly places: JourPlace[] }>> {
  const target = { kind: 'report', id: null } as const;
  const allowed = await authorize(ctx, subject, { action: 'intake.list', target, object: null, atAnyHour: true });
  if (!allowed.ok) return allowed;
  const directory = await ctx.stores.directory();
  const memberships = await directory.membershipsOf(subject.userId, dayOf(ctx.clock.now()));
  const here = new Set<string>(ctx.stores.names());
  const places: JourPlace[] = [];
  for (const membership of memberships) {
    if (membership.role !== 'jour' || !here.has(`board/${membership.organisationId}`)) continue;
    places.push(await placeOf(ctx, { ...subject, membership }, membership.id === subject.membership.id));
  }
  return done({ places });
}

async function placeOf(ctx: ServiceContext, there: Subject, active: boolean): Promise<JourPlace> {
  const { id, organisationId, organisationName } = there.membership;
  const settings = await noticeSettings(await boardOf(ctx, there), organisationId);
  const place = { membershipId: id, organisationName, active, hours: jourHoursText(settings.schedule?.value ?? null) };
  if (!readsNow(ctx, there, settings)) return { ...place, counts: null };
  const counted = await countArrived(ctx, there);
  if (!counted.ok) return { ...place, counts: null };
  const { unassessed, unopened, unreadFollowUps, unreadAnswers } = counted.value;
  return { ...place, counts: { unassessed, unopened, unread: unreadFollowUps + unreadAnswers } };
}
