import { asId, type EnvelopeId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { getQuestions } from '@tidig/services/asking/questions.ts';
import { readAnswer } from '@tidig/services/asking/read-answer.ts';
import { NotDelivered } from '@tidig/services/context.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { jsonPart } from '@tidig/services/exchange/manifest.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { markMissing } from '@tidig/services/intake/mark-missing.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { answerQuestion } from '@tidig/services/writing/answer-question.ts';
import { listQuestions } from '@tidig/services/writing/questions.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { aWorld, boards, expectDone, newestLog, onlyOne, POLICE, sent, type World } from '../../support/world.ts';
import { asked, hidden, reading, rereading } from './scene.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const refusedWith = (code: string) => ({ ok: false, problem: { code } });
const row = async (id: string) => (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id));

async function aQuestion(answers?: typeof hidden) {
  const { id } = await sent(world, 'sara.lind', answers);
  return { id, question: await asked(world, id) };
}

async function answered(id: string, question: string, text = 'En granne ringde.', username = 'sara.lind') {
  return answerQuestion(world.ctx, await rereading(world, id, username), id, question, text);
}

describe('an answer from the officer', () => {
  it.each([
    ['sara.lind', 'Sara Lind'],
    ['johan.norr', 'Johan Norr'],
  ])('is given by %s of the unit, logged there, and unread at the nämnd; the report is as it was', async (username, byName) => {
    const { id, question } = await aQuestion();
    const board = await world.ctx.stores.board(boards.farsta);
    const before = await board.receivedEnvelope(asId(id));
    const given = expectDone(await answered(id, question, 'En granne ringde.', username));
    expect(onlyOne(given).answers).toMatchObject([
      { text: 'En granne ringde.', byName, at: world.clock.now(), arrivedAt: world.clock.now() },
    ]);
    expect(await newestLog(world, POLICE, 3)).toContainEqual({
      action: 'sent-report.answer',
      outcome: 'done',
      actor: `person-${username}`,
    });
    expect(expectDone(await listQuestions(world.ctx, await world.as('sara.lind')))).toMatchObject([{ answered: true }]);
    expect(await board.receivedEnvelope(asId(id))).toEqual(before);
    expect((await newestLog(world, boards.farsta, 1))[0]).toEqual({ action: 'envelope.accept', outcome: 'done', actor: null });
    expect((await row(id))?.answersUnread).toBe(1);
    expect(await board.checkDerived()).toMatchObject({ differing: 0 });
  });

  it('may be several; the same text again is the same answer', async () => {
    const { id, question } = await aQuestion();
    await answered(id, question);
    await answered(id, question);
    expect((await row(id))?.answersUnread).toBe(1);
    const views = expectDone(await answered(id, question, 'Hon hette Berit.'));
    expect(onlyOne(views).answers.map(({ text }) => text)).toEqual(['En granne ringde.', 'Hon hette Berit.']);
    expect((await row(id))?.answersUnread).toBe(2);
  });

  it('waits while the nämnd cannot be reached, and comes once', async () => {
    const { id, question } = await aQuestion();
    world.carry({ deliver: () => Promise.reject(new NotDelivered('cut')) });
    expect(onlyOne(expectDone(await answered(id, question))).answers[0]?.arrivedAt).toBeNull();
    expect((await row(id))?.answersUnread).toBe(0);
    world.carry(null);
    world.later(3);
    await deliverDue(world.ctx, `sender/${POLICE}`);
    await deliverDue(world.ctx, `sender/${POLICE}`);
    expect((await row(id))?.answersUnread).toBe(1);
  });

  it('that tells where the protected child is goes nowhere: that is said by telephone', async () => {
    const { id, question } = await aQuestion(hidden);
    const outcome = await answered(id, question, 'Hon bor på Låtsasgatan 41.');
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'invalid-input', fields: [{ path: 'text', code: 'place-told' }] } });
    expect((await newestLog(world, POLICE, 1))[0]).toMatchObject({ action: 'sent-report.answer', outcome: 'invalid-input' });
    expect((await row(id))?.answersUnread).toBe(0);
  });

  it.each(['eva.rask', 'olle.berg', 'ali.demir'])('is not given by %s', async (username) => {
    const { id, question } = await aQuestion();
    const person = await world.as(username);
    expect(await answerQuestion(world.ctx, person, id, question, 'Ja.')).toMatchObject(refusedWith('not-permitted'));
    expect(await newestLog(world, person.membership.organisationId, 1)).toMatchObject([
      { action: 'sent-report.answer', outcome: 'not-permitted' },
    ]);
  });

  it('is refused without an opening, from another unit, and to a question about another report', async () => {
    const [one, other] = [await aQuestion(), await aQuestion()];
    const sara = await world.as('sara.lind');
    expect(await answerQuestion(world.ctx, sara, one.id, one.question, 'Ja.')).toMatchObject(refusedWith('opening-required'));
    expect(await newestLog(world, POLICE, 1)).toMatchObject([{ action: 'sent-report.answer', outcome: 'opening-required' }]);
    expect(await answered(one.id, other.question)).toMatchObject(refusedWith('not-found'));
    expect(await newestLog(world, POLICE, 1)).toMatchObject([{ action: 'sent-report.answer', outcome: 'not-found' }]);
    expect(await answerQuestion(world.ctx, await world.as('nils.holm'), one.id, one.question, 'Ja.')).toMatchObject(
      refusedWith('not-found'),
    );
  });
});

