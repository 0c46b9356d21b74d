import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { askReporter } from '@tidig/services/asking/ask-reporter.ts';
import { getQuestions } from '@tidig/services/asking/questions.ts';
import { NotDelivered } from '@tidig/services/context.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { jsonPart } from '@tidig/services/exchange/manifest.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { getQuestionsOnSent, listQuestions } from '@tidig/services/writing/questions.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, onlyOne, POLICE, sent, type World } from '../../support/world.ts';
import { aSealed, received } from '../receiving.ts';
import { anOpened, asked, decided, hidden, keeps, question, reading, rereading } from './scene.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const refusedWith = (code: string) => ({ ok: false, problem: { code } });
const atField = (path: string, code: string) => ({ ok: false, problem: { code: 'invalid-input', fields: [{ path, code }] } });
const newest = async () => (await newestLog(world, boards.farsta, 1))[0];

describe('a question to the officer who sent the report', () => {
  it('is a record here and a message there, and leaves its log row; the officer sees that something is asked before opening anything', async () => {
    const { id, subject } = await anOpened(world);
    const by = plusDays(dayOf(world.clock.now()), 3);
    const view = expectDone(await askReporter(world.ctx, subject, id, { ...question(), by }));
    expect(view.ground).toBe('KOMPLETTERING');
    expect(onlyOne(view.questions)).toMatchObject({
      ...question(),
      by,
      askedByName: 'Ali Demir',
      deliveredAt: world.clock.now(),
      answers: [],
    });
    expect(await newestLog(world, boards.farsta, 2)).toContainEqual({ action: 'intake.ask', outcome: 'done', actor: subject.userId });
    const records = await (await world.ctx.stores.board(boards.farsta)).records({ kind: 'report', id });
    expect(records.map(({ kind }) => kind)).toEqual(['QUESTION']);

    const sara = await world.as('sara.lind');
    const row = onlyOne(expectDone(await listQuestions(world.ctx, sara)));
    expect(row).toEqual({ id: view.questions[0]?.id, reportId: id, askedAt: world.clock.now(), by, answered: false });
    expect(await getQuestionsOnSent(world.ctx, sara, id)).toMatchObject(refusedWith('opening-required'));
    const read = onlyOne(expectDone(await getQuestionsOnSent(world.ctx, await rereading(world, id), id)));
    expect(read).toMatchObject({ ...question(), by, recipientName: 'Farsta stadsdelsnämnd' });
  });

  it('is seen by a colleague of the unit, and by nobody else at the police', async () => {
    const { id } = await anOpened(world);
    await asked(world, id);
    expect(expectDone(await listQuestions(world.ctx, await world.as('johan.norr')))).toHaveLength(1);
    expect(expectDone(await listQuestions(world.ctx, await world.as('nils.holm')))).toEqual([]);
    expect(await getQuestionsOnSent(world.ctx, await world.as('nils.holm'), id)).toMatchObject(refusedWith('not-found'));
  });

  it('from another nämnd than the one that got the report is shown to nobody', async () => {
    const { id } = await anOpened(world);
    const row = await (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id));
    if (!row) throw new Error('nothing arrived');
    const sealed = seal(world.ctx, `board/${boards.malmo}`, {
      kind: 'question',
      inReplyTo: null,
      reportId: row.id,
      anmalningsnummer: row.anmalningsnummer,
      from: boards.malmo,
      to: POLICE,
      formVersion: null,
      parts: [jsonPart('body', { ...question(), at: world.clock.now() })],
    });
    expectDone(await receiveEnvelope(world.ctx, sealed));
    expect(expectDone(await listQuestions(world.ctx, await world.as('sara.lind')))).toEqual([]);
  });

  it('waits in the outbox while the police cannot be reached, and comes once', async () => {
    const { id, subject } = await anOpened(world);
    world.carry({ deliver: () => Promise.reject(new NotDelivered('cut')) });
    expect(expectDone(await askReporter(world.ctx, subject, id, question())).questions[0]?.deliveredAt).toBeNull();
    expect(expectDone(await listQuestions(world.ctx, await world.as('sara.lind')))).toEqual([]);
    world.carry(null);
    world.later(3);
    await deliverDue(world.ctx, `board/${boards.farsta}`);
    await deliverDue(world.ctx, `board/${boards.farsta}`);
    expect(expectDone(await listQuestions(world.ctx, await world.as('sara.lind')))).toHaveLength(1);
    expect(expectDone(await getQuestions(world.ctx, subject, id)).questions[0]?.deliveredAt).toBe(world.clock.now());
  });
});

describe('L-08: the ground must hold on the day', () => {
  it.each([
    ['UTREDNING', null],
    ['KOMPLETTERING', 'INLEDA'],
    ['KOMPLETTERING', 'INGAR_I_PAGAENDE'],
    ['KOMPLETTERING', 'INTE_INLEDA'],
    ['UTREDNING', 'INTE_INLEDA'],
  ] as const)('%s is refused at its field when the decision is %s', async (ground, decision) => {
    const { id, subject } = await anOpened(world);
    if (decision) await decided(world, id, decision);
    expect(await askReporter(world.ctx, subject, id, question(ground))).toMatchObject(atField('ground', 'not-applicable'));
    expect(await newest()).toEqual({ action: 'intake.ask', outcome: 'invalid-input', actor: subject.userId });
    expect(expectDone(await getQuestions(world.ctx, subject, id)).questions).toEqual([]);
  });

  it.each(['INLEDA', 'INGAR_I_PAGAENDE'] as const)('UTREDNING holds when the decision is %s', async (decision) => {
    const { id, subject } = await anOpened(world);
    await decided(world, id, decision);
    expect(expectDone(await askReporter(world.ctx, subject, id, question('UTREDNING'))).ground).toBe('UTREDNING');
  });
});

