import type { Instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { addWord } from '@tidig/services/admin/words-add.ts';
import { markMissing } from '@tidig/services/intake/mark-missing.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { beginSupplement } from '@tidig/services/writing/begin-supplement.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import { unitLacks } from '@tidig/services/writing/unit-lacks.ts';
import type { SenderStore } from '@tidig/store/port/sender.ts';
import { units } from '@tidig/db/seed/organisations.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, POLICE, sent, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld('2026-11-20T10:00:00.000Z' as Instant);
});
afterEach(() => world.close());

/** Example 1 without what happened in short. */
const thin = () => answersLike({ event: { ...example1.event, summary: '' } });

async function send(count: number, answers: () => Answers = thin, username = 'sara.lind') {
  const ids = [];
  for (let n = 0; n < count; n += 1) ids.push((await sent(world, username, answers())).id);
  return ids;
}

async function shown(at = '2026-12-01T09:00:00.000Z', username = 'eva.rask') {
  world.clock.set(at as Instant);
  return expectDone(await unitLacks(world.ctx, await world.as(username)));
}

async function counts(first = '2026-11', last = '2026-11') {
  const sender: SenderStore = await world.ctx.stores.sender(POLICE);
  return sender.unitLacks(units.farsta.id, { first: first as never, last: last as never });
}

describe('what a unit’s reports usually lack', () => {
  it('is shown to its head for the last twelve whole months: what was sent in the running month is not in it', async () => {
    await send(10);
    expect(await shown('2026-11-30T22:59:59.000Z')).toMatchObject({ first: '2025-11', last: '2026-10', reports: null });
    const december = await shown('2026-11-30T23:00:00.000Z');
    expect(december).toMatchObject({ first: '2025-12', last: '2026-11', reports: 10 });
    expect(december.writingSupport).toContainEqual({ code: 'field:event.summary', count: { kind: 'nearly-all' } });
    expect((await shown('2027-11-30T22:59:59.000Z')).reports).toBe(10);
    expect((await shown('2027-11-30T23:00:00.000Z')).reports).toBeNull();
  });

  it('of four reports is nothing at all, of five only what, of ten also how often', async () => {
    await send(4);
    expect(await shown()).toMatchObject({ reports: null, writingSupport: [], boards: [] });
    world.clock.set('2026-11-21T10:00:00.000Z' as Instant);
    await send(1);
    const five = await shown();
    expect(five.reports).toBe(5);
    expect(new Set(five.writingSupport.map(({ count }) => count.kind))).toEqual(new Set(['untold']));
    world.clock.set('2026-11-22T10:00:00.000Z' as Instant);
    await send(5);
    expect((await shown()).writingSupport).toContainEqual({ code: 'field:event.summary', count: { kind: 'nearly-all' } });
  });

  it('counts what nämnder have marked, and hides fewer than five', async () => {
    const ids = await send(10);
    const karin = await world.as('karin.ek');
    for (const [index, id] of ids.entries()) {
      expectDone(await openReport(world.ctx, karin, id, { task: null, childFile: null }));
      if (index < 5) expectDone(await markMissing(world.ctx, karin, id, index === 4 ? ['TELV'] : ['TELV', 'ORD']));
    }
    expect((await shown()).boards).toEqual([
      { code: 'TELV', count: { kind: 'between', from: 5, to: 5 } },
      { code: 'ORD', count: { kind: 'few' } },
    ]);
  });

  it('is the own unit’s only: another unit’s reports change nothing', async () => {
    await send(10);
    const before = await shown();
    world.clock.set('2026-11-22T10:00:00.000Z' as Instant);
    await send(5, thin, 'nils.holm');
    expect(await shown()).toEqual(before);
    const eva = await world.as('eva.rask');
    const elsewhere = { ...eva, membership: { ...eva.membership, unitId: units.uppsala.id } };
    expect(expectDone(await unitLacks(world.ctx, elsewhere))).toMatchObject({ reports: null, writingSupport: [] });
  });

  it.each(['sara.lind', 'olle.berg', 'karin.ek', 'britt.sand', 'rut.ask'])(
    'is not shown to %s, and the try is logged at home',
    async (username) => {
      const person = await world.as(username);
      expect(await unitLacks(world.ctx, person)).toMatchObject({ problem: { code: 'not-permitted' } });
      const [row] = await newestLog(world, person.membership.organisationId, 1);
      expect(row).toEqual({ action: 'unit.lacks', outcome: 'not-permitted', actor: person.userId });
    },
  );
});

