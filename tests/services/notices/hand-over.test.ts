import { handoverProblem } from '@tidig/domain/intake/handover.ts';
import { listHandovers, markHandoverRead, writeHandover } from '@tidig/services/jour/hand-over.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, NIGHT, onlyOne, type World } from '../../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const text = 'Två anmälningar i natt. Ring polisen om FAR-26-00012 före lunch.';
const write = async (given = text, by = 'maja.frost') =>
  writeHandover(world.ctx, await world.as(by, by === 'maja.frost' ? boards.farsta : undefined), { text: given });
const list = async (by = 'karin.ek') => expectDone(await listHandovers(world.ctx, await world.as(by))).notes;
const read = async (id: string, by = 'karin.ek') => markHandoverRead(world.ctx, await world.as(by), { id });

describe('the hand-over to the morning', () => {
  it('stands unread until somebody says that it is read, once, with log rows; and is listed for seven days', async () => {
    expectDone(await write());
    expect(onlyOne(await newestLog(world, boards.farsta, 1))).toMatchObject({ action: 'handover.write', outcome: 'done' });
    const note = onlyOne(await list());
    expect(note).toMatchObject({ text, byName: 'Maja Frost', at: world.clock.now(), read: null });
    world.later(60);
    expectDone(await read(note.id));
    expect(onlyOne(await newestLog(world, boards.farsta, 1))).toMatchObject({ action: 'handover.write', outcome: 'read' });
    world.later(60);
    expectDone(await read(note.id, 'ali.demir'));
    expect(onlyOne(await list()).read).toMatchObject({ byName: 'Karin Ek' });
    world.later(7 * 24 * 60 - 121);
    expect(await list()).toHaveLength(1);
    world.later(1);
    expect(await list()).toEqual([]);
    expect(await read(note.id)).toMatchObject({ problem: { code: 'not-found' } });
  });

  it.each([
    [' ', 'required'],
    ['x'.repeat(2001), 'too-long'],
    ['Ring om 20180502-2389 i dag.', 'number-in-text'],
    ['Mamman är på Låtsasgatan 41.', 'place-in-handover'],
    ['Ring 070-174 06 12 om barnet.', 'place-in-handover'],
    ['De bor på 123 47 Farsta.', 'place-in-handover'],
  ])('%j is refused at the text, and logged', async (given, code) => {
    expect(await write(given)).toMatchObject({ problem: { code: 'invalid-input', fields: [{ path: 'text', code }] } });
    expect(onlyOne(await newestLog(world, boards.farsta, 1))).toMatchObject({ action: 'handover.write', outcome: 'invalid-input' });
    expect(await list()).toEqual([]);
  });

  it('takes what says nothing of where anybody is', () => {
    for (const given of [text, 'Kl. 03.14 kom en anmälan till. Allt lugnt 23.00–06.00.']) expect(handoverProblem(given, NIGHT)).toBeNull();
  });

  it('is not for those who take in no reports, and another nämnd’s is not there', async () => {
    expectDone(await write());
    const { id } = onlyOne(await list());
    for (const by of ['rut.ask', 'leo.dahl', 'sara.lind']) {
      expect(await write(text, by)).toMatchObject({ problem: { code: 'not-permitted' } });
      expect(await listHandovers(world.ctx, await world.as(by))).toMatchObject({ problem: { code: 'not-permitted' } });
    }
    expect(await list('lars.hed')).toEqual([]);
    expect(await read(id, 'lars.hed')).toMatchObject({ problem: { code: 'not-found' } });
  });
});
