import { checkSchedule, isWebhookUrl, type ScheduleDraft } from '@tidig/domain/intake/check-schedule.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { getAddressBook } from '@tidig/services/admin/address-book.ts';
import { saveAddress } from '@tidig/services/admin/save-address.ts';
import { readNotices } from '@tidig/services/settings/read-notices.ts';
import { saveAlarmTimes } from '@tidig/services/settings/save-alarm-times.ts';
import { saveClosedDays } from '@tidig/services/settings/save-closed-days.ts';
import { saveNotices } from '@tidig/services/settings/save-notices.ts';
import { tellHours } from '@tidig/services/notices/tell-hours.ts';
import { watchArrivals } from '@tidig/services/trail/watch-arrivals.ts';
import { tellDue } from '@tidig/services/notices/tell-due.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { aWorld, boards, expectDone, newestLog, onlyOne, sent, type World } from '../../support/world.ts';
import { byItself, schedule } from './schedule.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const jour = {
  receivers: [{ kind: 'EMAIL', userId: '', name: 'Socialjouren', address: 'jour@kommun.example' }],
  nextAfterMinutes: 15,
} as const;
const answered: ScheduleDraft = { otherwise: jour, intervals: [] };
const kept = { send: () => Promise.resolve('kept' as const) };

async function inForce(): Promise<string | null> {
  return expectDone(await readNotices(world.ctx, await world.as('rut.ask'))).schedule?.id ?? null;
}

describe('who reads when', () => {
  it('is written by the administrator and by the unit head, with a log row, and the earlier stays', async () => {
    for (const username of ['rut.ask', 'britt.sand']) {
      const view = expectDone(await saveNotices(world.ctx, await world.as(username), { schedule: answered, expected: await inForce() }));
      expect(view.schedule?.value.otherwise?.receivers).toEqual([{ kind: 'EMAIL', name: 'Socialjouren', address: 'jour@kommun.example' }]);
      expect(onlyOne(await newestLog(world, boards.farsta, 1))).toMatchObject({ action: 'settings.write', outcome: 'done' });
    }
    const records = await (await world.ctx.stores.board(boards.farsta)).records({ kind: 'board', id: boards.farsta });
    expect(records.filter(({ kind }) => kind === 'NOTICES')).toHaveLength(3);
  });

  it.each(['karin.ek', 'ali.demir', 'maja.frost', 'leo.dahl', 'sara.lind'])('is not written by %s', async (username) => {
    expect(await saveNotices(world.ctx, await world.as(username), { schedule: answered, expected: null })).toMatchObject({
      problem: { code: 'not-permitted' },
    });
  });

  it('is not written over what the writer has not seen', async () => {
    expect(await saveNotices(world.ctx, await world.as('rut.ask'), { schedule: answered, expected: null })).toMatchObject({
      problem: { code: 'changed-meanwhile' },
    });
  });

  it('must say who reads evenings and weekends while the nämnd is reached through Tidig', async () => {
    const given = { schedule: { otherwise: null, intervals: [] }, expected: await inForce() };
    expect(await saveNotices(world.ctx, await world.as('rut.ask'), given)).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'otherwise', code: 'required' }] },
    });
  });

  it('tells nobody who has no place at the nämnd', async () => {
    const stranger = { kind: 'PERSON', userId: 'person-petra.gran', name: '', address: '' } as const;
    const given = { schedule: { otherwise: { ...jour, receivers: [stranger] }, intervals: [] }, expected: await inForce() };
    expect(await saveNotices(world.ctx, await world.as('rut.ask'), given)).toMatchObject({
      problem: { fields: [{ path: 'otherwise.receivers.0.userId', code: 'not-in-list' }] },
    });
  });

  it('shows what has been told, without what is behind a behörighetsspärr', async () => {
    await sent(world);
    await tellDue(world.ctx, kept, boards.farsta);
    const read = async (username: string) => expectDone(await readNotices(world.ctx, await world.as(username))).sent;
    expect(await read('karin.ek')).toEqual([{ code: 'NY_ANMALAN', at: world.clock.now(), to: 'Maja Frost', outcome: 'VISAD' }]);
    const karin = await world.as('karin.ek');
    const board = await world.ctx.stores.board(boards.farsta);
    const { id } = onlyOne(await board.arrived({ open: true, limit: 5 }));
    const barrier = aBarrier({ kind: 'report', id }, karin.userId, dayOf(world.clock.now()));
    await board.bar(barrier, { ...byItself, at: world.clock.now() });
    expect(await read('karin.ek')).toEqual([]);
    expect(await read('rut.ask')).toHaveLength(1);
  });
});

