import type { Instant } from '@tidig/domain/base/time.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { jourPlaces } from '@tidig/services/jour/places.ts';
import { countArrived } from '@tidig/services/worklist/count-arrived.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, onlyOne, sent, type World } from '../../support/world.ts';
import { emergency, ofReport, shutOut } from '../barrier-acts.ts';
import { schedule } from './schedule.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const alone = { task: null, childFile: null };
const late = { ok: false, problem: { code: 'outside-hours' } };
/** Swedish clock time on a Thursday in November. */
const at = (time: string) => world.clock.set(new Date(`2026-11-19T${time}:00.000+01:00`).toISOString() as Instant);
const maja = () => world.as('maja.frost', boards.farsta);

describe('those on call open the nämnd in their hours', () => {
  it.each([
    ['07:59', true],
    ['08:00', false],
    ['16:29', false],
    ['16:30', true],
  ])('at %s: %s', async (time, allowed) => {
    const { id } = await sent(world);
    at(time);
    const subject = await maja();
    const tries = [
      await listArrived(world.ctx, subject),
      await countArrived(world.ctx, subject),
      await openReport(world.ctx, subject, id, alone),
    ];
    expect(tries.map(({ ok }) => ok)).toEqual([allowed, allowed, allowed]);
    if (!allowed) expect(tries).toEqual([late, late, late]);
    expect(onlyOne(await newestLog(world, boards.farsta, 1))).toMatchObject({ outcome: allowed ? 'done' : 'outside-hours' });
  });

  it('and see on Jour at any hour when those are', async () => {
    at('10:00');
    expect(expectDone(await jourPlaces(world.ctx, await maja())).places[0]).toMatchObject({ counts: null });
  });

  it('keep what they have open, so that what is half written can be kept', async () => {
    const { id } = await sent(world);
    at('07:50');
    const subject = await maja();
    expectDone(await openReport(world.ctx, subject, id, alone));
    at('08:05');
    expectDone(await getReport(world.ctx, subject, id));
    expect(await openReport(world.ctx, subject, id, alone)).toEqual(late);
  });

  it('open by a nödöppning at any hour', async () => {
    const { id } = await sent(world);
    await shutOut(world, 'maja.frost', ofReport(id));
    at('10:00');
    const { subject } = await emergency(world, 'maja.frost', ofReport(id));
    expectDone(await openReport(world.ctx, subject, id, alone));
    expectDone(await getReport(world.ctx, subject, id));
  });

  it('are always in their hours where the day names them, or no hours are named', async () => {
    const reading = { receivers: [{ kind: 'PERSON' as const, userId: 'person-maja.frost', name: 'Maja Frost' }], nextAfterMinutes: 15 };
    const day = { days: ['TOR' as const], from: '08:00', to: '16:30', ...reading };
    for (const intervals of [[day], []]) {
      await schedule(world, boards.farsta, { otherwise: reading, intervals });
      at('10:00');
      expectDone(await listArrived(world.ctx, await maja()));
    }
  });

  it.each(['karin.ek', 'ali.demir', 'britt.sand'])('which are no hours of %s', async (username) => {
    for (const time of ['07:59', '08:00']) {
      at(time);
      expectDone(await listArrived(world.ctx, await world.as(username)));
    }
  });
});
