import { parentPort } from 'node:worker_threads';
import type { Answer, Job } from '@tidig/pdf/worker-message.ts';

/** A worker that does what the title says: the pool's own conduct is tested without drawing anything. */
parentPort?.on('message', ({ view }: Job) => {
  if (view.title === 'hang') for (;;) Math.random();
  if (view.title === 'exit') process.exit(1);
  if (view.title === 'throw') throw new Error('Elsa Testström');
  if (view.title === 'eat') eat();
  if (view.title === 'shout') process.stderr.write('Elsa Testström');
  say(view.title === 'fail' ? { kind: 'failed' } : { kind: 'drawn', bytes: new TextEncoder().encode(view.title) });
});
say({ kind: 'ready' });

function say(answer: Answer): void {
  parentPort?.postMessage(answer);
}

function eat(): void {
  const eaten: number[][] = [];
  for (;;) eaten.push(Array.from({ length: 100_000 }, () => Math.random()));
}
