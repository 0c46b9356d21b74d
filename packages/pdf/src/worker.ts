import { parentPort } from 'node:worker_threads';
import { renderPdf } from './render.ts';
import { warmUpView } from './warm-up-view.ts';
import type { Answer, Job } from './worker-message.ts';

/** Entry of a worker thread: draws one print at a time, in the order asked. Built on its own as `pdf-worker.js`. */
parentPort?.on('message', (job: Job) => {
  renderPdf(job.view).then(
    (bytes) => say({ kind: 'drawn', bytes }),
    () => say({ kind: 'failed' }),
  );
});

// Reading the fonts and compiling the code takes as long as five prints; done before anyone waits. A worker that cannot warm up ends.
await renderPdf(warmUpView);
say({ kind: 'ready' });

function say(answer: Answer): void {
  parentPort?.postMessage(answer, answer.kind === 'drawn' ? [answer.bytes.buffer] : []);
}
