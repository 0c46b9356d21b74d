import { createHash } from 'node:crypto';
import { sampleSize } from '@tidig/domain/access/odd-use-sample.ts';
import { usualOddUseLimits } from '@tidig/domain/access/odd-use.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { drawnRows } from '@tidig/services/oversight/drawn-rows.ts';
import { readOddUseLimits, saveOddUseLimits } from '@tidig/services/oversight/odd-use-limits.ts';
import { type OddUseView, readOddUse } from '@tidig/services/oversight/read-odd-use.ts';
import { reviewOddUse } from '@tidig/services/oversight/review-odd-use.ts';
import { type Search, searchRegister } from '@tidig/services/register/search-register.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { there } from '../support/there.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, onlyOne, sent, type World } from '../support/world.ts';
import { aktOf, alone, farsta, ofReport, shutOut } from './barrier-acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld('2026-11-18T08:00:00.000Z' as Instant);
});
afterEach(() => world.close());

const note = 'Tre skolor ringde samma förmiddag.';
const byPurpose = { birthYear: null, task: null, purpose: 'NY_PER_TELEFON' } as const;

function search(subject: Subject, text: string, given: Partial<Search> = {}) {
  return searchRegister(world.ctx, subject, { text, ...byPurpose, ...given });
}

async function review(username = 'leo.dahl'): Promise<OddUseView> {
  return expectDone(await readOddUse(world.ctx, await world.as(username)));
}

async function flags() {
  return (await review()).flagged.map(({ byName, odd, objectKind }) => ({ byName, odd, objectKind }));
}

async function setLimits(change: Partial<typeof usualOddUseLimits>): Promise<void> {
  const rut = await world.as('rut.ask');
  const expected = expectDone(await readOddUseLimits(world.ctx, rut)).current?.id ?? null;
  expectDone(await saveOddUseLimits(world.ctx, rut, { limits: { ...usualOddUseLimits, ...change }, expected }));
}

/** A report that somebody has open, and the akt where it lies. */
async function openTask(username: string, answers = answersLike()) {
  const subject = await world.as(username);
  const { id } = await sent(world, 'sara.lind', answers);
  expectDone(await openReport(world.ctx, subject, id, alone));
  return { subject, id };
}

const called = (firstName: string, lastName: string, identity: string) =>
  answersLike({
    child: { ...example1.child, firstName, lastName, identity: { kind: 'PNR', value: identity } },
    family: {
      ...example1.family,
      guardians: rowsOf(example1.family?.guardians).map(({ id }, n) => ({ id, name: `Annan Vuxen${n}` })),
    },
  });

describe('T-1: many searches outside tasks', () => {
  it('asks why after the limit of an hour, makes the search with the reason, and flags it', async () => {
    await setLimits({ perHour: 5 });
    const karin = await world.as('karin.ek');
    for (let n = 0; n < 5; n += 1) expectDone(await search(karin, `Person Nummer${'abcde'[n]}`));
    expect(await flags()).toEqual([]);
    expect(await search(karin, 'Elsa Testström')).toEqual({ ok: false, problem: { code: 'search-reason-required' } });
    expect(await newestLog(world, boards.farsta, 1)).toMatchObject([{ action: 'register.search', outcome: 'search-reason-required' }]);
    expectDone(await search(karin, 'Elsa Testström', { reason: ` ${note} ` }));
    const [flagged] = (await review()).flagged;
    expect(flagged).toMatchObject({ byName: 'Karin Ek', odd: ['OVER_HOUR'], reason: note, reviews: [], mayReview: true });
    expect(await farsta(world).then((board) => board.checkLog())).toMatchObject({ brokenAt: null });
    world.later(60);
    expectDone(await search(karin, 'Elsa Testström'));
  });

  it('does not count a search that was refused, and keeps no reason that nobody asked for', async () => {
    await setLimits({ perHour: 5 });
    const karin = await world.as('karin.ek');
    for (let n = 0; n < 9; n += 1) await search(karin, 'Elsa Testström', { purpose: null });
    for (let n = 0; n < 5; n += 1) expectDone(await search(karin, 'Elsa Testström', { reason: note }));
    expect(await flags()).toEqual([]);
  });

  it('counts a day too, and each person by oneself', async () => {
    await setLimits({ perDay: 10 });
    const karin = await world.as('karin.ek');
    for (let n = 0; n < 10; n += 1) {
      expectDone(await search(karin, 'Elsa Testström'));
      world.later(30);
    }
    expect(await search(karin, 'Elsa Testström')).toMatchObject({ problem: { code: 'search-reason-required' } });
    expectDone(await search(await world.as('ali.demir'), 'Elsa Testström'));
    world.later(24 * 60);
    expectDone(await search(karin, 'Elsa Testström'));
  });

  it('lets none slip past that are sent at the same time', async () => {
    await setLimits({ perHour: 5 });
    const karin = await world.as('karin.ek');
    const answers = await Promise.all(Array.from({ length: 12 }, () => search(karin, 'Elsa Testström')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
  });

  it.each([
    ['Kort', 'too-short'],
    ['Elsa Testström ringde om sig', 'term-in-reason'],
    ['Barnet bor på Storgatan 12 nu', 'place-in-handover'],
  ])('takes no reason like "%s"', async (reason, code) => {
    await setLimits({ perHour: 5 });
    const karin = await world.as('karin.ek');
    for (let n = 0; n < 5; n += 1) expectDone(await search(karin, 'Elsa Testström'));
    expect(await search(karin, 'Elsa Testström', { reason })).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'reason', code }] },
    });
    expect(await newestLog(world, boards.farsta, 1)).toMatchObject([{ action: 'register.search', outcome: 'invalid-input' }]);
    expect(await flags()).toEqual([]);
  });

  it('flags the same search on a third day, in whatever order its names are written', async () => {
    const karin = await world.as('karin.ek');
    for (const text of ['Elsa Testström', 'Testström Elsa']) {
      expectDone(await search(karin, text));
      world.later(24 * 60);
    }
    expect(await flags()).toEqual([]);
    expectDone(await search(await world.as('karin.ek'), 'Elsa Testström', { birthYear: 2018 }));
    expect(await flags()).toEqual([{ byName: 'Karin Ek', odd: ['REPEATED'], objectKind: 'search' }]);
  });
});

