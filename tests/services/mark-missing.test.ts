import { dayOf } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import type { MissingMark } from '@tidig/domain/vocabulary/missing-marks.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { NotDelivered } from '@tidig/services/context.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { localTransport } from '@tidig/services/delivery/local-transport.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { jsonPart } from '@tidig/services/exchange/manifest.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { markMissing } from '@tidig/services/intake/mark-missing.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { listSent } from '@tidig/services/writing/list-sent.ts';
import { partsOf } from '@tidig/services/writing/seal-copies.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../support/a-barrier.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, onlyOne, POLICE, sent, type World } from '../support/world.ts';
import { aSealed, fel, komp, received } from './receiving.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

async function opened(id: string, username = 'karin.ek') {
  const subject = await world.as(username);
  expectDone(await openReport(world.ctx, subject, id, { task: null, childFile: null }));
  return subject;
}

async function marked(id: string, codes: readonly MissingMark[], username = 'karin.ek') {
  return markMissing(world.ctx, await opened(id, username), id, codes);
}

/** What the officer sees of the report in the list. */
async function seen(username = 'sara.lind') {
  return onlyOne(expectDone(await listSent(world.ctx, await world.as(username))).own);
}

/** What a private person told the nämnd, or what is from before the register began: entered by the nämnd itself. */
async function enteredByHand(): Promise<ReportId> {
  const id = asId<ReportId>(world.ctx.ids.uuid());
  const sealed = seal(world.ctx, `board/${boards.farsta}`, {
    kind: 'report',
    inReplyTo: null,
    reportId: id,
    anmalningsnummer: makeAnmalningsnummer(world.ctx.ids),
    from: boards.farsta,
    to: boards.farsta,
    formVersion: FORM_VERSION,
    parts: partsOf(splitReport(example1, 'HISTORICAL')),
  });
  expectDone(await receiveEnvelope(world.ctx, sealed));
  return id;
}

describe('what was missing in a report', () => {
  it.each(['karin.ek', 'ali.demir', 'britt.sand'])(
    'is marked by %s with a record and a log row, and told to the officer',
    async (username) => {
      const { id } = await sent(world);
      world.later(30);
      const at = world.clock.now();
      expect(expectDone(await marked(id, ['ORD', 'TELV'], username))).toEqual([
        { codes: ['TELV', 'ORD'], at, byName: (await world.as(username)).name },
      ]);
      const rows = await newestLog(world, boards.farsta, 3);
      expect(rows).toContainEqual({ action: 'intake.mark-missing', outcome: 'done', actor: `person-${username}` });
      expect((await seen()).missing).toEqual({ codes: ['TELV', 'ORD'], at });
    },
  );

  it('is told of only once for each thing: what is pressed again adds nothing, what is new is added', async () => {
    const { id } = await sent(world);
    await marked(id, ['TELV']);
    const before = await (await world.ctx.stores.board(boards.farsta)).checkLog();
    const subject = await world.as('karin.ek');
    expect(expectDone(await markMissing(world.ctx, subject, id, ['TELV']))).toHaveLength(1);
    expect((await (await world.ctx.stores.board(boards.farsta)).checkLog()).rows).toBe(before.rows);
    world.later(5);
    const marks = expectDone(await marked(id, ['TELV', 'NU'], 'ali.demir'));
    expect(marks.map(({ codes, byName }) => [codes, byName])).toEqual([
      [['TELV'], 'Karin Ek'],
      [['NU'], 'Ali Demir'],
    ]);
    expect(expectDone(await getReport(world.ctx, await world.as('ali.demir'), id)).missing).toEqual(marks);
    expect((await seen()).missing).toEqual({ codes: ['TELV', 'NU'], at: world.clock.now() });
  });

  it('waits in the nämnd’s outbox while the police cannot be reached, and is told once when they can', async () => {
    const { id } = await sent(world);
    const subject = await opened(id);
    world.carry({ deliver: () => Promise.reject(new NotDelivered('cut')) });
    expectDone(await markMissing(world.ctx, subject, id, ['TELV']));
    expect((await seen()).missing).toBeNull();
    world.carry(null);
    world.later(3);
    await deliverDue(world.ctx, `board/${boards.farsta}`);
    await deliverDue(world.ctx, `board/${boards.farsta}`);
    expect((await seen()).missing?.codes).toEqual(['TELV']);
  });

  it('tells nothing of an assessment: the officer sees the same whether one was made or not', async () => {
    const [assessed, not] = [await sent(world), await sent(world)];
    const ali = await opened(assessed.id, 'ali.demir');
    await opened(not.id, 'ali.demir');
    const given = { outcome: 'BEHOVER_SKYDD', reasons: 'Barnet är ensamt i natt.', madeAt: null } as const;
    expectDone(await assessSafety(world.ctx, ali, assessed.id, given));
    const messages = carried();
    for (const { id } of [assessed, not]) expectDone(await markMissing(world.ctx, ali, id, ['TELV']));
    const rows = expectDone(await listSent(world.ctx, await world.as('sara.lind'))).own;
    const alike = rows.map(({ id: _id, anmalningsnummer: _number, ...row }) => row);
    expect(alike[0]).toEqual(alike[1]);
    expect(messages[0]?.parts).toEqual(messages[1]?.parts);
    expect(messages).toHaveLength(2);
  });

  it('says in its message what and when, not who', async () => {
    const { id } = await sent(world);
    const subject = await opened(id);
    const messages = carried();
    expectDone(await markMissing(world.ctx, subject, id, ['TELV']));
    const { envelope, parts } = onlyOne(messages);
    expect(envelope).toMatchObject({ kind: 'missing', from: boards.farsta, to: POLICE, reportId: id });
    expect(parts.map(({ content }) => JSON.parse(Buffer.from(content).toString()))).toEqual([{ codes: ['TELV'], at: world.clock.now() }]);
  });
});

