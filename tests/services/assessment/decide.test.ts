import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { decide, type NewDecision } from '@tidig/services/assessment/decide.ts';
import { layAside } from '@tidig/services/assessment/lay-aside.ts';
import { prolong } from '@tidig/services/assessment/prolong.ts';
import { propose } from '@tidig/services/assessment/propose.ts';
import { setDelegation } from '@tidig/services/assessment/set-delegation.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { openInEmergency } from '@tidig/services/barriers/open-in-emergency.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, boards, expectDone, newestLog, sent, type World } from '../../support/world.ts';
import { ofReport, shutOut, urgent } from '../barrier-acts.ts';
import { elsa } from '../vault/acts.ts';
import { alone, anOpened, assess, hear, look, notOpened, onAnAdult, reading, recordsOf, refusedWith, wanted, wrongAt } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const kinds = async (id: string) => (await recordsOf(world, id)).map(({ kind }) => kind);
const rowOf = async (id: string) => (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id));

/** Sent on, as a record of the nämnd: how it travels is another verb's. */
async function sentOn(id: string): Promise<void> {
  const now = world.clock.now();
  const about = { kind: 'report', id } as const;
  const body = { to: boards.malmo, toName: 'Malmö', reason: 'Barnet bor där.', envelopeId: null };
  const kept = { id: asId<RecordId>(world.ctx.ids.uuid()), about, kind: 'FORWARDED', madeAt: now, recordedAt: now } as const;
  const board = await world.ctx.stores.board(boards.farsta);
  const record = { ...kept, by: asId<never>('person-ali.demir'), byName: 'Ali Demir', body: JSON.stringify(body) };
  await board.addRecord(record, systemEntry(world.ctx, 'test.forward', about));
}

describe('what must come first', () => {
  it('to open an utredning: nothing; the skyddsbedömning stays due (L-22, L-29)', async () => {
    const { id, subject } = await anOpened(world);
    expectDone(await decide(world.ctx, subject, id, wanted(world, 'INLEDA')));
    expect(await rowOf(id)).toMatchObject({ awaited: 'SAFETY', feedbackAwaited: true, decision: { code: 'INLEDA' } });
    await assess(world, subject, id);
    expect(await rowOf(id)).toMatchObject({ awaited: 'FEEDBACK' });
  });

  it('not to open: a skyddsbedömning in the akt, and the child’s own view or why not (L-23, L-133)', async () => {
    const { id, subject } = await anOpened(world);
    const tried = () => decide(world.ctx, subject, id, wanted(world, 'INTE_INLEDA'));
    expect(await tried()).toMatchObject(refusedWith('safety-missing'));
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'intake.decide', outcome: 'safety-missing' });
    await assess(world, subject, id);
    expect(await tried()).toMatchObject(refusedWith('child-view-missing'));
    await hear(world, subject, id);
    expectDone(await undoLink(world.ctx, subject, id, 'Det var ett annat barn.'));
    expect(await tried()).toMatchObject(refusedWith('akt-missing'));
    expect(await kinds(id)).not.toContain('DECISION');
  });

  it('to join an utredning: a skyddsbedömning, and a dated answer that one is open (L-26)', async () => {
    const { id, subject } = await anOpened(world);
    const tried = () => decide(world.ctx, subject, id, wanted(world, 'INGAR_I_PAGAENDE'));
    await assess(world, subject, id);
    expect(await tried()).toMatchObject(refusedWith('inquiry-missing'));
    await look(world, subject, id, 'PAGAR');
    await look(world, subject, id, 'AVSLUTAD');
    expect(await tried()).toMatchObject(refusedWith('inquiry-missing'));
    await look(world, subject, id, 'PAGAR');
    expectDone(await tried());
  });

  it('not to open where the report tells of violence: why, in a field of its own (L-30)', async () => {
    const { id, subject } = await anOpened(world, 'ali.demir', answersLike());
    await assess(world, subject, id);
    await hear(world, subject, id);
    expect(await decide(world.ctx, subject, id, wanted(world, 'INTE_INLEDA', { violenceReason: ' ' }))).toMatchObject(
      wrongAt('violenceReason', 'required'),
    );
    const why = 'Mannen är häktad och barnet bor hos mormor.';
    expect(
      expectDone(await decide(world.ctx, subject, id, wanted(world, 'INTE_INLEDA', { violenceReason: why }))).body.violenceReason,
    ).toBe(why);
  });
});

