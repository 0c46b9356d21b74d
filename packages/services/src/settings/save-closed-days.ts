import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { isPlainDate, type PlainDate } from '@tidig/domain/base/time.ts';
import { textProblem } from '@tidig/domain/form/text.ts';
import { noticeLimits } from '@tidig/domain/intake/notice-schedule.ts';
import { LINE_MOST } from '@tidig/domain/intake/text.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { tellHours } from '../notices/tell-hours.ts';
import { keepSetting } from './keep-setting.ts';
import { type NoticesView, readNotices } from './read-notices.ts';

export type NewClosedDays = {
  readonly days: readonly { readonly on: string; readonly why: string }[];
  readonly expected: string | null;
};

/**
 * Writes on which days the own nämnd is closed although the calendar is not: the whole list. On them whoever reads holidays is told. Limits of the law run on
 * all the same. Refuses `invalid-input` at the field, and `changed-meanwhile`.
 */
export async function saveClosedDays(
  ctx: ServiceContext,
  subject: Subject,
  { days, expected }: NewClosedDays,
): Promise<Outcome<NoticesView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'settings.write', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const fields = problemsIn(days);
  if (fields.length > 0) {
    await refuse(ctx, subject, 'settings.write', target, 'invalid-input');
    return refused(problem('invalid-input', fields));
  }
  const body = {
    // `problemsIn` has found each to be a day of the calendar.
    days: days.map(({ on, why }) => ({ on: on as PlainDate, why: why.trim() })).toSorted((one, other) => (one.on < other.on ? -1 : 1)),
  };
  const kept = await keepSetting(ctx, subject, { kind: 'CLOSED_DAYS', body, expected });
  if (!kept.ok) return kept;
  await tellHours(ctx, organisationId, entryFor(ctx, subject, 'settings.write', target));
  return readNotices(ctx, subject);
}

function problemsIn(days: NewClosedDays['days']): readonly FieldProblem[] {
  const many: FieldProblem[] = days.length > noticeLimits.closedDays ? [{ path: 'days', code: 'too-many' }] : [];
  const each = days.flatMap(({ on, why }, n): FieldProblem[] => {
    const twice = days.findIndex((one) => one.on === on) !== n;
    const day: FieldProblem[] = isPlainDate(on) && !twice ? [] : [{ path: `days.${n}.on`, code: on === '' ? 'required' : 'date-invalid' }];
    const code = why.trim() === '' ? 'required' : why.trim().length > LINE_MOST ? 'too-long' : textProblem(why.trim(), 'one');
    return code ? [...day, { path: `days.${n}.why`, code }] : day;
  });
  return [...many, ...each];
}
