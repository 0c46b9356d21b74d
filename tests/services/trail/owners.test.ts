import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusMinutes } from '@tidig/domain/base/time.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { NotDelivered } from '@tidig/services/context.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { answerAlarm } from '@tidig/services/trail/answer-alarm.ts';
import { listAlarms } from '@tidig/services/trail/list-alarms.ts';
import { watchOver } from '@tidig/services/trail/watch-over.ts';
import { assignReport } from '@tidig/services/worklist/assign-report.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { aWorld, boards, expectDone, sent, type World } from '../../support/world.ts';
import { anOpened, assessed, reading } from '../asking/scene.ts';
import { takenIn } from '../taking-in/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const farsta = `board/${boards.farsta}` as const;
const board = () => world.ctx.stores.board(boards.farsta);

/** The unanswered alarms about one report, as somebody of the nämnd sees them. */
async function standing(id: string, code = 'INTE_OPPNAD', username = 'maja.frost') {
  const { alarms } = expectDone(await listAlarms(world.ctx, await world.as(username)));
  return alarms.filter((one) => one.reportId === id && one.code === code && one.answer === null);
}

async function shut(id: string, username: string): Promise<void> {
  const report = { kind: 'report', id } as const;
  const { userId } = await world.as(username);
  await (await board()).bar(aBarrier(report, userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', report));
}

async function assigned(id: string): Promise<void> {
  const { userId } = await world.as('ali.demir');
  expectDone(await assignReport(world.ctx, await world.as('karin.ek'), id, { to: userId, seen: null }));
}

describe('an alarm about a report that nobody opens', () => {
  it('is its handler’s, and no longer when that one is shut out of it', async () => {
    const [open, closed] = [await sent(world), await sent(world)];
    await assigned(open.id);
    await assigned(closed.id);
    await shut(closed.id, 'ali.demir');
    world.later(120);
    await watchOver(world.ctx, farsta);
    expect(await standing(open.id)).toMatchObject([{ ownerName: 'Ali Demir' }]);
    expect(await standing(closed.id)).toMatchObject([{ ownerName: 'Britt Sand' }]);
  });

  it('is the deputy’s while the handler is away, and never a head’s who is shut out', async () => {
    const [one, two] = [await sent(world), await sent(world)];
    await assigned(one.id);
    const [ali, maja] = [await world.as('ali.demir'), await world.as('maja.frost')];
    const [now, today] = [world.clock.now(), dayOf(world.clock.now())];
    const away = { from: today, to: today, deputy: { userId: maja.userId, name: maja.name } };
    const record = {
      id: asId<RecordId>('away'),
      about: { kind: 'board', id: boards.farsta },
      kind: 'ABSENCE',
      madeAt: now,
      recordedAt: now,
      by: ali.userId,
      byName: ali.name,
      body: JSON.stringify({ userId: ali.userId, name: ali.name, away }),
    } as const;
    await (await board()).addRecord(record, systemEntry(world.ctx, 'settings.write', { kind: 'none', id: null }));
    await shut(two.id, 'britt.sand');
    world.later(120);
    await watchOver(world.ctx, farsta);
    expect(await standing(one.id)).toMatchObject([{ ownerName: 'Maja Frost' }]);
    expect((await standing(two.id))[0]?.ownerName).not.toBe('Britt Sand');
  });

  it('comes back when it has been answered and is unopened the same time later, once', async () => {
    const { id } = await sent(world);
    world.later(120);
    await watchOver(world.ctx, farsta);
    const [first] = await standing(id);
    expectDone(await answerAlarm(world.ctx, await world.as('maja.frost'), first?.id ?? '', 'Jag läser den strax.'));
    world.later(119);
    expect(await watchOver(world.ctx, farsta)).toBe(0);
    world.later(1);
    await watchOver(world.ctx, farsta);
    await watchOver(world.ctx, farsta);
    expect(await standing(id)).toHaveLength(1);
  });

  it('does not come back when somebody has opened it', async () => {
    const { id } = await sent(world);
    world.later(120);
    await watchOver(world.ctx, farsta);
    expectDone(await answerAlarm(world.ctx, await world.as('maja.frost'), (await standing(id))[0]?.id ?? '', 'Jag läser den strax.'));
    await reading(world, id);
    world.later(300);
    await watchOver(world.ctx, farsta);
    expect(await standing(id)).toEqual([]);
  });
});

describe('a report that came by phone', () => {
  it('alarms two hours after it was written in, also when only its writer has it open', async () => {
    const { id } = await takenIn(world, { cameInAt: plusMinutes(world.clock.now(), -120) });
    await reading(world, id, 'karin.ek');
    world.later(119);
    expect(await watchOver(world.ctx, farsta)).toBe(0);
    world.later(1);
    await watchOver(world.ctx, farsta);
    expect(await standing(id)).toMatchObject([{ ownerName: 'Britt Sand' }]);
  });

  it('does not when somebody else has read it, or it has been assessed', async () => {
    const [read, judged] = [await takenIn(world), await takenIn(world)];
    await reading(world, read.id, 'karin.ek');
    await reading(world, read.id, 'ali.demir');
    await reading(world, judged.id, 'karin.ek');
    await assessed(world, judged.id);
    world.later(240);
    await watchOver(world.ctx, farsta);
    expect([...(await standing(read.id)), ...(await standing(judged.id))]).toEqual([]);
  });
});

describe('a message from the nämnd that has no receipt', () => {
  it('has an owner: who has the report that was sent on in hand, or else the head', async () => {
    const [one, two] = [await anOpened(world), await anOpened(world)];
    await assigned(one.id);
    world.carry({ deliver: () => Promise.reject(new NotDelivered('cut')) });
    for (const { id, subject } of [one, two]) {
      await assessed(world, id);
      expectDone(await forwardReport(world.ctx, subject, id, { to: boards.uppsala, reason: 'Barnet är folkbokfört i Uppsala.' }));
    }
    world.later(60);
    await watchOver(world.ctx, farsta);
    expect(await standing(one.id, 'INGET_KVITTO')).toMatchObject([{ ownerName: 'Ali Demir' }]);
    expect(await standing(two.id, 'INGET_KVITTO')).toMatchObject([{ ownerName: 'Britt Sand' }]);
  });
});
