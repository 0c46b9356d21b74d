import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { setBarrier } from '@tidig/services/barriers/set-barrier.ts';
import { liftProtection } from '@tidig/services/protection/lift-protection.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { protectionOf } from '@tidig/services/protection/protection-view.ts';
import { nameForVault } from '@tidig/services/vault/name-for-vault.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { there } from '../../support/there.ts';
import { aWorld, expectDone, type World } from '../../support/world.ts';
import { ofReport } from '../barrier-acts.ts';
import { elsa, logged, protectedReport, reading } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const telling = 'Hon bor på Låtsas gatan 41 sedan i fredags, ring inte dit.';
const quiet = 'Hon ringde själv i dag och bad om det.';
const told = { ok: false, problem: { code: 'invalid-input', fields: [{ path: 'reason', code: 'place-told' }] } };

type Act = (head: Subject, id: string, reason: string) => Promise<unknown>;

const acts: Readonly<Record<string, Act>> = {
  'a spärr': (head, id, reason) =>
    setBarrier(world.ctx, head, ofReport(id), { userId: 'person-karin.ek', from: dayOf(world.clock.now()), reason }),
  'a naming': (head, id, reason) => {
    const today = dayOf(world.clock.now());
    return nameForVault(world.ctx, head, ofReport(id), { userId: 'person-ali.demir', from: today, to: plusDays(today, 7), reason });
  },
  'a mark': (head, id, reason) => markProtection(world.ctx, head, ofReport(id), { person: 'child', code: 'SKF', reason }),
  'a lifted mark': async (head, id, reason) => {
    const { marks } = await protectionOf(world.ctx, head, ofReport(id));
    const given = { person: 'child', code: 'SKF', reason: quiet } as const;
    const kept = marks.length > 0 ? marks : expectDone(await markProtection(world.ctx, head, ofReport(id), given)).marks;
    return liftProtection(world.ctx, head, ofReport(id), { mark: there(kept[0]).id, reason });
  },
};

describe('T-12: a reason that tells where somebody protected is', () => {
  it.each(Object.entries(acts))('is refused at its field, and one that does not is kept: %s', async (_name, act) => {
    const { id } = await protectedReport(world);
    const head = await reading(world, 'britt.sand', id);
    expect(await act(head, id, telling)).toMatchObject(told);
    expect(await act(head, id, quiet)).toMatchObject({ ok: true });
  });

  it('is refused of a mark on somebody whom nothing protected before it', async () => {
    const { id } = await protectedReport(world, elsa('NEJ'));
    const head = await reading(world, 'britt.sand', id);
    const mark = { person: 'child', code: 'SKF', reason: telling } as const;
    expect(await markProtection(world.ctx, head, ofReport(id), mark)).toMatchObject(told);
    expect(await logged(world, 'protection.mark')).toEqual(
      expect.arrayContaining(['protection.mark compared britt.sand', 'protection.mark invalid-input britt.sand']),
    );
  });
});
