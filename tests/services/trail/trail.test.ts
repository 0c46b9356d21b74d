import { NotDelivered } from '@tidig/services/context.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { tellReporter } from '@tidig/services/telling/tell-reporter.ts';
import { getTrail, type Station } from '@tidig/services/trail/report-trail.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, type World } from '../../support/world.ts';
import { anOpened, assessed, decided, keeps, reading } from '../asking/scene.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const cut = { deliver: () => Promise.reject(new NotDelivered('cut')) };
const farsta = `board/${boards.farsta}` as const;

async function stations(id: string): Promise<readonly Station[]> {
  return expectDone(await getTrail(world.ctx, await reading(world, id), id)).stations;
}

async function last(id: string) {
  const one = (await stations(id)).at(-1);
  return [one?.step, one?.at ?? null, one?.awaitsReceipt];
}

describe('Anmälans väg says what is so and no more', () => {
  it('feedback is there when the police have answered for it, not when it was written', async () => {
    const { id, subject } = await anOpened(world);
    await assessed(world, id);
    await decided(world, id, 'INLEDA');
    world.carry(cut);
    expectDone(await tellReporter(world.ctx, subject, id, { way: 'DIGITAL' }));
    expect(await last(id)).toEqual(['TOLD', null, true]);
    world.carry(null);
    world.later(3);
    await deliverDue(world.ctx, farsta);
    expect(await last(id)).toEqual(['TOLD', world.clock.now(), false]);
  });

  it('what was not told has been told to nobody', async () => {
    const { id, subject } = await anOpened(world);
    await assessed(world, id);
    await decided(world, id, 'INLEDA');
    expectDone(await tellReporter(world.ctx, subject, id, { way: 'UNFIT', reason: 'Det vore olämpligt.' }));
    expect(await last(id)).toEqual(['UNFIT_TO_TELL', world.clock.now(), false]);
    expect((await stations(id)).map(({ step }) => step)).not.toContain('TOLD');
  });

  it('a report is sent on when it is at the other nämnd, and by hand where Tidig does not carry it', async () => {
    const one = await anOpened(world);
    await assessed(world, one.id);
    world.carry(cut);
    const given = { to: boards.uppsala, reason: 'Barnet är folkbokfört i Uppsala.' };
    expectDone(await forwardReport(world.ctx, one.subject, one.id, given));
    expect(await last(one.id)).toEqual(['FORWARDED', null, true]);
    world.carry(null);
    world.later(3);
    await deliverDue(world.ctx, farsta);
    expect(await last(one.id)).toEqual(['FORWARDED', world.clock.now(), false]);
    const two = await anOpened(world);
    await assessed(world, two.id);
    expectDone(await forwardReport(world.ctx, two.subject, two.id, { ...given, to: boards.knivsta }));
    expect(await last(two.id)).toEqual(['HANDED_OVER', world.clock.now(), false]);
  });

  it('what is laid aside has not been decided on', async () => {
    const { id } = await anOpened(world);
    await keeps(world, id, 'CLOSED', { reason: 'Den gäller en vuxen.' });
    const steps = (await stations(id)).filter(({ at }) => at !== null).map(({ step }) => step);
    expect(steps).toContain('CLOSED');
    expect(steps).not.toContain('DECIDED');
  });
});
