import { dayOf, plusDays, plusMinutes } from '@tidig/domain/base/time.ts';
import { delegatedDecisions, delegatedFile } from '@tidig/services/statistics/delegated-decisions.ts';
import { decide } from '@tidig/services/assessment/decide.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { readStatistics } from '@tidig/services/statistics/read-statistics.ts';
import { statisticsFile } from '@tidig/services/statistics/statistics-file.ts';
import { setBarrier } from '@tidig/services/barriers/set-barrier.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, sent, type World } from '../../support/world.ts';
import { there } from '../../support/there.ts';
import { keeps } from '../asking/scene.ts';
import { anOpened, notOpened, quiet, reading, refusedWith, wrongAt } from '../assessment/acts.ts';
import { ofReport } from '../barrier-acts.ts';
import { elsa } from '../vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const period = () => ({ from: plusDays(dayOf(world.clock.now()), -30), to: dayOf(world.clock.now()) });

describe('Statistik', () => {
  it('counts all reports of the weeks that are over, protected and shut ones too, and tells none under five', async () => {
    for (let n = 0; n < 5; n += 1) await sent(world, 'sara.lind', quiet());
    const { id } = await sent(world, 'sara.lind', elsa('SKF'));
    const britt = await world.as('britt.sand');
    const given = { userId: britt.userId, from: dayOf(world.clock.now()), reason: 'Granne till familjen.' };
    await setBarrier(world.ctx, britt, { kind: 'report', id }, given);
    world.clock.set(plusMinutes(world.clock.now(), 7 * 24 * 60));
    const { figures } = expectDone(await readStatistics(world.ctx, await world.as('britt.sand'), { weeks: 4, as: 'page' }));
    const [arrivals, safety] = figures;
    expect(arrivals).toMatchObject({ total: 6 });
    expect(safety).toMatchObject({ total: 6 });
    expect(arrivals?.rows.map(({ count }) => count)).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'statistics.read', outcome: 'done' });
  });

  it('as a file says the same in Swedish, each number with its definition', async () => {
    const { text, fileName } = expectDone(await statisticsFile(world.ctx, await world.as('britt.sand'), 4));
    expect(text.startsWith('\uFEFFNämnd;Från och med;Till och med;Mått;Rad;Värde;Definition\r\n')).toBe(true);
    expect(text).toContain('färre än 5');
    expect(fileName).toMatch(/^statistik-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'statistics.read', outcome: 'file-given' });
  });

  it.each(['karin.ek', 'ali.demir', 'maja.frost', 'rut.ask', 'leo.dahl', 'sara.lind'])('is not for %s', async (username) => {
    const asked = await readStatistics(world.ctx, await world.as(username), { weeks: 4, as: 'page' });
    expect(asked).toMatchObject(refusedWith('not-permitted'));
  });
});

