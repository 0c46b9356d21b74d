import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { localTransport } from '@tidig/services/delivery/local-transport.ts';
import { NotDelivered } from '@tidig/services/context.ts';
import { getFeedback } from '@tidig/services/telling/feedback.ts';
import { type FeedbackGiven, tellReporter } from '@tidig/services/telling/tell-reporter.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { listSent } from '@tidig/services/writing/list-sent.ts';
import { partsOf } from '@tidig/services/writing/seal-copies.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, onlyOne, sent, type World } from '../../support/world.ts';
import { anOpened, assessed, decided, hidden, reading } from '../asking/scene.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const refusedWith = (code: string) => ({ ok: false, problem: { code } });
const digital: FeedbackGiven = { way: 'DIGITAL' };
const newest = async () => (await newestLog(world, boards.farsta, 1))[0];
const seen = async () => onlyOne(expectDone(await listSent(world.ctx, await world.as('sara.lind'))).own);

const wants = (answer: 'JA' | 'NEJ') => answersLike({ reporter: { ...example1.reporter, feedbackWanted: { answer } } });

describe('L-10, L-11: what the officer is told', () => {
  it.each([
    ['INLEDA', 'INLEDD'],
    ['INTE_INLEDA', 'INTE_INLEDD'],
    ['INGAR_I_PAGAENDE', 'PAGAR_REDAN'],
  ] as const)('is by %s the one fact %s: a record, a message that says nothing more, a log row', async (decision, code) => {
    const { id, subject } = await anOpened(world, { username: 'karin.ek', answers: wants('JA') });
    await decided(world, id, decision);
    const messages: Sealed[] = [];
    const real = localTransport(() => world.ctx);
    world.carry({ deliver: (sealed, to) => (messages.push(sealed), real.deliver(sealed, to)) });
    const at = world.clock.now();
    const told = expectDone(await tellReporter(world.ctx, subject, id, digital)).told;
    expect(told).toEqual({ way: 'DIGITAL', code, reason: null, at, byName: 'Karin Ek', deliveredAt: at });
    expect(await newestLog(world, boards.farsta, 2)).toContainEqual({ action: 'intake.tell', outcome: 'done', actor: subject.userId });
    const { envelope, parts } = onlyOne(messages);
    expect(envelope.kind).toBe('feedback');
    expect(parts.map(({ content }) => JSON.parse(Buffer.from(content).toString()))).toEqual([{ code, at }]);
    expect(await seen()).toMatchObject({ state: 'ATERKOPPLAD', feedback: { code, at } });
  });

  it('is due a week from the decision when it was asked for, and may be told when it was not', async () => {
    for (const answer of ['JA', 'NEJ'] as const) {
      const { id, subject } = await anOpened(world, { answers: wants(answer) });
      await decided(world, id, 'INLEDA');
      const due = answer === 'JA' ? plusDays(dayOf(world.clock.now()), 7) : null;
      expect(expectDone(await getFeedback(world.ctx, subject, id))).toEqual({
        way: 'DIGITAL',
        wanted: answer === 'JA',
        due,
        code: 'INLEDD',
        told: null,
      });
      const row = async () => (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id));
      expectDone(await tellReporter(world.ctx, subject, id, digital));
      expect((await row())?.awaited).not.toBe('FEEDBACK');
    }
  });

  it('waits while the police cannot be reached; the nämnd sees that it is not there yet', async () => {
    const { id, subject } = await anOpened(world);
    await decided(world, id, 'INLEDA');
    world.carry({ deliver: () => Promise.reject(new NotDelivered('cut')) });
    expect(expectDone(await tellReporter(world.ctx, subject, id, digital)).told?.deliveredAt).toBeNull();
    expect((await seen()).feedback).toBeNull();
    world.carry(null);
    world.later(3);
    await deliverDue(world.ctx, `board/${boards.farsta}`);
    expect(expectDone(await getFeedback(world.ctx, subject, id)).told?.deliveredAt).toBe(world.clock.now());
  });

  it('is nothing when it is unfit, with why, which stays here', async () => {
    const { id, subject } = await anOpened(world);
    await decided(world, id, 'INLEDA');
    const reason = 'Anmälaren är släkt med familjen.';
    const told = expectDone(await tellReporter(world.ctx, subject, id, { way: 'UNFIT', reason })).told;
    expect(told).toMatchObject({ way: 'UNFIT', code: null, reason });
    expect((await seen()).feedback).toBeNull();
    expect(await (await world.ctx.stores.board(boards.farsta)).undelivered()).toBe(0);
  });
});

describe('a decision that follows another', () => {
  it.each([digital, { way: 'UNFIT', reason: 'Det var olämpligt.' } as const])('is told anew, after %o of the first', async (first) => {
    const { id, subject } = await anOpened(world, { answers: wants('JA') });
    const awaited = async () => (await (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id)))?.awaited;
    await assessed(world, id);
    await decided(world, id, 'INTE_INLEDA');
    expectDone(await tellReporter(world.ctx, subject, id, first));
    expect(await awaited()).toBe('');
    world.later(20);
    await decided(world, id, 'INLEDA');
    expect(await awaited()).toBe('FEEDBACK');
    expect(expectDone(await getFeedback(world.ctx, subject, id))).toMatchObject({ told: null, code: 'INLEDD' });
    expectDone(await tellReporter(world.ctx, subject, id, digital));
    expect(await awaited()).toBe('');
    expect((await seen()).feedback?.code).toBe('INLEDD');
    expect(await tellReporter(world.ctx, subject, id, digital)).toMatchObject(refusedWith('already-told'));
  });
});

