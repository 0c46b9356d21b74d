import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { NotDelivered, type Transport } from '@tidig/services/context.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { localTransport } from '@tidig/services/delivery/local-transport.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { answerAlarm } from '@tidig/services/trail/answer-alarm.ts';
import { listAlarms } from '@tidig/services/trail/list-alarms.ts';
import { getTrail } from '@tidig/services/trail/report-trail.ts';
import { watchOver } from '@tidig/services/trail/watch-over.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import {
  answersLike,
  aWorld,
  boards,
  example1,
  expectDone,
  newestLog,
  NIGHT,
  onlyOne,
  POLICE,
  sent,
  type World,
} from '../../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const cut: Transport = { deliver: () => Promise.reject(new NotDelivered('cut')) };
const police = `sender/${POLICE}` as const;
const farsta = `board/${boards.farsta}` as const;

async function codesOf(username: string): Promise<string[]> {
  const { alarms } = expectDone(await listAlarms(world.ctx, await world.as(username)));
  return alarms.map(({ code }) => code);
}

describe('T-41: a message without a receipt', () => {
  it('alarms at 60 minutes, not before, once, with its author as owner and where to ring', async () => {
    world.carry(cut);
    const report = await sent(world);
    world.later(59);
    expect(await watchOver(world.ctx, police)).toBe(0);
    world.later(1);
    expect(await watchOver(world.ctx, police)).toBe(1);
    expect(await watchOver(world.ctx, police)).toBe(0);
    const alarm = onlyOne(expectDone(await listAlarms(world.ctx, await world.as('sara.lind'))).alarms);
    expect(alarm).toMatchObject({ code: 'INGET_KVITTO', reference: report.anmalningsnummer, mine: true, answer: null });
    expect(alarm.phone).toMatch(/\d/);
  });

  it('is seen by the unit and the administrator, by no other unit and by no nämnd', async () => {
    world.carry(cut);
    await sent(world);
    world.later(60);
    await watchOver(world.ctx, police);
    for (const name of ['sara.lind', 'johan.norr', 'eva.rask', 'olle.berg']) expect(await codesOf(name), name).toEqual(['INGET_KVITTO']);
    for (const name of ['nils.holm', 'karin.ek']) expect(await codesOf(name), name).toEqual([]);
  });

  it('stands when the message has arrived after all, until somebody says in words what was done', async () => {
    world.carry(cut);
    await sent(world);
    world.later(60);
    await watchOver(world.ctx, police);
    world.carry(null);
    await deliverDue(world.ctx, police);
    const sara = await world.as('sara.lind');
    const { id } = onlyOne(expectDone(await listAlarms(world.ctx, sara)).alarms);
    expect(await answerAlarm(world.ctx, await world.as('nils.holm'), id, 'Jag ringde.')).toMatchObject({ problem: { code: 'not-found' } });
    expectDone(await answerAlarm(world.ctx, sara, id, 'Ringde Farsta 00.40, de hade fått den.'));
    expect(await answerAlarm(world.ctx, sara, id, 'En gång till.')).toMatchObject({ problem: { code: 'alarm-answered' } });
    const { answer } = onlyOne(expectDone(await listAlarms(world.ctx, sara)).alarms);
    expect(answer).toMatchObject({ text: 'Ringde Farsta 00.40, de hade fått den.', byName: 'Sara Lind' });
    expect((await newestLog(world, POLICE, 20)).filter(({ action }) => action === 'alarm.answer').map(({ outcome }) => outcome)).toEqual([
      'alarm-answered',
      'done',
      'not-found',
    ]);
  });
});

