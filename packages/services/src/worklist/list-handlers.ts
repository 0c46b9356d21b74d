import type { Role, Subject } from '@tidig/domain/access/roles.ts';
import type { UserId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type PlainDate } from '@tidig/domain/base/time.ts';
import { type Absence, awayOn } from '@tidig/domain/intake/absence.ts';
import { authorize } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { type HandlingPerson, handlingStaff } from './handling-staff.ts';
import { absencesOf, inHandAt } from './in-hand.ts';
import { reachableRows } from './reachable-rows.ts';

export type HandlerView = {
  readonly userId: UserId;
  readonly name: string;
  readonly roles: Role[];
  /** How many open reports the person has in hand today, as a deputy too: of those that the reader may know of. */
  readonly open: number;
  /** Away today, or from a day to come; days both included. */
  readonly away: { readonly from: PlainDate; readonly to: PlainDate; readonly deputy: string; readonly now: boolean } | null;
  readonly you: boolean;
};

/** Everybody who may have reports to handle, with how many they have, in Swedish order: what somebody who gives out work looks at. */
export async function listHandlers(ctx: ServiceContext, subject: Subject): Promise<Outcome<{ readonly people: HandlerView[] }>> {
  const allowed = await authorize(ctx, subject, { action: 'intake.list', target: { kind: 'report', id: null }, object: null });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const staff = await handlingStaff(ctx, subject);
  const holder = await inHandAt(ctx, subject, board, staff);
  const holders = (await reachableRows(ctx, subject, board)).map((row) => holder(row)?.userId);
  const absences = await absencesOf(board, subject);
  const today = dayOf(ctx.clock.now());
  const asView = ({ userId, name, roles }: HandlingPerson): HandlerView => ({
    userId,
    name,
    roles: [...roles],
    open: holders.filter((id) => id === userId).length,
    away: awayView(absences, userId, today),
    you: userId === subject.userId,
  });
  return done({ people: staff.people.map(asView) });
}

function awayView(absences: readonly Absence[], userId: string, today: PlainDate): HandlerView['away'] {
  const away = absences.findLast((one) => one.userId === userId)?.away;
  if (!away || away.to < today) return null;
  return { from: away.from, to: away.to, deputy: away.deputy.name, now: awayOn(absences, today).has(userId) };
}
