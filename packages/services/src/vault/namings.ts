import type { Subject } from '@tidig/domain/access/roles.ts';
import type { NamingId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { VaultNaming } from '@tidig/store/port/vault.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { openedObject } from '../protection/opened-object.ts';
import { type Candidate, clearedStaff } from './cleared-staff.ts';

/** Somebody who is, was or will be named for a child. `to`: the first day on which it is over. */
export type NamingView = {
  readonly id: NamingId;
  readonly userName: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly reason: string;
  readonly namedAt: Instant;
  readonly namedByName: string;
  /** The head has named himself: told to the log reviewer. */
  readonly self: boolean;
  readonly inForce: boolean;
  readonly ended: { readonly at: Instant; readonly byName: string } | null;
};

/** Who may open the vault for a child, and whom the head may name. */
export type Namings = { readonly today: PlainDate; readonly named: NamingView[]; readonly candidates: Candidate[] };

/** The namings of the child whose report or akt this login has open, newest first; for the unit head. Logged. */
export async function listNamings(ctx: ServiceContext, subject: Subject, given: OpenedObject): Promise<Outcome<Namings>> {
  const found = await openedObject(ctx, subject, given, 'vault.name');
  if (!found.ok) return found;
  await (await boardOf(ctx, subject)).log(entryFor(ctx, subject, 'vault.name', found.value, { outcome: 'seen' }));
  return done(await namingsOf(ctx, subject, found.value));
}

/** The same without asking or logging; for verbs that have done both. */
export async function namingsOf(ctx: ServiceContext, subject: Subject, object: OpenedObject): Promise<Namings> {
  const today = dayOf(ctx.clock.now());
  const named = await (await boardOf(ctx, subject)).namings(object);
  return { today, named: named.map((one) => namingView(one, today)), candidates: [...(await clearedStaff(ctx, subject, object))] };
}

export function namingView(naming: VaultNaming, today: PlainDate): NamingView {
  const { id, userId, userName, from, to, reason, namedAt, namedBy, namedByName, ended } = naming;
  const inForce = ended === null && from <= today && today < to;
  return { id, userName, from, to, reason, namedAt, namedByName, self: userId === namedBy, inForce, ended };
}
