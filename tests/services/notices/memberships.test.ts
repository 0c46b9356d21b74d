import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { listStaff } from '@tidig/services/admin/list-staff.ts';
import { jourPlaces } from '@tidig/services/jour/places.ts';
import { endMembership } from '@tidig/services/settings/end-membership.ts';
import { grantMembership, type NewMembership } from '@tidig/services/settings/grant-membership.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, NIGHT, onlyOne, sent, type World } from '../../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const today = dayOf(NIGHT);
const place: NewMembership = { username: 'petra.gran', role: 'jour', from: today, to: null, behorig: true, clearance: 'ordinary' };
const give = async (change: Partial<NewMembership> = {}, by = 'rut.ask') =>
  grantMembership(world.ctx, await world.as(by), { ...place, ...change });
const staff = async () => expectDone(await listStaff(world.ctx, await world.as('rut.ask')));

describe('a place at the nämnd', () => {
  it('is given to somebody of another kommun, as a dated row with a log row, and is then theirs', async () => {
    expectDone(await give());
    expect(onlyOne((await staff()).filter(({ username }) => username === 'petra.gran'))).toMatchObject({
      role: 'jour',
      from: today,
      to: null,
      behorig: true,
    });
    expect(onlyOne(await newestLog(world, boards.farsta, 1))).toMatchObject({ action: 'membership.write', outcome: 'done' });
    expect((await world.as('petra.gran', boards.farsta)).membership.role).toBe('jour');
  });

  it.each([
    [{ username: 'ingen' }, 'username', 'not-in-list'],
    [{ username: ' ' }, 'username', 'required'],
    // Police and nämnd are kept apart.
    [{ username: 'sara.lind' }, 'username', 'not-in-list'],
    [{ username: 'karin.ek', role: 'reception' as const }, 'role', 'not-applicable'],
    [{ from: plusDays(today, -1) }, 'from', 'date-past'],
    [{ from: '2026-02-30' }, 'from', 'date-invalid'],
    [{ to: today }, 'to', 'date-invalid'],
    [{ unit: 'a'.repeat(201) }, 'unit', 'too-long'],
    [{ unit: 'Enhet\u0007' }, 'unit', 'control-characters'],
  ])('%j is refused at its field', async (change, path, code) => {
    expect(await give(change)).toMatchObject({ problem: { code: 'invalid-input', fields: [{ path, code }] } });
    expect(onlyOne(await newestLog(world, boards.farsta, 1))).toMatchObject({ action: 'membership.write', outcome: 'invalid-input' });
  });

  it('has a unit by its name: a new one is written in, one that somebody has had is the same', async () => {
    expectDone(await give({ unit: ' Mottagning barn och unga ' }));
    expectDone(await give({ username: 'vera.lid', unit: 'mottagning Barn och unga' }));
    expectDone(await give({ username: 'lars.hed', unit: '  ' }));
    const directory = await world.ctx.stores.directory();
    const rows = (await directory.staffOf(boards.farsta)).filter(({ role, from }) => role === 'jour' && from === today);
    const units = Object.fromEntries(rows.map(({ username, unitName }) => [username, unitName]));
    expect(units).toEqual({
      'petra.gran': 'Mottagning barn och unga',
      'vera.lid': 'Mottagning barn och unga',
      'lars.hed': null,
    });
    expect(new Set(rows.flatMap(({ unitId }) => unitId ?? [])).size).toBe(1);
  });

  it('is never given to oneself, nor by somebody else than the administrator', async () => {
    expect(await give({ username: 'rut.ask', role: 'caseworker' })).toMatchObject({ problem: { code: 'not-permitted' } });
    for (const username of ['britt.sand', 'ali.demir', 'olle.berg'])
      expect(await give({}, username)).toMatchObject({ problem: { code: 'not-permitted' } });
  });

  it('ends from a day and stays as it was before; another nämnd’s is not found, one’s own is kept', async () => {
    const rut = await world.as('rut.ask');
    const rows = await staff();
    const [karin, own] = ['karin.ek', 'rut.ask'].map((name) => onlyOne(rows.filter(({ username }) => username === name)).membershipId);
    expectDone(await endMembership(world.ctx, rut, karin ?? '', { on: today }));
    expect(onlyOne((await staff()).filter(({ username }) => username === 'karin.ek'))).toMatchObject({ from: '2024-01-01', to: today });
    expect(onlyOne(await newestLog(world, boards.farsta, 1))).toMatchObject({ action: 'membership.write', outcome: 'ended' });
    expect(await endMembership(world.ctx, rut, karin ?? '', { on: today })).toMatchObject({ problem: { code: 'not-found' } });
    expect(await endMembership(world.ctx, rut, own ?? '', { on: today })).toMatchObject({ problem: { code: 'not-permitted' } });
    expect(await endMembership(world.ctx, rut, 'plats-petra.gran-1', { on: today })).toMatchObject({ problem: { code: 'not-found' } });
  });
});

describe('jour at several nämnder', () => {
  it('begins with numbers for each, at night', async () => {
    await sent(world);
    const { places } = expectDone(await jourPlaces(world.ctx, await world.as('maja.frost', boards.farsta)));
    expect(places.map(({ organisationName, counts, active }) => [organisationName, counts?.unopened, active])).toEqual([
      ['Farsta stadsdelsnämnd', 1, true],
      ['Vård- och omsorgsnämnden Heby', 0, false],
    ]);
  });

  it('and says by day when it reads, without any number', async () => {
    await sent(world);
    world.clock.set('2026-11-19T09:00:00.000Z' as Instant);
    const { places } = expectDone(await jourPlaces(world.ctx, await world.as('maja.frost', boards.farsta)));
    expect(places.map(({ counts }) => counts)).toEqual([null, null]);
    expect(places[0]?.hours).toBe('Jouren läser här alla tider utom måndag–fredag 08.00–16.30.');
  });

  it('is nowhere for somebody who has none', async () => {
    expect(expectDone(await jourPlaces(world.ctx, await world.as('karin.ek'))).places).toEqual([]);
  });
});