describe('a decision', () => {
  it('gets its paragraph, day n and point of the delegationsordning from the law and the nämnd, and its log row', async () => {
    const { id, subject } = await anOpened(world);
    world.later(3 * 24 * 60);
    await reading(world, id);
    const kept = await notOpened(world, subject, id);
    expect(kept).toMatchObject({
      byName: 'Ali Demir',
      body: { day: 3, paragraph: '20 kap. 2 § socialtjänstlagen (2025:400)', delegation: '4.3 Inte inleda utredning', violenceReason: '' },
    });
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({
      action: 'intake.decide',
      outcome: 'done',
      actor: subject.userId,
    });
  });

  it.each([
    ['in the future', 1, 'date-in-future'],
    ['before the report arrived', -1, 'date-before-arrival'],
  ])('is not taken %s', async (_, days, code) => {
    const { id, subject } = await anOpened(world);
    const on = plusDays(dayOf(world.clock.now()), days);
    expect(await decide(world.ctx, subject, id, wanted(world, 'INLEDA', { on }))).toMatchObject(wrongAt('on', code));
  });

  it.each([
    ['somebody who is not attested as competent (L-34)', 'tove.ljung', 'INLEDA', 'competence-missing'],
    ['somebody without the delegation (L-32)', 'maja.frost', 'INTE_INLEDA', 'delegation-missing'],
    ['the reception', 'karin.ek', 'INLEDA', 'not-permitted'],
  ] as const)('is not taken by %s', async (_, username, code, problem) => {
    const { id, subject } = await anOpened(world);
    await assess(world, subject, id);
    await hear(world, subject, id);
    const other = await reading(world, id, username);
    expect(await decide(world.ctx, other, id, wanted(world, code))).toMatchObject(refusedWith(problem));
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'intake.decide', outcome: problem, actor: other.userId });
    expect(await kinds(id)).not.toContain('DECISION');
  });

  it('is taken by nobody once the nämnd has taken the delegation back', async () => {
    const { id, subject } = await anOpened(world);
    const nobody = { roles: [], point: '4.2' };
    const given = { INLEDA: nobody, INTE_INLEDA: nobody, INGAR_I_PAGAENDE: nobody, PROLONG: nobody };
    const decidedOn = dayOf(world.clock.now());
    expectDone(
      await setDelegation(world.ctx, await world.as('rut.ask'), { delegation: given, decidedOn, expected: `delegation-${boards.farsta}` }),
    );
    expect(await decide(world.ctx, subject, id, wanted(world, 'INLEDA'))).toMatchObject(refusedWith('delegation-missing'));
  });

  it('is not taken behind a behörighetsspärr, not even in a nödöppning (T-4, T-5)', async () => {
    const { id, subject } = await anOpened(world);
    await reading(world, id, 'britt.sand');
    await shutOut(world, 'ali.demir', ofReport(id));
    expect(await decide(world.ctx, subject, id, wanted(world, 'INLEDA'))).toMatchObject(refusedWith('barred'));
    expectDone(await openInEmergency(world.ctx, subject, ofReport(id), urgent));
    expectDone(await openReport(world.ctx, subject, id, alone));
    await assess(world, subject, id);
    expect(await decide(world.ctx, subject, id, wanted(world, 'INLEDA'))).toMatchObject(refusedWith('barred'));
  });

  it('of another nämnd’s report is answered as of one that is not there (T-2)', async () => {
    const { id } = await anOpened(world);
    const elsewhere = await world.as('hanna.lund');
    const tried = (which: string) => decide(world.ctx, elsewhere, which, wanted(world, 'INLEDA'));
    expect(await tried(id)).toEqual(await tried('absent'));
    expect(await tried(id)).toEqual(refusedWith('not-found'));
  });

  it('is not taken after the report was sent on, nor unopened, nor on an adult', async () => {
    const { id, subject } = await anOpened(world);
    await sentOn(id);
    expect(await decide(world.ctx, subject, id, wanted(world, 'INLEDA'))).toMatchObject(refusedWith('forwarded'));
    const unopened = await sent(world);
    expect(await decide(world.ctx, subject, unopened.id, wanted(world, 'INLEDA'))).toMatchObject(refusedWith('opening-required'));
    const adult = await anOpened(world, 'ali.demir', onAnAdult);
    expect(await decide(world.ctx, adult.subject, adult.id, wanted(world, 'INLEDA'))).toEqual(refusedWith('not-found'));
  });

  it('that tells where somebody protected is, is refused at its field (T-12)', async () => {
    const { id, subject } = await anOpened(world, 'ali.demir', elsa('SKF'));
    const telling: Partial<NewDecision> = { reason: 'Vi besökte Låtsasgatan 41 i går.' };
    expect(await decide(world.ctx, subject, id, wanted(world, 'INLEDA', telling))).toMatchObject(wrongAt('reason', 'place-told'));
  });

  it('of two at once is one; the other must look again, and can still open an utredning after all', async () => {
    const { id, subject } = await anOpened(world);
    await assess(world, subject, id);
    await hear(world, subject, id);
    const britt = await reading(world, id, 'britt.sand');
    const both = await Promise.all([
      decide(world.ctx, subject, id, wanted(world, 'INTE_INLEDA')),
      decide(world.ctx, britt, id, wanted(world, 'INTE_INLEDA')),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refusedWith('changed-meanwhile'));
    const [first] = (await recordsOf(world, id)).filter(({ kind }) => kind === 'DECISION');
    const expected = first?.id ?? null;
    expect(await decide(world.ctx, britt, id, wanted(world, 'INTE_INLEDA', { expected }))).toMatchObject(refusedWith('already-decided'));
    expectDone(await decide(world.ctx, britt, id, wanted(world, 'INLEDA', { expected })));
    expect((await kinds(id)).filter((kind) => kind === 'DECISION')).toHaveLength(2);
  });

  it('falls when what it rests on changes while it is written: the report is sent on in the same moment', async () => {
    const { id, subject } = await anOpened(world);
    const board = await world.ctx.stores.board(boards.farsta);
    const meddling = {
      ...board,
      addRecord: async (...given: Parameters<typeof board.addRecord>) => (await sentOn(id), board.addRecord(...given)),
    };
    const stores = { ...world.ctx.stores, board: () => Promise.resolve(meddling) };
    expect(await decide({ ...world.ctx, stores }, subject, id, wanted(world, 'INLEDA'))).toMatchObject(refusedWith('changed-meanwhile'));
    expect(await kinds(id)).toEqual(['FORWARDED']);
  });

  it('is wholly there or not at all: where its log row cannot be written, neither is it', async () => {
    const { id, subject } = await anOpened(world);
    const before = await rowOf(id);
    const board = await world.ctx.stores.board(boards.farsta);
    const [rows] = await board.logRows({ beforeSeq: null, limit: 1 });
    const failing = {
      ...board,
      addRecord: (...[record, log, ...more]: Parameters<typeof board.addRecord>) =>
        board.addRecord(record, { ...log, action: null as never }, ...more),
    };
    const stores = { ...world.ctx.stores, board: () => Promise.resolve(failing) };
    await expect(decide({ ...world.ctx, stores }, subject, id, wanted(world, 'INLEDA'))).rejects.toThrow();
    expect(await kinds(id)).toEqual([]);
    expect(await rowOf(id)).toEqual(before);
    expect((await board.checkDerived()).differing).toBe(0);
    expect((await board.logRows({ beforeSeq: null, limit: 1 }))[0]?.seq).toBeGreaterThanOrEqual(rows?.seq ?? 0);
    expectDone(await decide(world.ctx, subject, id, wanted(world, 'INLEDA')));
  });
});

