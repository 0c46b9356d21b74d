import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NoticeSending } from '@tidig/api/run/notice-settings.ts';
import { notifierOf, SIGNATURE_HEADER } from '@tidig/api/run/notifier.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import { noticeTexts } from '@tidig/domain/vocabulary/notices.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { tellDue } from '@tidig/services/notices/tell-due.ts';
import { watchOver } from '@tidig/services/trail/watch-over.ts';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { aWorld, boards, expectDone, newestLog, onlyOne, sent, type World } from '../../support/world.ts';
import { aMailServer, type MailServer } from './mail-server.ts';
import { byItself, schedule } from './schedule.ts';

let world: World;
let mail: MailServer;
beforeEach(async () => {
  [world, mail] = [await aWorld(), await aMailServer()];
});
afterEach(async () => {
  await mail.stop();
  await world.close();
});

function notifier(sending: Partial<NoticeSending> = { mail: { smtpUrl: mail.url, from: 'tidig@kommun.example' } }) {
  const made = notifierOf({ mail: null, webhookSecret: null, ...sending }, world.ctx.clock);
  onTestFinished(() => made.close());
  return made;
}

/** The server's rounds: one a minute. */
async function minutes(count: number, by = notifier()): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) {
    await tellDue(world.ctx, by, boards.farsta);
    world.later(1);
  }
}

async function notices() {
  const board = await world.ctx.stores.board(boards.farsta);
  return (await board.latest('NOTICE', 100)).toReversed().map(({ body }) => readRecord('NOTICE', body));
}

const toldTo = () => mail.mails.map(({ to }) => to[0]?.split('@')[0]);

describe('a new report at night', () => {
  it('is told to the one on call in the promised words and no others', async () => {
    await sent(world);
    await minutes(1);
    const one = onlyOne(mail.mails);
    expect(one.to).toEqual(['maja.frost@kommun.example']);
    expect(one.from).toBe('tidig@kommun.example');
    expect(one.headers.get('subject')).toBe('=?UTF-8?Q?Ny_anm=C3=A4lan_i_Tidig=2E_Logga_in=2E?=');
    expect(one.headers.get('from')).toBe('tidig@kommun.example');
    expect(
      Buffer.from(
        one.text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      )
        .toString('utf8')
        .trim(),
    ).toBe(noticeTexts.NY_ANMALAN);
    expect([...one.headers.keys()].toSorted()).toEqual([
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ]);
  });

  it('is told to the next person after the set time, and again until somebody opens it', async () => {
    await sent(world);
    await minutes(80);
    expect(toldTo()).toEqual(['maja.frost', 'britt.sand', 'maja.frost']);
    await openIt();
    await minutes(70);
    expect(toldTo()).toHaveLength(3);
  });

  it('is told once to each, however many there are', async () => {
    await sent(world);
    await sent(world, 'johan.norr');
    await minutes(1);
    expect(toldTo()).toEqual(['maja.frost']);
    expect((await notices()).map(({ step, outcome }) => [step, outcome])).toEqual([
      [1, 'SKICKAD'],
      [1, 'SKICKAD'],
    ]);
  });

  it('is tried again while the mail server is down, and goes to the next person after the set time', async () => {
    await sent(world);
    await mail.stop();
    await minutes(15);
    expect((await notices()).map(({ step, outcome, reason }) => [step, outcome, reason])).toEqual(
      Array.from({ length: 8 }, () => [1, 'MISSLYCKADES', 'esocket']),
    );
    expect(onlyOne(await newestLog(world, boards.farsta, 1))).toEqual({ action: 'notice.send', outcome: 'not-sent', actor: null });
    mail = await aMailServer();
    await minutes(3);
    expect(toldTo()).toEqual(['britt.sand']);
  });

  it('is tried again when the server will not take it', async () => {
    await sent(world);
    mail.refuse(true);
    await minutes(1);
    mail.refuse(false);
    await minutes(2);
    expect((await notices()).map(({ outcome }) => outcome)).toEqual(['MISSLYCKADES', 'SKICKAD']);
  });

  it('is told to nobody who has left, but to the next on the list', async () => {
    const directory = await world.ctx.stores.directory();
    const maja = await world.as('maja.frost');
    await directory.closeAccount(maja.userId, world.clock.now(), { ...byItself, at: world.clock.now() });
    await sent(world);
    await minutes(1);
    expect(toldTo()).toEqual(['britt.sand']);
  });

  it('is kept and shown in a demo without a mail server', async () => {
    await sent(world);
    await minutes(2, notifier({}));
    expect((await notices()).map(({ outcome, to }) => [outcome, to.name])).toEqual([['VISAD', 'Maja Frost']]);
  });
});