/** Every message from now on, kept as it is carried. */
function carried(): Sealed[] {
  const messages: Sealed[] = [];
  const real = localTransport(() => world.ctx);
  world.carry({
    deliver(sealed, to) {
      messages.push(sealed);
      return real.deliver(sealed, to);
    },
  });
  return messages;
}

describe('who may', () => {
  it.each(['maja.frost', 'leo.dahl', 'rut.ask', 'sara.lind', 'eva.rask'])('not %s, and the try is logged at home', async (username) => {
    const { id } = await sent(world);
    const person = await world.as(username);
    expect(await markMissing(world.ctx, person, id, ['TELV'])).toMatchObject({ problem: { code: 'not-permitted' } });
    const [row] = await newestLog(world, person.membership.organisationId, 1);
    expect(row).toEqual({ action: 'intake.mark-missing', outcome: 'not-permitted', actor: person.userId });
    expect((await seen()).missing).toBeNull();
  });

  it('nobody without an opening of their own, and nobody who is barred', async () => {
    const { id } = await sent(world);
    const ali = await world.as('ali.demir');
    expect(await markMissing(world.ctx, ali, id, ['TELV'])).toMatchObject({ problem: { code: 'opening-required' } });
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'intake.mark-missing', outcome: 'opening-required' });
    await opened(id, 'ali.demir');
    const board = await world.ctx.stores.board(boards.farsta);
    const report = { kind: 'report', id } as const;
    await board.bar(aBarrier(report, ali.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', report));
    expect(await markMissing(world.ctx, ali, id, ['TELV'])).toMatchObject({ problem: { code: 'barred' } });
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'intake.mark-missing', outcome: 'barred' });
  });

  it('nobody of another nämnd: its report is as one that is not there', async () => {
    const { id } = await sent(world);
    const lars = await world.as('lars.hed');
    const theirs = await markMissing(world.ctx, lars, id, ['TELV']);
    expect(theirs).toEqual(await markMissing(world.ctx, lars, '00000000-0000-4000-8000-000000000000', ['TELV']));
    expect(theirs).toMatchObject({ problem: { code: 'not-found' } });
    expect((await newestLog(world, boards.malmo, 1))[0]).toMatchObject({ action: 'intake.mark-missing', outcome: 'not-found' });
  });
});

describe('where nobody can be told', () => {
  it('a report that the nämnd has entered by hand offers no marks, and takes none', async () => {
    const id = await enteredByHand();
    const karin = await opened(id);
    expect(expectDone(await getReport(world.ctx, karin, id)).missing).toBeNull();
    expect(await markMissing(world.ctx, karin, id, ['TELV'])).toMatchObject({ problem: { code: 'not-found' } });
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'intake.mark-missing', outcome: 'not-found' });
    expect(await (await world.ctx.stores.board(boards.farsta)).undelivered()).toBe(0);
  });

  it('so with what follows a report, and a notice on an adult', async () => {
    const report = await sent(world);
    const inReplyTo = (await (await world.ctx.stores.sender(POLICE)).sentEnvelope(report.id))?.id ?? null;
    const number = report.anmalningsnummer;
    const adult = answersLike({ triage: { reportKind: { code: 'PL6' } }, notice: { about: { code: 'VUX' } } });
    const ids = [
      await received(world, aSealed(world, { kind: 'supplement', answers: komp(answersLike(), number), inReplyTo })),
      await received(world, aSealed(world, { kind: 'correction', answers: fel(['BARN'], 'Fel barn.', number), inReplyTo })),
      await received(world, aSealed(world, { answers: adult })),
    ];
    for (const id of ids) {
      const karin = await opened(id);
      expect(expectDone(await getReport(world.ctx, karin, id)).missing).toBeNull();
      expect(await markMissing(world.ctx, karin, id, ['TELV'])).toMatchObject({ problem: { code: 'not-found' } });
    }
  });
});

describe('the police', () => {
  const notice = (body: unknown, from = boards.farsta, reportId = world.ctx.ids.uuid()) =>
    seal(world.ctx, `board/${from}`, {
      kind: 'missing',
      inReplyTo: null,
      reportId: asId<ReportId>(reportId),
      anmalningsnummer: makeAnmalningsnummer(world.ctx.ids),
      from,
      to: POLICE,
      formVersion: null,
      parts: [jsonPart('body', body)],
    });

  it.each<[string, unknown]>([
    ['a text', { codes: ['TELV'], at: '2026-11-19T00:00:00.000Z', note: 'Vi har inlett en utredning.' }],
    ['another code', { codes: ['UTREDNING_INLEDD'], at: '2026-11-19T00:00:00.000Z' }],
    ['no code', { codes: [], at: '2026-11-19T00:00:00.000Z' }],
    ['a code twice', { codes: ['TELV', 'TELV'], at: '2026-11-19T00:00:00.000Z' }],
    ['no time', { codes: ['TELV'] }],
  ])('take no such message with %s', async (_, body) => {
    expect(await receiveEnvelope(world.ctx, notice(body))).toMatchObject({ problem: { code: 'envelope-invalid' } });
    expect((await newestLog(world, POLICE, 1))[0]).toMatchObject({ action: 'envelope.accept', outcome: 'envelope-invalid' });
  });

  it('show what another nämnd says of the report to nobody', async () => {
    const { id } = await sent(world);
    const body = { codes: ['TELV'], at: world.clock.now() };
    expectDone(await receiveEnvelope(world.ctx, notice(body, boards.malmo, id)));
    expect((await seen()).missing).toBeNull();
  });
});
