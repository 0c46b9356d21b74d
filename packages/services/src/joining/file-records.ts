import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { ArrivedRow, BoardRecord, BoardStore } from '@tidig/store/port/board.ts';
import { shutToReader } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { joinedFiles, joinedInto } from './moves.ts';

/**
 * What is written about an akt itself, with what is written about the akter that were one child's and have been joined with it: nothing is lost by a join.
 * That they were joined stands once. `hidden`: one of those akter is shut to the reader.
 */
export async function recordsOfFile(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  akt: string,
): Promise<{ readonly records: readonly BoardRecord[]; readonly hidden: boolean }> {
  const [joined, shut] = [await joinedFiles(board, akt), await shutToReader(ctx, subject, board)];
  const open = joined.filter((id) => !shut.is('child-file', id));
  const all = await Promise.all([akt, ...open].map((id) => board.records({ kind: 'child-file', id })));
  return { records: onceEach(all.flat()), hidden: open.length < joined.length };
}

/** A move is written about both akter. */
function onceEach(records: readonly BoardRecord[]): readonly BoardRecord[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    if (record.kind !== 'MOVED') return true;
    const { move } = readRecord('MOVED', record.body);
    return seen.has(move) ? false : seen.add(move).has(move);
  });
}

/**
 * The reports by which what is written about an akt is covered (T-14): its own, and for one that has been emptied into another those of that one, so that a mark
 * set there holds here too.
 */
export async function rowsBehind(board: BoardStore, akt: string, own: readonly ArrivedRow[]): Promise<readonly ArrivedRow[]> {
  if (own.length > 0) return own;
  const into = (await joinedInto(board, akt))?.body.to;
  return into === undefined ? own : rowsBehind(board, into, await board.reportsIn(asId(into)));
}
