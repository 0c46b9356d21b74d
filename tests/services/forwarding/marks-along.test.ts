import { asId } from '@tidig/domain/base/ids.ts';
import type { ProtectionMarkCode } from '@tidig/domain/access/protection-kind.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, type World } from '../../support/world.ts';
import { assessed, reading } from '../asking/scene.ts';
import { ofReport } from '../barrier-acts.ts';
import { elsa, protectedReport } from '../vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const uppsala = { to: boards.uppsala, reason: 'Barnet är folkbokfört i Uppsala.' };
const WHY = 'Skatteverket ringde i dag.';

async function forwards(id: string): Promise<void> {
  await assessed(world, id);
  expectDone(await forwardReport(world.ctx, await reading(world, id), id, uppsala));
}

async function marks(id: string, person: string, code: ProtectionMarkCode = 'SEK') {
  const ali = await reading(world, id);
  return expectDone(await markProtection(world.ctx, ali, ofReport(id), { person, code, reason: WHY }));
}

/** All that somebody at the other nämnd reads of it. */
async function readThere(id: string) {
  const erik = await reading(world, id, 'erik.strand');
  const report = expectDone(await getReport(world.ctx, erik, id));
  const row = await (await world.ctx.stores.board(boards.uppsala)).arrivedRow(asId(id));
  const protection = expectDone(await getProtection(world.ctx, erik, ofReport(id)));
  return { text: JSON.stringify(report), code: row?.child.protection, protection };
}

describe('T-14, L-115: who is protected goes along when a report is sent on', () => {
  it('hides what the report itself tells openly where it was marked after it came; why stays behind', async () => {
    const { id } = await protectedReport(world, elsa('NEJ'));
    await marks(id, 'child', 'SKF');
    await forwards(id);
    const { text, code, protection } = await readThere(id);
    expect(text).not.toContain('Låtsasgatan');
    expect(code).toBe('SKF');
    expect(protection.marks).toMatchObject([{ code: 'SKF', setByName: 'Farsta stadsdelsnämnd', lifted: null }]);
    expect(JSON.stringify(protection)).not.toContain(WHY);
    const board = await world.ctx.stores.board(boards.uppsala);
    expect(await board.checkDerived()).toMatchObject({ differing: 0 });
  });

  it('hides where the mark stands only in another report of the akt', async () => {
    const { id } = await protectedReport(world, elsa('NEJ'));
    world.later(5);
    await protectedReport(world, elsa('SEK'));
    await forwards(id);
    const { text, code } = await readThere(id);
    expect(text).not.toContain('Låtsasgatan');
    expect(code).toBe('SEK');
  });

  it('hides where somebody else in the household is marked', async () => {
    const { id } = await protectedReport(world, elsa('NEJ'));
    await marks(id, 'household', 'OVR');
    await forwards(id);
    expect((await readThere(id)).text).not.toContain('Låtsasgatan');
  });

  it('knows fingerade uppgifter from the first moment', async () => {
    const { id } = await protectedReport(world, elsa('NEJ'));
    await marks(id, 'child', 'FIN');
    await forwards(id);
    expect((await readThere(id)).code).toBe('FIN');
  });

  it('adds no mark where nobody is protected beside what the report says', async () => {
    const { id } = await protectedReport(world, elsa('SEK'));
    await forwards(id);
    expect((await readThere(id)).protection.marks).toEqual([]);
  });
});
