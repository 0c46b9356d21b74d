import { PrintUnavailable, type PrintView } from '@tidig/domain/reading/print-view.ts';

export type WaitingJob = {
  readonly view: PrintView;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: PrintUnavailable) => void;
};

/** Prints that wait for a worker, in the order they came. None waits longer than `waitMs`, and no more than `longest` wait at once. */
export type JobQueue = {
  add(view: PrintView): Promise<Uint8Array>;
  /** The next job; null when the queue is closed. */
  next(): Promise<WaitingJob | null>;
  /** A job whose worker was found dead before it began. */
  putBack(job: WaitingJob): void;
  close(): void;
};

export function createJobQueue(waitMs: number, longest: number): JobQueue {
  const waiting: WaitingJob[] = [];
  const idle: ((job: WaitingJob | null) => void)[] = [];
  let closed = false;
  return {
    add: (view) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new PrintUnavailable('closed'));
        const taker = idle.shift();
        if (taker) return taker({ view, resolve, reject });
        if (waiting.length >= longest) return reject(new PrintUnavailable('busy'));
        waiting.push(limited({ view, resolve, reject }, waiting, waitMs));
      }),
    next: () =>
      new Promise((take) => {
        const job = waiting.shift();
        if (job || closed) return take(job ?? null);
        idle.push(take);
      }),
    putBack: (job) => void waiting.unshift(limited(job, waiting, waitMs)),
    close() {
      closed = true;
      for (const take of idle.splice(0)) take(null);
      for (const job of waiting.splice(0)) job.reject(new PrintUnavailable('closed'));
    },
  };
}

function limited(job: WaitingJob, waiting: WaitingJob[], waitMs: number): WaitingJob {
  const entry = { ...job };
  const timer = setTimeout(() => {
    const at = waiting.indexOf(entry);
    if (at >= 0) waiting.splice(at, 1)[0]?.reject(new PrintUnavailable('busy'));
  }, waitMs);
  timer.unref();
  return entry;
}
