import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { notifierOf } from '@tidig/api/run/notifier.ts';
import { boards } from '@tidig/db/seed/organisations.ts';
import { tellDue } from '@tidig/services/notices/tell-due.ts';
import type { ApiWorld } from '../api/support/world.ts';
import { aMailServer } from '../services/notices/mail-server.ts';
import { valueOf } from '../api/support/scene.ts';
import type { Ears } from './heard.ts';

/** Whoever is to be told is told by mail and webhook, through real servers; what they were given is heard, heads and all. */
export async function tellByNotice(world: ApiWorld, ears: Ears): Promise<void> {
  const [mail, hook] = [await aMailServer(), await aWebhook((text) => ears.note('notices by webhook', 'disk', text))];
  const sending = { mail: { smtpUrl: mail.url, from: 'tidig@kommun.example' }, webhookSecret: 'en hemlighet som är minst 32 tecken lång' };
  const notifier = notifierOf(sending, world.ctx.clock);
  try {
    await receivedBy(ears, hook.url);
    for (const board of [boards.farsta, boards.malmo]) await tellDue(world.ctx, notifier, board);
    world.later(20);
    await tellDue(world.ctx, notifier, boards.farsta);
    for (const { text, headers } of mail.mails) ears.note('notices by mail', 'disk', `${JSON.stringify([...headers])}${text}`);
  } finally {
    notifier.close();
    await mail.stop();
    await hook.stop();
  }
}

/** A mailbox first, a system next. */
async function receivedBy({ as }: Ears, url: string): Promise<void> {
  const administrator = as['board administrator'];
  const { schedule } = await valueOf<{ schedule: { id: string } | null }>(await administrator.get('/api/settings/notices'));
  const receivers = [
    { kind: 'EMAIL', userId: '', name: 'Socialjouren', address: 'jour@kommun.example' },
    { kind: 'WEBHOOK', userId: '', name: 'Larmsystemet', address: url },
  ];
  const body = { schedule: { otherwise: { receivers, nextAfterMinutes: 15 }, intervals: [] }, expected: schedule?.id ?? null };
  await valueOf(await administrator.post('/api/settings/notices', body));
}

async function aWebhook(heard: (text: string) => void): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      heard(`${request.url ?? ''} ${JSON.stringify(request.headers)} ${body}`);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tidig`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
