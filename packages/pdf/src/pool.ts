import { setTimeout as pause } from 'node:timers/promises';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { startPrintWorker, type PrintWorker } from './print-worker.ts';
import { createJobQueue, type JobQueue } from './queue.ts';

export type PdfPoolOptions = {
  /** The built `pdf-worker.js`; `worker.ts` itself where Node runs sources. */
  readonly workerUrl: URL | string;
  readonly size?: number;
  /** For one print. A print waits at most twice as long for its turn, so that one that hangs fails alone. */
  readonly timeoutMs?: number;
  /** Old-generation heap of one worker; past it the worker dies and its print fails. */
  readonly memoryMb?: number;
};

/** Draws prints away from the server's thread. Satisfies the services' `Printer`. */
export type PdfPool = {
  /** Rejects with PrintUnavailable: `timeout`, `crashed`, `busy` (waited too long, or too many wait) or `closed`. */
  render(view: PrintView): Promise<Uint8Array>;
  /** Resolves when every worker is warm, or has tried and failed once. */
  ready(): Promise<void>;
  /** Fails what waits, ends the workers. */
  close(): Promise<void>;
};

const longestQueue = 200;
const pauseBeforeRestartMs = 500;

/** A pool of workers, started at once. A worker that hangs, runs out of memory or fails is ended and replaced; only its own print fails. */
export function createPdfPool({ workerUrl, size = 2, timeoutMs = 15_000, memoryMb = 256 }: PdfPoolOptions): PdfPool {
  const queue = createJobQueue(2 * timeoutMs, longestQueue);
  const limits = { workerUrl, timeoutMs, memoryMb };
  const lanes = Array.from({ length: size }, () => openLane(queue, () => startPrintWorker(limits)));
  return {
    render: (view) => queue.add(view),
    ready: async () => {
      await Promise.all(lanes.map((lane) => lane.firstTry));
    },
    close: async () => {
      queue.close();
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

type Lane = { readonly firstTry: Promise<void>; close(): Promise<void> };

/** One worker after another, each until it fails. */
function openLane(queue: JobQueue, start: () => PrintWorker): Lane {
  const closing = new AbortController();
  let worker = start();
  const firstTry = worker.ready().catch(() => undefined);
  const run = async () => {
    while (!closing.signal.aborted) {
      if (await isWarm(worker)) await serve(queue, worker);
      else await pause(pauseBeforeRestartMs, undefined, { signal: closing.signal }).catch(() => undefined);
      if (!closing.signal.aborted) worker = start();
    }
  };
  const running = run();
  return {
    firstTry,
    close: async () => {
      closing.abort();
      await worker.stop();
      await running;
    },
  };
}

async function isWarm(worker: PrintWorker): Promise<boolean> {
  return worker.ready().then(
    () => true,
    () => false,
  );
}

/** Takes prints from the queue until the worker is gone or the queue is closed. */
async function serve(queue: JobQueue, worker: PrintWorker): Promise<void> {
  while (!worker.isGone()) {
    const job = await queue.next();
    if (!job) return;
    if (worker.isGone()) queue.putBack(job);
    else await worker.draw(job.view).then(job.resolve, job.reject);
  }
}
