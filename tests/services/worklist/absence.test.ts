import { dayOf, plusDays, plusMinutes } from '@tidig/domain/base/time.ts';
import { assignReport } from '@tidig/services/worklist/assign-report.ts';
import { listHandlers } from '@tidig/services/worklist/list-handlers.ts';
import { setAbsence } from '@tidig/services/worklist/set-absence.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, sent, type World } from '../../support/world.ts';
import { rowOf } from './board.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

async function away(username: string, by: string, days: { from?: number; to?: number; deputy?: string } = {}) {
  const today = dayOf(world.clock.now());
  const deputy = (await world.as(days.deputy ?? 'karin.ek')).userId;
  const given = { from: plusDays(today, days.from ?? 0), to: plusDays(today, days.to ?? 3), deputy };
  return setAbsence(world.ctx, await world.as(by), { userId: (await world.as(username)).userId, away: given });
}

describe('an absence', () => {
  it('puts the handler’s reports with the deputy through its last day, and counts them there', async () => {
    const { id } = await sent(world);
    const ali = await world.as('ali.demir');
    expectDone(await assignReport(world.ctx, ali, id, { to: ali.userId, seen: null }));
    expectDone(await away('ali.demir', 'ali.demir'));
    const last = plusDays(dayOf(world.clock.now()), 3);
    expect(await rowOf(world, id)).toMatchObject({ handler: { name: 'Ali Demir' }, inHand: { name: 'Karin Ek', until: last }, mine: true });
    const { people } = expectDone(await listHandlers(world.ctx, ali));
    expect(people.find(({ name }) => name === 'Karin Ek')).toMatchObject({ open: 1 });
    expect(people.find(({ you }) => you)).toMatchObject({ open: 0, away: { to: last, deputy: 'Karin Ek', now: true } });
    world.clock.set(plusMinutes(world.clock.now(), 4 * 24 * 60));
    expect(await rowOf(world, id)).toMatchObject({ inHand: { name: 'Ali Demir', until: null } });
  });

  it('ends when somebody writes that the person is back', async () => {
    const { id } = await sent(world);
    const ali = await world.as('ali.demir');
    expectDone(await assignReport(world.ctx, ali, id, { to: ali.userId, seen: null }));
    expectDone(await away('ali.demir', 'britt.sand'));
    expectDone(await setAbsence(world.ctx, ali, { userId: ali.userId, away: null }));
    expect(await rowOf(world, id)).toMatchObject({ inHand: { name: 'Ali Demir', until: null } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'intake.assign', outcome: 'done', actor: ali.userId });
  });

  it('is written by the person or the unit head, and by nobody else', async () => {
    expectDone(await away('ali.demir', 'britt.sand'));
    expect(await away('ali.demir', 'karin.ek')).toMatchObject({ problem: { code: 'not-permitted' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ outcome: 'not-permitted' });
    expect(await away('ali.demir', 'rut.ask')).toMatchObject({ problem: { code: 'not-permitted' } });
    expect(await away('petra.gran', 'britt.sand')).toMatchObject({ problem: { fields: [{ path: 'userId', code: 'not-in-list' }] } });
  });

  it.each([
    ['ended before it began', { from: 2, to: 1 }, [{ path: 'away.to', code: 'date-invalid' }]],
    ['is over', { from: -3, to: -1 }, [{ path: 'away.to', code: 'date-past' }]],
    ['lasts more than a year from now', { to: 366 }, [{ path: 'away.to', code: 'date-too-late' }]],
    ['has the person as deputy', { deputy: 'ali.demir' }, [{ path: 'away.deputy', code: 'not-in-list' }]],
    ['has a deputy at another nämnd', { deputy: 'petra.gran' }, [{ path: 'away.deputy', code: 'not-in-list' }]],
  ])('is refused at its field when it %s', async (_, days, fields) => {
    expect(await away('ali.demir', 'ali.demir', days)).toMatchObject({ problem: { code: 'invalid-input', fields } });
  });
});