describe('a report that nobody opens', () => {
  it('alarms at two hours with a named owner, and not when somebody opens it before', async () => {
    const lies = await sent(world);
    const read = await sent(world, 'sara.lind', answersLike({ child: { ...example1.child, firstName: 'Elza' } }));
    world.later(100);
    expectDone(await openReport(world.ctx, await world.as('karin.ek'), read.id, { task: null, childFile: null }));
    world.later(19);
    expect(await watchOver(world.ctx, farsta)).toBe(0);
    world.later(1);
    expect(await watchOver(world.ctx, farsta)).toBe(1);
    const alarm = onlyOne(expectDone(await listAlarms(world.ctx, await world.as('ali.demir'))).alarms);
    expect(alarm).toMatchObject({ code: 'INTE_OPPNAD', reportId: lies.id, ownerName: 'Britt Sand' });
    expect(JSON.stringify(alarm)).not.toMatch(/Elsa|Testström/);
  });

  it('alarms at the time that the nämnd has set', async () => {
    await sent(world);
    const board = await world.ctx.stores.board(boards.farsta);
    const britt = await world.as('britt.sand');
    const now = world.clock.now();
    const set = { kind: 'ALARM_TIMES', madeAt: now, recordedAt: now, by: britt.userId, byName: britt.name } as const;
    const about = { kind: 'board', id: boards.farsta } as const;
    const record = { ...set, id: asId<RecordId>('tid'), about, body: JSON.stringify({ unopenedMinutes: 30 }) };
    await board.addRecord(record, systemEntry(world.ctx, 'settings.write', { kind: 'none', id: null }));
    world.later(30);
    expect(await watchOver(world.ctx, farsta)).toBe(1);
  });

  it('is not told of to one who is shut out of it (T-4)', async () => {
    const { id } = await sent(world);
    const karin = await world.as('karin.ek');
    const report = { kind: 'report', id } as const;
    const board = await world.ctx.stores.board(boards.farsta);
    await board.bar(aBarrier(report, karin.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', report));
    world.later(120);
    await watchOver(world.ctx, farsta);
    const alarm = onlyOne(expectDone(await listAlarms(world.ctx, await world.as('ali.demir'))).alarms);
    expect(await codesOf('karin.ek')).toEqual([]);
    expect(await answerAlarm(world.ctx, karin, alarm.id, 'Läst.')).toMatchObject({ problem: { code: 'not-found' } });
  });
});

describe('the nightly reconciliation', () => {
  async function aNight(): Promise<void> {
    world.later(28 * 60);
    await watchOver(world.ctx, police);
    await deliverDue(world.ctx, police);
    await watchOver(world.ctx, farsta);
  }

  it('is sent once a day, agrees, and raises nothing', async () => {
    const { id } = await sent(world);
    expectDone(await openReport(world.ctx, await world.as('karin.ek'), id, { task: null, childFile: null }));
    await aNight();
    await aNight();
    const board = await world.ctx.stores.board(boards.farsta);
    const all = { from: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' } as Parameters<typeof board.exchanged>[1];
    const days = (await board.exchanged('in', all, ['tally'])).map(({ envelope }) => envelope.reportId).sort();
    expect(new Set(days).size).toBe(days.length);
    expect(days).toContain('avstamning-2026-11-19');
    expect(await codesOf('karin.ek')).toEqual([]);
  });

  it('alarms when the sender counts one that is not here, and says how many each has', async () => {
    await sent(world);
    world.carry(cut);
    await sent(world, 'sara.lind', answersLike({ child: { ...example1.child, firstName: 'Elza' } }));
    const lost = await (await world.ctx.stores.sender(POLICE)).unreceipted({ since: NIGHT, until: world.clock.now() });
    world.carry({
      deliver: (sealed, to) => (lost.some(({ id }) => id === sealed.envelope.id) ? cut.deliver(sealed, to) : through.deliver(sealed, to)),
    });
    await aNight();
    const alarms = expectDone(await listAlarms(world.ctx, await world.as('britt.sand'))).alarms;
    expect(alarms.find(({ code }) => code === 'AVSTAMNING_SKILJER')).toMatchObject({
      ours: 1,
      theirs: 2,
      day: '2026-11-19',
      reportId: null,
    });
  });

  const through: Transport = { deliver: (sealed, to) => localTransport(() => world.ctx).deliver(sealed, to) };
});

describe('Anmälans väg', () => {
  it('tells from records what has been done, by time and by whom, and then what is to come', async () => {
    const { id } = await sent(world);
    const karin = await world.as('karin.ek');
    expect(await getTrail(world.ctx, karin, id)).toMatchObject({ problem: { code: 'opening-required' } });
    world.later(5);
    expectDone(await openReport(world.ctx, karin, id, { task: null, childFile: null }));
    const { stations } = expectDone(await getTrail(world.ctx, karin, id));
    expect(stations.map(({ step, at }) => [step, at !== null])).toEqual([
      ['SENT', true],
      ['ARRIVED', true],
      ['OPENED', true],
      ['SAFETY', false],
      ['DECIDED', false],
      ['TOLD', false],
    ]);
    expect(stations[2]).toMatchObject({ at: world.clock.now(), byName: 'Karin Ek' });
    const elsewhere = await world.as('petra.gran');
    expect(await getTrail(world.ctx, elsewhere, id)).toEqual(await getTrail(world.ctx, elsewhere, 'absent'));
  });
});
