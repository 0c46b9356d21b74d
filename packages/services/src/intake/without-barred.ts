import type { Subject } from '@tidig/domain/access/roles.ts';
import { awaitedOf } from '@tidig/domain/intake/awaits.ts';
import { courseOf } from '@tidig/domain/intake/course.ts';
import type { ArrivedRow, BoardStore, FollowUp } from '@tidig/store/port/board.ts';
import { type Shut, shutTo, shutToReader } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';

/**
 * The rows of a list that no behörighetsspärr hides from this person: neither the report's own nor that of its akt (T-4). So with what follows them, and
 * with what is left to do for the sake of that. A nödöppning changes nothing in a list.
 */
export async function withoutBarred(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  rows: readonly ArrivedRow[],
): Promise<ArrivedRow[]> {
  return visible(board, await shutTo(ctx, subject, board), rows);
}

/** The same for one who reads an opened report or akt, with what a live nödöppning lets through. `hidden`: some row is not there, so nobody may say "none". */
export async function readableRows(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  rows: readonly ArrivedRow[],
): Promise<{ readonly rows: ArrivedRow[]; readonly hidden: boolean }> {
  const seen = await visible(board, await shutToReader(ctx, subject, board), rows);
  return { rows: seen, hidden: seen.length < rows.length };
}

async function visible(board: BoardStore, shut: Shut, rows: readonly ArrivedRow[]): Promise<ArrivedRow[]> {
  if (!shut.any) return [...rows];
  const reachable = rows.filter((row) => !shut.is('report', row.id));
  return Promise.all(
    reachable.map((row) =>
      withFollowUps(
        board,
        row,
        row.followUps.filter(({ id }) => !shut.is('report', id)),
      ),
    ),
  );
}

/** The row with only this of what follows it. That something else is still to be handed over to another nämnd is not told (L-115). */
async function withFollowUps(board: BoardStore, row: ArrivedRow, followUps: readonly FollowUp[]): Promise<ArrivedRow> {
  if (row.awaited !== 'PASS_ON' || followUps.length === row.followUps.length) return { ...row, followUps };
  const course = courseOf(await board.records({ kind: 'report', id: row.id }));
  const facts = { covered: row.covered, feedbackWanted: row.feedbackWanted, waitedFor: true, followUps: followUps.map(({ id }) => id) };
  return { ...row, followUps, awaited: awaitedOf(course, facts) };
}
