import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { decide } from '@tidig/services/assessment/decide.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { tellReporter } from '@tidig/services/telling/tell-reporter.ts';
import { assignReport } from '@tidig/services/worklist/assign-report.ts';
import { countArrived } from '@tidig/services/worklist/count-arrived.ts';
import { beginSibling } from '@tidig/services/writing/begin-sibling.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitTogether } from '@tidig/services/writing/submit-draft.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, boards, example1, expectDone, sent, type World } from '../../support/world.ts';
import { boardOf, rowOf } from './board.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const DAY = 24 * 60;

async function assess(id: string, username: string) {
  const subject = await world.as(username, boards.farsta);
  expectDone(await openReport(world.ctx, subject, id, { task: null, childFile: null }));
  const judged = { outcome: 'BEHOVER_INTE_SKYDD', reasons: 'Barnet är hos mormor i natt.', madeAt: null } as const;
  expectDone(await assessSafety(world.ctx, subject, id, judged));
}

/** Two children of one event, both arrived at the nämnd. */
async function siblings(): Promise<void> {
  const officer = await world.as('sara.lind');
  const first = expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers: answersLike() }));
  const choice = { sibling: 'syskon-liam', guardians: ['vh-maria', 'vh-jonas'], household: [] };
  const { id, version, answers } = expectDone(await beginSibling(world.ctx, officer, first.id, choice));
  const whole = {
    ...answers,
    child: { ...answers.child, identityCertainty: { code: 'KTR' } },
    event: { ...answers.event, whyNow: 'Liam låg under täcket när pappa slog mamma, och skakade när vi kom.' },
    concern: { main: { code: 'VAL1' }, obs: [{ id: 'liam-1', what: 'Liam låg under täcket, vaken, och skakade i hela kroppen.' }] },
  };
  const saved = expectDone(await saveDraft(world.ctx, officer, id, version, { formVersion: FORM_VERSION, answers: whole }));
  expectDone(
    await submitTogether(world.ctx, officer, [
      { id: first.id, version: first.version },
      { id, version: saved.version },
    ]),
  );
}

describe('the morning board', () => {
  it('shows both what is due when the very first step is to open an utredning: the skyddsbedömning, and to tell who asked (L-10, L-22)', async () => {
    const { id } = await sent(world);
    const ali = await world.as('ali.demir');
    expectDone(await openReport(world.ctx, ali, id, { task: null, childFile: null }));
    const decision = { code: 'INLEDA', on: dayOf(world.clock.now()), reason: 'Det brådskar.', violenceReason: '', expected: null } as const;
    expectDone(await decide(world.ctx, ali, id, decision));
    const due = plusDays(dayOf(world.clock.now()), 7);
    expect(await rowOf(world, id)).toMatchObject({ section: 'NOW', safetyAssessedAt: null, feedbackDue: due });
    expectDone(await tellReporter(world.ctx, ali, id, { way: 'DIGITAL' }));
    expect(await rowOf(world, id)).toMatchObject({ section: 'NOW', feedbackDue: null });
    await assess(id, 'ali.demir');
    await expect(rowOf(world, id)).rejects.toThrow('not on the board');
  });

  it('has what the jour assessed in the night where the day can see it, until somebody takes it', async () => {
    const { id } = await sent(world);
    await assess(id, 'maja.frost');
    const row = await rowOf(world, id);
    expect(row).toMatchObject({ section: 'JOUR', safetyOutcome: 'BEHOVER_INTE_SKYDD', inHand: null });
    const karin = await world.as('karin.ek');
    expectDone(await assignReport(world.ctx, karin, id, { to: karin.userId, seen: null }));
    expect(await rowOf(world, id)).toMatchObject({ section: 'RUNNING', mine: true });
  });

  it('still has it there when the jour has it in hand: nobody has it by day', async () => {
    const { id } = await sent(world);
    const maja = await world.as('maja.frost', boards.farsta);
    expectDone(await assignReport(world.ctx, maja, id, { to: maja.userId, seen: null }));
    await assess(id, 'maja.frost');
    expect(await rowOf(world, id)).toMatchObject({ section: 'JOUR', inHand: { name: 'Maja Frost' } });
  });

  it('does not say that the jour assessed what the day did', async () => {
    const { id } = await sent(world);
    await assess(id, 'ali.demir');
    expect(await rowOf(world, id)).toMatchObject({ section: 'RUNNING' });
  });

  it('moves what nobody has assessed to Gör nu when the day after is over', async () => {
    const { id } = await sent(world, 'sara.lind', answersLike({ risk: { ...example1.risk, protectToday: { answer: 'NEJ' } } }));
    expect(await rowOf(world, id)).toMatchObject({ section: 'TODAY', safetyOverdue: false });
    world.later(2 * DAY);
    expect(await rowOf(world, id)).toMatchObject({ section: 'NOW', safetyOverdue: true });
  });

  it('has children of one event together, where the most pressing of them stands', async () => {
    await siblings();
    const rows = await boardOf(world);
    expect(rows.map(({ childLabel }) => childLabel).toSorted()).toEqual(['Elsa Testström', 'Liam Testström']);
    expect(new Set(rows.map(({ event }) => event)).size).toBe(1);
    await assess(rows[1]?.id ?? '', 'ali.demir');
    expect((await boardOf(world)).map(({ section }) => section)).toEqual([rows[0]?.section, rows[0]?.section]);
  });

  it('counts what nobody has been given', async () => {
    const { id } = await sent(world);
    const karin = await world.as('karin.ek');
    expect(expectDone(await countArrived(world.ctx, karin))).toMatchObject({ open: 1, unassigned: 1 });
    expectDone(await assignReport(world.ctx, karin, id, { to: karin.userId, seen: null }));
    expect(expectDone(await countArrived(world.ctx, karin))).toMatchObject({ open: 1, unassigned: 0 });
  });
});
