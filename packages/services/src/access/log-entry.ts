import type { Action, Purpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { LogEntry, LogObjectKind } from '@tidig/store/port/log.ts';
import type { ServiceContext } from '../context.ts';

/** What an act is about, for the log: a kind and an id that the store turns into a pseudonym. */
export type LogTarget = { readonly kind: LogObjectKind; readonly id: string | null };

export type LogDetail = {
  readonly purpose?: Purpose;
  readonly outcome?: string;
  readonly terms?: readonly string[];
  readonly reason?: string;
};

/** The log row of one person's act. Without a detail it is the person's own work, done. */
export function entryFor(ctx: ServiceContext, subject: Subject, action: Action, target: LogTarget, detail: LogDetail = {}): LogEntry {
  const purpose = detail.purpose ?? { kind: 'own-work' };
  return {
    at: ctx.clock.now(),
    actor: subject.userId,
    membership: subject.membership.id,
    role: subject.membership.role,
    purpose: purpose.kind === 'named' ? purpose.purpose : purpose.kind,
    task: taskOf(purpose),
    objectKind: target.kind,
    objectId: target.id,
    action,
    outcome: detail.outcome ?? 'done',
    ...(detail.terms ? { terms: detail.terms } : {}),
    ...(detail.reason ? { reason: detail.reason } : {}),
  };
}

/** The id that a purpose points at: the report that is the task, or the nödöppning. */
export function taskOf(purpose: Purpose): string | null {
  switch (purpose.kind) {
    case 'task':
      return purpose.reportId;
    case 'emergency':
      return purpose.openingId;
    case 'named':
    case 'own-work':
      return null;
  }
}

/** The log row of something the system did by itself, or that somebody not logged in tried. */
export function systemEntry(
  ctx: Pick<ServiceContext, 'clock'>,
  action: string,
  target: LogTarget,
  outcome = 'done',
  role: 'system' | 'nobody' = 'system',
): LogEntry {
  return {
    at: ctx.clock.now(),
    actor: null,
    membership: null,
    role,
    purpose: 'system',
    task: null,
    objectKind: target.kind,
    objectId: target.id,
    action,
    outcome,
  };
}
