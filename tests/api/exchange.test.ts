import { decide } from '@tidig/db/seed/acts.ts';
import type { OrganisationId, ReportId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { askReporter } from '@tidig/services/asking/ask-reporter.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { manifestHash } from '@tidig/services/exchange/manifest.ts';
import { isSignedBy } from '@tidig/services/exchange/signing.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { markMissing } from '@tidig/services/intake/mark-missing.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { tellReporter } from '@tidig/services/telling/tell-reporter.ts';
import { signRequest } from '@tidig/services/delivery/peer-signature.ts';
import { watchOver } from '@tidig/services/trail/watch-over.ts';
import { answerQuestion } from '@tidig/services/writing/answer-question.ts';
import { beginSupplement } from '@tidig/services/writing/begin-supplement.ts';
import { correctReport } from '@tidig/services/writing/correct-report.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import type { Exchange } from '@tidig/store/port/exchange.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, boards, expectDone, onlyOne, POLICE, type World } from '../support/world.ts';
import { aCuttingProxy, post, type CuttingProxy, type Seen, type Way } from './support/cutting-proxy.ts';
import { anInstallation, type Installation } from './support/installations.ts';

let world: World;
let police: Installation;
let farsta: Installation;
let malmo: Installation;
let toPolice: CuttingProxy;
let toFarsta: CuttingProxy;
let toMalmo: CuttingProxy;

/** Three authorities with a server each; between any two of them a proxy that cuts. */
beforeAll(async () => {
  world = await aWorld();
  const clock = world.clock;
  [police, farsta, malmo] = await Promise.all([
    anInstallation(world, clock, `sender/${POLICE}`),
    anInstallation(world, clock, `board/${boards.farsta}`),
    anInstallation(world, clock, `board/${boards.malmo}`),
  ]);
  [toPolice, toFarsta, toMalmo] = await Promise.all([aCuttingProxy(), aCuttingProxy(), aCuttingProxy()]);
  toPolice.to(police.port);
  toFarsta.to(farsta.port);
  toMalmo.to(malmo.port);
  for (const one of [police, farsta, malmo]) {
    if (one !== police) await one.knows(POLICE, toPolice.url);
    if (one !== farsta) await one.knows(boards.farsta, toFarsta.url);
    if (one !== malmo) await one.knows(boards.malmo, toMalmo.url);
  }
}, 60_000);
afterAll(async () => {
  for (const one of [toPolice, toFarsta, toMalmo, police, farsta, malmo, world]) await one.close();
});
beforeEach(() => {
  for (const proxy of [toPolice, toFarsta, toMalmo]) proxy.plan();
});

/** Cuts the next messages both ways, does something, and lets the outboxes try until nothing waits. */
async function through(ways: readonly Way[], act: () => Promise<unknown>): Promise<void> {
  for (const proxy of [toPolice, toFarsta, toMalmo]) proxy.plan(...ways);
  await act();
  for (const proxy of [toPolice, toFarsta, toMalmo]) await proxy.settled();
  const undelivered = () => Promise.all([police, farsta, malmo].map((one) => one.undelivered()));
  // A night's tallies may be sealed in any of the rounds, and meet the same cuts.
  for (let round = 0; round <= 2 * ways.length + 2; round += 1) {
    if (round > ways.length && (await undelivered()).every((count) => count === 0)) break;
    world.later(30);
    for (const one of [police, farsta, malmo]) {
      for (const name of one.ctx.stores.names()) await watchOver(one.ctx, name);
      await one.deliver();
    }
    for (const proxy of [toPolice, toFarsta, toMalmo]) await proxy.settled();
  }
  expect(await undelivered()).toEqual([0, 0, 0]);
}

async function send(): Promise<{ id: ReportId }> {
  const officer = await police.as('sara.lind');
  const draft = expectDone(await createDraft(police.ctx, officer, { formVersion: FORM_VERSION, answers: answersLike() }));
  return onlyOne(expectDone(await submitDraft(police.ctx, officer, draft.id, draft.version)));
}

const sender = () => police.ctx.stores.sender(POLICE);
const board = () => farsta.ctx.stores.board(boards.farsta);
const always = { from: '2000-01-01T00:00:00.000Z', until: '2100-01-01T00:00:00.000Z' } as Parameters<Exchange['exchanged']>[1];

/** Of each message that one has sealed for another: the same one there, once, and a receipt that both hold for genuine. */
async function expectExactlyOnce(from: Exchange, to: Exchange, between: readonly [OrganisationId, OrganisationId]): Promise<string[]> {
  const directory = await police.ctx.stores.directory();
  const key = (await directory.organisation(between[1]))?.publicKey ?? '';
  const of = async (store: Exchange, way: 'in' | 'out') =>
    (await store.exchanged(way, always)).filter(({ envelope }) => envelope.from === between[0] && envelope.to === between[1]);
  const [sent, got] = [await of(from, 'out'), await of(to, 'in')];
  expect(got).toEqual(sent);
  for (const { envelope, receipt } of sent) {
    expect(receipt).toMatchObject({ envelopeId: envelope.id, manifestHash: manifestHash(envelope.manifest), by: between[1] });
    expect(receipt && isSignedBy(receipt, key)).toBe(true);
  }
  return sent.map(({ envelope }) => envelope.kind);
}

