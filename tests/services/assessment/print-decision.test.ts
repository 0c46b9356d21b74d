import { renderPdf } from '@tidig/pdf/render.ts';
import { decide } from '@tidig/services/assessment/decide.ts';
import { noteChildView } from '@tidig/services/assessment/note-child-view.ts';
import { printDecision } from '@tidig/services/assessment/print-decision.ts';
import { propose } from '@tidig/services/assessment/propose.ts';
import { readDelegation } from '@tidig/services/assessment/read-delegation.ts';
import { setDelegation } from '@tidig/services/assessment/set-delegation.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { pieceTitle } from '@tidig/domain/reading/print-pieces.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pagesOf } from '../../pdf/read-back.ts';
import { there } from '../../support/there.ts';
import { aWorld, expectDone, type World } from '../../support/world.ts';
import { ofReport, shutOut } from '../barrier-acts.ts';
import { elsa, logged } from '../vault/acts.ts';
import { anOpened, assess, hear, notOpened, quiet, reading, refusedWith, wanted } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

/** Nothing in what the report itself tells of violence, so that no reason about it is asked for. */
const calm = () => quiet({ child: elsa('NEJ').child, family: elsa('NEJ').family });
const mark = { person: 'child', code: 'SEK', reason: 'Skatteverket ringde' } as const;

/** The paper that was last drawn, as a reader's program finds it. */
async function paper(): Promise<readonly string[]> {
  return pagesOf(await renderPdf(there(world.drawn.at(-1))));
}

