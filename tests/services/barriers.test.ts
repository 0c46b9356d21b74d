import { dayOf, type Instant, plusDays } from '@tidig/domain/base/time.ts';
import { reviewLog } from '@tidig/services/admin/review-log.ts';
import { barriersOn } from '@tidig/services/barriers/barriers-on.ts';
import { endBarrier } from '@tidig/services/barriers/end-barrier.ts';
import { oversight } from '@tidig/services/barriers/oversight.ts';
import { setBarrier } from '@tidig/services/barriers/set-barrier.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { countArrived } from '@tidig/services/worklist/count-arrived.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../support/a-barrier.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, sent, type World } from '../support/world.ts';
import { aktOf, alone, barrierOn, farsta, ofReport, read, reason, shutOut } from './barrier-acts.ts';
import { aSealed, komp, received } from './receiving.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const barred = { ok: false, problem: { code: 'barred' } };
const notFound = { ok: false, problem: { code: 'not-found' } };
const uncertain = () => answersLike({ child: { ...example1.child, identityCertainty: { code: 'TRO' }, identity: { kind: 'SAKN' } } });
const search = { text: 'Elsa Testström', birthYear: null, task: null, purpose: 'JOUR' } as const;
const today = () => dayOf(world.clock.now());

/** The counts of an empty board. */
const nothing = { open: 0, unopened: 0, unassessed: 0, unassigned: 0, unreadFollowUps: 0, unreadAnswers: 0, newest: null };