describe('a nämnd that has not said who reads evenings and weekends', () => {
  it('cannot choose Tidig as its channel, and can once it has', async () => {
    const rut = await world.as('rut.ask');
    const { inForce: page, today } = expectDone(await getAddressBook(world.ctx, rut));
    if (!page) throw new Error('Farsta has a page');
    const draft = { ...page.recipient, validFrom: today, closedFrom: null, channel: 'TIDIG', manualWay: null } as const;
    await schedule(world, boards.farsta, { otherwise: null, intervals: [] });
    expect(await saveAddress(world.ctx, rut, draft)).toMatchObject({
      problem: { fields: [{ path: 'channel', code: 'evenings-unanswered' }] },
    });
    expectDone(await saveNotices(world.ctx, rut, { schedule: answered, expected: await inForce() }));
    expectDone(await saveAddress(world.ctx, rut, draft));
  });
});

describe('the hours in the address book', () => {
  const told = async () => (await (await world.ctx.stores.directory()).readingHours()).get(boards.farsta);

  it('follow what the nämnd decides, with a log row by whoever decided, and say neither who reads nor why it is closed', async () => {
    expect(await told()).toMatchObject({ intervals: [{ from: '08:00', to: '16:30' }], closedDays: [] });
    const rut = await world.as('rut.ask');
    expectDone(await saveClosedDays(world.ctx, rut, { days: [{ on: '2026-11-27', why: 'Flytt' }], expected: null }));
    expect(await told()).toMatchObject({ closedDays: ['2026-11-27'] });
    const entry = onlyOne(await (await world.ctx.stores.directory()).logRows({ beforeSeq: null, limit: 1 }));
    expect(entry).toMatchObject({ action: 'settings.write', actor: rut.userId, outcome: 'done' });
    expectDone(await saveNotices(world.ctx, rut, { schedule: answered, expected: await inForce() }));
    expect(await told()).toEqual({ intervals: [], closedDays: ['2026-11-27'] });
    expect(JSON.stringify(await told())).not.toMatch(/Flytt|jour@/);
  });

  it('are put right by the system when the book was out of reach, and written once', async () => {
    await schedule(world, boards.farsta, { otherwise: null, intervals: [] });
    expect(await tellHours(world.ctx, boards.farsta)).toBe(true);
    expect(await tellHours(world.ctx, boards.farsta)).toBe(false);
    expect(await told()).toEqual({ intervals: [], closedDays: [] });
  });
});

