import type { OpeningId, ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { Opening } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';

/**
 * What has been read of one akt while it is open, so that the next search in it reads no document twice: reports as they were received, which never change,
 * and their texts. What may be shown of it is asked anew each time. In this process alone, for as long as the opening, and no index: it is gone through each time.
 */
export type FileMemory = {
  readonly part: BoardStore['part'];
  /** What somebody wrote in a report, not yet covered. */
  readonly texts: Map<ReportId, readonly string[]>;
};

const OPENINGS_MOST = 32;
type Memories = Map<OpeningId, { readonly until: Instant; readonly memory: FileMemory }>;
/** By installation: an opening is of one store and no other. */
const all = new WeakMap<ServiceContext['stores'], Memories>();

/** That of a live opening; what was kept for openings that are over is forgotten. */
export function memoryOf({ stores, clock }: ServiceContext, { id, until }: Opening, board: BoardStore): FileMemory {
  const now = clock.now();
  const memories: Memories = all.get(stores) ?? new Map();
  all.set(stores, memories);
  for (const [one, kept] of memories) if (kept.until <= now) memories.delete(one);
  const known = memories.get(id);
  if (known) return known.memory;
  const [oldest] = memories.keys();
  if (oldest !== undefined && memories.size >= OPENINGS_MOST) memories.delete(oldest);
  const memory = { part: remembered(board), texts: new Map<ReportId, readonly string[]>() };
  memories.set(id, { until, memory });
  return memory;
}

function remembered(board: BoardStore): BoardStore['part'] {
  const parts = new Map<string, ReturnType<BoardStore['part']>>();
  return (id, name) => {
    const key = `${id}/${name}`;
    const asked = parts.get(key) ?? board.part(id, name);
    parts.set(key, asked);
    asked.catch(() => parts.delete(key));
    return asked;
  };
}