describe('T-41: two installations over HTTP', () => {
  it.each<[string, readonly Way[]]>([
    ['nothing cut', []],
    ['the message lost', ['lost', 'lost']],
    ['the receipt lost', ['receipt-lost', 'receipt-lost']],
    ['doubled', ['doubled', 'doubled']],
    ['played again before the answer', ['replayed', 'replayed']],
    ['torn in the middle', ['torn', 'torn']],
    ['arriving when the sender has given up', ['late', 'late']],
    ['one after the other', ['torn', 'late', 'receipt-lost', 'lost', 'replayed', 'doubled']],
  ])('exchange every kind of message exactly once: %s', async (_, ways) => {
    const sara = await police.as('sara.lind');
    const ali = await farsta.as('ali.demir');
    let report = '' as ReportId;
    await through(ways, async () => (report = (await send()).id));
    await through(ways, () => openReport(farsta.ctx, ali, report, { task: null, childFile: null }));
    await reopened(ali, report);
    await through(ways, async () => expectDone(await markMissing(farsta.ctx, ali, report, ['TELV'])));
    await through(ways, async () => {
      const draft = expectDone(await beginSupplement(police.ctx, sara, report));
      expectDone(await submitDraft(police.ctx, sara, draft.id, draft.version));
    });
    const correction = { id: crypto.randomUUID(), what: ['UPPG'], text: 'Numret till mormor är fel.' };
    await through(ways, async () => expectDone(await correctReport(police.ctx, sara, report, correction)));
    await reopened(ali, report);
    const question = { what: 'Vem var hemma?', why: 'Vi behöver veta vem som såg.', by: null, ground: 'KOMPLETTERING' } as const;
    await through(ways, async () => expectDone(await askReporter(farsta.ctx, ali, report, question)));
    await through(ways, () => answer(report));
    await reopened(ali, report);
    await decide(farsta.ctx, boards.farsta, report, 'INLEDA');
    await through(ways, async () => expectDone(await tellReporter(farsta.ctx, ali, report, { way: 'DIGITAL' })));

    expect(await (await sender()).sentReport(report)).toMatchObject({
      openedAt: expect.any(String) as string,
      missing: { codes: ['TELV'] },
      feedback: { code: 'INLEDD' },
    });
    const there = await (await board()).arrivedRow(report);
    expect(there).toMatchObject({ followUps: [{ kind: 'KOMP' }, { kind: 'FEL' }], answersUnread: 1 });
    const sent = await expectExactlyOnce(await sender(), await board(), [POLICE, boards.farsta]);
    const back = await expectExactlyOnce(await board(), await sender(), [boards.farsta, POLICE]);
    expect(new Set(sent.filter((kind) => kind !== 'tally'))).toEqual(new Set(['report', 'supplement', 'correction', 'answer']));
    expect(new Set(back)).toEqual(new Set(['opened', 'missing', 'question', 'feedback']));
  });

  it('send a report on to a third, with what follows it', async () => {
    const { id } = await send();
    const ali = await farsta.as('ali.demir');
    await reopened(ali, id);
    const given = { outcome: 'BEHOVER_INTE_SKYDD', reasons: 'Barnet är hos mormor i natt.', madeAt: null } as const;
    expectDone(await assessSafety(farsta.ctx, ali, id, given));
    const forward = { to: boards.malmo, reason: 'Barnet bor i Malmö sedan i somras.' };
    await through(['torn', 'receipt-lost', 'doubled'], async () => expectDone(await forwardReport(farsta.ctx, ali, id, forward)));
    const kinds = await expectExactlyOnce(await board(), await malmo.ctx.stores.board(boards.malmo), [boards.farsta, boards.malmo]);
    expect(kinds).toContain('forward');
  });

  it('agree each night on what was sent, and alarm nobody', async () => {
    for (let half = 0; half < 4; half += 1) {
      world.later(12 * 60);
      await through([], () => Promise.resolve());
    }
    const alarms = [...(await (await sender()).alarms(100)), ...(await (await board()).alarms(100))];
    const codes = new Set(alarms.map(({ alarm }) => alarm.body.code));
    expect([codes.has('FEL_KVITTO'), codes.has('AVSTAMNING_SKILJER'), codes.has('AVSTAMNING_SAKNAS')]).toEqual([false, false, false]);
    expect(await expectExactlyOnce(await sender(), await board(), [POLICE, boards.farsta])).toContain('tally');
  });
});