describe('T-4: a head sets a behörighetsspärr', () => {
  it('on a report: it is gone from the colleague’s list and count, and shut at its address; everybody else goes on as before', async () => {
    const { id } = await sent(world);
    await shutOut(world, 'ali.demir', ofReport(id));
    const ali = await world.as('ali.demir');
    expect(expectDone(await listArrived(world.ctx, ali)).rows).toEqual([]);
    expect(expectDone(await countArrived(world.ctx, ali))).toEqual(nothing);
    expect(await openReport(world.ctx, ali, id, alone)).toEqual(barred);
    const { subject } = await read(world, 'karin.ek', id);
    expect(expectDone(await listArrived(world.ctx, subject)).rows).toHaveLength(1);
  });

  it('with who, when and why, for the head and the log', async () => {
    const { id } = await sent(world);
    await shutOut(world, 'ali.demir', ofReport(id));
    const britt = await world.as('britt.sand');
    const { barriers, staff } = expectDone(await barriersOn(world.ctx, britt, ofReport(id)));
    expect(barriers).toMatchObject([
      { userName: 'Ali Demir', from: today(), inForce: true, setByName: 'Britt Sand', setAt: world.clock.now(), reason, mayEnd: true },
    ]);
    expect(staff.map(({ name }) => name)).toContain('Karin Ek');
    const rows = await newestLog(world, boards.farsta, 2);
    expect(rows.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['barrier.read', 'done'],
      ['barrier.write', 'done'],
    ]);
    const [row] = (await (await farsta(world)).logRows({ beforeSeq: null, limit: 2 })).slice(1);
    expect(row?.reasonRef).not.toBeNull();
  });

  it('on an akt: all its reports are gone, also one that comes later', async () => {
    const first = await sent(world);
    const akt = await aktOf(world, first.id);
    await shutOut(world, 'ali.demir', akt);
    world.later(60);
    const later = await sent(world);
    const ali = await world.as('ali.demir');
    expect(expectDone(await listArrived(world.ctx, ali)).rows).toEqual([]);
    for (const id of [first.id, later.id]) expect(await openReport(world.ctx, ali, id, alone)).toEqual(barred);
    expect(await openChildFile(world.ctx, ali, akt.id, { task: null, purpose: 'JOUR' })).toEqual(barred);
  });

  it('from a day ahead: not before it, and from its first minute', async () => {
    const { id } = await sent(world);
    const given = { userId: 'person-ali.demir', from: plusDays(today(), 1), reason };
    expectDone(await setBarrier(world.ctx, await world.as('britt.sand'), ofReport(id), given));
    const ali = await world.as('ali.demir');
    expect(expectDone(await listArrived(world.ctx, ali)).rows).toHaveLength(1);
    world.clock.set('2026-11-19T22:59:59.000Z' as Instant);
    expect(expectDone(await listArrived(world.ctx, ali)).rows).toHaveLength(1);
    world.clock.set('2026-11-19T23:00:00.000Z' as Instant);
    expect(expectDone(await listArrived(world.ctx, ali)).rows).toEqual([]);
  });

  it('which holds at the next step of what the colleague already has open', async () => {
    const { id } = await sent(world);
    const { subject, report } = await read(world, 'ali.demir', id);
    const akt = await aktOf(world, id);
    await shutOut(world, 'ali.demir', akt);
    expect(await getReport(world.ctx, subject, id)).toEqual(barred);
    expect(await printReport(world.ctx, subject, id, { document: 'report', withLocation: false })).toEqual(barred);
    expect(await getChildFile(world.ctx, subject, report.childFile?.id ?? '')).toEqual(barred);
    expect(await searchRegister(world.ctx, subject, { ...search, task: id, purpose: null })).toMatchObject({
      problem: { code: 'purpose-required' },
    });
  });

  it.each([
    ['somebody of another nämnd', { userId: 'person-lars.hed' }, [{ path: 'userId', code: 'not-in-list' }]],
    ['a police officer', { userId: 'person-sara.lind' }, [{ path: 'userId', code: 'not-in-list' }]],
    ['yesterday', { from: '2026-11-18' }, [{ path: 'from', code: 'date-past' }]],
    ['a day that is none', { from: '2026-02-30' }, [{ path: 'from', code: 'date-invalid' }]],
    ['no day', { from: '' }, [{ path: 'from', code: 'required' }]],
    ['more than a year ahead', { from: '2027-11-20' }, [{ path: 'from', code: 'date-too-late' }]],
    [
      'nobody, on no day',
      { userId: 'x', from: 'x' },
      [
        { path: 'userId', code: 'not-in-list' },
        { path: 'from', code: 'date-invalid' },
      ],
    ],
  ])('but not for %s, and the try is logged', async (_, change, fields) => {
    const { id } = await sent(world);
    const given = { userId: 'person-ali.demir', from: today(), reason, ...change };
    expect(await setBarrier(world.ctx, await world.as('britt.sand'), ofReport(id), given)).toEqual({
      ok: false,
      problem: { code: 'invalid-input', fields },
    });
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'barrier.write', outcome: 'invalid-input' });
    expect(await (await farsta(world)).barriers()).toEqual([]);
  });

  it('a year ahead at most, to the day', async () => {
    const { id } = await sent(world);
    const given = { userId: 'person-ali.demir', from: plusDays(today(), 365), reason };
    expectDone(await setBarrier(world.ctx, await world.as('britt.sand'), ofReport(id), given));
  });

  it('once a person and object, and again after the first is ended', async () => {
    const { id } = await sent(world);
    await shutOut(world, 'ali.demir', ofReport(id));
    const britt = await world.as('britt.sand');
    const again = { userId: 'person-ali.demir', from: today(), reason };
    expect(await setBarrier(world.ctx, britt, ofReport(id), again)).toEqual({ ok: false, problem: { code: 'already-barred' } });
    expectDone(await endBarrier(world.ctx, britt, await barrierOn(world, ofReport(id)), 'Det var en annan Ali.'));
    expectDone(await setBarrier(world.ctx, britt, ofReport(id), again));
    expect(await (await farsta(world)).barriers()).toHaveLength(2);
  });

  it('and nobody else does, nor a head of another nämnd', async () => {
    const { id } = await sent(world);
    const given = { userId: 'person-ali.demir', from: today(), reason };
    for (const username of ['karin.ek', 'ali.demir', 'maja.frost', 'leo.dahl', 'rut.ask'])
      expect(await setBarrier(world.ctx, await world.as(username), ofReport(id), given)).toMatchObject({
        problem: { code: 'not-permitted' },
      });
    const britt = await world.as('britt.sand');
    const elsewhere = { ...britt, membership: { ...britt.membership, organisationId: boards.malmo } };
    expect(await setBarrier(world.ctx, elsewhere, ofReport(id), given)).toEqual(notFound);
  });
});