describe('refused', () => {
  it('a day that has passed, or one more than a year ahead; today and a year ahead are taken', async () => {
    const { id, subject } = await anOpened(world);
    const today = dayOf(world.clock.now());
    const ask = (days: number) => askReporter(world.ctx, subject, id, { ...question(), by: plusDays(today, days) });
    expect(await ask(-1)).toMatchObject(atField('by', 'date-past'));
    expect(await ask(367)).toMatchObject(atField('by', 'date-too-late'));
    expect(await newest()).toMatchObject({ action: 'intake.ask', outcome: 'invalid-input' });
    expectDone(await ask(0));
    expectDone(await ask(366));
  });

  it.each(['what', 'why'] as const)('a text in %s that tells where the protected child is', async (path) => {
    const { id, subject } = await anOpened(world, { answers: hidden });
    const told = await askReporter(world.ctx, subject, id, { ...question(), [path]: 'Bor hon kvar på Låtsasgatan 41?' });
    expect(told).toMatchObject(atField(path, 'place-told'));
    expect(await newest()).toMatchObject({ action: 'intake.ask', outcome: 'invalid-input' });
    expect(expectDone(await listQuestions(world.ctx, await world.as('sara.lind')))).toEqual([]);
  });

  it('when the report is another nämnd’s now', async () => {
    const { id, subject } = await anOpened(world);
    await keeps(world, id, 'FORWARDED', { to: boards.uppsala, toName: 'Uppsala', reason: 'Bor i Uppsala.', envelopeId: null });
    expect(await askReporter(world.ctx, subject, id, question())).toMatchObject(refusedWith('forwarded'));
    expect(await newest()).toMatchObject({ action: 'intake.ask', outcome: 'forwarded' });
    expect(expectDone(await getQuestions(world.ctx, subject, id)).ground).toBeNull();
  });

  it('about a notice on an adult, whose writer is not asked here', async () => {
    const adult = answersLike({ triage: { ...example1.triage, reportKind: { code: 'PL6' } } });
    const id = await received(world, aSealed(world, { answers: adult }));
    const subject = await reading(world, id);
    expect(await askReporter(world.ctx, subject, id, question())).toMatchObject(refusedWith('not-found'));
    expect(await newest()).toMatchObject({ action: 'intake.ask', outcome: 'not-found' });
  });

  it.each(['karin.ek', 'leo.dahl', 'rut.ask', 'sara.lind'])('by %s, and logged at home', async (username) => {
    const { id } = await sent(world);
    const person = await world.as(username);
    expect(await askReporter(world.ctx, person, id, question())).toMatchObject(refusedWith('not-permitted'));
    const [row] = await newestLog(world, person.membership.organisationId, 1);
    expect(row).toEqual({ action: 'intake.ask', outcome: 'not-permitted', actor: person.userId });
  });

  it('without an opening, behind a spärr, and by another nämnd as for nothing', async () => {
    const { id } = await sent(world);
    const ali = await world.as('ali.demir');
    for (const act of [() => askReporter(world.ctx, ali, id, question()), () => getQuestions(world.ctx, ali, id)]) {
      expect(await act()).toMatchObject(refusedWith('opening-required'));
      expect(await newest()).toMatchObject({ outcome: 'opening-required' });
    }
    await reading(world, id);
    const report = { kind: 'report', id } as const;
    const board = await world.ctx.stores.board(boards.farsta);
    await board.bar(aBarrier(report, ali.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', report));
    expect(await askReporter(world.ctx, ali, id, question())).toMatchObject(refusedWith('barred'));
    expect(await getQuestions(world.ctx, ali, id)).toMatchObject(refusedWith('barred'));
    const hanna = await world.as('hanna.lund');
    expect(await askReporter(world.ctx, hanna, id, question())).toMatchObject(refusedWith('not-found'));
    expect(await newestLog(world, boards.malmo, 1)).toMatchObject([{ action: 'intake.ask', outcome: 'not-found' }]);
  });

  it('with nothing kept when it is decided while it is asked', async () => {
    const { id, subject } = await anOpened(world);
    const board = await world.ctx.stores.board(boards.farsta);
    const between = {
      ...board,
      addRecord: async (...all: Parameters<typeof board.addRecord>) => (await decided(world, id, 'INLEDA'), board.addRecord(...all)),
    };
    const ctx = { ...world.ctx, stores: { ...world.ctx.stores, board: async () => between } };
    expect(await askReporter(ctx, subject, id, question())).toMatchObject(refusedWith('changed-meanwhile'));
    expect(await board.undelivered()).toBe(0);
    expect((await newestLog(world, POLICE, 1))[0]?.outcome).not.toBe('question');
  });
});
