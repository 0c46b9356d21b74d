import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { showMoment } from '@tidig/domain/labels/dates.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { getForwarding } from '@tidig/services/forwarding/forwarding.ts';
import { passOn } from '@tidig/services/forwarding/pass-on.ts';
import { readCourse } from '@tidig/services/assessment/read-course.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { reportJournal } from '@tidig/services/journal/journal-of.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { aWorld, boards, example1, expectDone, newestLog, type World } from '../../support/world.ts';
import { assessed, reading } from '../asking/scene.ts';
import { rowOf } from '../worklist/board.ts';
import { aSealed, komp, received } from '../receiving.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const reason = 'Barnet är folkbokfört i Uppsala.';
const farsta = () => world.ctx.stores.board(boards.farsta);
const there = async (id: string) => (await (await world.ctx.stores.board(boards.uppsala)).arrivedRow(asId(id)))?.followUps;

async function aReport() {
  const id = await received(world, aSealed(world, { answers: example1 }));
  await assessed(world, id);
  const [row, envelope] = [await (await farsta()).arrivedRow(id), await (await farsta()).receivedEnvelope(id)];
  const supplement = () =>
    aSealed(world, { kind: 'supplement', answers: komp(example1, row?.anmalningsnummer), inReplyTo: envelope?.id ?? null });
  return { id, supplement };
}

