import type { ProtectionMarkCode } from '@tidig/domain/access/protection-kind.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type ChildFileId, type ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { markablePersons } from './markable-persons.ts';
import { openedObject } from './opened-object.ts';
import { toldInReason } from './told-in-reason.ts';
import { protectionOf, type ProtectionView } from './protection-view.ts';

/** `person`: one of those whom `markablePersons` names. */
export type NewMark = { readonly person: string; readonly code: ProtectionMarkCode; readonly reason: string };

/**
 * Marks somebody in an opened report or akt as protected, whatever the report says (T-14). It holds when this is answered, for everybody and in every
 * report of the child: lists, hits, index, links, pages, prints that are still being drawn, and what others have open at their next step. Gives the
 * papers that are out, so that they can be asked for. Refuses `invalid-input` for somebody who is not there.
 */
export async function markProtection(
  ctx: ServiceContext,
  subject: Subject,
  given: OpenedObject,
  mark: NewMark,
): Promise<Outcome<ProtectionView>> {
  const found = await openedObject(ctx, subject, given, 'protection.mark');
  if (!found.ok) return found;
  const object = found.value;
  const board = await boardOf(ctx, subject);
  const persons = await markablePersons(board, object);
  if (!persons.some(({ person }) => person === mark.person)) {
    await refuse(ctx, subject, 'protection.mark', object, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'person', code: 'not-in-list' }]));
  }
  const { person, code, reason } = mark;
  const told = await toldInReason(ctx, subject, object, { action: 'protection.mark', path: 'reason', text: reason, everyone: true });
  if (!told.ok) return told;
  const kept = {
    id: asId<never>(ctx.ids.uuid()),
    ...(await placeOf(board, object)),
    person,
    code,
    reason,
    setAt: ctx.clock.now(),
    setBy: subject.userId,
    setByName: subject.name,
  };
  await board.markProtection(kept, entryFor(ctx, subject, 'protection.mark', object, { reason }));
  return done(await protectionOf(ctx, subject, object));
}

/** Where a mark is set: on the report (the one it follows) and on the akt in which that lies. */
async function placeOf(
  board: BoardStore,
  { kind, id }: OpenedObject,
): Promise<{ readonly reportId: ReportId | null; readonly childFileId: ChildFileId | null }> {
  if (kind === 'child-file') return { reportId: null, childFileId: asId(id) };
  const row = await board.arrivedRow(asId(id));
  if (!row) throw new Error('an opened report is not there');
  return { reportId: row.follows ?? row.id, childFileId: row.link?.childFileId ?? null };
}