describe('T-4: a spärr is ended', () => {
  it('by a head with a reason, at once; the row stays, and once is enough', async () => {
    const { id } = await sent(world);
    await shutOut(world, 'ali.demir', ofReport(id));
    const britt = await world.as('britt.sand');
    const spärr = await barrierOn(world, ofReport(id));
    world.later(60);
    expectDone(await endBarrier(world.ctx, britt, spärr, 'Spärren gällde fel person.'));
    await read(world, 'ali.demir', id);
    expect(expectDone(await oversight(world.ctx, britt)).barriers).toMatchObject([
      { inForce: false, mayEnd: false, ended: { at: world.clock.now(), byName: 'Britt Sand', reason: 'Spärren gällde fel person.' } },
    ]);
    expect(await endBarrier(world.ctx, britt, spärr, 'Spärren gällde fel person.')).toEqual(notFound);
  });

  it('never by the one it shuts out: it is not there for that person, nor before its first day', async () => {
    const { id } = await sent(world);
    const britt = await world.as('britt.sand');
    await shutOut(world, 'britt.sand', ofReport(id));
    const [own] = await (await farsta(world)).barriers();
    expect(await endBarrier(world.ctx, britt, own?.id ?? '', 'Jag är inte jävig längre.')).toEqual(notFound);
    const other = await sent(world, 'sara.lind', uncertain());
    const tomorrow = { userId: 'person-britt.sand', from: plusDays(today(), 1), reason };
    expectDone(await setBarrier(world.ctx, britt, ofReport(other.id), tomorrow));
    const coming = await barrierOn(world, ofReport(other.id));
    expect(await endBarrier(world.ctx, britt, coming, 'Jag är inte jävig längre.')).toMatchObject({ problem: { code: 'not-permitted' } });
  });

  it('by the nämnd’s administrator only where every head is shut out', async () => {
    const { id } = await sent(world);
    const [rut, britt] = [await world.as('rut.ask'), await world.as('britt.sand')];
    await shutOut(world, 'ali.demir', ofReport(id));
    const [alis] = await (await farsta(world)).barriers();
    expect(expectDone(await oversight(world.ctx, rut))).toMatchObject({ barriers: [], emergencies: [], lookUps: [] });
    expect(await endBarrier(world.ctx, rut, alis?.id ?? '', 'Fel person är spärrad.')).toEqual(notFound);
    await shutOut(world, 'britt.sand', ofReport(id));
    expect(expectDone(await oversight(world.ctx, britt)).barriers).toEqual([]);
    const seen = expectDone(await oversight(world.ctx, rut)).barriers;
    expect(seen.map(({ userName, mayEnd }) => `${userName} ${mayEnd}`).toSorted()).toEqual(['Ali Demir true', 'Britt Sand true']);
    for (const { id: one } of seen) expectDone(await endBarrier(world.ctx, rut, one, 'Prövat av nämnden 2026-11-19.'));
    await read(world, 'britt.sand', id);
  });

  it('never by a log reviewer, who sees it', async () => {
    const { id } = await sent(world);
    await shutOut(world, 'ali.demir', ofReport(id));
    const leo = await world.as('leo.dahl');
    const [seen] = expectDone(await oversight(world.ctx, leo)).barriers;
    expect(seen).toMatchObject({ userName: 'Ali Demir', mayEnd: false });
    expect(await endBarrier(world.ctx, leo, seen?.id ?? '', 'Jag tycker att den är fel.')).toMatchObject({
      problem: { code: 'not-permitted' },
    });
  });
});

