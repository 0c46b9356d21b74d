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
  /** Far above what any search takes: one that takes longer ends its thread, and is told that the store cannot be reached. */
  readonly timeoutMs?: number;
  /** The same while the thread starts. */
  readonly startMs?: number;
};

const MOST_WAITING = 200;
/** Reading the code and opening the first store takes a tenth of a second, on a busy machine seconds. */
const START_MS = 30_000;

/** Threads are started at once, and anew after one has died, when it is needed; what a dying one left unanswered is asked once more. */
export function createReaders({ workerUrl, threads = 2, timeoutMs = 5000, startMs = START_MS, ...start }: ReaderOptions): Readers {
  const lanes: (Lane | null)[] = [];
  const open = (place: number) => (lanes[place] = openLane(workerUrl, start, () => (lanes[place] = null)));
  for (let place = 0; place < threads; place += 1) open(place);
  let lastId = 0;
  const ask = (asked: Omit<Job, 'id'>): Promise<Found> => {
    const place = leastBusy(lanes);
    const lane = lanes[place] ?? open(place);
    if (lane.waiting.size >= MOST_WAITING) return Promise.reject(new StoreUnreachable(asked.store, 'busy'));
    lastId += 1;
    return answerOf(lane, { ...asked, id: lastId }, lane.isWarm ? timeoutMs : startMs);
  };
  return {
    async lookUp(store, key, file, lookUp) {
      const asked = { store, key, file, lookUp };
      return ask(asked).catch((error: unknown) => {
        if (error instanceof Died) return ask(asked).catch(asUnreachable(store));
        throw error;
      });
    },
    async close() {
      await Promise.all(lanes.filter((lane) => lane !== null).map(({ thread }) => thread.terminate()));
    },
  };
}

/** The thread ended before it answered, and not because this took too long. */
class Died extends Error {}

function asUnreachable(store: StoreName) {
  return (error: unknown): never => {
    throw error instanceof Died ? new StoreUnreachable(store, 'busy') : error;
  };
}

type Waiting = { readonly answer: (answer: Answer) => void; readonly died: () => void };
type Lane = { readonly thread: Worker; readonly waiting: Map<number, Waiting>; isWarm: boolean };

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
  const lane: Lane = { thread, waiting: new Map(), isWarm: false };
  let isGone = false;
  const fail = () => {
    if (isGone) return; // an error is followed by the exit
    isGone = true;
    gone();
    for (const { died } of [...lane.waiting.values()]) died();
  };
  thread.on('message', (answer: Answer) => {
    lane.isWarm = true;
    lane.waiting.get(answer.id)?.answer(answer);
  });
  thread.on('error', fail).on('exit', fail);
  thread.unref();
  return lane;
}

function answerOf(lane: Lane, job: Job, timeoutMs: number): Promise<Found> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer);
      lane.waiting.delete(job.id);
    };
    const fail = (error: Error) => {
      settle();
      reject(error);
    };
    const timer = setTimeout(() => {
      fail(new StoreUnreachable(job.store, 'busy'));
      void lane.thread.terminate();
    }, timeoutMs);
    lane.waiting.set(job.id, {
      answer(answer) {
        if (answer.kind === 'failed') return fail(new StoreUnreachable(job.store, answer.reason));
        settle();
        resolve(answer.found);
      },
      died: () => fail(new Died()),
    });
    lane.thread.postMessage(job);
  });
}