describe('T-1: whom somebody searches for', () => {
  it('flags the own name, the own rare family name, and a number that turns out to be of one with it', async () => {
    await sent(world, 'sara.lind', called('Elif', 'Demir', '20120207-2383'));
    const ali = await world.as('ali.demir');
    expectDone(await search(ali, 'Ali Demir'));
    expectDone(await search(ali, 'Elif Demir'));
    expectDone(await search(ali, '20120207-2383'));
    expect(await flags()).toEqual(
      [['OWN_NAME'], ['OWN_SURNAME'], ['OWN_SURNAME']].map((odd) => ({ byName: 'Ali Demir', odd, objectKind: 'search' })),
    );
    expectDone(await search(await world.as('karin.ek'), 'Elif Demir'));
    expect(await flags()).toHaveLength(3);
  });

  it('flags somebody else than the task’s, by name and by number, and none of the task’s own', async () => {
    const other = await sent(world, 'sara.lind', called('Kim', 'Provsson', '20120228-2388'));
    const { subject, id } = await openTask('ali.demir');
    const inTask = (text: string) => search(subject, text, { task: id, purpose: null });
    for (const text of ['Elsa Testström', 'elza teststrom', 'Maria Testström', '20180502-2389', '180502-2398']) await inTask(text);
    expect(await flags()).toEqual([]);
    expectDone(await inTask('Kim Provsson'));
    expectDone(await inTask('20120228-2388'));
    const row = there(await (await farsta(world)).arrivedRow(other.id));
    expectDone(await inTask(row.arendenummer));
    expect(await flags()).toEqual(Array.from({ length: 3 }, () => ({ byName: 'Ali Demir', odd: ['OTHER_PERSON'], objectKind: 'search' })));
  });

  it('flags the akt of somebody else opened from a task, and not the task’s own', async () => {
    const other = await sent(world, 'sara.lind', called('Kim', 'Provsson', '20120228-2388'));
    const { subject, id } = await openTask('ali.demir');
    const given = { task: id, purpose: null };
    expectDone(await openChildFile(world.ctx, subject, (await aktOf(world, id)).id, given));
    expect(await flags()).toEqual([]);
    expectDone(await openChildFile(world.ctx, subject, (await aktOf(world, other.id)).id, given));
    expect(await flags()).toEqual([{ byName: 'Ali Demir', odd: ['OTHER_PERSON'], objectKind: 'child-file' }]);
  });

  it('keeps neither the name nor the number in the log', async () => {
    await sent(world, 'sara.lind', called('Elif', 'Demir', '20120207-2383'));
    const ali = await world.as('ali.demir');
    for (const text of ['Elif Demir', '20120207-2383']) expectDone(await search(ali, text));
    const rows = await (await farsta(world)).logRows({ beforeSeq: null, limit: 50 });
    expect(JSON.stringify([rows, await review()])).not.toMatch(/Elif|elif|20120207/);
  });
});

