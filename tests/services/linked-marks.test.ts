import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { beginSibling } from '@tidig/services/writing/begin-sibling.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { getDraft } from '@tidig/services/writing/get-draft.ts';
import { getSent } from '@tidig/services/writing/get-sent.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitTogether } from '@tidig/services/writing/submit-draft.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { there } from '../support/there.ts';
import { answersLike, aWorld, example1, expectDone, sent, type World } from '../support/world.ts';
import { reading } from './vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const form = (answers: unknown) => ({ formVersion: FORM_VERSION, answers });
type Code = 'NEJ' | 'EKO' | 'SEK';

/** Elsa, of whom nobody says that she is protected, and in the same event Liam. */
async function together(liam: Code) {
  const officer = await world.as('sara.lind');
  const elsa = answersLike({ child: { ...example1.child, protectedIdentity: { code: 'NEJ' } } });
  const first = expectDone(await createDraft(world.ctx, officer, form(elsa)));
  const choice = { sibling: null, guardians: ['vh-jonas'], household: [] };
  const second = expectDone(await beginSibling(world.ctx, officer, first.id, choice));
  const whole: Answers = {
    ...second.answers,
    child: { identityCertainty: { code: 'KTR' }, firstName: 'Liam', lastName: 'Testström', protectedIdentity: { code: liam } },
    event: { ...second.answers.event, whyNow: 'Liam låg under täcket, vaken, och skakade.' },
    concern: { main: { code: 'VAL1' }, obs: [{ id: 'liam-1', what: 'Liam låg under täcket, vaken, och skakade.' }] },
    recipient: there(example1.recipient),
  };
  expectDone(await saveDraft(world.ctx, officer, second.id, second.version, form(whole)));
  const drafts = [];
  for (const { id } of [first, second]) drafts.push({ id, version: expectDone(await getDraft(world.ctx, officer, id)).version });
  return there(expectDone(await submitTogether(world.ctx, officer, drafts))[0]).id;
}

async function shownAtBoard(id: string): Promise<readonly string[]> {
  const page = expectDone(await getReport(world.ctx, await reading(world, 'karin.ek', id), id));
  return Object.keys(page.parts.location.persons).toSorted();
}

async function shownAtPolice(id: string): Promise<readonly string[]> {
  const officer = await world.as('sara.lind');
  expectDone(await openSent(world.ctx, officer, id));
  return Object.keys(expectDone(await getSent(world.ctx, officer, id)).parts.location.persons).toSorted();
}

describe('T-11: who is linked to somebody protected', () => {
  it('is shown while every child of the event is checked', async () => {
    const id = await together('NEJ');
    expect((await shownAtBoard(id)).length).toBeGreaterThan(2);
    expect(await shownAtPolice(id)).toEqual(await shownAtBoard(id));
  });

  it.each(['SEK', 'EKO'] as const)(
    'is hidden where a sibling’s own report says %s, though this one says no: at the nämnd and at the police',
    async (code) => {
      const id = await together(code);
      expect(await shownAtBoard(id)).not.toContain('child');
      expect(await shownAtPolice(id)).toEqual(await shownAtBoard(id));
    },
  );

  it('is hidden where an earlier report in the akt says that the mother is protected, and the father apart is not', async () => {
    const guardians = (code: 'NEJ' | 'SKF'): Answers['family'] => ({
      guardians: [
        { id: 'vh-m', name: 'Maria Testström', address: 'Låtsasgatan 41', protected: { code } },
        { id: 'vh-j', name: 'Jonas Testström', address: 'Exempelvägen 9', protected: { code: 'NEJ' }, livesWithChild: { answer: 'NEJ' } },
      ],
    });
    const about = (code: 'NEJ' | 'SKF') =>
      answersLike({ child: { ...example1.child, protectedIdentity: { code: 'NEJ' } }, family: guardians(code), secrecy: {}, measures: {} });
    const first = await sent(world, 'sara.lind', about('NEJ'));
    expect(await shownAtBoard(first.id)).toEqual(['child', 'vh-j', 'vh-m']);
    await sent(world, 'sara.lind', about('SKF'));
    expect(await shownAtBoard(first.id)).toEqual(['vh-j']);
    const third = await sent(world, 'sara.lind', about('NEJ'));
    expect(await shownAtBoard(third.id)).toEqual(['vh-j']);
  });
});
