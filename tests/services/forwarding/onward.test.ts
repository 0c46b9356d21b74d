import { asId } from '@tidig/domain/base/ids.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, example1, expectDone, newestLog, type World } from '../../support/world.ts';
import { assessed, reading } from '../asking/scene.ts';
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

  it('stays where the report was handed over otherwise', async () => {
    const { id, supplement } = await aReport();
    expectDone(await forwardReport(world.ctx, await reading(world, id), id, { to: boards.knivsta, reason }));
    await received(world, supplement());
    expect(await (await farsta()).undelivered()).toBe(0);
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
