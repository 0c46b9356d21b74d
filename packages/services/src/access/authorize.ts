import type { Action } from '@tidig/domain/access/actions.ts';
import { type AccessObject, decide, type Decision } from '@tidig/domain/access/decide.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem, type ProblemCode } from '@tidig/domain/base/problem.ts';
import type { UserId } from '@tidig/domain/base/ids.ts';
import type { ServiceContext } from '../context.ts';
import { isOutsideHours } from './jour-hours.ts';
import { entryFor, type LogTarget } from './log-entry.ts';
import { ownStore } from './own-store.ts';

type Asked = {
  readonly action: Action;
  readonly target: LogTarget;
  /** Null asks for the role alone. */
  readonly object: AccessObject | null;
  readonly barredUsers?: readonly UserId[];
  /** This login has the object open by a nödöppning. */
  readonly emergency?: boolean;
  /** Of somebody on call also outside the hours of the jour: for what tells only when those are. */
  readonly atAnyHour?: boolean;
};

/**
 * Asks the policy, and logs a refusal in the store of the person's own organisation before answering it.
 * What lies outside the person's reach is answered as if it did not exist (T-2); only a missing role, a behörighetsspärr and the hours of the jour are named.
 */
export async function authorize(ctx: ServiceContext, subject: Subject, asked: Asked): Promise<Outcome<null>> {
  const decision = decide(subject, asked.action, asked.object, {
    today: dayOf(ctx.clock.now()),
    ...(asked.barredUsers ? { barredUsers: asked.barredUsers } : {}),
    ...(asked.emergency ? { emergency: true } : {}),
  });
  if (!decision.allowed) return refuse(ctx, subject, asked.action, asked.target, codeOf(decision));
  const late = !asked.emergency && !asked.atAnyHour && (await isOutsideHours(ctx, subject, asked.action, asked.object));
  return late ? refuse(ctx, subject, asked.action, asked.target, 'outside-hours') : done(null);
}

/** Logs a refusal and gives it. Every refused act leaves a row, also that of something that is not there. */
export async function refuse(
  ctx: ServiceContext,
  subject: Subject,
  action: Action,
  target: LogTarget,
  code: ProblemCode,
): Promise<{ readonly ok: false; readonly problem: { readonly code: ProblemCode } }> {
  const store = await ownStore(ctx, subject);
  await store.log(entryFor(ctx, subject, action, target, { outcome: code }));
  return refused(problem(code));
}

function codeOf(decision: Exclude<Decision, { allowed: true }>): ProblemCode {
  switch (decision.reason) {
    case 'role':
    case 'not-in-force':
      return 'not-permitted';
    case 'barred':
      return 'barred';
    case 'organisation':
    case 'not-own':
      return 'not-found';
  }
}
