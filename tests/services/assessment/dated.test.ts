import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { decide } from '@tidig/services/assessment/decide.ts';
import { noteCaseSystem } from '@tidig/services/assessment/note-case-system.ts';
import { readDelegation } from '@tidig/services/assessment/read-delegation.ts';
import { setDelegation } from '@tidig/services/assessment/set-delegation.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, expectDone, type World } from '../../support/world.ts';
import { anOpened, assess, hear, look, reading, recordsOf, wanted, wrongAt } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const today = () => dayOf(world.clock.now());

/** A report that came in twenty days ago, with nothing done about it. */
async function anOld() {
  const { id } = await anOpened(world);
  world.later(20 * 24 * 60);
  return { id, subject: await reading(world, id) };
}

describe('a decision is not dated before what it rests on (L-22, L-23)', () => {
  it.each(['INTE_INLEDA', 'INGAR_I_PAGAENDE'] as const)('%s', async (code) => {
    const { id, subject } = await anOld();
    await assess(world, subject, id);
    await hear(world, subject, id);
    await look(world, subject, id);
    const on = (days: number) => wanted(world, code, { on: plusDays(today(), days) });
    expect(await decide(world.ctx, subject, id, on(-19))).toMatchObject(wrongAt('on', 'date-before-basis'));
    expect(await decide(world.ctx, subject, id, on(-1))).toMatchObject(wrongAt('on', 'date-before-basis'));
    expect((await recordsOf(world, id)).map(({ kind }) => kind)).not.toContain('DECISION');
    expectDone(await decide(world.ctx, subject, id, on(0)));
  });

  it('nor before the answer that an utredning is open, where the skyddsbedömning is older', async () => {
    const { id, subject } = await anOpened(world);
    await assess(world, subject, id);
    world.later(3 * 24 * 60);
    await reading(world, id);
    const looked = { answer: 'PAGAR', source: 'Treserva', openSince: today(), madeAt: null } as const;
    expectDone(await noteCaseSystem(world.ctx, subject, id, looked));
    const on = (days: number) => wanted(world, 'INGAR_I_PAGAENDE', { on: plusDays(today(), days) });
    expect(await decide(world.ctx, subject, id, on(-1))).toMatchObject(wrongAt('on', 'date-before-basis'));
    world.later(2 * 24 * 60);
    await reading(world, id);
    await look(world, subject, id);
    expect(expectDone(await decide(world.ctx, subject, id, on(-2))).body.day).toBe(3);
  });

  it('to open rests on nothing: on any day since the report arrived', async () => {
    const { id, subject } = await anOld();
    await assess(world, subject, id);
    expectDone(await decide(world.ctx, subject, id, wanted(world, 'INLEDA', { on: plusDays(today(), -15) })));
  });
});

describe('a decision is not dated before the delegation it is taken on (L-32)', () => {
  it('a point that was written in today is none of five weeks ago', async () => {
    const { id } = await anOpened(world);
    world.later(40 * 24 * 60);
    const rut = await world.as('rut.ask');
    const current = expectDone(await readDelegation(world.ctx, rut)).current;
    const toAll = { roles: ['caseworker' as const, 'jour' as const, 'unit-head' as const], point: '9.9 Alla' };
    const delegation = { INLEDA: toAll, INTE_INLEDA: toAll, INGAR_I_PAGAENDE: toAll, PROLONG: toAll };
    expectDone(await setDelegation(world.ctx, rut, { delegation, decidedOn: today(), expected: current?.id ?? null }));
    const maja = await reading(world, id, 'maja.frost');
    await assess(world, maja, id);
    await hear(world, maja, id);
    const ali = await reading(world, id);
    const back = wanted(world, 'INLEDA', { on: plusDays(today(), -35) });
    expect(expectDone(await decide(world.ctx, ali, id, back)).body.delegation).toBe('4.2 Inleda utredning');
  });

  it('and whoever had no delegation then does not decide on that day', async () => {
    const { id } = await anOpened(world);
    const rut = await world.as('rut.ask');
    const nobody = { roles: [], point: '4.2 Ingen' };
    const head = { roles: ['unit-head' as const], point: '9.9 Enhetschefen' };
    const all = (one: typeof nobody | typeof head) => ({ INLEDA: one, INTE_INLEDA: one, INGAR_I_PAGAENDE: one, PROLONG: one });
    const write = async (one: typeof nobody | typeof head) => {
      const { current } = expectDone(await readDelegation(world.ctx, rut));
      expectDone(await setDelegation(world.ctx, rut, { delegation: all(one), decidedOn: today(), expected: current?.id ?? null }));
    };
    await write(nobody);
    world.later(40 * 24 * 60);
    await write(head);
    const britt = await reading(world, id, 'britt.sand');
    const on = (days: number) => wanted(world, 'INLEDA', { on: plusDays(today(), days) });
    expect(await decide(world.ctx, britt, id, on(-35))).toMatchObject(wrongAt('on', 'date-before-delegation'));
    expect(expectDone(await decide(world.ctx, britt, id, on(0))).body.delegation).toBe('9.9 Enhetschefen');
  });
});