/** Openings last an hour, and the rounds of trying take longer. */
async function reopened(who: Parameters<typeof openReport>[1], report: ReportId): Promise<void> {
  expectDone(await openReport(farsta.ctx, who, report, { task: null, childFile: null }));
}

async function answer(report: ReportId): Promise<void> {
  const sara = await police.as('sara.lind');
  expectDone(await openSent(police.ctx, sara, report));
  const asked = (await (await sender()).exchanged('in', always)).findLast(
    ({ envelope }) => envelope.kind === 'question' && envelope.reportId === report,
  );
  expectDone(await answerQuestion(police.ctx, sara, report, asked?.envelope.id ?? '', 'Mormor var hemma.'));
}

describe('who may hand in messages', () => {
  /** A true request of the police to Farsta, as it came past. */
  async function aRequest(): Promise<Seen> {
    toFarsta.plan('lost');
    await send();
    const seen = toFarsta.seen.at(-1);
    if (!seen) throw new Error('nothing was sent');
    return seen;
  }

  type Signing = { keyId?: string; minutesOff?: number; nonce?: string; key?: 'police' | 'malmo' };

  /** The same request, signed anew. */
  function signed(seen: Seen, { keyId = POLICE, minutesOff = 0, nonce = crypto.randomUUID(), key = 'police' }: Signing): Seen {
    const seconds = Math.floor(Date.parse(plusMinutes(world.clock.now(), minutesOff)) / 1000);
    const signer = key === 'police' ? police.ctx.keys.signingKey(`sender/${POLICE}`) : malmo.ctx.keys.signingKey(`board/${boards.malmo}`);
    const made = signRequest({ body: seen.body, contentType: seen.headers['content-type'] ?? '', keyId, seconds, nonce }, signer);
    return { ...seen, headers: Object.fromEntries(Object.entries(made).map(([name, value]) => [name.toLowerCase(), value])) };
  }

  it('gives everybody else one and the same refusal, and keeps nothing', async () => {
    const seen = await aRequest();
    const before = (await (await board()).exchanged('in', always)).length;
    const nonce = crypto.randomUUID();
    const used = signed(seen, { nonce });
    const tries: Record<string, Seen> = {
      'no signature': { ...seen, headers: { 'content-type': seen.headers['content-type'] ?? '' } },
      'an unknown sender': signed(seen, { keyId: 'okand' }),
      'our own key id': signed(seen, { keyId: boards.farsta }),
      'the key of another': signed(seen, { key: 'malmo' }),
      'six minutes old': signed(seen, { minutesOff: -6 }),
      'six minutes ahead': signed(seen, { minutesOff: 6 }),
      'a changed body': { ...signed(seen, {}), body: Buffer.from(seen.body.toString('latin1').replace('report', 'repost'), 'latin1') },
      'another form of body': withHeader(signed(seen, {}), 'content-type', 'application/json'),
    };
    const answers = new Map<string, string>();
    for (const [name, one] of Object.entries(tries)) {
      const { status, body } = await post(farsta.port, one);
      answers.set(name, `${status} ${body.toString()}`);
    }
    const [first] = answers.values();
    expect(first).toMatch(/^403 .*peer-refused/);
    expect([...answers].filter(([, given]) => given !== first)).toEqual([]);
    expect((await (await board()).exchanged('in', always)).length).toBe(before);

    expect((await post(farsta.port, used)).status).toBe(200);
    expect(`403 ${(await post(farsta.port, used)).body.toString()}`).toBe(first);
    const [again, oncemore] = [await post(farsta.port, signed(seen, {})), await post(farsta.port, signed(seen, { minutesOff: -4 }))];
    expect([again.status, again.body.toString()]).toEqual([200, oncemore.body.toString()]);
    expect((await (await board()).exchanged('in', always)).length).toBe(before + 1);
    await through([], () => Promise.resolve());
  });

  it('takes no message from one in the name of another, and none that is not for here', async () => {
    const seen = await aRequest();
    const inMalmosName = signed(seen, { keyId: boards.malmo, key: 'malmo' });
    expect((await post(farsta.port, inMalmosName)).body.toString()).toContain('envelope-invalid');
    expect((await post(malmo.port, signed(seen, {}))).body.toString()).toContain('envelope-invalid');
    await through([], () => Promise.resolve());
  });

  it('reads no body of a stranger', async () => {
    const stranger = post(farsta.port, { path: '/api/exchange/messages', headers: {}, body: Buffer.alloc(1000) }, 100_000_000);
    await expect(stranger.then(({ status }) => status)).resolves.toBe(403);
  });
});

function withHeader(seen: Seen, name: string, value: string): Seen {
  return { ...seen, headers: { ...seen.headers, [name]: value } };
}
