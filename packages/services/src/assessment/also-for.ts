import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { haveSameGuardians } from '@tidig/domain/intake/same-guardians.ts';
import { isForChildFile } from '@tidig/domain/register/for-child-file.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { withoutBarred } from '../intake/without-barred.ts';
import { assessableReport } from './assessable-report.ts';
import { answersOfReport } from './course-of.ts';

/**
 * The reports on siblings to which the reasons of a skyddsbedömning may be taken: of the same event, opened by this login, with the same guardians by
 * number (`haveSameGuardians`), and none of them protected. Anything else is `not-found`: what is written of one child never reaches a half-sibling's akt, nor somebody who is not known
 * to be a sibling. Each is asked for as any report is, so one that is shut or not opened says so.
 */
export async function siblingsFor(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  ids: readonly string[],
): Promise<Outcome<readonly ArrivedRow[]>> {
  const board = await boardOf(ctx, subject);
  const isSibling = await siblingsOf(board, row, ids.length === 0 ? [] : await board.inSameEvent(row.id));
  const siblings: ArrivedRow[] = [];
  for (const id of new Set(ids)) {
    const sibling = await assessableReport(ctx, subject, id, 'intake.assess-safety');
    if (!sibling.ok) return sibling;
    if (!(await isSibling(sibling.value)))
      return refuse(ctx, subject, 'intake.assess-safety', { kind: 'report', id: sibling.value.id }, 'not-found');
    siblings.push(sibling.value);
  }
  return done(siblings);
}

/**
 * The siblings whom the reasons of a skyddsbedömning can be taken to now, for the one who writes to choose from: those whom `siblingsFor` would let through,
 * who have none yet and lie in an akt if they must. Reports that this login has not opened are not read for it, and nothing is said of a protected child (T-11).
 */
export async function siblingChoices(ctx: ServiceContext, subject: Subject, board: BoardStore, row: ArrivedRow): Promise<ReportId[]> {
  const others = await withoutBarred(ctx, subject, board, row.covered ? await board.inSameEvent(row.id) : []);
  if (others.length === 0) return [];
  const isSibling = await siblingsOf(board, row, others);
  const choices: ReportId[] = [];
  for (const other of others.filter(canBeChosen)) {
    const opening = await board.liveOpening(subject.loginId, { kind: 'report', id: other.id }, ctx.clock.now());
    if (opening && (await isSibling(other))) choices.push(other.id);
  }
  return choices;
}

/**
 * Whether a report is one to which the reasons may be taken, and the same answer for the one who chooses and for what is kept: of the same event, with the
 * same guardians, and neither of the two a protected child: what is written of one who is protected stays in that akt alone (T-11).
 */
async function siblingsOf(
  board: BoardStore,
  row: ArrivedRow,
  inEvent: readonly ArrivedRow[],
): Promise<(other: ArrivedRow) => Promise<boolean>> {
  const ids = new Set(inEvent.map(({ id }) => id));
  const answers = ids.size === 0 ? {} : await answersOfReport(board, row.id);
  return async (other) => {
    const protectedChild = [row, other].some(({ child }) => isProtectionKind(child.protection));
    return ids.has(other.id) && !protectedChild && haveSameGuardians(answers, await answersOfReport(board, other.id));
  };
}

function canBeChosen(other: ArrivedRow): boolean {
  const waits = other.covered && other.follows === null && other.safetyAssessedAt === null && other.forwardedAt === null;
  return waits && (other.link !== null || !isForChildFile(other));
}
