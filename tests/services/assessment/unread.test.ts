import { decide } from '@tidig/services/assessment/decide.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, type World } from '../../support/world.ts';
import { aSealed, komp, received } from '../receiving.ts';
import { assess, hear, look, quiet, reading, recordsOf, refusedWith, wanted } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

/** A report from the police, assessed, the child heard and the case system looked in; and a way for them to send a supplement that says danger. */
async function anAssessed() {
  const id = await received(world, aSealed(world, { answers: quiet() }));
  const subject = await reading(world, id);
  await assess(world, subject, id);
  await hear(world, subject, id);
  await look(world, subject, id);
  const board = await world.ctx.stores.board(boards.farsta);
  const [row, envelope] = [await board.arrivedRow(id), await board.receivedEnvelope(id)];
  const danger = { ...quiet().triage, immediateDanger: { answer: 'JA' } } as const;
  const answers = komp({ ...quiet(), triage: danger }, row?.anmalningsnummer);
  const more = () => received(world, aSealed(world, { kind: 'supplement', answers, inReplyTo: envelope?.id ?? null }));
  return { id, subject, board, more };
}

describe('a supplement that nobody has read', () => {
  it.each(['INTE_INLEDA', 'INGAR_I_PAGAENDE'] as const)('stands in the way of %s until somebody has', async (code) => {
    const { id, subject, more } = await anAssessed();
    const supplement = await more();
    const tried = () => decide(world.ctx, subject, id, wanted(world, code));
    expect(await tried()).toMatchObject(refusedWith('unread-arrivals'));
    expect((await recordsOf(world, id)).map(({ kind }) => kind)).not.toContain('DECISION');
    await reading(world, supplement);
    expectDone(await tried());
  });

  it('never of opening an utredning', async () => {
    const { id, subject, more } = await anAssessed();
    await more();
    expectDone(await decide(world.ctx, subject, id, wanted(world, 'INLEDA')));
  });

  it('and that comes in the moment before the decision is kept, makes it fall', async () => {
    const { id, subject, board, more } = await anAssessed();
    const meddling = {
      ...board,
      addRecord: async (...given: Parameters<typeof board.addRecord>) => (await more(), board.addRecord(...given)),
    };
    const stores = {
      ...world.ctx.stores,
      board: (which: typeof boards.farsta) => (which === boards.farsta ? Promise.resolve(meddling) : world.ctx.stores.board(which)),
    };
    expect(await decide({ ...world.ctx, stores }, subject, id, wanted(world, 'INTE_INLEDA'))).toMatchObject(
      refusedWith('changed-meanwhile'),
    );
    expect((await recordsOf(world, id)).map(({ kind }) => kind)).not.toContain('DECISION');
  });
});
