import { dayOf } from '@tidig/domain/base/time.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { noteCopy } from '@tidig/services/protection/note-copy.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { there } from '../../support/there.ts';
import { answersLike, aWorld, expectDone, type World } from '../../support/world.ts';
import { aktOf, ofReport, shutOut } from '../barrier-acts.ts';
import { aSealed, received } from '../receiving.ts';
import { elsa, reading } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const liam = answersLike({
  child: { identityCertainty: { code: 'TRO' }, firstName: 'Liam', lastName: 'Testström', protectedIdentity: { code: 'NEJ' } },
});

/** Elsa's report has been printed; Liam's, of the same event, is read. */
async function printedSister() {
  const sealed = aSealed(world, { answers: elsa('NEJ') });
  const sister = await received(world, sealed);
  const brother = await received(world, aSealed(world, { answers: liam, sameEvent: [sealed.envelope.anmalningsnummer] }));
  const karin = await reading(world, 'karin.ek', sister);
  expectDone(await printReport(world.ctx, karin, sister, { document: 'report', withLocation: true }));
  return { sister, brother };
}

describe('T-14: copies that are out when somebody is marked', () => {
  it('are those of the other children of the event too: a mark on one hides in all; and each can be noted from there', async () => {
    const { sister, brother } = await printedSister();
    const ali = await reading(world, 'ali.demir', brother);
    const mark = { person: 'child', code: 'SKF', reason: 'Skatteverket ringde' } as const;
    const told = expectDone(await markProtection(world.ctx, ali, ofReport(brother), mark));
    expect(told.copies.map(({ reportId, withPlaces }) => [reportId, withPlaces])).toEqual([[sister, true]]);
    expect(told.copiesShut).toBe(false);
    const { number } = there(told.copies[0]);
    const note = { kind: 'RECALLED', doneOn: dayOf(world.clock.now()) } as const;
    expectDone(await noteCopy(world.ctx, ali, sister, number, note));
    const after = expectDone(await getProtection(world.ctx, ali, ofReport(brother)));
    expect(there(after.copies[0]).notes.map(({ kind }) => kind)).toEqual(['RECALLED']);
  });

  it('may not be noted by one who has nothing of the family open', async () => {
    const { sister } = await printedSister();
    const note = { kind: 'RECALLED', doneOn: dayOf(world.clock.now()) } as const;
    const outcome = await noteCopy(world.ctx, await world.as('ali.demir'), sister, 1, note);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'opening-required' } });
  });

  it.each(['the report', 'its akt'])('are not said to be all where %s is shut to the reader', async (what) => {
    const { sister, brother } = await printedSister();
    await shutOut(world, 'ali.demir', what === 'the report' ? ofReport(sister) : await aktOf(world, sister));
    const view = expectDone(await getProtection(world.ctx, await reading(world, 'ali.demir', brother), ofReport(brother)));
    expect([view.copies, view.copiesShut]).toEqual([[], true]);
  });
});