describe('T-1: a Monday of forty reports', () => {
  it('raises no flag', async () => {
    const karin = await world.as('karin.ek');
    const { id } = await sent(world);
    for (let n = 0; n < 40; n += 1) {
      expectDone(await openReport(world.ctx, karin, id, alone));
      expectDone(await getReport(world.ctx, karin, id));
      expectDone(await search(karin, 'Elsa Testström', { task: id, purpose: null }));
      expectDone(await search(karin, 'Jonas Testström', { task: id, purpose: null }));
      if (n % 4 === 0) expectDone(await search(karin, `Barn Telefon${'abcdefghij'[n / 4]}`));
      world.later(10);
    }
    expect(await flags()).toEqual([]);
  });
});

describe('L-100: the review', () => {
  async function oneFlag(username = 'ali.demir') {
    expectDone(await search(await world.as(username), username.replace('.', ' ')));
    return there((await review()).flagged.at(-1));
  }
  const sign = async (username: string, seq: number, given: object = {}) =>
    reviewOddUse(world.ctx, await world.as(username), { what: { kind: 'event', seq }, verdict: 'UTAN_ANMARKNING', note, ...given });

  it('has every flagged event until somebody signs it, and says when it is late', async () => {
    await setLimits({ reviewDays: 3 });
    const { seq } = await oneFlag();
    world.later(3 * 24 * 60);
    expect(there((await review()).flagged[0])).toMatchObject({ lastDay: '2026-11-21', late: false });
    world.later(24 * 60);
    expect(there((await review()).flagged[0]).late).toBe(true);
    expect(await sign('leo.dahl', seq)).toEqual({ ok: true, value: null });
    expect(await newestLog(world, boards.farsta, 1)).toMatchObject([{ action: 'odd-use.review', outcome: 'done' }]);
    expect(there((await review()).flagged[0])).toMatchObject({
      late: false,
      reviews: [{ verdict: 'UTAN_ANMARKNING', byName: 'Leo Dahl', note }],
    });
    expectDone(await sign('britt.sand', seq, { verdict: 'OKLART' }));
    expect(there((await review()).flagged[0]).reviews.map(({ byName }) => byName)).toEqual(['Leo Dahl', 'Britt Sand']);
  });

  it('is never of oneself', async () => {
    const { seq } = await oneFlag('britt.sand');
    expect(there((await review('britt.sand')).flagged[0]).mayReview).toBe(false);
    expect(await sign('britt.sand', seq)).toEqual({ ok: false, problem: { code: 'not-permitted' } });
    expect(await newestLog(world, boards.farsta, 1)).toMatchObject([{ action: 'odd-use.review', outcome: 'not-permitted' }]);
    expectDone(await sign('leo.dahl', seq));
  });

  it.each(['karin.ek', 'ali.demir', 'maja.frost', 'rut.ask', 'sara.lind'])('is neither read nor signed by %s', async (username) => {
    const { seq } = await oneFlag();
    expect(await readOddUse(world.ctx, await world.as(username))).toMatchObject({ problem: { code: 'not-permitted' } });
    expect(await sign(username, seq)).toMatchObject({ problem: { code: 'not-permitted' } });
  });

  it('is of nothing that is not flagged, and of nothing at another nämnd', async () => {
    const { seq } = await oneFlag();
    expect(await sign('leo.dahl', seq + 1)).toEqual({ ok: false, problem: { code: 'not-found' } });
    expect(await sign('leo.dahl', 9999)).toEqual({ ok: false, problem: { code: 'not-found' } });
    expect(await sign('leo.dahl', seq, { note: 'Barnet bor på Storgatan 12 nu' })).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'note', code: 'place-in-handover' }] },
    });
  });

  it('leaves out what is shut to the reviewer, and says so (T-4)', async () => {
    const { subject, id } = await openTask('ali.demir');
    expectDone(await search(subject, 'Kim Provsson', { task: id, purpose: null }));
    const { seq } = there((await review()).flagged[0]);
    await shutOut(world, 'leo.dahl', ofReport(id));
    expect(await review()).toMatchObject({ flagged: [], withheld: true });
    expect(await sign('leo.dahl', seq)).toEqual({ ok: false, problem: { code: 'not-found' } });
    expect((await review('britt.sand')).flagged).toHaveLength(1);
  });
});