describe('reading the answer at the nämnd', () => {
  it('is an act: nothing of it shows before, then a record, a log row, and it is no longer unread', async () => {
    const { id, question } = await aQuestion();
    await answered(id, question);
    const karin = await reading(world, id, 'karin.ek');
    const [unread] = onlyOne(expectDone(await getQuestions(world.ctx, karin, id)).questions).answers;
    expect(unread).toMatchObject({ read: null, said: null });
    world.later(5);
    const view = expectDone(await readAnswer(world.ctx, karin, id, unread?.id ?? ''));
    expect(onlyOne(view.questions).answers).toMatchObject([
      { read: { at: world.clock.now(), byName: 'Karin Ek' }, said: { text: 'En granne ringde.', byName: 'Sara Lind' } },
    ]);
    expect(await newestLog(world, boards.farsta, 1)).toEqual([{ action: 'intake.read', outcome: 'answer-read', actor: karin.userId }]);
    expect((await row(id))?.answersUnread).toBe(0);
    expect(await (await world.ctx.stores.board(boards.farsta)).checkDerived()).toMatchObject({ differing: 0 });
    const ali = await reading(world, id);
    expectDone(await readAnswer(world.ctx, ali, id, unread?.id ?? ''));
    const records = await (await world.ctx.stores.board(boards.farsta)).records({ kind: 'report', id });
    expect(records.filter(({ kind }) => kind === 'ANSWER_READ')).toHaveLength(1);
  });

  it('shows a text that tells where a child is who was marked since with that covered', async () => {
    const { id, question } = await aQuestion();
    await answered(id, question, 'Hon bor på Exempelvägen 12. En granne ringde.');
    const ali = await reading(world, id);
    const mark = { person: 'child', code: 'SEK', reason: 'Skatteverket ringde i dag.' } as const;
    expectDone(await markProtection(world.ctx, ali, { kind: 'report', id }, mark));
    const [answer] = onlyOne(expectDone(await getQuestions(world.ctx, ali, id)).questions).answers;
    const [read] = onlyOne(expectDone(await readAnswer(world.ctx, ali, id, answer?.id ?? '')).questions).answers;
    expect(read?.said?.text).not.toContain('Exempelvägen');
    expect(read?.said?.text).toContain('En granne ringde.');
  });

  it('is refused for what is no answer to it, without an opening, and behind a spärr', async () => {
    const { id, question } = await aQuestion();
    await answered(id, question);
    const karin = await world.as('karin.ek');
    expect(await readAnswer(world.ctx, karin, id, 'x')).toMatchObject(refusedWith('opening-required'));
    await reading(world, id, 'karin.ek');
    expect(await readAnswer(world.ctx, karin, id, question)).toMatchObject(refusedWith('not-found'));
    expect(await newestLog(world, boards.farsta, 1)).toMatchObject([{ action: 'intake.read', outcome: 'not-found' }]);
    const report = { kind: 'report', id } as const;
    const board = await world.ctx.stores.board(boards.farsta);
    await board.bar(aBarrier(report, karin.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', report));
    expect(await readAnswer(world.ctx, karin, id, question)).toMatchObject(refusedWith('barred'));
    expect((await row(id))?.answersUnread).toBe(1);
  });
});

describe('T-41: what the nämnd takes in as an answer', () => {
  const body = (text: unknown = 'Ja.') => ({ text, at: world.clock.now(), byName: 'Sara Lind' });
  async function an(id: string, inReplyTo: string | null, content: unknown = body(), reportId: string = id) {
    const found = await row(id);
    return seal(world.ctx, `sender/${POLICE}`, {
      kind: 'answer',
      inReplyTo: inReplyTo === null ? null : asId<EnvelopeId>(inReplyTo),
      reportId: asId(reportId),
      anmalningsnummer: found?.anmalningsnummer ?? asId('ORO-000000'),
      from: POLICE,
      to: boards.farsta,
      formVersion: null,
      parts: [jsonPart('body', content)],
    });
  }
  const accepted = async () => (await newestLog(world, boards.farsta, 1))[0];

  it('is one to a question of ours, once', async () => {
    const { id, question } = await aQuestion();
    const sealed = await an(id, question);
    const first = expectDone(await receiveEnvelope(world.ctx, sealed));
    world.later(5);
    expect(expectDone(await receiveEnvelope(world.ctx, sealed))).toEqual(first);
    expect((await row(id))?.answersUnread).toBe(1);
  });

  it('not one to nothing, to another message of ours, about another report than the question, or that no page could show', async () => {
    const [one, other] = [await aQuestion(), await aQuestion()];
    const ali = await reading(world, one.id);
    let said = '';
    const real = world.ctx.transport;
    world.carry({ deliver: (sealed) => ((said = sealed.envelope.id), Promise.reject(new NotDelivered('cut'))) });
    expectDone(await markMissing(world.ctx, ali, one.id, ['TELV']));
    world.carry(null);
    expect(real).toBe(world.ctx.transport);
    for (const sealed of [
      await an(one.id, null),
      await an(one.id, said),
      await an(one.id, other.question),
      await an(one.id, one.question, { ...body(), more: 1 }),
      await an(one.id, one.question, body('')),
    ]) {
      expect(await receiveEnvelope(world.ctx, sealed)).toMatchObject(refusedWith('envelope-invalid'));
      expect(await accepted()).toMatchObject({ action: 'envelope.accept', outcome: 'envelope-invalid' });
    }
    expect((await row(one.id))?.answersUnread).toBe(0);
  });

  it('tries again what answers a report or a question that is not here', async () => {
    const { id, question } = await aQuestion();
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const sealed of [await an(id, nowhere), await an(id, question, body(), nowhere)]) {
      expect(await receiveEnvelope(world.ctx, sealed)).toMatchObject(refusedWith('envelope-early'));
      expect(await accepted()).toMatchObject({ outcome: 'envelope-early' });
    }
    expect((await row(id))?.answersUnread).toBe(0);
  });
});
