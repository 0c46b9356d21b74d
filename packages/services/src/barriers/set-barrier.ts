import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, type FieldProblemCode, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, isPlainDate, type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { toldInReason } from '../protection/told-in-reason.ts';
import { reachableObject } from './reachable-object.ts';
import { staffInForce } from './staff-in-force.ts';

/** How far ahead a spärr may begin. Days. */
const FURTHEST_AHEAD = 365;

export type NewBarrier = { readonly userId: string; readonly from: string; readonly reason: string };

/**
 * Shuts a named member of staff out of a report or akt, from today or a day within a year (T-4, FL 16–17 §§). A head may name anybody of the own nämnd, also
 * themselves: who knows of an own jäv says so at once (FL 18 §). It holds at the next step of what that person has open. Logged with its reason. Refuses
 * `invalid-input` at the field, also for a reason that tells where somebody protected is, `already-barred`, `barred` to a head who is shut out, and any other id as `not-found`.
 */
export async function setBarrier(ctx: ServiceContext, subject: Subject, given: OpenedObject, barrier: NewBarrier): Promise<Outcome<null>> {
  const found = await reachableObject(ctx, subject, given, 'barrier.write');
  if (!found.ok) return found;
  const object = found.value;
  const person = (await staffInForce(ctx, subject)).find(({ userId }) => userId === barrier.userId);
  const from = beginning(barrier.from, dayOf(ctx.clock.now()));
  if (!person || !from.ok) {
    await refuse(ctx, subject, 'barrier.write', object, 'invalid-input');
    const fields: FieldProblem[] = person ? [] : [{ path: 'userId', code: 'not-in-list' }];
    return refused(problem('invalid-input', from.ok ? fields : [...fields, { path: 'from', code: from.code }]));
  }
  const { reason } = barrier;
  const told = await toldInReason(ctx, subject, object, { action: 'barrier.write', path: 'reason', text: reason });
  if (!told.ok) return told;
  const kept = {
    id: asId<never>(ctx.ids.uuid()),
    object,
    userId: person.userId,
    userName: person.name,
    from: from.day,
    setAt: ctx.clock.now(),
    setBy: subject.userId,
    setByName: subject.name,
    reason,
  };
  const set = await (await boardOf(ctx, subject)).bar(kept, entryFor(ctx, subject, 'barrier.write', object, { reason }));
  return set ? done(null) : refuse(ctx, subject, 'barrier.write', object, 'already-barred');
}

type Beginning = { readonly ok: true; readonly day: PlainDate } | { readonly ok: false; readonly code: FieldProblemCode };

function beginning(text: string, today: PlainDate): Beginning {
  if (!isPlainDate(text)) return { ok: false, code: text === '' ? 'required' : 'date-invalid' };
  if (text < today) return { ok: false, code: 'date-past' };
  return text > plusDays(today, FURTHEST_AHEAD) ? { ok: false, code: 'date-too-late' } : { ok: true, day: text };
}