describe('what is counted at sealing', () => {
  it('is a report once, whichever its nämnder, and never what follows it', async () => {
    const [id = ''] = await send(1);
    expect((await counts()).reports).toBe(1);
    const both = { ...example1.recipient, secondKommun: { code: '0380' as const }, secondBoard: boards.uppsala };
    const sara = await world.as('sara.lind');
    const two = { formVersion: FORM_VERSION, answers: { ...thin(), recipient: both } };
    const draft = expectDone(await createDraft(world.ctx, sara, two));
    expect(expectDone(await submitDraft(world.ctx, sara, draft.id, draft.version))).toHaveLength(2);
    const { reports, lacks } = await counts();
    expect(reports).toBe(2);
    expect(lacks).toContainEqual({ code: 'field:event.summary', reports: 2 });
    const supplement = expectDone(await beginSupplement(world.ctx, sara, id));
    expectDone(await submitDraft(world.ctx, sara, supplement.id, supplement.version));
    expect((await counts()).reports).toBe(2);
  });

  it('leaves out a report that says that more is to come, and an officer without a unit', async () => {
    await send(1, () => ({ ...thin(), triage: { ...example1.triage, moreToCome: { answer: 'JA' } } }));
    expect(await counts()).toEqual({ reports: 0, lacks: [] });
    const sara = await world.as('sara.lind');
    const alone = { ...sara, membership: { ...sara.membership, unitId: null } };
    const draft = expectDone(await createDraft(world.ctx, alone, { formVersion: FORM_VERSION, answers: thin() }));
    expectDone(await submitDraft(world.ctx, alone, draft.id, draft.version));
    expect(await counts()).toEqual({ reports: 0, lacks: [] });
  });

  it('holds no word of any report: codes and numbers only', async () => {
    const canary = 'Kanaria';
    const answers = answersLike({
      child: { ...example1.child, firstName: canary, lastName: canary },
      event: { ...example1.event, summary: '' },
      concern: { ...example1.concern, assessment: `${canary} är stökig och mår dåligt. ${canary} var rörig.` },
    });
    await send(3, () => answers);
    const { lacks } = await counts();
    expect(lacks.length).toBeGreaterThan(0);
    for (const { code } of lacks) expect(code).toMatch(/^(Q\d\d|field:[a-zA-Z0-9.[\]]+|marked:[A-Z]+)$/);
    expect(JSON.stringify([lacks, await shown()]).toLowerCase()).not.toContain(canary.toLowerCase());
  });

  it('never keeps a report here: where the checks cannot be made it is sent all the same, and not counted', async () => {
    const { stores } = world.ctx;
    const words = () => Promise.reject(new Error('broken'));
    const directory = async () => ({ ...(await stores.directory()), words });
    const broken = { ...world.ctx, stores: { ...stores, directory } };
    const sara = await world.as('sara.lind');
    const draft = expectDone(await createDraft(broken, sara, { formVersion: FORM_VERSION, answers: thin() }));
    expect(expectDone(await submitDraft(broken, sara, draft.id, draft.version))).toMatchObject([{ state: 'FRAMME' }]);
    expect(await counts()).toEqual({ reports: 0, lacks: [] });
  });

  it('knows the words that the nämnd has added', async () => {
    const answers = () => answersLike({ event: { ...example1.event, summary: 'Det var fluffigt hemma.' } });
    const found = async () => (await counts()).lacks.find(({ code }) => code === 'Q14')?.reports ?? 0;
    await send(1, answers);
    const before = await found();
    expectDone(await addWord(world.ctx, await world.as('rut.ask'), { list: 'VAGT', word: 'fluffig', suggestion: null }));
    await send(1, answers);
    expect(await found()).toBe(before + 1);
  });
});