describe('L-115: what the police add to a report that has been sent on', () => {
  it('goes to the nämnd that has it now, once, and is noted in our log; our copy stays', async () => {
    const { id, supplement } = await aReport();
    expectDone(await forwardReport(world.ctx, await reading(world, id), id, { to: boards.uppsala, reason }));
    world.later(30);
    const later = supplement();
    const { reportId } = later.envelope;
    const receipt = expectDone(await receiveEnvelope(world.ctx, later));
    expect(await newestLog(world, boards.farsta, 1)).toEqual([{ action: 'intake.forward', outcome: 'passed-on', actor: null }]);
    expect(expectDone(await receiveEnvelope(world.ctx, later))).toEqual(receipt);
    await deliverDue(world.ctx, `board/${boards.farsta}`);
    expect(await there(id)).toMatchObject([{ id: reportId, kind: 'KOMP', firstOpenedAt: null }]);
    expect((await (await farsta()).arrivedRow(id))?.followUps).toMatchObject([{ id: reportId }]);
    expect(await (await farsta()).undelivered()).toBe(0);
  });

  it('stays where the report was handed over by hand, and on the board until somebody has written that it was passed on', async () => {
    const { id, supplement } = await aReport();
    const earlier = await received(world, supplement());
    const subject = await reading(world, id);
    expectDone(await openReport(world.ctx, subject, earlier, { task: null, childFile: null }));
    expectDone(await forwardReport(world.ctx, subject, id, { to: boards.knivsta, reason }));
    const board = await farsta();
    expect(await board.arrivedRow(asId(id))).toMatchObject({ awaited: '', followUps: [{ kind: 'KOMP' }] });
    world.later(30);
    const cameIn = world.clock.now();
    const later = await received(world, supplement());
    expect(await board.undelivered()).toBe(0);
    expect(await passOn(world.ctx, subject, id, later)).toMatchObject({ problem: { code: 'unread-arrivals' } });
    expect(await newestLog(world, boards.farsta, 1)).toMatchObject([{ action: 'intake.forward', outcome: 'unread-arrivals' }]);
    expectDone(await openReport(world.ctx, subject, later, { task: null, childFile: null }));
    expect(await rowOf(world, id)).toMatchObject({ section: 'PASS_ON' });
    expect(expectDone(await getForwarding(world.ctx, subject, id)).sent?.toPassOn).toMatchObject([{ id: later, kind: 'KOMP' }]);
    const officer = await reading(world, id, 'karin.ek');
    expect(await passOn(world.ctx, officer, id, later)).toMatchObject({ problem: { code: 'not-permitted' } });
    expect(expectDone(await passOn(world.ctx, subject, id, later)).sent?.toPassOn).toEqual([]);
    expect(await newestLog(world, boards.farsta, 1)).toMatchObject([{ action: 'intake.forward', outcome: 'done' }]);
    expect(await passOn(world.ctx, subject, id, later)).toMatchObject({ problem: { code: 'not-found' } });
    expect(await board.arrivedRow(asId(id))).toMatchObject({ awaited: '' });
    expect(await board.checkDerived()).toMatchObject({ differing: 0 });
    await board.rebuild();
    expect(await board.arrivedRow(asId(id))).toMatchObject({ awaited: '' });
    const { entries } = expectDone(await reportJournal(world.ctx, subject, id));
    expect(entries.at(-1)?.title).toBe(`Kompletteringen som kom in ${showMoment(cameIn)} har lämnats vidare`);
  });

  it('is not taken for handed over by hand when nobody here has read it, or it is shut to the one who hands over', async () => {
    const { id, supplement } = await aReport();
    const unread = await received(world, supplement());
    const shut = await received(world, supplement());
    expectDone(await openReport(world.ctx, await world.as('britt.sand'), shut, { task: null, childFile: null }));
    const subject = await reading(world, id);
    const object = { kind: 'report', id: shut } as const;
    await (await farsta()).bar(aBarrier(object, subject.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', object));
    const view = expectDone(await forwardReport(world.ctx, subject, id, { to: boards.knivsta, reason }));
    expect(view.sent?.toPassOn).toMatchObject([{ id: unread }]);
    const britt = await reading(world, id, 'britt.sand');
    expect(expectDone(await getForwarding(world.ctx, britt, id)).sent?.toPassOn.map((one) => one.id)).toEqual(
      expect.arrayContaining([unread, shut]),
    );
    expectDone(await openReport(world.ctx, subject, unread, { task: null, childFile: null }));
    expectDone(await passOn(world.ctx, subject, id, unread));
    expect(await (await farsta()).arrivedRow(asId(id))).toMatchObject({ awaited: 'PASS_ON' });
    // To the one who is shut out nothing is left, here or on the board (T-4).
    const seenBy = async (one: Subject) => ({
      course: expectDone(await readCourse(world.ctx, one, id)).awaited,
      board: expectDone(await listArrived(world.ctx, one)).rows.some((row) => row.id === id),
    });
    expect(await seenBy(subject)).toEqual({ course: '', board: false });
    expect(await seenBy(britt)).toEqual({ course: 'PASS_ON', board: true });
    expectDone(await passOn(world.ctx, britt, id, shut));
    const told = async (one: Subject) =>
      expectDone(await reportJournal(world.ctx, one, id)).entries.filter(({ title }) => title.includes('har lämnats vidare')).length;
    expect([await told(britt), await told(subject)]).toEqual([2, 1]);
  });

  it('holds the report back for a look when it came while somebody was sending it on', async () => {
    const { id, supplement } = await aReport();
    const board = await farsta();
    const forward = async (...all: Parameters<typeof board.forward>) => {
      await received(world, supplement());
      return board.forward(...all);
    };
    const ctx = { ...world.ctx, stores: { ...world.ctx.stores, board: async () => ({ ...board, forward }) } };
    const subject = await reading(world, id);
    const given = { to: boards.uppsala, reason };
    expect(await forwardReport(ctx, subject, id, given)).toMatchObject({ problem: { code: 'changed-meanwhile' } });
    expectDone(await forwardReport(world.ctx, subject, id, given));
    expect(await there(id)).toHaveLength(1);
  });

  it('is tried again when somebody sent the report on while it came, and is left behind at no nämnd', async () => {
    const { id, supplement } = await aReport();
    const subject = await reading(world, id);
    const board = await farsta();
    const arrive = async (...all: Parameters<typeof board.arrive>) => {
      expectDone(await forwardReport(world.ctx, subject, id, { to: boards.uppsala, reason }));
      return board.arrive(...all);
    };
    const stores = {
      ...world.ctx.stores,
      board: async (of: string) => (of === boards.farsta ? { ...board, arrive } : world.ctx.stores.board(asId(of))),
    };
    const later = supplement();
    expect(await receiveEnvelope({ ...world.ctx, stores }, later)).toMatchObject({ problem: { code: 'envelope-early' } });
    expectDone(await receiveEnvelope(world.ctx, later));
    await deliverDue(world.ctx, `board/${boards.farsta}`);
    expect(await there(id)).toHaveLength(1);
  });
});
