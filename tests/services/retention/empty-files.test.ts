import { asId } from '@tidig/domain/base/ids.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { noteOnFile } from '@tidig/services/journal/write-note.ts';
import { approveDisposal } from '@tidig/services/retention/approve-disposal.ts';
import { proposeDisposal } from '@tidig/services/retention/propose-disposal.ts';
import { readDisposal } from '@tidig/services/retention/read-disposal.ts';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { there } from '../../support/there.ts';
import { aWorld, example1, expectDone, sent, type World } from '../../support/world.ts';
import { notOpened, quiet, reading } from '../assessment/acts.ts';
import { aktOf, farsta } from '../barrier-acts.ts';
import { joined, opening, withBoth } from '../joining/acts.ts';

let world: World;
const year = 366 * 24 * 60;

beforeEach(async () => {
  world = await aWorld();
  onTestFinished(() => world.close());
});

/** An akt with one report, on which no utredning was opened. */
async function aDecided(number: string, firstName: string) {
  const child = { ...example1.child, identity: { kind: 'PNR' as const, value: number }, firstName };
  const { id: report } = await sent(world, 'sara.lind', quiet({ child, secrecy: {} }));
  world.later(1);
  await notOpened(world, await reading(world, report), report);
  return { report, akt: (await aktOf(world, report)).id };
}

const elsa = () => aDecided('20180502-2389', 'Elsa');
const elza = () => aDecided('20150102-2386', 'Elza');

/** The second akt emptied into the first. */
async function aJoin() {
  const [one, two] = [await elsa(), await elza()];
  const ali = await withBoth(world, one.akt, two.akt);
  expectDone(await joined(world, ali, one.akt, two.akt));
  return { one, two };
}

async function noted(akt: string): Promise<void> {
  const ali = await world.as('ali.demir');
  await opening(world, ali, akt);
  expectDone(await noteOnFile(world.ctx, ali, akt, { text: 'Förskolan ringde.', about: null, kind: 'NOTE', madeAt: null }));
}

const rows = async () => expectDone(await readDisposal(world.ctx, await world.as('rut.ask'))).rows;

async function proposed(): Promise<string> {
  const view = expectDone(await proposeDisposal(world.ctx, await world.as('rut.ask'), await rows()));
  return there(view.proposed).id;
}

const approved = async (id: string) => expectDone(await approveDisposal(world.ctx, await world.as('britt.sand'), id));
const protocol = async () => readRecord('DISPOSAL_DONE', there((await (await farsta(world)).latest('DISPOSAL_DONE', 1))[0]).body);
const isThere = async (akt: string) => (await (await farsta(world)).childFile(asId(akt))) !== null;

describe('an akt that was joined with another (T-29, L-61)', () => {
  it('is not listed by itself, and stays while the joined one has a newer note', async () => {
    const { one } = await aJoin();
    world.later(3 * year);
    await noted(one.akt);
    world.later(3 * year);
    expect(await rows()).toEqual([]);
    world.later(2 * year);
    expect(await rows()).toMatchObject([{ id: one.akt, reports: 2, whole: true }]);
  });

  it('keeps the joined one by what is noted about it', async () => {
    const { two } = await aJoin();
    world.later(3 * year);
    await noted(two.akt);
    world.later(3 * year);
    expect(await rows()).toEqual([]);
  });

  it('goes with it, and is counted', async () => {
    const { one, two } = await aJoin();
    world.later(5 * year);
    await approved(await proposed());
    expect([await isThere(one.akt), await isThere(two.akt)]).toEqual([false, false]);
    expect(await protocol()).toMatchObject({ akter: 2, reports: 2, classes: { A: 1, B: 0 }, leftOut: 0 });
    expect((await (await farsta(world)).checkLog()).brokenAt).toBeNull();
  });
});

describe('an akt that somebody has emptied otherwise', () => {
  const emptied = async ({ report }: { readonly report: string }) =>
    expectDone(await undoLink(world.ctx, await reading(world, report), report, 'Det var ett annat barn.'));

  it('is kept with the report that it was opened from, and goes with that', async () => {
    const one = await elsa();
    await emptied(one);
    world.later(5 * year);
    expect(await rows()).toMatchObject([{ kind: 'report', id: one.report }]);
    await approved(await proposed());
    expect(await isThere(one.akt)).toBe(false);
    expect(await protocol()).toMatchObject({ akter: 1, reports: 1, leftOut: 0 });
  });

  it('does not stop the gallring of the rest when it is emptied after the list was proposed', async () => {
    const [one, two] = [await elsa(), await elza()];
    world.later(5 * year);
    const id = await proposed();
    await emptied(one);
    const view = await approved(id);
    expect(view.approved).toBeNull();
    expect([await isThere(one.akt), await isThere(two.akt)]).toEqual([true, false]);
    expect(await protocol()).toMatchObject({ akter: 1, reports: 1, leftOut: 1 });
  });
});
