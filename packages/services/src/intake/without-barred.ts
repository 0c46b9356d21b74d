import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { type Shut, shutTo, shutToReader } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';

/**
 * The rows of a list that no behörighetsspärr hides from this person: neither the report's own nor that of its akt (T-4). So with what follows them. A
 * nödöppning changes nothing in a list.
 */
export async function withoutBarred(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  rows: readonly ArrivedRow[],
): Promise<ArrivedRow[]> {
  return visible(await shutTo(ctx, subject, board), rows);
}

/** The same for one who reads an opened report or akt, with what a live nödöppning lets through. `hidden`: some row is not there, so nobody may say "none". */
export async function readableRows(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  rows: readonly ArrivedRow[],
): Promise<{ readonly rows: ArrivedRow[]; readonly hidden: boolean }> {
  const seen = visible(await shutToReader(ctx, subject, board), rows);
  return { rows: seen, hidden: seen.length < rows.length };
}

function visible(shut: Shut, rows: readonly ArrivedRow[]): ArrivedRow[] {
  if (!shut.any) return [...rows];
  return rows
    .filter((row) => !shut.is('report', row.id))
    .map((row) => ({ ...row, followUps: row.followUps.filter(({ id }) => !shut.is('report', id)) }));
}
