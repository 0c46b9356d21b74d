import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { beginSibling } from '@tidig/services/writing/begin-sibling.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { getDraft } from '@tidig/services/writing/get-draft.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { printSent } from '@tidig/services/writing/print-sent.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitDraft, submitTogether } from '@tidig/services/writing/submit-draft.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { there } from '../support/there.ts';
import { answersLike, aWorld, example1, expectDone, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const form = (answers: Answers) => ({ formVersion: FORM_VERSION, answers });
const tells = 'Elsa sa att brodern är på Påhittsvägen 7 B i Hittebo.';
const paper = { document: 'report', withLocation: false } as const;

/** Elsa, of whom `what` is written, and her brother, protected at Påhittsvägen, in one event; neither is sent. */
async function aPair(what: string, code: 'SEK' | 'NEJ' = 'SEK') {
  const officer = await world.as('sara.lind');
  const elsa = answersLike({
    child: { ...example1.child, protectedIdentity: { code: 'NEJ' } },
    concern: { ...example1.concern, obs: [{ id: 'e-1', what }] },
  });
  const first = expectDone(await createDraft(world.ctx, officer, form(elsa)));
  const second = expectDone(await beginSibling(world.ctx, officer, first.id, { sibling: null, guardians: ['vh-jonas'], household: [] }));
  const seen = 'Liam låg under täcket, vaken, och skakade.';
  const liam: Answers = {
    ...second.answers,
    child: {
      identityCertainty: { code: 'KTR' },
      firstName: 'Liam',
      lastName: 'Testström',
      protectedIdentity: { code },
      ...(code === 'SEK' ? { protectedPlace: 'Påhittsvägen 7 B, Hittebo' } : { address: 'Påhittsvägen 7 B, Hittebo' }),
    },
    event: { ...second.answers.event, summary: 'Se anmälan.', whyNow: seen },
    concern: { main: { code: 'VAL1' }, obs: [{ id: 'liam-1', what: seen }] },
    recipient: there(example1.recipient),
  };
  expectDone(await saveDraft(world.ctx, officer, second.id, second.version, form(liam)));
  const now = async (id: string) => ({ id, version: expectDone(await getDraft(world.ctx, officer, id)).version });
  return { officer, elsa: await now(first.id), liam: await now(second.id) };
}

describe('T-12: a text about one child does not tell where another child of the event is hidden', () => {
  it('when both are sent together: nothing is sent, and the field that tells is named', async () => {
    const { officer, elsa, liam } = await aPair(tells);
    expect(await submitTogether(world.ctx, officer, [elsa, liam])).toMatchObject({
      ok: false,
      problem: { code: 'report-incomplete', fields: [{ path: 'drafts.0.answers.concern.obs.0.what', code: 'place-in-text' }] },
    });
  });

  it('when it is sent before the other, or after', async () => {
    const before = await aPair(tells);
    expect(await submitDraft(world.ctx, before.officer, before.elsa.id, before.elsa.version)).toMatchObject({ ok: false });
    expectDone(await submitDraft(world.ctx, before.officer, before.liam.id, before.liam.version));
    expect(await submitDraft(world.ctx, before.officer, before.elsa.id, before.elsa.version)).toMatchObject({
      problem: { fields: [{ path: 'answers.concern.obs.0.what', code: 'place-in-text' }] },
    });
  });

  it('and goes through where nobody is protected, or nothing is told', async () => {
    const open = await aPair(tells, 'NEJ');
    expectDone(await submitTogether(world.ctx, open.officer, [open.elsa, open.liam]));
    const quiet = await aPair('Elsa stod i hallen och grät när vi kom in genom dörren.');
    expectDone(await submitTogether(world.ctx, quiet.officer, [quiet.elsa, quiet.liam]));
  });

  it('nor does a print of what was sent before the other child was protected', async () => {
    const { officer, elsa, liam } = await aPair(tells, 'NEJ');
    const id = there(expectDone(await submitDraft(world.ctx, officer, elsa.id, elsa.version))[0]).id;
    const draft = expectDone(await getDraft(world.ctx, officer, liam.id));
    const { address, ...child } = there(draft.answers.child);
    const protectedNow: Answers = {
      ...draft.answers,
      child: { ...child, protectedIdentity: { code: 'SEK' }, protectedPlace: there(address) },
    };
    const saved = expectDone(await saveDraft(world.ctx, officer, liam.id, draft.version, form(protectedNow)));
    expectDone(await submitDraft(world.ctx, officer, liam.id, saved.version));
    expectDone(await openSent(world.ctx, officer, id));
    expect(await printSent(world.ctx, officer, id, paper)).toMatchObject({
      problem: { code: 'place-in-print', fields: [{ path: 'section-observations' }] },
    });
    expect(world.drawn).toEqual([]);
  });
});
