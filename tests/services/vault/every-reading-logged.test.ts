import fc from 'fast-check';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { endNaming } from '@tidig/services/vault/end-naming.ts';
import { nameForVault } from '@tidig/services/vault/name-for-vault.ts';
import { listNamings } from '@tidig/services/vault/namings.ts';
import { openVault } from '@tidig/services/vault/open-vault.ts';
import { overseeVault } from '@tidig/services/vault/oversee-vault.ts';
import { readVault } from '@tidig/services/vault/read-vault.ts';
import { describe, expect, it } from 'vitest';
import { asId } from '@tidig/domain/base/ids.ts';
import { aWorld, boards, type World } from '../../support/world.ts';
import { openInEmergency } from '@tidig/services/barriers/open-in-emergency.ts';
import { setBarrier } from '@tidig/services/barriers/set-barrier.ts';
import { alone, canaries, logged, protectedReport } from './acts.ts';

const who = ['karin.ek', 'ali.demir', 'maja.frost', 'britt.sand', 'leo.dahl', 'rut.ask', 'hanna.lund', 'sara.lind'] as const;
const acts = [
  'open',
  'page',
  'print',
  'annex',
  'board',
  'search',
  'akt',
  'name',
  'name-self',
  'end',
  'namings',
  'vault-open',
  'vault-read',
  'oversee',
  'protection',
  'mark',
  'bar-ali',
  'emergency',
  'later',
] as const;
type Step = { readonly act: (typeof acts)[number]; readonly who: (typeof who)[number]; readonly minutes: number };

const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts),
  // Those who may open the vault act most often.
  who: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('ali.demir' as const, 'britt.sand' as const) }, fc.constantFrom(...who)),
  minutes: fc.constantFrom(1, 9, 15, 60, 31 * 24 * 60),
});
const likely = (act: Step['act']) => fc.constant<Step>({ act, who: 'ali.demir', minutes: 0 });
const step = fc.oneof({ weight: 6, arbitrary: anyStep }, likely('vault-open'), { weight: 2, arbitrary: likely('vault-read') });

/** What makes the long way in likely: name, open, open the vault. */
const prelude: readonly Step[] = [
  { act: 'open', who: 'britt.sand', minutes: 0 },
  { act: 'name', who: 'britt.sand', minutes: 0 },
  { act: 'open', who: 'ali.demir', minutes: 0 },
];

async function play(world: World, id: string, { act, who: username, minutes }: Step): Promise<unknown> {
  if (act === 'later') return world.later(minutes);
  const { ctx } = world;
  const subject = await world.as(username);
  const object = { kind: 'report', id } as const;
  const today = dayOf(ctx.clock.now());
  const naming = (userId: string) => ({ userId, from: today, to: plusDays(today, 30), reason: 'Handlägger ärendet' });
  switch (act) {
    case 'open':
      return openReport(ctx, subject, id, alone);
    case 'page':
      return getReport(ctx, subject, id);
    case 'print':
    case 'annex':
      return printReport(ctx, subject, id, { document: act === 'print' ? 'report' : 'annex', withLocation: true });
    case 'board':
      return listArrived(ctx, subject);
    case 'search':
      return searchRegister(ctx, subject, { text: 'Elsa Testström', birthYear: null, task: null, purpose: 'JOUR' });
    case 'akt':
      return akt(world, subject, id);
    case 'name':
      return nameForVault(ctx, subject, object, naming('person-ali.demir'));
    case 'name-self':
      return nameForVault(ctx, subject, object, naming('person-britt.sand'));
    case 'end':
      return endAll(world, subject, id);
    case 'namings':
      return listNamings(ctx, subject, object);
    case 'vault-open':
      return openVault(ctx, subject, id, 'Barnet ska hämtas i kväll');
    case 'vault-read':
      return readVault(ctx, subject, id);
    case 'oversee':
      return overseeVault(ctx, subject);
    case 'protection':
      return getProtection(ctx, subject, object);
    case 'mark':
      return markProtection(ctx, subject, object, { person: 'child', code: 'SKF', reason: 'Skatteverket ringde' });
    case 'bar-ali':
      return setBarrier(ctx, subject, object, { userId: 'person-ali.demir', from: today, reason: 'Granne till familjen' });
    case 'emergency':
      return openInEmergency(ctx, subject, object, {
        category: 'FARA',
        reason: 'Barnet ringer gråtande och ingen annan är i tjänst.',
        password: 'tidig-demo',
      });
  }
}

async function akt(world: World, subject: Subject, id: string): Promise<unknown> {
  const row = await (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id));
  return getChildFile(world.ctx, subject, row?.link?.childFileId ?? '');
}

async function endAll(world: World, subject: Subject, id: string): Promise<unknown> {
  const object = { kind: 'report', id } as const;
  const found = await listNamings(world.ctx, subject, object);
  return found.ok ? Promise.all(found.value.named.map((one) => endNaming(world.ctx, subject, object, one.id))) : found;
}

function tells(answer: unknown): boolean {
  const text = JSON.stringify(answer ?? null);
  return canaries.some((canary) => text.includes(canary));
}

describe('T-10: whatever is called, in whatever order, by whomever', () => {
  it('a protected place is answered by the vault alone, after its row stands in the log, to somebody named who opened it less than fifteen minutes ago', async () => {
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 22 }), async (steps) => {
        const world = await aWorld();
        try {
          const { id } = await protectedReport(world);
          for (const one of [...prelude, ...steps]) {
            const before = (await logged(world, 'vault.read')).filter((row) => row.includes(' done '));
            const answer = await play(world, id, one);
            const rows = (await logged(world, 'vault.read')).filter((row) => row.includes(' done '));
            const read = one.act === 'vault-read' && (answer as Outcome<unknown>).ok;
            if (read) reached += 1;
            expect(rows.length - before.length, one.act).toBe(read ? 1 : 0);
            expect(tells(answer), `${one.act} by ${one.who}`).toBe(read);
            if (read) expect(rows.at(-1)).toBe(`vault.read done ${one.who}`);
          }
          expect(tells(world.drawn)).toBe(false);
        } finally {
          await world.close();
        }
      }),
      { numRuns: 15 },
    );
    expect(reached).toBeGreaterThan(0);
  }, 180_000);
});