describe('L-100: one user in ten', () => {
  /** Everybody does something in October; then it is November. */
  async function anOctober(): Promise<void> {
    world.clock.set('2026-10-12T08:00:00.000Z' as Instant);
    for (const username of ['karin.ek', 'ali.demir', 'tove.ljung', 'britt.sand']) {
      expectDone(await search(await world.as(username), 'Elsa Testström'));
    }
    world.clock.set('2026-11-02T08:00:00.000Z' as Instant);
  }

  it('is drawn from the log of a month that is over, and can be drawn again from it alone', async () => {
    await anOctober();
    const [sample] = (await review()).samples;
    const { seed, users, drawn } = there(sample);
    expect(users).toBe(4);
    expect(drawn).toHaveLength(sampleSize(4));
    const rows = await (await farsta(world)).logRows({ beforeSeq: null, limit: 100 });
    const october = rows.filter(({ at }) => at >= '2026-09-30T22:00:00.000Z' && at < '2026-10-31T23:00:00.000Z');
    expect(there(october[0]).hash).toBe(seed);
    const people = [...new Set(october.flatMap(({ actor }) => (actor === null ? [] : [actor])))];
    const placeOf = (userId: string) =>
      createHash('sha256')
        .update(JSON.stringify([seed, null, userId]))
        .digest('hex');
    const [first] = people.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
    expect(onlyOne(drawn).userId).toBe(first);
    world.clock.set('2027-01-12T08:00:00.000Z' as Instant);
    expect((await review()).samples.find(({ month }) => month === '2026-10')?.drawn.map(({ userId }) => userId)).toEqual([first]);
  });

  it('is not drawn while the month goes on', async () => {
    expectDone(await search(await world.as('karin.ek'), 'Elsa Testström'));
    world.clock.set('2026-11-30T22:59:00.000Z' as Instant);
    expect((await review()).samples).toEqual([]);
    world.clock.set('2026-11-30T23:00:00.000Z' as Instant);
    expect((await review()).samples.map(({ month }) => month)).toEqual(['2026-11']);
  });

  it('is reviewed by somebody else, with that person’s rows of the month', async () => {
    await anOctober();
    const { month, drawn } = there((await review()).samples[0]);
    const { userId, unitId, rows } = onlyOne(drawn);
    const what = { kind: 'sample', month, unitId, userId } as const;
    const given = { what, verdict: 'UTAN_ANMARKNING', note } as const;
    const leo = await world.as('leo.dahl');
    const read = expectDone(await drawnRows(world.ctx, leo, { month, userId, before: null }));
    expect(read.rows).toHaveLength(rows);
    expect(read.nextBefore).toBeNull();
    const other = ['person-karin.ek', 'person-ali.demir'].find((one) => one !== userId);
    expect(await drawnRows(world.ctx, leo, { month, userId: there(other), before: null })).toMatchObject({
      problem: { code: 'not-found' },
    });
    expect(await reviewOddUse(world.ctx, leo, { ...given, what: { ...what, userId: there(other) } })).toMatchObject({
      problem: { code: 'not-found' },
    });
    const self = await world.as(userId.replace('person-', ''));
    expect((await reviewOddUse(world.ctx, self, given)).ok).toBe(false);
    expectDone(await reviewOddUse(world.ctx, leo, given));
    expect(onlyOne(there((await review()).samples[0]).drawn).reviews).toMatchObject([{ byName: 'Leo Dahl' }]);
  });
});

describe('the nämnd’s numbers', () => {
  it('are written by administrator and head, within bounds, and not over what the writer has not seen', async () => {
    const limits = { perHour: 30, perDay: 90, repeatDays: 4, reviewDays: 7 };
    const britt = await world.as('britt.sand');
    const view = expectDone(await saveOddUseLimits(world.ctx, britt, { limits, expected: null }));
    expect(view.current).toMatchObject({ value: limits, byName: 'Britt Sand' });
    expect(await newestLog(world, boards.farsta, 2)).toMatchObject([{ action: 'settings.write', outcome: 'done' }, {}]);
    expect(await saveOddUseLimits(world.ctx, britt, { limits, expected: null })).toMatchObject({ problem: { code: 'changed-meanwhile' } });
    const wrong = { limits: { ...limits, perHour: 4, perDay: 5000 }, expected: view.current?.id ?? null };
    expect(await saveOddUseLimits(world.ctx, await world.as('rut.ask'), wrong)).toMatchObject({
      problem: {
        code: 'invalid-input',
        fields: [
          { path: 'perHour', code: 'not-in-list' },
          { path: 'perDay', code: 'not-in-list' },
        ],
      },
    });
    expect(await saveOddUseLimits(world.ctx, await world.as('karin.ek'), wrong)).toMatchObject({ problem: { code: 'not-permitted' } });
  });
});

describe('the log’s order', () => {
  it('has the flag before the search, so that no search is answered unflagged', async () => {
    const ali = await world.as('ali.demir');
    expectDone(await search(ali, 'Ali Demir'));
    expect((await newestLog(world, boards.farsta, 2)).map(({ action }) => action)).toEqual(['register.search', 'odd-use.flag']);
  });
});
