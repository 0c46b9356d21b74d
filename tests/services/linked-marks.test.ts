import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { beginSibling } from '@tidig/services/writing/begin-sibling.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { getDraft } from '@tidig/services/writing/get-draft.ts';
import { getSent } from '@tidig/services/writing/get-sent.ts';
import { printSent } from '@tidig/services/writing/print-sent.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitTogether } from '@tidig/services/writing/submit-draft.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { there } from '../support/there.ts';
import { answersLike, aWorld, example1, expectDone, sent, type World } from '../support/world.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { liftProtection } from '@tidig/services/protection/lift-protection.ts';
import { ofReport } from './barrier-acts.ts';
import { aSealed, komp, received } from './receiving.ts';
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

const address = 'Låtsasgatan 41';
const elsa = answersLike({ child: { ...example1.child, protectedIdentity: { code: 'NEJ' }, address }, secrecy: {}, measures: {} });
const liam = (code: 'NEJ' | 'SKF', change: Partial<Answers> = {}) =>
  answersLike({
    child: { identityCertainty: { code: 'TRO' }, firstName: 'Liam', lastName: 'Testström', protectedIdentity: { code }, address },
    secrecy: {},
    measures: {},
    ...change,
  });

const hersNumber = { kind: 'PNR', value: '20180502-2389' } as const;

