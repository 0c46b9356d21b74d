import { Worker } from 'node:worker_threads';
import type { Found } from '../../port/board.ts';
import { StoreUnreachable, type StoreName } from '../../port/stores.ts';
import type { FileMark } from '../open-store.ts';
import type { Answer, Job, LookUp, Start } from './message.ts';

/** Looks things up in a register beside the thread that serves: no search makes another request wait. */
export type Readers = {
  /** Rejects with StoreUnreachable: as the store's own, and `busy` when it takes too long, too many wait, or the thread is gone. */
  lookUp(store: StoreName, key: Uint8Array, file: FileMark, lookUp: LookUp): Promise<Found>;
  close(): Promise<void>;
};

export type ReaderOptions = Start & {
  /** The built `search-worker.js`; `thread.ts` itself where Node runs sources. */
  readonly workerUrl: URL | string;
  readonly threads?: number;
  /** Far above what any search takes: one that takes longer ends its thread, and whatever waits for it is told to try again. */
  readonly timeoutMs?: number;
};

const MOST_WAITING = 200;

/** Threads are started when first needed, and anew after one has died. */
export function createReaders({ workerUrl, threads = 2, timeoutMs = 5000, ...start }: ReaderOptions): Readers {
  const lanes: (Lane | null)[] = Array.from({ length: threads }, () => null);
  let lastId = 0;
  return {
    async lookUp(store, key, file, lookUp) {
      const place = leastBusy(lanes);
      const lane = (lanes[place] ??= openLane(workerUrl, start, () => (lanes[place] = null)));
      if (lane.waiting.size >= MOST_WAITING) throw new StoreUnreachable(store, 'busy');
      lastId += 1;
      return ask(lane, { id: lastId, store, key, file, lookUp }, timeoutMs);
    },
    async close() {
      await Promise.all(lanes.map((lane) => lane?.thread.terminate()));
    },
  };
}

type Waiting = { readonly answer: (answer: Answer) => void };
type Lane = { readonly thread: Worker; readonly waiting: Map<number, Waiting> };

function leastBusy(lanes: readonly (Lane | null)[]): number {
  const loads = lanes.map((lane) => lane?.waiting.size ?? 0);
  return loads.indexOf(Math.min(...loads));
}

/** The thread sees neither settings nor other keys than those of the stores it is asked about. */
function openLane(workerUrl: URL | string, start: Start, gone: () => void): Lane {
  const thread = new Worker(workerUrl, { env: {}, workerData: start, stdout: true, stderr: true });
  // What a driver says may hold a path; it goes nowhere.
  thread.stdout.resume();
  thread.stderr.resume();
  const lane: Lane = { thread, waiting: new Map() };
  const fail = () => {
    gone();
    for (const [id, { answer }] of lane.waiting) answer({ id, kind: 'failed', reason: 'busy' });
  };
  thread.on('message', (answer: Answer) => lane.waiting.get(answer.id)?.answer(answer));
  thread.on('error', fail).on('exit', fail);
  thread.unref();
  return lane;
}

function ask(lane: Lane, job: Job, timeoutMs: number): Promise<Found> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => void lane.thread.terminate(), timeoutMs);
    lane.waiting.set(job.id, {
      answer(answer) {
        clearTimeout(timer);
        lane.waiting.delete(job.id);
        if (answer.kind === 'found') resolve(answer.found);
        else reject(new StoreUnreachable(job.store, answer.reason));
      },
    });
    lane.thread.postMessage(job);
  });
}