describe('a notice by day', () => {
  it('goes to the reception first, and what began at night goes on from where it was', async () => {
    world.clock.set('2026-11-19T06:50:00.000Z' as Instant);
    await sent(world);
    await minutes(50);
    // 07.50 the one on call, 08.05 would have been Britt Sand: since 08.00 it is the reception's turn.
    expect(toldTo()).toEqual(['maja.frost', 'karin.ek']);
  });

  it('an alarm that nobody has answered is told in words of its own', async () => {
    await sent(world);
    world.clock.set('2026-11-19T09:00:00.000Z' as Instant);
    await watchOver(world.ctx, `board/${boards.farsta}`);
    await minutes(1);
    expect((await notices()).map(({ code }) => code).toSorted()).toEqual(['LARM', 'NY_ANMALAN']);
    expect(mail.mails).toHaveLength(2);
  });

  it('a skyddsbedömning past its riktmärke and a limit are told in the morning, to each once', async () => {
    await sent(world);
    await openIt();
    world.clock.set('2026-11-21T06:59:00.000Z' as Instant);
    await minutes(1);
    expect(mail.mails).toHaveLength(0);
    await minutes(90);
    expect((await notices()).map(({ code, to }) => [code, to.name])).toEqual([
      ['SKYDDSBEDOMNING', 'Maja Frost'],
      ['SKYDDSBEDOMNING', 'Britt Sand'],
    ]);
  });
});

describe('a webhook', () => {
  it('gets the event and the moment, signed, and no redirect is followed', async () => {
    const got: { body: string; signature: string }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        got.push({ body, signature: String(request.headers[SIGNATURE_HEADER]) });
        if (got.length === 1) response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
        else response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tidig`;
    await schedule(world, boards.farsta, {
      intervals: [],
      otherwise: { receivers: [{ kind: 'WEBHOOK', name: 'Jouren', url }], nextAfterMinutes: 15 },
    });
    await sent(world);
    const secret = 'en hemlighet som är minst 32 tecken lång';
    await minutes(3, notifier({ webhookSecret: secret }));
    expect((await notices()).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['MISSLYCKADES', 'unreachable'],
      ['SKICKAD', ''],
    ]);
    const last = got.at(-1);
    expect(Object.keys(JSON.parse(last?.body ?? '') as object)).toEqual(['event', 'at']);
    expect(JSON.parse(last?.body ?? '')).toMatchObject({ event: 'NY_ANMALAN' });
    expect(last?.signature).toBe(
      `sha256=${createHmac('sha256', secret)
        .update(last?.body ?? '')
        .digest('hex')}`,
    );
  });

  it.each(['http://jour.example/tidig', 'https://anna:hemlig@jour.example/', 'ftp://jour.example/'])(
    'is never posted to %s',
    async (url) => {
      expect(await notifier({ webhookSecret: 'x'.repeat(32) }).send('NY_ANMALAN', { kind: 'webhook', url })).toEqual({
        failed: 'address-refused',
      });
    },
  );
});

async function openIt(): Promise<void> {
  const board = await world.ctx.stores.board(boards.farsta);
  const { id } = onlyOne(await board.arrived({ open: true, limit: 5 }));
  expectDone(await openReport(world.ctx, await world.as('ali.demir'), id, { task: null, childFile: null }));
}
