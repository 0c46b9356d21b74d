import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import { clientOf, logIn, valueOf, type Client } from './http-client.ts';
import { people } from './installation.ts';
import { takeTurns, timed } from './measure.ts';
import { count, kilobytes, type Scene } from './scene.ts';
import type { Row } from './table.ts';

/** Opens what has arrived, each for the first time, and reads it: the act with its log rows and the notice to the sender, and the content. */
export async function measureOpening(scene: Scene, sent: readonly string[]): Promise<Row> {
  const reception = clientOf(scene.address, await logIn(scene.address, people.reception, DEMO_PASSWORD));
  const bare = clientOf(scene.bareAddress);
  const warmUp = 10;
  const [sample = '', ...reports] = sent;
  const content = await openAndRead(reception, sample);
  await bare.send('PUT', '/', content);
  const { ours, beside } = await takeTurns(
    { times: Math.min(150, reports.length - warmUp), warmUp, turn: 10 },
    {
      ours: (n) => timed(() => openAndRead(reception, reports[n] ?? '')),
      beside: () =>
        timed(async () => {
          await bare.send('POST', '/', '{}');
          await bare.send('GET', '/');
        }),
    },
  );
  reception.close();
  bare.close();
  const input = `${kilobytes(Buffer.byteLength(content))} answered, nämnd with ${count(scene.installation.reports)}`;
  return { name: 'open a received report, HTTP', input, ours, baseline: 'bare node:http, same two bodies', beside };
}

async function openAndRead(reception: Client, report: string): Promise<string> {
  valueOf(await reception.send('POST', `/api/intake/reports/${report}/openings`, '{}'));
  const answer = await reception.send('GET', `/api/intake/reports/${report}`);
  valueOf(answer);
  return answer.body.toString();
}
