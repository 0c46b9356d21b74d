import { dayOf } from '@tidig/domain/base/time.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { closeAccount } from '@tidig/services/admin/close-account.ts';
import { assignReport } from '@tidig/services/worklist/assign-report.ts';
import { listHandlers } from '@tidig/services/worklist/list-handlers.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { aWorld, boards, expectDone, newestLog, sent, type World } from '../../support/world.ts';
import { boardOf, rowOf } from './board.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

async function give(id: string, to: string | null, by = 'karin.ek', seen: string | null = null) {
  return assignReport(world.ctx, await world.as(by), id, { to: to && (await world.as(to)).userId, seen });
}

async function bar(id: string, username: string) {
  const report = { kind: 'report', id } as const;
  const board = await world.ctx.stores.board(boards.farsta);
  await board.bar(
    aBarrier(report, (await world.as(username)).userId, dayOf(world.clock.now())),
    systemEntry(world.ctx, 'test.bar', report),
  );
}

async function loadOf(username: string, reader = 'karin.ek') {
  const { people } = expectDone(await listHandlers(world.ctx, await world.as(reader)));
  const { userId } = await world.as(username);
  return people.find((one) => one.userId === userId)?.open;
}

describe('giving out reports', () => {
  it('needs no opening, shows who has it, counts among that person’s, and leaves one log row a report', async () => {
    const { id } = await sent(world);
    expectDone(await give(id, 'ali.demir'));
    expect(await rowOf(world, id)).toMatchObject({
      handler: { name: 'Ali Demir' },
      inHand: { name: 'Ali Demir', until: null },
      mine: false,
    });
    expect(await rowOf(world, id, 'ali.demir')).toMatchObject({ mine: true, openedAt: null });
    expect(await loadOf('ali.demir')).toBe(1);
    expect((await newestLog(world, boards.farsta, 50)).filter(({ action }) => action === 'intake.assign')).toMatchObject([
      { outcome: 'done' },
    ]);
  });

  it('can be taken back to nobody by whoever has seen who has it', async () => {
    const { id } = await sent(world);
    const { assignment } = expectDone(await give(id, 'ali.demir', 'ali.demir'));
    expect(await give(id, null, 'ali.demir', null)).toMatchObject({ problem: { code: 'changed-meanwhile' } });
    expectDone(await give(id, null, 'ali.demir', assignment));
    expect(await rowOf(world, id)).toMatchObject({ handler: null, inHand: null });
    expect(await loadOf('ali.demir')).toBe(0);
  });

  it('lets one of two who take it at the same time have it, and tells the other (T-26)', async () => {
    const { id } = await sent(world);
    const outcomes = await Promise.all([give(id, 'ali.demir', 'ali.demir'), give(id, 'britt.sand', 'britt.sand')]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(outcomes[1]).toMatchObject({ problem: { code: 'changed-meanwhile' } });
    expect(await rowOf(world, id)).toMatchObject({ handler: { name: 'Ali Demir' } });
  });

  it.each(['rut.ask', 'petra.gran', 'sara.lind'])('never goes to %s, who has no reports here to handle', async (username) => {
    const { id } = await sent(world);
    expect(await give(id, username)).toMatchObject({ problem: { code: 'not-assignable' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'intake.assign', outcome: 'not-assignable' });
  });

  it('never goes to somebody who is shut out, and does not say why (T-4)', async () => {
    const { id } = await sent(world);
    await bar(id, 'ali.demir');
    expect(await give(id, 'ali.demir')).toEqual(await give(id, 'petra.gran'));
    expect(await give(id, 'ali.demir', 'ali.demir')).toMatchObject({ problem: { code: 'barred' } });
    expect(await rowOf(world, id)).toMatchObject({ handler: null });
  });

  it('of one who is shut out afterwards, or has left, is in nobody’s hands: it must not look looked after', async () => {
    const [shut, left] = [await sent(world), await sent(world)];
    expectDone(await give(shut.id, 'ali.demir'));
    expectDone(await give(left.id, 'britt.sand'));
    await bar(shut.id, 'ali.demir');
    expectDone(await closeAccount(world.ctx, await world.as('rut.ask'), (await world.as('britt.sand')).userId));
    for (const { id } of [shut, left])
      expect(await rowOf(world, id)).toMatchObject({ handler: { name: expect.any(String) as string }, inHand: null });
    expect(await loadOf('ali.demir')).toBe(0);
  });

  it('counts for no reader what is shut to the reader', async () => {
    const { id } = await sent(world);
    expectDone(await give(id, 'ali.demir'));
    await bar(id, 'karin.ek');
    expect([await loadOf('ali.demir', 'karin.ek'), await loadOf('ali.demir', 'ali.demir')]).toEqual([0, 1]);
    expect(await boardOf(world, 'karin.ek')).toEqual([]);
  });

  it('answers another nämnd’s report exactly as one that does not exist (T-2)', async () => {
    const { id } = await sent(world);
    expect(await give(id, 'petra.gran', 'petra.gran')).toEqual(await give('absent', 'petra.gran', 'petra.gran'));
  });
});