describe('a printed decision (FL 31–32 §§)', () => {
  it('is one page with what was decided, by whom on which delegation, why, the own view, the skyddsbedömning, and the marks of every print', async () => {
    const { id, subject } = await anOpened(world, 'britt.sand');
    expectDone(
      await propose(world.ctx, await reading(world, id, 'ali.demir'), id, { code: 'INTE_INLEDA', reason: 'Stöd räcker.', expected: null }),
    );
    const { id: decision } = await notOpened(world, subject, id);
    const { fileName, copyNumber } = expectDone(await printDecision(world.ctx, subject, id, { decision, leaveOut: [] }));
    expect({ fileName, copyNumber }).toEqual({ fileName: 'beslut-FAR-2026-00001-kopia-1.pdf', copyNumber: 1 });
    const pages = await paper();
    expect(pages).toHaveLength(1);
    for (const said of [
      'Nämnd Farsta stadsdelsnämnd',
      'Ärendenummer FAR-2026-00001',
      'Utredning inleds inte.',
      '20 kap. 2 § socialtjänstlagen (2025:400)',
      'dag 0 av 14',
      'Beslutat av Britt Sand',
      'På delegation',
      'Förslag av Ali Demir',
      'Familjen tar emot stöd frivilligt.',
      'Barnet vill bo kvar hemma.',
      'Behöver inte omedelbart skydd',
      'SEKRETESS',
      '26 kap. 1 § offentlighets- och sekretesslagen',
      'Sida 1 av 1',
      'av Britt Sand Beslut FAR-2026-00001 · Kopia 1',
    ])
      expect(pages[0]).toContain(said);
    expect(pages[0]).not.toContain('Kontrollsumma');
    expect(await logged(world, 'intake.print')).toContain('intake.print done britt.sand');
    const { copies } = expectDone(await getProtection(world.ctx, subject, ofReport(id)));
    expect(copies).toMatchObject([{ document: 'decision', number: 1, withPlaces: false }]);
  });

  it('says that another decision has followed it, and has nothing that was written after it', async () => {
    const { id, subject } = await anOpened(world);
    const first = await notOpened(world, subject, id);
    world.later(5);
    const said = { heard: true, view: 'Barnet vill flytta.' } as const;
    expectDone(await noteChildView(world.ctx, subject, id, { said, madeAt: null }));
    const next = wanted(world, 'INLEDA', { reason: 'Ny uppgift från skolan.', expected: first.id });
    const second = expectDone(await decide(world.ctx, subject, id, next));
    expectDone(await printDecision(world.ctx, subject, id, { decision: first.id, leaveOut: [] }));
    const [page = ''] = await paper();
    expect(page).toMatch(/Senare beslut Ett nytt beslut fattades .*: utredning inleds\./);
    expect(page).toContain('Barnet vill bo kvar hemma.');
    expect(page).not.toMatch(/Ny uppgift från skolan|Barnet vill flytta/);
    expectDone(await printDecision(world.ctx, subject, id, { decision: second.id, leaveOut: [] }));
    expect((await paper())[0]).toContain('Kopia 2');
    expect((await paper())[0]).not.toContain('Senare beslut');
  });

  it('T-14: covers what was written before the child was marked, as the page does', async () => {
    const { id, subject } = await anOpened(world, 'britt.sand', calm());
    await assess(world, subject, id);
    await hear(world, subject, id);
    const reason = 'Familjen bor kvar på Låtsasgatan 41. De tar emot stöd.';
    const { id: decision } = expectDone(await decide(world.ctx, subject, id, wanted(world, 'INTE_INLEDA', { reason })));
    expectDone(await markProtection(world.ctx, subject, ofReport(id), mark));
    expectDone(await printDecision(world.ctx, subject, id, { decision, leaveOut: [] }));
    const [page = ''] = await paper();
    expect(page).not.toContain('Låtsasgatan');
    expect(page).toContain('De tar emot stöd.');
  });

  it('T-12: is stopped where it tells where a protected child is, saying where and never what; it is no copy, and the refusal is logged', async () => {
    const rut = await world.as('rut.ask');
    const { current } = expectDone(await readDelegation(world.ctx, rut));
    const point = { roles: ['unit-head' as const], point: '4.2, se Låtsasgatan 41' };
    const delegation = { INLEDA: point, INTE_INLEDA: point, INGAR_I_PAGAENDE: point, PROLONG: point };
    expectDone(await setDelegation(world.ctx, rut, { delegation, decidedOn: dayOf(world.clock.now()), expected: current?.id ?? null }));
    const { id, subject } = await anOpened(world, 'britt.sand', calm());
    const { id: decision } = await notOpened(world, subject, id);
    expectDone(await markProtection(world.ctx, subject, ofReport(id), mark));
    expect(await printDecision(world.ctx, subject, id, { decision, leaveOut: [] })).toEqual({
      ok: false,
      problem: { code: 'place-in-print', fields: [{ path: 'section-decision', code: 'place-told' }] },
    });
    expect(pieceTitle('section-decision')).toBe('Beslutet');
    expect(world.drawn).toEqual([]);
    expect((await logged(world, 'intake.print')).at(-1)).toBe('intake.print place-in-print britt.sand');
    expect(expectDone(await getProtection(world.ctx, subject, ofReport(id))).copies).toEqual([]);
    expectDone(await printDecision(world.ctx, subject, id, { decision, leaveOut: ['section-decision'] }));
    const [page = ''] = await paper();
    expect(page).toContain('Utelämnat här.');
    expect(page).not.toContain('Låtsasgatan');
  });

  it('refuses a decision that does not stand there, one who has not opened the report, and one who is shut out', async () => {
    const { id, subject } = await anOpened(world);
    const { id: decision } = await notOpened(world, subject, id);
    const print = async (username: string, which: string = decision) =>
      printDecision(world.ctx, await world.as(username), id, { decision: which, leaveOut: [] });
    expect(await print('ali.demir', 'absent')).toMatchObject(refusedWith('nothing-to-print'));
    expect((await logged(world, 'intake.print')).at(-1)).toBe('intake.print nothing-to-print ali.demir');
    expect(await print('karin.ek')).toMatchObject(refusedWith('opening-required'));
    expect(await print('petra.gran')).toMatchObject(refusedWith('not-found'));
    await shutOut(world, 'ali.demir', ofReport(id));
    expect(await print('ali.demir')).toMatchObject(refusedWith('barred'));
    expect(world.drawn).toEqual([]);
  });
});
