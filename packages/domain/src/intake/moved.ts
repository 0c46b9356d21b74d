import { z } from 'zod';
import type { RecordBody } from './records.ts';
import { note } from './text.ts';

const id = z.string().min(1).max(80);

/**
 * Reports were moved from one akt to another by a person, written about both: two akter were one child's (JOINED: `from` was emptied into `to`), or one held
 * two children's reports (SPLIT), or such a move was undone. No report and no document changes by it; the links tell where each lay and lies.
 */
export const movedBody = z.strictObject({
  /** The same in both akter's records. */
  move: id,
  way: z.enum(['JOINED', 'SPLIT', 'JOIN_UNDONE', 'SPLIT_UNDONE']),
  from: id,
  to: id,
  /** Those that were moved. */
  reports: z.array(id).max(2000),
  reason: note,
  /** The move that this one takes back. */
  undoes: id.nullable().default(null),
  /** Spärrar and protection marks that came along, so that nobody gained sight of anything: what an undo may take away again. */
  barriers: z.array(id).default([]),
  marks: z.array(id).default([]),
  /** The report that `from` was headed by, where it was moved and others were left: the oldest of those heads it now. */
  headed: id.nullable().default(null),
  /** The strongest mark (V4) on the child in `to` when it was done. */
  protection: z.string().max(10).default(''),
});

/** A move as it is written about one akt, and whether somebody has taken it back since. */
export type Move<R> = { readonly record: R; readonly body: RecordBody<'MOVED'>; readonly undone: boolean };
