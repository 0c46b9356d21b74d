import { reviewLog } from '@tidig/services/admin/review-log.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { countArrived } from '@tidig/services/worklist/count-arrived.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { openVault } from '@tidig/services/vault/open-vault.ts';
import { overseeVault } from '@tidig/services/vault/oversee-vault.ts';
import { readVault } from '@tidig/services/vault/read-vault.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { aWorld, expectDone, type World } from '../../support/world.ts';
import { ofReport } from '../barrier-acts.ts';
import { canaries, elsa, name, places, protectedReport, reading } from './acts.ts';

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

/** A world of its own, with the same ids and clock as every other. */
async function another(): Promise<World> {
  const world = await aWorld();
  worlds.push(world);
  return world;
}

const why = 'Jag ska ringa den som vårdar barnet';
const terms = [...canaries, places.address, places.school, 'Mormor Hittebo', '0701740615', '98765'];

describe('T-13: nothing is to be inferred', () => {
  it('a search for where somebody is answers the same, with and without a protected person there', async () => {
    const [withHer, without] = [await another(), await another()];
    await protectedReport(withHer);
    for (const text of terms) {
      const ask = async (world: World) =>
        searchRegister(world.ctx, await world.as('karin.ek'), {
          text,
          birthYear: null,
          task: null,
          purpose: 'JOUR',
          reason: 'Många sökningar i rad.',
        });
      // Each search has an id of its own, made by chance.
      const told = async (world: World) => JSON.stringify(await ask(world)).replace(/"id":"[0-9a-f-]{36}"/, '');
      expect(await told(withHer), text).toBe(await told(without));
    }
  });

  it('a page, a list and a count are the same whether the box holds anything or not', async () => {
    const [full, empty] = [await another(), await another()];
    const nothing = elsa('SEK', {
      child: { ...elsa().child, protectedPlace: '', address: '', school: '', carerNow: '' },
      family: { ...elsa().family, guardians: withoutPhones() },
    });
    const read = async (world: World, answers: Parameters<typeof protectedReport>[1]) => {
      const { id } = await protectedReport(world, answers);
      const karin = await reading(world, 'karin.ek', id);
      const page = expectDone(await getReport(world.ctx, karin, id));
      // The manifest's hash is of sealed bytes and tells nothing of them.
      return JSON.stringify([{ ...page, manifestHash: '' }, await listArrived(world.ctx, karin), await countArrived(world.ctx, karin)]);
    };
    expect(await read(full, elsa())).toBe(await read(empty, nothing));
  });

  it('lists and counts keep number and order when somebody is marked late', async () => {
    const world = await another();
    const first = await protectedReport(world, elsa('NEJ'));
    world.later(5);
    await protectedReport(
      world,
      elsa('NEJ', { child: { ...elsa('NEJ').child, identity: { kind: 'PNR', value: '20210414-2399' }, firstName: 'Liam' } }),
    );
    const karin = await world.as('karin.ek');
    const order = async () => expectDone(await listArrived(world.ctx, karin)).rows.map(({ id }) => id);
    const before = [await order(), expectDone(await countArrived(world.ctx, karin))];
    const ali = await reading(world, 'ali.demir', first.id);
    const given = { person: 'child', code: 'FIN', reason: 'Skatteverket ringde' } as const;
    const opened = expectDone(await countArrived(world.ctx, karin));
    expectDone(await markProtection(world.ctx, ali, ofReport(first.id), given));
    expect([await order(), expectDone(await countArrived(world.ctx, karin))]).toEqual([before[0], opened]);
  });

  it('to somebody who is not named a report with a vault answers as one that is not there, in time too', { retry: 3 }, async () => {
    const world = await another();
    const { id } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    const maja = await reading(world, 'maja.frost', id);
    const times: Record<string, number[]> = { there: [], absent: [] };
    for (let round = 0; round < 40; round += 1) {
      for (const [which, asked] of [
        ['there', id],
        ['absent', '00000000-0000-4000-8000-000000000000'],
      ] as const) {
        const began = performance.now();
        const answers = [await readVault(world.ctx, maja, asked), await openVault(world.ctx, maja, asked, why)];
        times[which]?.push(performance.now() - began);
        expect(answers).toEqual([1, 2].map(() => ({ ok: false, problem: { code: 'not-found' } })));
      }
    }
    const [there, absent] = [median(times['there'] ?? []), median(times['absent'] ?? [])];
    expect(Math.abs(there - absent)).toBeLessThan(5);
  });
});

describe('T-16: what the log and those who oversee are shown', () => {
  it('holds no place and no name of a unit that tells one, though the vault was named, opened, read and printed round', async () => {
    const world = await another();
    const { id } = await protectedReport(world);
    await name(world, id, 'ali.demir');
    const ali = await reading(world, 'ali.demir', id);
    expectDone(await openVault(world.ctx, ali, id, why));
    expectDone(await readVault(world.ctx, ali, id));
    const leo = await world.as('leo.dahl');
    const shown = JSON.stringify([
      await reviewLog(world.ctx, leo, null),
      await overseeVault(world.ctx, leo),
      await overseeVault(world.ctx, await world.as('britt.sand')),
    ]);
    expect(shown).toContain('vault.read');
    for (const canary of [...canaries, 'Kvinnojouren', 'Elsa', 'Testström', id, why]) expect(shown, canary).not.toContain(canary);
  });
});

function withoutPhones() {
  const rows = elsa().family?.guardians;
  return Array.isArray(rows) ? rows.map(({ phone: _phone, ...row }) => row) : [];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
