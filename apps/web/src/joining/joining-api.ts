import type { comparisonAnswer, joinRequest, movedAnswer, movesAnswer, splitRequest, undoMoveRequest } from '@tidig/api/wire/joining.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';
import { childFilePath } from '../child-file/child-file-api.ts';

export type Moves = z.infer<typeof movesAnswer>;
export type Move = Moves['moves'][number];
export type FileComparison = z.infer<typeof comparisonAnswer>;
type Moved = z.infer<typeof movedAnswer>;

/** What has been moved into an opened akt and out of it, and what can be done now. */
export function getMoves(id: string): Promise<Moves> {
  return getJson<Moves>(`${childFilePath(id)}/moves`);
}

export function compareFiles(id: string, other: string): Promise<FileComparison> {
  return sendJson<FileComparison>('POST', `${childFilePath(id)}/comparisons`, { with: other });
}

export function joinFiles(id: string, join: z.input<typeof joinRequest>): Promise<Moved> {
  return sendJson<Moved>('POST', `${childFilePath(id)}/joins`, join);
}

export function splitFile(id: string, split: z.input<typeof splitRequest>): Promise<Moved> {
  return sendJson<Moved>('POST', `${childFilePath(id)}/splits`, split);
}

export function undoMove(id: string, move: string, undo: z.input<typeof undoMoveRequest>): Promise<Moved> {
  return sendJson<Moved>('POST', `${childFilePath(id)}/moves/${encodeURIComponent(move)}/reversals`, undo);
}