describe('refused', () => {
  it('before the decision, and a second time', async () => {
    const { id, subject } = await anOpened(world);
    expect(await tellReporter(world.ctx, subject, id, digital)).toMatchObject(refusedWith('not-decided'));
    expect(await newest()).toEqual({ action: 'intake.tell', outcome: 'not-decided', actor: subject.userId });
    await decided(world, id, 'INLEDA');
    expectDone(await tellReporter(world.ctx, subject, id, digital));
    for (const again of [digital, { way: 'UNFIT', reason: 'Det var olämpligt.' } as const]) {
      expect(await tellReporter(world.ctx, subject, id, again)).toMatchObject(refusedWith('already-told'));
      expect(await newest()).toMatchObject({ action: 'intake.tell', outcome: 'already-told' });
    }
  });

  it('to somebody private, whatever is decided: no way is theirs', async () => {
    const id = await enteredByHand();
    const subject = await reading(world, id);
    await decided(world, id, 'INLEDA');
    expect(expectDone(await getFeedback(world.ctx, subject, id)).way).toBeNull();
    for (const given of [digital, { way: 'LETTER' }, { way: 'UNFIT', reason: 'Det är olämpligt.' }] as const) {
      expect(await tellReporter(world.ctx, subject, id, given)).toMatchObject(refusedWith('feedback-not-wanted'));
      expect(await newest()).toMatchObject({ action: 'intake.tell', outcome: 'feedback-not-wanted' });
    }
  });

  it('by a letter to the police, who have Tidig', async () => {
    const { id, subject } = await anOpened(world);
    await decided(world, id, 'INLEDA');
    const outcome = await tellReporter(world.ctx, subject, id, { way: 'LETTER' });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'invalid-input', fields: [{ path: 'way', code: 'not-applicable' }] } });
    expect(await newest()).toMatchObject({ action: 'intake.tell', outcome: 'invalid-input' });
  });

  it('with a reason that tells where the protected child is', async () => {
    const { id, subject } = await anOpened(world, { answers: hidden });
    await decided(world, id, 'INLEDA');
    const outcome = await tellReporter(world.ctx, subject, id, { way: 'UNFIT', reason: 'Hon bor på Låtsasgatan 41.' });
    expect(outcome).toMatchObject({ problem: { fields: [{ path: 'reason', code: 'place-told' }] } });
    expect(await newest()).toMatchObject({ action: 'intake.tell', outcome: 'invalid-input' });
  });

  it('when somebody decides anew while it is told: nobody is told what no longer holds', async () => {
    const { id, subject } = await anOpened(world);
    await decided(world, id, 'INTE_INLEDA');
    const board = await world.ctx.stores.board(boards.farsta);
    const addRecord = async (...all: Parameters<typeof board.addRecord>) => {
      await decided(world, id, 'INLEDA');
      return board.addRecord(...all);
    };
    const ctx = { ...world.ctx, stores: { ...world.ctx.stores, board: async () => ({ ...board, addRecord }) } };
    expect(await tellReporter(ctx, subject, id, digital)).toMatchObject(refusedWith('changed-meanwhile'));
    expect((await seen()).feedback).toBeNull();
    expect(await board.undelivered()).toBe(0);
  });

  it.each(['leo.dahl', 'rut.ask', 'sara.lind'])('by %s, and logged at home', async (username) => {
    const { id } = await sent(world);
    const person = await world.as(username);
    expect(await tellReporter(world.ctx, person, id, digital)).toMatchObject(refusedWith('not-permitted'));
    const [row] = await newestLog(world, person.membership.organisationId, 1);
    expect(row).toEqual({ action: 'intake.tell', outcome: 'not-permitted', actor: person.userId });
  });

  it('without an opening, behind a spärr, and by another nämnd as for nothing', async () => {
    const { id } = await sent(world);
    const karin = await world.as('karin.ek');
    expect(await tellReporter(world.ctx, karin, id, digital)).toMatchObject(refusedWith('opening-required'));
    expect(await getFeedback(world.ctx, karin, id)).toMatchObject(refusedWith('opening-required'));
    await reading(world, id, 'karin.ek');
    const report = { kind: 'report', id } as const;
    const board = await world.ctx.stores.board(boards.farsta);
    await board.bar(aBarrier(report, karin.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', report));
    expect(await tellReporter(world.ctx, karin, id, digital)).toMatchObject(refusedWith('barred'));
    expect(await tellReporter(world.ctx, await world.as('lars.hed'), id, digital)).toMatchObject(refusedWith('not-found'));
  });
});

/** What a private person told the nämnd: entered by the nämnd itself. */
async function enteredByHand(): Promise<string> {
  const id = world.ctx.ids.uuid();
  const sealed = seal(world.ctx, `board/${boards.farsta}`, {
    kind: 'report',
    inReplyTo: null,
    reportId: asId(id),
    anmalningsnummer: makeAnmalningsnummer(world.ctx.ids),
    from: boards.farsta,
    to: boards.farsta,
    formVersion: FORM_VERSION,
    parts: partsOf(splitReport(wants('NEJ'), 'HISTORICAL')),
  });
  expectDone(await receiveEnvelope(world.ctx, sealed));
  return id;
}
