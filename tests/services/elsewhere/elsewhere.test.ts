import { readCaseSystemHome, setCaseSystemHome } from '@tidig/services/elsewhere/case-system-home.ts';
import { noteElsewhere, noteStepElsewhere } from '@tidig/services/elsewhere/note-elsewhere.ts';
import { readElsewhere } from '@tidig/services/elsewhere/read-elsewhere.ts';
import { decide } from '@tidig/services/assessment/decide.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, type World } from '../../support/world.ts';
import { anOpened, hear, reading, refusedWith, wanted, wrongAt } from '../assessment/acts.ts';
import { elsa } from '../vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const aktualiserad = { system: 'Treserva', reference: '2026-4711', expected: null };

describe('"Aktualiserad 08.41 av …"', () => {
  it('is a signed record by any of the intake staff, shown beside the report and on its row', async () => {
    const { id, subject } = await anOpened(world, 'karin.ek');
    expectDone(await noteElsewhere(world.ctx, subject, id, aktualiserad));
    const at = world.clock.now();
    expect(expectDone(await readElsewhere(world.ctx, subject, id)).notes).toMatchObject([
      { byName: 'Karin Ek', recordedAt: at, body: { system: 'Treserva', reference: '2026-4711' } },
    ]);
    const board = await world.ctx.stores.board(boards.farsta);
    expect(await board.arrivedRow(asId(id))).toMatchObject({ elsewhereAt: at, awaited: 'DECISION' });
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ outcome: 'done' });
  });

  it('of two who note it at once the second sees the first’s', async () => {
    const { id, subject } = await anOpened(world, 'karin.ek');
    expectDone(await noteElsewhere(world.ctx, subject, id, aktualiserad));
    const ali = await reading(world, id);
    expect(await noteElsewhere(world.ctx, ali, id, aktualiserad)).toMatchObject(refusedWith('changed-meanwhile'));
    expect(expectDone(await readElsewhere(world.ctx, ali, id)).notes).toHaveLength(1);
  });

  it('is not noted unopened, nor at another nämnd', async () => {
    const { id } = await anOpened(world, 'karin.ek');
    expect(await noteElsewhere(world.ctx, await world.as('ali.demir'), id, aktualiserad)).toMatchObject(refusedWith('opening-required'));
    const hanna = await world.as('hanna.lund');
    expect(await noteElsewhere(world.ctx, hanna, id, aktualiserad)).toEqual(await noteElsewhere(world.ctx, hanna, 'absent', aktualiserad));
  });

  it('T-12: does not tell where somebody protected is', async () => {
    const { id, subject } = await anOpened(world, 'ali.demir', elsa('SKF'));
    const told = await noteElsewhere(world.ctx, subject, id, { ...aktualiserad, reference: 'Låtsasgatan 41' });
    expect(told).toMatchObject(wrongAt('reference', 'place-told'));
  });
});

describe('L-23: a step that stands in the case system', () => {
  it('is a pointer: it is no skyddsbedömning here, and opens no way to a decision', async () => {
    const { id, subject } = await anOpened(world);
    for (const step of ['SKYDDSBEDOMNING', 'FORHANDSBEDOMNING', 'BESLUT', 'ATERKOPPLING'] as const) {
      expectDone(await noteStepElsewhere(world.ctx, subject, id, { step, system: 'Treserva' }));
    }
    await hear(world, subject, id);
    const board = await world.ctx.stores.board(boards.farsta);
    expect(await board.arrivedRow(asId(id))).toMatchObject({ safetyAssessedAt: null, decision: null, awaited: 'DECISION' });
    expect(await decide(world.ctx, subject, id, wanted(world, 'INTE_INLEDA'))).toMatchObject(refusedWith('safety-missing'));
    expect(expectDone(await readElsewhere(world.ctx, subject, id)).steps.map(({ body }) => body.step)).toEqual([
      'SKYDDSBEDOMNING',
      'FORHANDSBEDOMNING',
      'BESLUT',
      'ATERKOPPLING',
    ]);
  });
});

describe('where the personakt is kept', () => {
  const treserva = { home: 'CASE_SYSTEM', system: 'Treserva', expected: null } as const;

  it('is here until the nämnd says otherwise; then every reader of a report sees it', async () => {
    const { id, subject } = await anOpened(world);
    expect(expectDone(await readElsewhere(world.ctx, subject, id)).home).toMatchObject({ home: 'TIDIG', id: null });
    expectDone(await setCaseSystemHome(world.ctx, await world.as('rut.ask'), treserva));
    expect(expectDone(await readElsewhere(world.ctx, subject, id)).home).toMatchObject({ ...home(treserva), byName: 'Rut Ask' });
  });

  it('is not changed over what somebody else has said, nor by the staff', async () => {
    expectDone(await setCaseSystemHome(world.ctx, await world.as('rut.ask'), treserva));
    expect(await setCaseSystemHome(world.ctx, await world.as('britt.sand'), treserva)).toMatchObject(refusedWith('changed-meanwhile'));
    expect(await setCaseSystemHome(world.ctx, await world.as('karin.ek'), treserva)).toMatchObject(refusedWith('not-permitted'));
    expect(await readCaseSystemHome(world.ctx, await world.as('sara.lind'))).toMatchObject(refusedWith('not-permitted'));
  });
});

function home({ home: where, system }: { readonly home: string; readonly system: string }) {
  return { home: where, system };
}
