import type { boardRoles, Clearance, Subject } from '@tidig/domain/access/roles.ts';
import { asId, type MembershipId, type UnitId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, isPlainDate, type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import { textProblem } from '@tidig/domain/form/text.ts';
import { LINE_MOST } from '@tidig/domain/intake/text.ts';
import type { Account } from '@tidig/store/port/directory.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/** How far ahead a place may begin. Days. */
const FURTHEST_AHEAD = 365;

export type NewMembership = {
  readonly username: string;
  readonly role: (typeof boardRoles)[number];
  /** What the nämnd calls the unit; empty: none. One that nobody has had before is written in. */
  readonly unit?: string;
  /** First day, and the first day on which it no longer holds; null: until further notice. */
  readonly from: string;
  readonly to: string | null;
  /** The nämnd attests that the person may judge alone (SoL 25:1, L-34). */
  readonly behorig: boolean;
  /** May be named for a child's protected place by the unit head. */
  readonly clearance: Clearance;
};

/**
 * Gives somebody who has an account a place at the own nämnd, as a dated row; also somebody of another kommun, such as one on call. To change a place, end it and give
 * another: what held before stays. Refuses `invalid-input` at the field: an account that is not there, is closed, or is of
 * another kind of authority, days that are over or in the wrong order, a unit's name that cannot be written, a
 * role that the person has already. Nobody gives oneself a place: `not-permitted`. Logged in the nämnd's own store and in the directory.
 */
export async function grantMembership(ctx: ServiceContext, subject: Subject, given: NewMembership): Promise<Outcome<null>> {
  const { organisationId } = subject.membership;
  const allowed = await authorize(ctx, subject, {
    action: 'membership.write',
    target: { kind: 'account', id: null },
    object: { organisationId },
  });
  if (!allowed.ok) return allowed;
  const directory = await ctx.stores.directory();
  const account = await accountOf(ctx, given.username.trim());
  const target = { kind: 'account', id: account?.id ?? null } as const;
  if (account?.id === subject.userId) return refuse(ctx, subject, 'membership.write', target, 'not-permitted');
  const fields = [
    ...wrongPerson(account, given),
    ...wrongUnit(given),
    ...wrongDays(given, dayOf(ctx.clock.now())),
    ...(await hasIt(ctx, subject, account, given)),
  ];
  if (fields.length > 0 || account === null) {
    await refuse(ctx, subject, 'membership.write', target, 'invalid-input');
    return refused(problem('invalid-input', fields));
  }
  const entry = entryFor(ctx, subject, 'membership.write', target);
  await (await ownStore(ctx, subject)).log(entry);
  const membership = {
    id: asId<MembershipId>(ctx.ids.uuid()),
    userId: account.id,
    organisationId,
    role: given.role,
    // `wrongDays` has found both to be days of the calendar.
    from: given.from as PlainDate,
    to: given.to as PlainDate | null,
    competence: given.behorig ? (['behorig'] as const) : [],
    clearance: given.clearance,
  };
  const unit = given.unit?.trim() ?? '';
  await directory.grantMembership(membership, unit === '' ? null : { newId: asId<UnitId>(ctx.ids.uuid()), name: unit }, entry);
  return done(null);
}

/** An open account of somebody who works at nämnder and nowhere else: police and nämnd are kept apart. */
async function accountOf(ctx: ServiceContext, username: string): Promise<Account | null> {
  const directory = await ctx.stores.directory();
  const found = await directory.accountByUsername(username);
  if (!found || found.closedAt !== null) return null;
  const places = await directory.membershipsOf(found.id, dayOf(ctx.clock.now()));
  return places.every(({ organisationKind }) => organisationKind === 'board') ? found : null;
}

function wrongPerson(account: Account | null, { username }: NewMembership): FieldProblem[] {
  return account ? [] : [{ path: 'username', code: username.trim() === '' ? 'required' : 'not-in-list' }];
}

function wrongUnit({ unit = '' }: NewMembership): FieldProblem[] {
  const code = unit.trim().length > LINE_MOST ? 'too-long' : textProblem(unit.trim(), 'one');
  return code ? [{ path: 'unit', code }] : [];
}

function wrongDays({ from, to }: NewMembership, today: PlainDate): FieldProblem[] {
  if (!isPlainDate(from)) return [{ path: 'from', code: from === '' ? 'required' : 'date-invalid' }];
  if (from < today) return [{ path: 'from', code: 'date-past' }];
  if (from > plusDays(today, FURTHEST_AHEAD)) return [{ path: 'from', code: 'date-too-late' }];
  if (to === null) return [];
  return isPlainDate(to) && to > from ? [] : [{ path: 'to', code: 'date-invalid' }];
}

/** The same role twice at the same time would be two answers to what the person may. */
async function hasIt(
  ctx: ServiceContext,
  subject: Subject,
  account: Account | null,
  { role, from }: NewMembership,
): Promise<FieldProblem[]> {
  if (!account) return [];
  const rows = await (await ctx.stores.directory()).staffOf(subject.membership.organisationId);
  const held = rows.some((one) => one.userId === account.id && one.role === role && (one.to === null || one.to > from));
  return held ? [{ path: 'role', code: 'not-applicable' }] : [];
}
