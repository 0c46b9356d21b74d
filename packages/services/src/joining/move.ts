import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { FileMove } from '@tidig/store/port/joining.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { readingNow } from '../access/purpose-now.ts';
import type { ServiceContext } from '../context.ts';
import { toldInReason } from '../protection/told-in-reason.ts';

/** Characters at least in the reason for a move: it is read when somebody wonders why two were taken for one. */
export const MOVE_REASON_LEAST = 10;

type NewMove = Pick<FileMove, 'way' | 'from' | 'to' | 'newFile' | 'reports' | 'reason' | 'undoes' | 'seen'>;

/**
 * Moves the reports, with a row in the log for each akt and report. `opened`: the akt that the person stands in. Refuses `invalid-input` for a reason that is
 * too short or tells where somebody protected is, `changed-meanwhile` and `emergency-now`.
 */
export async function moveNow(ctx: ServiceContext, subject: Subject, opened: string, move: NewMove): Promise<Outcome<null>> {
  const target = { kind: 'child-file', id: opened } as const;
  const reason = move.reason.trim();
  if (reason.length < MOVE_REASON_LEAST) {
    await refuse(ctx, subject, 'child-file.join', target, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'reason', code: reason === '' ? 'required' : 'too-short' }]));
  }
  for (const id of [move.from, move.to]) {
    const told = await toldInReason(ctx, subject, { kind: 'child-file', id }, { action: 'child-file.join', path: 'reason', text: reason });
    if (!told.ok) return told;
  }
  const { purpose } = await readingNow(ctx, subject, target);
  const by = { id: ctx.ids.uuid(), at: ctx.clock.now(), by: subject.userId, byName: subject.name };
  const log = entryFor(ctx, subject, 'child-file.join', target, {
    purpose,
    reason,
    ...(move.undoes === null ? {} : { outcome: 'undone' }),
  });
  const came = await (await boardOf(ctx, subject)).moveReports({ ...move, reason, ...by }, log);
  if (came === 'moved') return done(null);
  return refuse(ctx, subject, 'child-file.join', target, came === 'changed' ? 'changed-meanwhile' : 'emergency-now');
}
