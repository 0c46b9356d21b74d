import { asId } from '@tidig/domain/base/ids.ts';
import { decide } from '@tidig/services/assessment/decide.ts';
import { propose } from '@tidig/services/assessment/propose.ts';
import { readCourse } from '@tidig/services/assessment/read-course.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, type World } from '../../support/world.ts';
import { anOpened, notOpened, reading, recordsOf, refusedWith, wanted } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const rowOf = async (id: string) => (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id));

describe('the clock of the server has been set back five minutes (T-27)', () => {
  it('the decision that was written last is the last', async () => {
    const { id, subject } = await anOpened(world);
    const first = await notOpened(world, subject, id);
    world.later(-5);
    const again = await reading(world, id);
    const second = expectDone(await decide(world.ctx, again, id, wanted(world, 'INLEDA', { expected: first.id })));
    expect(await rowOf(id)).toMatchObject({ decision: { code: 'INLEDA' } });
    expect((await recordsOf(world, id)).at(-1)?.id).toBe(second.id);
    expect(await decide(world.ctx, again, id, wanted(world, 'INLEDA', { expected: first.id }))).toMatchObject(
      refusedWith('changed-meanwhile'),
    );
    expect((await (await world.ctx.stores.board(boards.farsta)).checkDerived()).differing).toBe(0);
  });

  it('a decision answers the proposal that was written before it', async () => {
    const { id, subject } = await anOpened(world);
    expectDone(await propose(world.ctx, subject, id, { code: 'INLEDA', reason: 'Barnet behöver stöd.', expected: null }));
    world.later(-5);
    const again = await reading(world, id);
    expectDone(await openChildFile(world.ctx, again, (await rowOf(id))?.link?.childFileId ?? '', { task: null, purpose: 'JOUR' }));
    expectDone(await decide(world.ctx, again, id, wanted(world, 'INLEDA')));
    expect(expectDone(await readCourse(world.ctx, again, id)).proposal).toBeNull();
  });
});