describe('when a report that nobody opens alarms', () => {
  const times = { unopenedMinutes: 30, outsideMinutes: 45 };
  const save = async (change: object = {}, username = 'rut.ask', expected: string | null = null) =>
    saveAlarmTimes(world.ctx, await world.as(username), { times: { ...times, ...change }, expected });

  it('is set by the administrator or the head, with a log row, and holds at once: by night the minutes of the night', async () => {
    await sent(world);
    const view = expectDone(await save());
    expect(view.alarmTimes?.value).toEqual(times);
    expect(onlyOne(await newestLog(world, boards.farsta, 1))).toMatchObject({ action: 'settings.write', outcome: 'done' });
    world.later(44);
    expect(await watchArrivals(world.ctx, boards.farsta)).toBe(0);
    world.later(1);
    expect(await watchArrivals(world.ctx, boards.farsta)).toBe(1);
    expectDone(await save({ outsideMinutes: null }, 'britt.sand', view.alarmTimes?.id));
  });

  it.each([
    [{ unopenedMinutes: 14 }, 'unopenedMinutes'],
    [{ unopenedMinutes: 1441 }, 'unopenedMinutes'],
    [{ unopenedMinutes: 30.5 }, 'unopenedMinutes'],
    [{ outsideMinutes: 0 }, 'outsideMinutes'],
  ])('%j is refused at its field', async (change, path) => {
    expect(await save(change)).toMatchObject({ problem: { code: 'invalid-input', fields: [{ path, code: 'not-in-list' }] } });
    expect(onlyOne(await newestLog(world, boards.farsta, 1))).toMatchObject({ action: 'settings.write', outcome: 'invalid-input' });
  });

  it('is not set by others, nor over what the writer has not seen', async () => {
    expect(await save({}, 'karin.ek')).toMatchObject({ problem: { code: 'not-permitted' } });
    expectDone(await save());
    expect(await save()).toMatchObject({ problem: { code: 'changed-meanwhile' } });
  });
});

describe('closed days', () => {
  it('are kept in order, and refused at the field when they are none', async () => {
    const rut = await world.as('rut.ask');
    const days = [
      { on: '2026-12-30', why: 'Mellandag' },
      { on: '2026-11-27', why: ' Flytt ' },
    ];
    const view = expectDone(await saveClosedDays(world.ctx, rut, { days, expected: null }));
    expect(view.closed?.value).toEqual([
      { on: '2026-11-27', why: 'Flytt' },
      { on: '2026-12-30', why: 'Mellandag' },
    ]);
    const wrong = [...days, { on: '2026-12-30', why: '' }, { on: '2026-02-30', why: 'x' }];
    expect(await saveClosedDays(world.ctx, rut, { days: wrong, expected: view.closed?.id ?? null })).toMatchObject({
      problem: {
        fields: [
          { path: 'days.2.on', code: 'date-invalid' },
          { path: 'days.2.why', code: 'required' },
          { path: 'days.3.on', code: 'date-invalid' },
        ],
      },
    });
  });
});

describe('what is wrong with a schedule', () => {
  const weekdays = { days: ['MAN'], from: '08:00', to: '16:00', ...jour } as const;
  it.each([
    [{ ...weekdays, days: [] }, 'intervals.0.days', 'required'],
    [{ ...weekdays, from: '8' }, 'intervals.0.from', 'time-invalid'],
    [{ ...weekdays, to: '07:00' }, 'intervals.0.to', 'time-order'],
    [{ ...weekdays, receivers: [] }, 'intervals.0.receivers', 'required'],
    [{ ...weekdays, nextAfterMinutes: 4 }, 'intervals.0.nextAfterMinutes', 'not-in-list'],
    [{ ...weekdays, receivers: [{ ...jour.receivers[0], address: 'jour' }] }, 'intervals.0.receivers.0.address', 'mail-format'],
    [{ ...weekdays, receivers: [{ ...jour.receivers[0], kind: 'WEBHOOK' as const }] }, 'intervals.0.receivers.0.address', 'web-format'],
  ])('%#: is said at its field', (interval, path, code) => {
    expect(checkSchedule({ otherwise: jour, intervals: [interval] }, [], true)).toEqual([{ path, code }]);
  });

  it.each(['https://jour.kommun.example/tidig?nyckel=1', 'http://127.0.0.1:8080/'])('%s is an address of a webhook', (url) => {
    expect(isWebhookUrl(url)).toBe(true);
  });
  it.each(['http://jour.example/', 'https://a:b@jour.example/', 'javascript:alert(1)', 'https://10', 'http://127.0.0.1.evil.example/'])(
    '%s is none',
    (url) => {
      expect(isWebhookUrl(url)).toBe(false);
    },
  );
});
