import { getReport } from '@tidig/services/intake/get-report.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { barriersOn } from '@tidig/services/barriers/barriers-on.ts';
import { endBarrier } from '@tidig/services/barriers/end-barrier.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, expectDone, type World } from '../support/world.ts';
import { aktOf, alone, barrierOn, ofReport, reason, shutOut } from './barrier-acts.ts';
import { aSealed, komp, received } from './receiving.ts';
import { elsa, logged, reading } from './vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const barred = { ok: false, problem: { code: 'barred' } };
const undo = async (id: string) =>
  expectDone(await undoLink(world.ctx, await reading(world, 'maja.frost', id), id, 'Det är ett annat barn.'));
const carried = async () => (await logged(world, 'barrier.write')).filter((row) => row.includes('carried'));

describe('T-4: a report that is taken out of a shut akt', () => {
  it('stays shut, with what follows it, by a spärr of its own that says where it comes from; the log says so', async () => {
    const sealed = aSealed(world, { answers: elsa('NEJ') });
    const id = await received(world, sealed);
    const { anmalningsnummer } = sealed.envelope;
    const later = await received(
      world,
      aSealed(world, { kind: 'supplement', inReplyTo: sealed.envelope.id, answers: komp(elsa('NEJ'), anmalningsnummer) }),
    );
    await shutOut(world, 'karin.ek', await aktOf(world, id));
    await undo(id);
    const karin = await world.as('karin.ek');
    for (const one of [id, later]) expect(await openReport(world.ctx, karin, one, alone)).toEqual(barred);
    expect(expectDone(await listArrived(world.ctx, karin)).rows.map((row) => row.id)).not.toContain(id);
    const { barriers } = expectDone(await barriersOn(world.ctx, await world.as('britt.sand'), ofReport(id)));
    expect(barriers).toMatchObject([{ userName: 'Karin Ek', setByName: 'Britt Sand', inForce: true, mayEnd: true }]);
    expect(barriers[0]?.reason).toContain(reason);
    expect(barriers[0]?.reason).toContain('Gällde akten');
    expect(await carried()).toEqual(['barrier.write carried maja.frost']);
  });

  it('is opened again when the head ends that spärr', async () => {
    const id = await received(world, aSealed(world, { answers: elsa('NEJ') }));
    await shutOut(world, 'karin.ek', await aktOf(world, id));
    await undo(id);
    const britt = await world.as('britt.sand');
    expectDone(await endBarrier(world.ctx, britt, await barrierOn(world, ofReport(id)), 'Anmälan gäller ett annat barn.'));
    expectDone(await getReport(world.ctx, await reading(world, 'karin.ek', id), id));
  });

  it('gets none twice, and none that is ended', async () => {
    const id = await received(world, aSealed(world, { answers: elsa('NEJ') }));
    const akt = await aktOf(world, id);
    await shutOut(world, 'ali.demir', akt);
    expectDone(await endBarrier(world.ctx, await world.as('britt.sand'), await barrierOn(world, akt), 'Satt på fel person.'));
    await shutOut(world, 'karin.ek', ofReport(id));
    await shutOut(world, 'karin.ek', akt);
    await undo(id);
    expect(await carried()).toEqual([]);
    expectDone(await getReport(world.ctx, await reading(world, 'ali.demir', id), id));
    expect(await openReport(world.ctx, await world.as('karin.ek'), id, alone)).toEqual(barred);
  });
});
