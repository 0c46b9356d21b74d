import { Worker } from 'node:worker_threads';
import { PrintUnavailable, type PrintView } from '@tidig/domain/reading/print-view.ts';
import type { Answer, Job } from './worker-message.ts';

/** One thread that draws. After its first failure of any kind it is gone for good: nothing of a hostile text is carried on. */
export type PrintWorker = {
  /** Resolves when it is warm. Rejects with PrintUnavailable when it could not start. */
  ready(): Promise<void>;
  /** One print at a time. Rejects with PrintUnavailable `timeout` or `crashed`. */
  draw(view: PrintView): Promise<Uint8Array>;
  isGone(): boolean;
  stop(): Promise<void>;
};

export type WorkerLimits = { readonly workerUrl: URL | string; readonly timeoutMs: number; readonly memoryMb: number };

/** Reading fonts and compiling takes about a second, on a busy machine many. */
const startMs = 60_000;

/** The thread sees neither settings nor keys (its environment is its own), and has its own ceiling of memory. */
export function startPrintWorker({ workerUrl, timeoutMs, memoryMb }: WorkerLimits): PrintWorker {
  const thread = new Worker(workerUrl, {
    env: { NODE_ENV: 'production' },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  });
  // What the library says goes nowhere: its warnings quote the text they are about.
  thread.stdout.resume();
  thread.stderr.resume();
  let gone = false;
  const leave = () => {
    gone = true;
  };
  thread.on('error', leave).on('exit', leave);
  const end = async () => {
    leave();
    await thread.terminate();
  };
  const warm = answer(thread, 'ready', startMs, end).then(() => undefined);
  warm.catch(() => undefined);
  return {
    ready: () => warm,
    async draw(view) {
      const drawn = answer(thread, 'drawn', timeoutMs, end);
      thread.postMessage({ view } satisfies Job);
      return (await drawn).bytes;
    },
    isGone: () => gone,
    stop: end,
  };
}

type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

/** The thread's next answer, if it is the one wanted and in time; else the thread is ended and the job fails. */
function answer<K extends Answer['kind']>(thread: Worker, wanted: K, timeoutMs: number, end: () => Promise<void>): Promise<AnswerOf<K>> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
    };
    const fail = (reason: string) => {
      settle();
      void end().finally(() => reject(new PrintUnavailable(reason)));
    };
    const onMessage = (message: Answer) => {
      if (!isOf(message, wanted)) return fail('crashed');
      settle();
      resolve(message);
    };
    const onEnd = () => fail('crashed');
    const timer = setTimeout(() => fail('timeout'), timeoutMs);
    thread.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
  });
}

function isOf<K extends Answer['kind']>(message: Answer, kind: K): message is AnswerOf<K> {
  return message.kind === kind;
}