describe('T-4: what is shut is never taken for what is not there', () => {
  it('the board has no row for the sake of a follow-up that is shut', async () => {
    const report = aSealed(world, { answers: example1 });
    const id = await received(world, report);
    const { anmalningsnummer } = report.envelope;
    await read(world, 'karin.ek', id);
    const now = world.clock.now();
    const board = await farsta(world);
    const written = {
      SAFETY_ASSESSMENT: { outcome: 'BEHOVER_INTE_SKYDD', reasons: 'Skäl.' },
      DECISION: { code: 'INTE_INLEDA', on: today(), paragraph: '20 kap. 2 § SoL', reason: 'Skäl.' },
      FEEDBACK: { way: 'UNFIT', reason: 'Skäl.' },
    } as const;
    for (const kind of ['SAFETY_ASSESSMENT', 'DECISION', 'FEEDBACK'] as const) {
      const record = { id: asId<RecordId>(kind), about: { kind: 'report', id }, kind, madeAt: now, recordedAt: now } as const;
      const body = JSON.stringify(written[kind]);
      await board.addRecord({ ...record, by: asId('x'), byName: 'X', body }, systemEntry(world.ctx, 'test.write', ofReport(id)));
    }
    world.later(30);
    const supplement = aSealed(world, { kind: 'supplement', answers: komp(example1, anmalningsnummer), inReplyTo: report.envelope.id });
    await received(world, supplement);
    const ali = await world.as('ali.demir');
    expect(expectDone(await listArrived(world.ctx, ali)).rows.map((row) => row.id)).toEqual([id]);
    await shutOut(world, 'ali.demir', ofReport(supplement.envelope.reportId));
    expect(expectDone(await listArrived(world.ctx, ali)).rows).toEqual([]);
    expect(expectDone(await countArrived(world.ctx, ali))).toEqual(nothing);
  });

  it('an akt, and the earlier reports beside a new one, say that something is hidden, and never the name it gives the child', async () => {
    const first = await sent(world);
    world.later(60 * 24);
    const shut = await sent(world, 'sara.lind', answersLike({ child: { ...example1.child, firstName: 'Kanariella' } }));
    world.later(60 * 24);
    const { id } = await sent(world);
    const akt = await aktOf(world, id);
    const before = await read(world, 'ali.demir', id);
    expect(before.report).toMatchObject({ earlierHidden: false, earlier: [{ id: shut.id }, { id: first.id }] });
    await shutOut(world, 'ali.demir', ofReport(shut.id));
    const { subject, report } = await read(world, 'ali.demir', id);
    expect(report).toMatchObject({ earlierHidden: true, earlier: [{ id: first.id }] });
    expectDone(await openChildFile(world.ctx, subject, akt.id, { task: id, purpose: null }));
    const file = expectDone(await getChildFile(world.ctx, subject, akt.id));
    expect(file).toMatchObject({ reportsHidden: true, otherNames: [] });
    expect(JSON.stringify([file, report])).not.toContain('Kanariella');
    const other = await read(world, 'karin.ek', id);
    expectDone(await openChildFile(world.ctx, other.subject, akt.id, { task: id, purpose: null }));
    expect(expectDone(await getChildFile(world.ctx, other.subject, akt.id))).toMatchObject({
      reportsHidden: false,
      otherNames: ['Kanariella Testström'],
    });
  });

  it('a name that another report gives too is still told', async () => {
    const named = answersLike({ child: { ...example1.child, firstName: 'Elsie' } });
    await sent(world);
    const [shut] = [await sent(world, 'sara.lind', named), await sent(world, 'sara.lind', named)];
    await shutOut(world, 'ali.demir', ofReport(shut.id));
    const akt = await aktOf(world, shut.id);
    const ali = await world.as('ali.demir');
    expectDone(await openChildFile(world.ctx, ali, akt.id, { task: null, purpose: 'JOUR' }));
    expect(expectDone(await getChildFile(world.ctx, ali, akt.id)).otherNames).toEqual(['Elsie Testström']);
  });

  it('a report in which somebody is marked as protected is not named where the mark is told', async () => {
    const [first, marked] = [await sent(world), await sent(world)];
    const { subject: ali } = await read(world, 'ali.demir', marked.id);
    const mark = { person: 'vh-maria', code: 'SEK', reason: 'Modern har visat sitt beslut.' } as const;
    expectDone(await markProtection(world.ctx, ali, ofReport(marked.id), mark));
    const told = async () => {
      const { subject } = await read(world, 'karin.ek', first.id);
      return expectDone(await getProtection(world.ctx, subject, ofReport(first.id))).marks.map(({ whom }) => whom);
    };
    const row = await (await farsta(world)).arrivedRow(marked.id);
    expect(await told()).toEqual([`Någon i anmälan ${row?.arendenummer}`]);
    await shutOut(world, 'karin.ek', ofReport(marked.id));
    expect(await told()).toEqual(['Någon i en annan anmälan']);
  });

  it('tells the head whose search or look-up hid something, and when it last did; never the term', async () => {
    const { id } = await sent(world);
    await shutOut(world, 'ali.demir', await aktOf(world, id));
    const ali = await world.as('ali.demir');
    world.later(5);
    const searchedAt = world.clock.now();
    expect(await searchRegister(world.ctx, ali, search)).toEqual(barred);
    world.later(5);
    const other = await sent(world, 'sara.lind', uncertain());
    expect((await read(world, 'ali.demir', other.id)).report.proposalsHidden).toBe(true);
    world.later(5);
    const lookedAt = world.clock.now();
    await read(world, 'ali.demir', other.id);
    await read(world, 'karin.ek', other.id);
    for (const username of ['britt.sand', 'leo.dahl']) {
      const { lookUps } = expectDone(await oversight(world.ctx, await world.as(username)));
      expect(lookUps).toEqual([
        { at: lookedAt, byName: 'Ali Demir', kind: 'report' },
        { at: searchedAt, byName: 'Ali Demir', kind: 'search' },
      ]);
    }
  });

  it('what hid something more than thirty days ago is told no longer', async () => {
    const { id } = await sent(world);
    await shutOut(world, 'ali.demir', await aktOf(world, id));
    await searchRegister(world.ctx, await world.as('ali.demir'), search);
    const told = async () => expectDone(await oversight(world.ctx, await world.as('britt.sand'))).lookUps.length;
    world.later(30 * 24 * 60);
    expect(await told()).toBe(1);
    world.later(1);
    expect(await told()).toBe(0);
  });
});

describe('T-4: the log shown to a log reviewer who is shut out', () => {
  it('has no row about it, nor one done with it as the task, and says that somebody else must review', async () => {
    const { id } = await sent(world);
    const { subject } = await read(world, 'karin.ek', id);
    await searchRegister(world.ctx, subject, { ...search, task: id, purpose: null });
    const leo = await world.as('leo.dahl');
    const acts = async () => expectDone(await reviewLog(world.ctx, leo, null));
    const before = await acts();
    expect(before.withheld).toBe(false);
    expect(before.rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['intake.open', 'child-file.open', 'register.search']));
    const board = await farsta(world);
    const entry = systemEntry(world.ctx, 'test.bar', ofReport(id));
    await board.bar(aBarrier(ofReport(id), leo.userId, today()), entry);
    const after = await acts();
    expect(after.withheld).toBe(true);
    expect(after.rows.filter(({ action }) => /intake|child-file|search|test.bar/.test(action))).toEqual([]);
    expect(after.chain?.whole).toBe(true);
  });
});
