import type { Subject } from '@tidig/domain/access/roles.ts';
import { MOST_NAMED, namingProblems } from '@tidig/domain/access/vault-limits.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, isPlainDate, type PlainDate } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { openedObject } from '../protection/opened-object.ts';
import { toldInReason } from '../protection/told-in-reason.ts';
import { clearedStaff } from './cleared-staff.ts';
import { type Namings, namingsOf } from './namings.ts';

/** `to`: the first day on which it is over. */
export type NewNaming = { readonly userId: string; readonly from: string; readonly to: string; readonly reason: string };

/**
 * The unit head names one of the cleared staff for the child whose report or akt is open: at most five at a time, for 90 days at most, and again when they
 * are over. A head may name himself, since a small nämnd may have nobody else at night; that has a log row of its own kind and stands with the log
 * reviewer. Refuses `invalid-input` at the field, and `vault-full`.
 */
export async function nameForVault(
  ctx: ServiceContext,
  subject: Subject,
  given: OpenedObject,
  naming: NewNaming,
): Promise<Outcome<Namings>> {
  const found = await openedObject(ctx, subject, given, 'vault.name');
  if (!found.ok) return found;
  const object = found.value;
  const person = (await clearedStaff(ctx, subject, object)).find(({ userId }) => userId === naming.userId);
  const days = daysOf(naming, dayOf(ctx.clock.now()));
  if (!person || !days.ok) {
    await refuse(ctx, subject, 'vault.name', object, 'invalid-input');
    const unknown: readonly FieldProblem[] = person ? [] : [{ path: 'userId', code: 'not-in-list' }];
    return refused(problem('invalid-input', [...unknown, ...(days.ok ? [] : days.problems)]));
  }
  const { reason } = naming;
  const told = await toldInReason(ctx, subject, object, { action: 'vault.name', path: 'reason', text: reason });
  if (!told.ok) return told;
  const kept = {
    id: asId<never>(ctx.ids.uuid()),
    object,
    userId: person.userId,
    userName: person.name,
    from: days.from,
    to: days.to,
    reason,
    namedAt: ctx.clock.now(),
    namedBy: subject.userId,
    namedByName: subject.name,
  };
  const outcome = person.userId === subject.userId ? 'named-self' : 'done';
  const entry = entryFor(ctx, subject, 'vault.name', object, { outcome, reason });
  const named = await (await boardOf(ctx, subject)).nameForVault(kept, MOST_NAMED, entry);
  return named ? done(await namingsOf(ctx, subject, object)) : refuse(ctx, subject, 'vault.name', object, 'vault-full');
}

type Days =
  | { readonly ok: true; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

function daysOf({ from, to }: NewNaming, today: PlainDate): Days {
  if (!isPlainDate(from)) return { ok: false, problems: [{ path: 'from', code: from === '' ? 'required' : 'date-invalid' }] };
  if (!isPlainDate(to)) return { ok: false, problems: [{ path: 'to', code: to === '' ? 'required' : 'date-invalid' }] };
  const problems = namingProblems(from, to, today);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, from, to };
}
