import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, isPlainDate, type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import type { Absence } from '@tidig/domain/intake/absence.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { type HandlingPerson, handlingStaff } from './handling-staff.ts';

/** How far ahead somebody may be away. Days. */
const FURTHEST_AHEAD = 365;

/** Days both included; `away` null: the person is back. */
export type NewAbsence = {
  readonly userId: string;
  readonly away: { readonly from: string; readonly to: string; readonly deputy: string } | null;
};

/**
 * Writes when somebody is away and who looks after that person's reports meanwhile, or that the person is back. One's own, or, by the unit head, anybody's:
 * `not-permitted` to others. Only days are kept, never why. Refuses `invalid-input` at the field: a person or deputy who has no reports here to handle, a deputy who is the
 * person, days that are none, end before they begin, are over, or lie more than a year ahead.
 */
export async function setAbsence(ctx: ServiceContext, subject: Subject, given: NewAbsence): Promise<Outcome<null>> {
  const target = { kind: 'account', id: given.userId } as const;
  const mayAtAll = await authorize(ctx, subject, { action: 'intake.assign', target, object: null });
  if (!mayAtAll.ok) return mayAtAll;
  if (given.userId !== subject.userId && subject.membership.role !== 'unit-head')
    return refuse(ctx, subject, 'intake.assign', target, 'not-permitted');
  const { people } = await handlingStaff(ctx, subject);
  const read = readAbsence(given, people, dayOf(ctx.clock.now()));
  if (!read.ok) {
    await refuse(ctx, subject, 'intake.assign', target, 'invalid-input');
    return refused(problem('invalid-input', read.fields));
  }
  const now = ctx.clock.now();
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: { kind: 'board', id: subject.membership.organisationId } as const,
    kind: 'ABSENCE' as const,
    madeAt: now,
    recordedAt: now,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(read.absence),
  };
  await (await boardOf(ctx, subject)).addRecord(record, entryFor(ctx, subject, 'intake.assign', target));
  return done(null);
}

type Read = { readonly ok: true; readonly absence: Absence } | { readonly ok: false; readonly fields: readonly FieldProblem[] };

function readAbsence({ userId, away }: NewAbsence, people: readonly HandlingPerson[], today: PlainDate): Read {
  const person = people.find((one) => one.userId === userId);
  if (!person) return { ok: false, fields: [{ path: 'userId', code: 'not-in-list' }] };
  if (away === null) return { ok: true, absence: { userId, name: person.name, away: null } };
  const deputy = people.find((one) => one.userId === away.deputy && one.userId !== userId);
  const { from, to } = away;
  if (deputy && isPlainDate(from) && isPlainDate(to) && from <= to && to >= today && to <= plusDays(today, FURTHEST_AHEAD)) {
    return { ok: true, absence: { userId, name: person.name, away: { from, to, deputy: { userId: deputy.userId, name: deputy.name } } } };
  }
  const unknown: FieldProblem[] = deputy ? [] : [{ path: 'away.deputy', code: 'not-in-list' }];
  return { ok: false, fields: [...unknown, ...wrongDays(from, to, today)] };
}

function wrongDays(from: string, to: string, today: PlainDate): FieldProblem[] {
  if (!isPlainDate(from)) return [{ path: 'away.from', code: from === '' ? 'required' : 'date-invalid' }];
  if (!isPlainDate(to)) return [{ path: 'away.to', code: to === '' ? 'required' : 'date-invalid' }];
  if (to < from) return [{ path: 'away.to', code: 'date-invalid' }];
  if (to < today) return [{ path: 'away.to', code: 'date-past' }];
  return to > plusDays(today, FURTHEST_AHEAD) ? [{ path: 'away.to', code: 'date-too-late' }] : [];
}
