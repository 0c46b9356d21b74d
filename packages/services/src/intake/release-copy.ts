import type { Subject } from '@tidig/domain/access/roles.ts';
import type { UserId } from '@tidig/domain/base/ids.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { BoardCopy } from '@tidig/store/port/protection.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { draw, type Printed } from '../printing/draw.ts';
import { placesInPrint } from '../printing/place-in-print.ts';
import { familyPlaces } from './family-places.ts';
import { protectionState } from './household.ts';

type Ready = {
  readonly row: ArrivedRow;
  readonly body: BodyPart;
  readonly view: Omit<PrintView, 'copyNumber'>;
  readonly copy: BoardCopy;
  /** `protectionState` from before anything of the report was read for this print. */
  readonly state: string;
  /** Does what it says still hold? Asked when it has been drawn; for a paper that tells what has been decided. */
  readonly holds?: (() => Promise<boolean>) | undefined;
};

/** Facts that name authorities, which stand on every paper. */
const openFacts: ReadonlySet<string> = new Set(['Till', 'Från', 'Nämnd']);

/**
 * Draws a print and lets it go. Refuses `place-in-print`, with which parts, when its text tells where somebody protected is (T-12): it then gets no number
 * and is not drawn. The number and the log row are stored before it is drawn; when it cannot be drawn, or when somebody was marked while it was
 * (`marked-meanwhile`, T-14) or what it says no longer holds (`changed-meanwhile`), the copy is noted as never having left.
 */
export async function releaseCopy(
  ctx: ServiceContext,
  subject: Subject,
  { row, body, view, copy, state, holds }: Ready,
): Promise<Outcome<Printed>> {
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  const act = { action: 'intake.print', purpose: { kind: 'task', reportId: row.id } } as const;
  const open = [subject.name, ...view.facts.filter(({ label }) => openFacts.has(label)).map(({ text }) => text)];
  const told = placesInPrint(view, await familyPlaces(ctx, subject, row, { act, open }));
  if (told.length > 0) {
    await refuse(ctx, subject, 'intake.print', target, 'place-in-print');
    return refused(problem('place-in-print', told));
  }
  const number = await board.recordCopy(row.id, copy, entryFor(ctx, subject, act.action, target, { purpose: act.purpose }));
  const drawn = await draw(ctx, subject, 'intake.print', target, { ...view, copyNumber: number });
  const marked = drawn.ok && (await protectionState(board, row, body)) !== state;
  const changed = drawn.ok && !marked && holds !== undefined && !(await holds());
  if (drawn.ok && !marked && !changed) return drawn;
  await noteStopped(ctx, subject, board, row, number);
  return drawn.ok ? refuse(ctx, subject, 'intake.print', target, marked ? 'marked-meanwhile' : 'changed-meanwhile') : drawn;
}

async function noteStopped(ctx: ServiceContext, subject: Subject, board: BoardStore, row: ArrivedRow, number: number): Promise<void> {
  const now = ctx.clock.now();
  const by: { notedBy: UserId; notedByName: string } = { notedBy: subject.userId, notedByName: 'Tidig' };
  const entry = entryFor(ctx, subject, 'intake.print', { kind: 'report', id: row.id }, { outcome: 'not-released' });
  await board.noteCopy({ reportId: row.id, number }, { kind: 'NOT_RELEASED', doneOn: dayOf(now), notedAt: now, ...by }, entry);
}