describe('L-32: the list of delegated decisions', () => {
  async function decided(): Promise<string> {
    const { id, subject } = await anOpened(world);
    await notOpened(world, subject, id);
    return id;
  }

  it('says what, when, by whom, on which paragraph and point, by number and never by name', async () => {
    await decided();
    const list = expectDone(await delegatedDecisions(world.ctx, await world.as('rut.ask'), period()));
    expect(list).toMatchObject({
      hidden: false,
      decisions: [{ code: 'INTE_INLEDA', on: period().to, byName: 'Ali Demir', paragraph: '20 kap. 2 § socialtjänstlagen (2025:400)' }],
    });
    expect(JSON.stringify(list)).not.toMatch(/Elsa|Testström|frivilligt/);
    const { text } = expectDone(await delegatedFile(world.ctx, await world.as('britt.sand'), period()));
    expect(text.split('\r\n')[0]).toBe(
      '\uFEFFNämnd;Datum;Inskrivet;Ärendenummer;Beslut;Lagrum;Delegat;Punkt i delegationsordningen;Dagar för sent',
    );
    expect(text).toContain('Utredning inleds inte;20 kap. 2 §');
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'delegated.read', outcome: 'file-given' });
  });

  it('shows that a decision was written on a later day than it was taken', async () => {
    const { id, subject } = await anOpened(world);
    const on = dayOf(world.clock.now());
    world.clock.set(plusMinutes(world.clock.now(), 2 * 24 * 60));
    expectDone(await openReport(world.ctx, subject, id, { task: null, childFile: null }));
    expectDone(await decide(world.ctx, subject, id, { code: 'INLEDA', on, reason: 'Det brådskade.', violenceReason: '', expected: null }));
    const written = plusDays(on, 2);
    expect(expectDone(await delegatedDecisions(world.ctx, await world.as('rut.ask'), period())).decisions).toMatchObject([
      { on, writtenOn: written },
    ]);
    const { text } = expectDone(await delegatedFile(world.ctx, await world.as('rut.ask'), period()));
    expect(text).toContain(`;${on};${written};`);
  });

  it('says how many days too late a förhandsbedömning was ended (L-25, L-27), and nothing of one prolonged or of a later decision', async () => {
    const days = (n: number) => world.clock.set(plusMinutes(world.clock.now(), n * 24 * 60));
    const opens = async (id: string, expected: string | null) => {
      const given = { code: 'INLEDA', on: dayOf(world.clock.now()), reason: 'Det brådskade.', violenceReason: '', expected } as const;
      expectDone(await decide(world.ctx, await reading(world, id), id, given));
    };
    const [late, prolonged, inTime] = [await anOpened(world), await anOpened(world), await anOpened(world)];
    await notOpened(world, inTime.subject, inTime.id);
    const board = await world.ctx.stores.board(boards.farsta);
    const [first] = (await board.records(ofReport(inTime.id))).filter(({ kind }) => kind === 'DECISION');
    await keeps(world, prolonged.id, 'PROLONGED', { lastDay: plusDays(dayOf(world.clock.now()), 20), reason: 'Barnet är utomlands.' });
    days(16);
    await opens(late.id, null);
    await opens(prolonged.id, null);
    await opens(inTime.id, there(first).id);
    const rut = await world.as('rut.ask');
    const { decisions } = expectDone(await delegatedDecisions(world.ctx, rut, period()));
    expect(decisions.map(({ daysLate }) => daysLate)).toEqual([0, 2, 0, 0]);
    expect(expectDone(await delegatedFile(world.ctx, rut, period())).text.split('\r\n')[2]).toMatch(/;2$/);
  });

  it('leaves out what is shut to the reader, and says that it is not all', async () => {
    const id = await decided();
    const [britt, rut] = [await world.as('britt.sand'), await world.as('rut.ask')];
    const given = { userId: rut.userId, from: dayOf(world.clock.now()), reason: 'Granne till familjen.' };
    expectDone(await setBarrier(world.ctx, britt, { kind: 'report', id }, given));
    expect(expectDone(await delegatedDecisions(world.ctx, rut, period()))).toMatchObject({ decisions: [], hidden: true });
    expect(expectDone(await delegatedDecisions(world.ctx, britt, period())).decisions).toHaveLength(1);
  });

  it('takes days in order, not ahead, and a year at most', async () => {
    const rut = await world.as('rut.ask');
    const { from, to } = period();
    expect(await delegatedDecisions(world.ctx, rut, { from: to, to: from })).toMatchObject(wrongAt('to', 'date-invalid'));
    expect(await delegatedDecisions(world.ctx, rut, { from, to: plusDays(to, 1) })).toMatchObject(wrongAt('to', 'date-in-future'));
    expect(await delegatedDecisions(world.ctx, rut, { from: plusDays(to, -367), to })).toMatchObject(wrongAt('from', 'date-past'));
    expect(await delegatedDecisions(world.ctx, await world.as('ali.demir'), { from, to })).toMatchObject(refusedWith('not-permitted'));
  });
});
