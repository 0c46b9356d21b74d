import { dayOf } from '@tidig/domain/base/time.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { printHistory } from '@tidig/services/child-file/print-history.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { noteCopy } from '@tidig/services/protection/note-copy.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { there } from '../../support/there.ts';
import { answersLike, aWorld, expectDone, type World } from '../../support/world.ts';
import { alone } from '../assessment/acts.ts';
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

/** Two reports in one akt, both on a printed annex, numbered with the newer; that was of another child, and has been taken out of the akt since. */
async function printedTogether() {
  const older = await received(world, aSealed(world, { answers: elsa('NEJ') }));
  world.later(10);
  const newer = await received(world, aSealed(world, { answers: elsa('NEJ') }));
  for (const id of [older, newer]) await reading(world, 'ali.demir', id);
  const ali = await reading(world, 'ali.demir', older);
  const { id: akt } = await aktOf(world, older);
  expectDone(await openChildFile(world.ctx, ali, akt, { task: null, purpose: 'KOMPLETTERING' }));
  expectDone(await printHistory(world.ctx, ali, akt, { leaveOut: [] }));
  expectDone(await openReport(world.ctx, ali, newer, alone));
  expectDone(await undoLink(world.ctx, ali, newer, 'Det var en namne.'));
  return { older, newer, ali };
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

  it('are papers of several reports too: an annex is found from each that is on it, also when they lie apart by then (L-46)', async () => {
    const { older, newer, ali } = await printedTogether();
    const marked = expectDone(await markProtection(world.ctx, ali, ofReport(older), { person: 'child', code: 'SKF', reason: 'Sagt.' }));
    expect(marked.copies.map(({ reportId, document }) => [reportId, document])).toEqual([[newer, 'history']]);
    expect(marked.copiesShut).toBe(false);
    const note = { kind: 'RECALLED', doneOn: dayOf(world.clock.now()) } as const;
    const karin = await reading(world, 'karin.ek', older);
    expectDone(await noteCopy(world.ctx, karin, newer, 1, note));
    const after = expectDone(await getProtection(world.ctx, ali, ofReport(older)));
    expect(there(after.copies[0]).notes.map(({ kind }) => kind)).toEqual(['RECALLED']);
  });

  it.each(['shut to the reader', 'of somebody with fingerade uppgifter'])(
    'of which one is numbered with a report that is %s are not told of by that number, nor said to be all (T-4, L-82)',
    async (what) => {
      const { older, newer, ali } = await printedTogether();
      if (what === 'shut to the reader') await shutOut(world, 'karin.ek', ofReport(newer));
      else expectDone(await markProtection(world.ctx, ali, ofReport(newer), { person: 'child', code: 'FIN', reason: 'Sagt.' }));
      const view = expectDone(await getProtection(world.ctx, await reading(world, 'karin.ek', older), ofReport(older)));
      expect([view.copies, view.copiesShut]).toEqual([[], true]);
    },
  );

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
