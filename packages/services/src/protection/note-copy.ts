import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf, isPlainDate } from '@tidig/domain/base/time.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { familyReports } from '../intake/linked-reports.ts';
import { reachableReport } from '../intake/reachable-report.ts';

/** `doneOn`: the day on which it was done, today or before. */
export type NewCopyNote = { readonly kind: 'RECALLED' | 'INFORMED'; readonly doneOn: string };

/**
 * Notes of copy `number` of a report that it has been taken back, or that its holder has been told. Added to what was noted before, never changed. This
 * login has it open, or another report or akt of the family, or of a family whose text is on that copy, which shows it: otherwise `opening-required`. Refuses `invalid-input` for a day that has not come, and
 * `not-found` for a copy that is not there.
 */
export async function noteCopy(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  number: number,
  given: NewCopyNote,
): Promise<Outcome<null>> {
  const found = await reachableReport(ctx, subject, id, 'copies.note');
  if (!found.ok) return found;
  const target = { kind: 'report', id: found.value.id } as const;
  const now = ctx.clock.now();
  if (!(await isOpen(ctx, subject, found.value, number))) return refuse(ctx, subject, 'copies.note', target, 'opening-required');
  if (!isPlainDate(given.doneOn) || given.doneOn > dayOf(now)) {
    await refuse(ctx, subject, 'copies.note', target, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'doneOn', code: isPlainDate(given.doneOn) ? 'date-in-future' : 'date-invalid' }]));
  }
  const note = { kind: given.kind, doneOn: given.doneOn, notedAt: now, notedBy: subject.userId, notedByName: subject.name };
  const board = await boardOf(ctx, subject);
  const noted = await board.noteCopy({ reportId: found.value.id, number }, note, entryFor(ctx, subject, 'copies.note', target));
  return noted ? done(null) : refuse(ctx, subject, 'copies.note', target, 'not-found');
}

async function isOpen(ctx: ServiceContext, subject: Subject, row: ArrivedRow, number: number): Promise<boolean> {
  const board = await boardOf(ctx, subject);
  const copy = (await board.copiesOf([row.id])).find((one) => one.reportId === row.id && one.number === number);
  const others = (await Promise.all((copy?.of ?? []).map((id) => board.arrivedRow(id)))).filter((one) => one !== null);
  const families = await Promise.all([row, ...others].map((one) => familyReports(board, one)));
  const objects = families.flat().flatMap((one) => objectsOf(one.row));
  const live = await Promise.all(objects.map((object) => board.liveOpening(subject.loginId, object, ctx.clock.now())));
  return live.some((opening) => opening !== null);
}

function objectsOf({ id, followUps, link }: ArrivedRow): readonly OpenedObject[] {
  const reports = [id, ...followUps.map((one) => one.id)].map((one) => ({ kind: 'report', id: one }) as const);
  return link ? [...reports, { kind: 'child-file', id: link.childFileId }] : reports;
}
