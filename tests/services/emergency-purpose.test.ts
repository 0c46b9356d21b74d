import { openReport } from '@tidig/services/intake/open-report.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, expectDone, type World } from '../support/world.ts';
import { aktOf, emergency, ofReport, shutOut } from './barrier-acts.ts';
import { elsa, logged, protectedReport, reading } from './vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const refusal = { ok: false, problem: { code: 'task-in-emergency' } };
const liam = { text: 'Liam Påhittsson', birthYear: null, purpose: null } as const;
const other = () =>
  protectedReport(
    world,
    elsa('NEJ', { child: { ...elsa('NEJ').child, identity: { kind: 'PNR', value: '20210414-2399' }, firstName: 'Liam' } }),
  );

describe('T-5: a nödöppning opens one object', () => {
  it.each(['report', 'child-file'] as const)('and is no task to search from, of a %s', async (kind) => {
    const { id } = await protectedReport(world);
    const object = kind === 'report' ? ofReport(id) : await aktOf(world, id);
    await shutOut(world, 'karin.ek', object);
    const { subject } = await emergency(world, 'karin.ek', object);
    if (kind === 'child-file') expectDone(await openReport(world.ctx, subject, id, { task: null, childFile: null }));
    expect(await searchRegister(world.ctx, subject, { ...liam, task: id })).toEqual(refusal);
    expect(await logged(world, 'register.search')).toEqual(['register.search task-in-emergency karin.ek']);
  });

  it('and is no task to open another child’s akt or report from', async () => {
    const { id } = await protectedReport(world);
    const second = await other();
    await shutOut(world, 'karin.ek', ofReport(id));
    const { subject } = await emergency(world, 'karin.ek', ofReport(id));
    const akt = await aktOf(world, second.id);
    expect(await openChildFile(world.ctx, subject, akt.id, { task: id, purpose: null })).toEqual(refusal);
    expect(await openReport(world.ctx, subject, second.id, { task: id, childFile: null })).toEqual(refusal);
  });

  it('a spärr that comes while the report is open takes the task away, and a nödöppning does not bring it back', async () => {
    const { id } = await protectedReport(world);
    const karin = await reading(world, 'karin.ek', id);
    expectDone(await searchRegister(world.ctx, karin, { ...liam, task: id }));
    await shutOut(world, 'karin.ek', ofReport(id));
    expect(await searchRegister(world.ctx, karin, { ...liam, task: id })).toMatchObject({ problem: { code: 'purpose-required' } });
    const { subject } = await emergency(world, 'karin.ek', ofReport(id));
    expect(await searchRegister(world.ctx, subject, { ...liam, task: id })).toEqual(refusal);
  });
});
