import { readRecord } from '@tidig/domain/intake/records.ts';
import type { Move } from '@tidig/domain/intake/moved.ts';
import type { BoardRecord, BoardStore } from '@tidig/store/port/board.ts';

type Kept = Move<BoardRecord>;

/** What has been moved into an akt and out of it, in the order in which it was done. */
export async function movesOf(board: Pick<BoardStore, 'records'>, akt: string): Promise<readonly Kept[]> {
  const records = (await board.records({ kind: 'child-file', id: akt })).filter(({ kind }) => kind === 'MOVED');
  const moves = records.map((record) => ({ record, body: readRecord('MOVED', record.body) }));
  return moves.map((move) => ({ ...move, undone: moves.some(({ body }) => body.undoes === move.body.move) }));
}

/** The move by which an akt was emptied into another one, while that stands; null for an akt of its own. */
export async function joinedInto(board: Pick<BoardStore, 'records'>, akt: string): Promise<Kept | null> {
  return (await movesOf(board, akt)).findLast(({ body, undone }) => body.way === 'JOINED' && body.from === akt && !undone) ?? null;
}

/** The akter that have been emptied into this one, also through each other: what is written about them is this child's. */
export async function joinedFiles(board: Pick<BoardStore, 'records'>, akt: string): Promise<readonly string[]> {
  const found = new Set<string>();
  const waiting = [akt];
  for (const one of waiting) {
    for (const { body, undone } of await movesOf(board, one)) {
      if (body.way !== 'JOINED' || body.to !== one || undone || found.has(body.from) || body.from === akt) continue;
      found.add(body.from);
      waiting.push(body.from);
    }
  }
  return [...found];
}