/** An earlier report on Elsa, and after it one on her and Liam in one event. */
async function anEarlierReport() {
  const earlier = await received(world, aSealed(world, { answers: elsa }));
  const sealed = aSealed(world, { answers: elsa });
  await received(world, sealed);
  const his = aSealed(world, { answers: liam('NEJ'), sameEvent: [sealed.envelope.anmalningsnummer] });
  await received(world, his);
  return { earlier, his };
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

  /** The child is checked; the mother, who lives with the child or not, is protected or not. */
  const withMother = (code: 'NEJ' | 'SKF', lives: 'JA' | 'NEJ', name = 'Maria Testström') =>
    answersLike({
      child: {
        identityCertainty: { code: 'KTR' },
        identity: hersNumber,
        firstName: 'Elsa',
        lastName: 'Testström',
        protectedIdentity: { code: 'NEJ' },
        address: 'Granbacken 3',
      },
      family: {
        guardians: [
          { id: 'vh-m', name, address: 'Låtsasgatan 41', protected: { code }, livesWithChild: { answer: lives } },
          { id: 'vh-j', name: 'Jonas Testström', address: 'Exempelvägen 9', protected: { code: 'NEJ' }, livesWithChild: { answer: 'NEJ' } },
        ],
      },
      secrecy: {},
      measures: {},
    });

  it.each(['NEJ', 'JA'] as const)(
    'is hidden where a supplement says that the mother is protected (lives with the child: %s): she first of all',
    async (lives) => {
      const earlier = await sent(world, 'sara.lind', withMother('NEJ', lives));
      const first = await sent(world, 'sara.lind', withMother('NEJ', lives));
      const late = await sent(world, 'sara.lind', komp(withMother('SKF', lives), first.anmalningsnummer));
      for (const { id } of [first, earlier, late]) {
        expect(await shownAtBoard(id)).toEqual(['vh-j']);
        expect(await shownAtPolice(id)).toEqual(['vh-j']);
      }
      const officer = await world.as('sara.lind');
      world.drawn.length = 0;
      await printSent(world.ctx, officer, first.id, { document: 'report', withLocation: true });
      expect(JSON.stringify(world.drawn)).not.toContain('Låtsasgatan');
    },
  );

  it('is hidden, everyone, where nobody can tell in the earlier report whom the supplement means', async () => {
    const first = await sent(world, 'sara.lind', withMother('NEJ', 'NEJ'));
    await sent(world, 'sara.lind', komp(withMother('SKF', 'NEJ', 'Mia'), first.anmalningsnummer));
    expect(await shownAtBoard(first.id)).toEqual([]);
  });

  it('is hidden in the other reports of the akt when a child of an event of one of them is marked late', async () => {
    const { earlier, his } = await anEarlierReport();
    const brother = his.envelope.reportId;
    expect(await shownAtBoard(earlier)).toContain('child');
    const ali = await reading(world, 'ali.demir', brother);
    const mark = { person: 'child', code: 'SKF', reason: 'Skatteverket ringde' } as const;
    expectDone(await markProtection(world.ctx, ali, ofReport(brother), mark));
    expect(await shownAtBoard(earlier)).not.toContain('child');
  });

  it('is hidden in the other reports of the akt when what follows a report of the event marks its child', async () => {
    const { earlier, his } = await anEarlierReport();
    expect(await shownAtBoard(earlier)).toContain('child');
    const late = { kind: 'supplement', inReplyTo: his.envelope.id, answers: komp(liam('SKF'), his.envelope.anmalningsnummer) } as const;
    await received(world, aSealed(world, late));
    expect(await shownAtBoard(earlier)).not.toContain('child');
  });

  it.each(['first', 'last'] as const)(
    'is hidden where a sibling with an akt of its own, and no event with this child, is protected there: by number (that report comes %s)',
    async (when) => {
      const hers = () =>
        received(world, aSealed(world, { answers: { ...elsa, child: { ...elsa.child, protectedIdentity: { code: 'SKF' } } } }));
      const sister = { id: 's1', name: 'Elsa', identity: hersNumber, lives: address, protected: { code: 'NEJ' as const } };
      if (when === 'first') await hers();
      const his = await received(
        world,
        aSealed(world, { answers: liam('NEJ', { family: { siblingsKnown: { answer: 'JA' }, siblings: [sister] } }) }),
      );
      if (when === 'last') {
        expect(await shownAtBoard(his)).toEqual(['child', 's1']);
        await hers();
      }
      expect(await shownAtBoard(his)).toEqual([]);
    },
  );

  it('is hidden where the sibling with an akt of its own is marked late, and shown again when the mark is lifted', async () => {
    const hers = await received(world, aSealed(world, { answers: elsa }));
    const sister = { id: 's1', name: 'Elsa', identity: hersNumber, lives: address, protected: { code: 'NEJ' as const } };
    const his = await received(
      world,
      aSealed(world, { answers: liam('NEJ', { family: { siblingsKnown: { answer: 'JA' }, siblings: [sister] } }) }),
    );
    const ali = await reading(world, 'ali.demir', hers);
    const mark = { person: 'household', code: 'SKF', reason: 'Skatteverket ringde' } as const;
    const { marks } = expectDone(await markProtection(world.ctx, ali, ofReport(hers), mark));
    expect(await shownAtBoard(his)).toEqual([]);
    const reason = 'Skatteverket hade tagit fel på person';
    expectDone(
      await liftProtection(world.ctx, await reading(world, 'britt.sand', hers), ofReport(hers), { mark: there(marks[0]).id, reason }),
    );
    expect(await shownAtBoard(his)).toEqual(['child', 's1']);
  });

  it.each(['first', 'last'] as const)(
    'is hidden where somebody protected, whose report stands by itself (it comes %s), is said there to live with this child: by number',
    async (when) => {
      const sister = { id: 's1', name: 'Elsa', identity: hersNumber, lives: address, protected: { code: 'NEJ' as const } };
      const father = { id: 'vh-j', name: 'Jonas Testström', identity: { kind: 'PNR', value: '-' } } as const;
      const apart = { ...father, livesWithChild: { answer: 'NEJ' as const }, protected: { code: 'NEJ' as const } };
      const family: Answers['family'] = { guardians: [apart], siblingsKnown: { answer: 'JA' }, siblings: [sister] };
      const his = () => received(world, aSealed(world, { answers: liam('SKF', { family }) }));
      const child = { ...elsa.child, identity: hersNumber };
      const guardians = [
        { ...father, address: 'Exempelvägen 9', livesWithChild: { answer: 'NEJ' as const }, protected: { code: 'NEJ' as const } },
      ];
      if (when === 'first') await his();
      const hers = await received(world, aSealed(world, { answers: { ...elsa, child, family: { guardians } } }));
      if (when === 'last') {
        expect(await shownAtBoard(hers)).toEqual(['child', 'vh-j']);
        await his();
      }
      expect(await shownAtBoard(hers)).toEqual(['vh-j']);
    },
  );

  it('is hidden at the police in what they sent before on the same child, by its number, and in a sibling’s report that names it', async () => {
    const sister = { id: 's1', name: 'Elsa', identity: hersNumber, lives: address, protected: { code: 'NEJ' as const } };
    const his = await sent(world, 'sara.lind', liam('NEJ', { family: { siblingsKnown: { answer: 'JA' }, siblings: [sister] } }));
    const first = await sent(world, 'sara.lind', elsa);
    expect(await shownAtPolice(first.id)).toContain('child');
    expect(await shownAtPolice(his.id)).toEqual(['child', 's1']);
    await sent(world, 'sara.lind', { ...elsa, child: { ...elsa.child, protectedIdentity: { code: 'SKF' } } });
    expect(await shownAtPolice(first.id)).not.toContain('child');
    expect(await shownAtPolice(his.id)).toEqual([]);
    expect(await shownAtPolice(first.id)).toEqual(await shownAtBoard(first.id));
  });
});