describe('a proposal', () => {
  it('decides nothing, and of two at once the second must look again', async () => {
    const { id, subject } = await anOpened(world, 'tove.ljung');
    const given = { code: 'INTE_INLEDA', reason: 'Familjen har stöd.', expected: null } as const;
    const first = expectDone(await propose(world.ctx, subject, id, given));
    expect(await rowOf(id)).toMatchObject({ decision: null, awaited: 'DECISION' });
    expect(await propose(world.ctx, subject, id, given)).toMatchObject(refusedWith('changed-meanwhile'));
    expectDone(await propose(world.ctx, subject, id, { ...given, code: 'INLEDA', expected: first.id }));
  });

  it('is not made when it is decided, nor by the reception', async () => {
    const { id, subject } = await anOpened(world);
    await notOpened(world, subject, id);
    const given = { code: 'INTE_INLEDA', reason: 'Familjen har stöd.', expected: null } as const;
    expect(await propose(world.ctx, subject, id, given)).toMatchObject(refusedWith('already-decided'));
    expect(await propose(world.ctx, await reading(world, id, 'karin.ek'), id, given)).toMatchObject(refusedWith('not-permitted'));
  });
});

describe('more time', () => {
  const reason = 'Barnet är utomlands med sin förälder och kan inte nås.';
  it('is to a new day after the old one, by somebody competent, and moves the last day', async () => {
    const { id, subject } = await anOpened(world);
    const by = (days: number) => plusDays(dayOf(world.clock.now()), days);
    expect(await prolong(world.ctx, subject, id, { lastDay: by(14), reason, expected: null })).toMatchObject(
      wrongAt('lastDay', 'date-before-last-day'),
    );
    expect(await prolong(world.ctx, subject, id, { lastDay: by(400), reason, expected: null })).toMatchObject(
      wrongAt('lastDay', 'date-too-late'),
    );
    const tove = await reading(world, id, 'tove.ljung');
    expect(await prolong(world.ctx, tove, id, { lastDay: by(15), reason, expected: null })).toMatchObject(
      refusedWith('competence-missing'),
    );
    const first = expectDone(await prolong(world.ctx, subject, id, { lastDay: by(20), reason, expected: null }));
    expect(await rowOf(id)).toMatchObject({ prolongedTo: by(20) });
    expect(await prolong(world.ctx, subject, id, { lastDay: by(30), reason, expected: null })).toMatchObject(
      refusedWith('changed-meanwhile'),
    );
    expect(await prolong(world.ctx, subject, id, { lastDay: by(20), reason, expected: first.id })).toMatchObject(
      wrongAt('lastDay', 'date-before-last-day'),
    );
    expectDone(await prolong(world.ctx, subject, id, { lastDay: by(30), reason, expected: first.id }));
  });

  it('is given by whoever has the nämnd’s delegation, on its point (L-27, L-32)', async () => {
    const { id, subject } = await anOpened(world);
    const lastDay = plusDays(dayOf(world.clock.now()), 20);
    const maja = await reading(world, id, 'maja.frost');
    expect(await prolong(world.ctx, maja, id, { lastDay, reason, expected: null })).toMatchObject(refusedWith('delegation-missing'));
    const kept = expectDone(await prolong(world.ctx, subject, id, { lastDay, reason, expected: null }));
    expect(kept.body).toEqual({ lastDay, reason, delegation: '4.5 Förlänga förhandsbedömningen', late: false });
  });

  it('is never to a day that has passed, and late when the old last day has', async () => {
    const { id } = await anOpened(world);
    world.later(40 * 24 * 60);
    const subject = await reading(world, id);
    const to = (days: number) => ({ lastDay: plusDays(dayOf(world.clock.now()), days), reason, expected: null });
    expect(await prolong(world.ctx, subject, id, to(-24))).toMatchObject(wrongAt('lastDay', 'date-past'));
    expect(expectDone(await prolong(world.ctx, subject, id, to(0))).body.late).toBe(true);
  });

  it('is not given when it is decided', async () => {
    const { id, subject } = await anOpened(world);
    await notOpened(world, subject, id);
    const lastDay = plusDays(dayOf(world.clock.now()), 20);
    expect(await prolong(world.ctx, subject, id, { lastDay, reason, expected: null })).toMatchObject(refusedWith('already-decided'));
  });
});

describe('what is laid aside', () => {
  it('is about an adult, once, with its reason', async () => {
    const { id, subject } = await anOpened(world, 'ali.demir', onAnAdult);
    expect(await rowOf(id)).toMatchObject({ awaited: 'CLOSING' });
    expectDone(await layAside(world.ctx, subject, id, { reason: 'Inga barn i hushållet.' }));
    expect(await rowOf(id)).toMatchObject({ awaited: '' });
    expect(await layAside(world.ctx, subject, id, { reason: 'Inga barn i hushållet.' })).toMatchObject(refusedWith('already-decided'));
  });

  it('is never about a child', async () => {
    const { id, subject } = await anOpened(world);
    await assess(world, subject, id);
    expect(await layAside(world.ctx, subject, id, { reason: 'Inget mer att göra.' })).toEqual(refusedWith('not-found'));
    expect(await kinds(id)).toEqual(['SAFETY_ASSESSMENT']);
  });
});
