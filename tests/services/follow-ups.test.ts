import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { beginSiblingOfSent } from '@tidig/services/writing/begin-sibling.ts';
import { beginSupplement } from '@tidig/services/writing/begin-supplement.ts';
import { correctReport } from '@tidig/services/writing/correct-report.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { getSent } from '@tidig/services/writing/get-sent.ts';
import { listSent } from '@tidig/services/writing/list-sent.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, onlyOne, POLICE, sent, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

async function send(username: string, answers: unknown) {
  const officer = await world.as(username);
  const draft = expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers }));
  return submitDraft(world.ctx, officer, draft.id, draft.version);
}

/** The nämnd's page of the address book from a day on which it takes no more reports. */
async function closeFrom(board: typeof boards.farsta, day: string) {
  const directory = await world.ctx.stores.directory();
  const [page] = await directory.addressPages(board);
  if (!page) throw new Error('every nämnd has a page');
  const validFrom = day as typeof page.validFrom;
  const closed = { ...page, validFrom, savedAt: world.clock.now(), recipient: { ...page.recipient, closedFrom: validFrom } };
  const log = { ...systemEntry(world.ctx, 'address.write', { kind: 'address', id: board }) };
  await directory.addAddressPage(closed, log);
}

const acute: Answers = answersLike({
  triage: { ...example1.triage, immediateDanger: { answer: 'JA' } },
  recipient: { ...example1.recipient, secondKommun: { code: '1280' }, secondBoard: boards.malmo },
});

describe('a komplettering', () => {
  it('begins with everything in place, says what it follows, and reading what was sent is logged', async () => {
    const report = await sent(world);
    const draft = expectDone(await beginSupplement(world.ctx, await world.as('sara.lind'), report.id));
    expect(draft.answers).toMatchObject({
      triage: { reportKind: { code: 'KOMP' }, supplementOf: report.anmalningsnummer, supplementKind: { code: 'SOL' } },
      child: { firstName: 'Elsa', address: example1.child?.address },
      concern: { obs: example1.concern?.obs },
      secrecy: { restricted: [{ text: expect.stringContaining('112') as string }] },
    });
    const actions = (await newestLog(world, POLICE, 3)).map(({ action }) => action);
    expect(actions).toEqual(['draft.create', 'sent-report.read', 'sent-report.supplement']);
  });

  it('goes to the nämnd of the report, whatever recipient is typed, with a number of its own', async () => {
    const report = await sent(world);
    const officer = await world.as('sara.lind');
    const draft = expectDone(await beginSupplement(world.ctx, officer, report.id));
    const answers = { ...draft.answers, recipient: { kommun: { code: '1280' }, board: boards.malmo } };
    expectDone(await saveDraft(world.ctx, officer, draft.id, draft.version, { formVersion: FORM_VERSION, answers }));
    const supplement = onlyOne(expectDone(await submitDraft(world.ctx, officer, draft.id, 2)));
    expect(supplement).toMatchObject({ kind: 'KOMP', follows: report.id, recipientId: boards.farsta, state: 'FRAMME' });
    expect(supplement.anmalningsnummer).not.toBe(report.anmalningsnummer);
  });

  it('may be written by a colleague of the unit, with the colleague’s own contact data', async () => {
    const report = await sent(world);
    const draft = expectDone(await beginSupplement(world.ctx, await world.as('johan.norr'), report.id));
    expect(draft.answers.reporter).toMatchObject({ name: 'Johan Norr', phone: '08-465 004 23' });
  });

  it('to another unit’s report is as one to a report that does not exist, also by its number', async () => {
    const report = await sent(world);
    const elsewhere = await world.as('nils.holm');
    expect(await beginSupplement(world.ctx, elsewhere, report.id)).toEqual(await beginSupplement(world.ctx, elsewhere, 'absent'));
    const byNumber = (number: string) =>
      send('nils.holm', answersLike({ triage: { reportKind: { code: 'KOMP' }, supplementOf: number, supplementKind: { code: 'SOL' } } }));
    const [other, absent] = [await byNumber(report.anmalningsnummer), await byNumber('P7K4-M2QX-9')];
    expect(other).toEqual(absent);
    expect(other).toMatchObject({ problem: { fields: [{ path: 'answers.triage.supplementOf', code: 'not-in-list' }] } });
  });

  it('to a komplettering follows the report itself, and begins with what was last sent', async () => {
    const report = await sent(world);
    const officer = await world.as('sara.lind');
    const first = expectDone(await beginSupplement(world.ctx, officer, report.id));
    const more = { ...first.answers, child: { ...first.answers.child, school: 'Exempelskolan, åk 3' } };
    expectDone(await saveDraft(world.ctx, officer, first.id, 1, { formVersion: FORM_VERSION, answers: more }));
    const one = onlyOne(expectDone(await submitDraft(world.ctx, officer, first.id, 2)));
    world.later(5);
    const second = expectDone(await beginSupplement(world.ctx, officer, one.id));
    expect(second.answers).toMatchObject({ triage: { supplementOf: report.anmalningsnummer }, child: { school: 'Exempelskolan, åk 3' } });
    expect(onlyOne(expectDone(await submitDraft(world.ctx, officer, second.id, 1)))).toMatchObject({ follows: report.id });
  });

  it('is of the kind of its report, whatever the draft says: it stops at what that act needs', async () => {
    const report = await sent(world);
    const officer = await world.as('sara.lind');
    const draft = expectDone(await beginSupplement(world.ctx, officer, report.id));
    const answers = { ...draft.answers, triage: { ...draft.answers.triage, supplementKind: { code: 'LUL' as const } }, concern: {} };
    expectDone(await saveDraft(world.ctx, officer, draft.id, 1, { formVersion: FORM_VERSION, answers }));
    const outcome = await submitDraft(world.ctx, officer, draft.id, 2);
    const paths = outcome.ok ? [] : (outcome.problem.fields ?? []).map(({ path }) => path);
    expect(paths).toContain('answers.concern.main');
  });

  it('by a colleague holds nothing that the first officer said of himself', async () => {
    const reporter = { ...example1.reporter, selfObserved: { code: 'JA' as const }, reachable: 'Hela natten' };
    const report = await sent(world, 'sara.lind', answersLike({ reporter }));
    const draft = expectDone(await beginSupplement(world.ctx, await world.as('johan.norr'), report.id));
    expect(draft.answers.reporter).not.toHaveProperty('selfObserved');
    expect(draft.answers.reporter).not.toHaveProperty('reachable');
    const own = expectDone(await beginSupplement(world.ctx, await world.as('sara.lind'), report.id));
    expect(own.answers.reporter).toMatchObject({ reachable: 'Hela natten' });
  });

  it('can be followed by another, though what was new then was marked for the annex', async () => {
    const report = await sent(world);
    const officer = await world.as('sara.lind');
    const first = expectDone(await beginSupplement(world.ctx, officer, report.id));
    const marks = [{ id: 'mark-news', target: 'supplement.whatIsNew', from: ['other'], why: 'Risk för hämnd' }];
    const answers = { ...first.answers, supplement: { whatIsNew: 'Mormor berättade mer.' }, secrecy: { ...first.answers.secrecy, marks } };
    expectDone(await saveDraft(world.ctx, officer, first.id, 1, { formVersion: FORM_VERSION, answers }));
    expectDone(await submitDraft(world.ctx, officer, first.id, 2));
    const second = expectDone(await beginSupplement(world.ctx, officer, report.id));
    expect(await submitDraft(world.ctx, officer, second.id, 1)).toMatchObject({ ok: true });
  });

  it('reaches a nämnd that takes no new reports any more: it takes in its mail (TF 2:9)', async () => {
    const report = await sent(world);
    await closeFrom(boards.farsta, '2026-11-19');
    expect(await send('sara.lind', answersLike())).toMatchObject({ problem: { code: 'recipient-closed' } });
    const officer = await world.as('sara.lind');
    const draft = expectDone(await beginSupplement(world.ctx, officer, report.id));
    expect(await submitDraft(world.ctx, officer, draft.id, 1)).toMatchObject({ ok: true, value: [{ state: 'FRAMME' }] });
    expect(expectDone(await listSent(world.ctx, officer)).own).toHaveLength(2);
  });

  it('brings nothing back of where a protected child is', async () => {
    const report = await sent(world, 'sara.lind', answersLike({ child: { ...example1.child, protectedIdentity: { code: 'SEK' } } }));
    const draft = expectDone(await beginSupplement(world.ctx, await world.as('sara.lind'), report.id));
    expect(JSON.stringify(draft)).not.toContain('Exempelvägen');
    expect(JSON.stringify(draft)).not.toContain('Exempelskolan');
  });
});

describe('a mark set late', () => {
  it('hides what the unit could read until then: the first report’s places, and the child’s name in every row (T-14)', async () => {
    const report = await sent(world);
    const officer = await world.as('sara.lind');
    const draft = expectDone(await beginSupplement(world.ctx, officer, report.id));
    const marked = { ...draft.answers, child: { ...draft.answers.child, protectedIdentity: { code: 'SKF' as const } } };
    expectDone(await saveDraft(world.ctx, officer, draft.id, 1, { formVersion: FORM_VERSION, answers: marked }));
    expectDone(await submitDraft(world.ctx, officer, draft.id, 2));

    const colleague = await world.as('johan.norr');
    expectDone(await openSent(world.ctx, colleague, report.id));
    const read = JSON.stringify(expectDone(await getSent(world.ctx, colleague, report.id)));
    expect(read).not.toMatch(/Exempelvägen|Exempelskolan|Gun Testström/);
    const { unit } = expectDone(await listSent(world.ctx, colleague));
    expect(unit.map(({ childLabel }) => childLabel)).toEqual(['Skyddade personuppgifter', 'Skyddade personuppgifter']);
  });
});

describe('two nämnder', () => {
  it('are told of each other only where the child’s places are: of a protected child neither reads where else it went (A1)', async () => {
    const child = { ...acute.child, protectedIdentity: { code: 'SEK' as const } };
    const copies = expectDone(await send('sara.lind', { ...acute, child }));
    for (const [copy, other] of [
      [copies[0], 'malmo'],
      [copies[1], boards.farsta],
    ] as const) {
      const board = await world.ctx.stores.board((copy?.recipientId ?? '') as typeof boards.farsta);
      const body = new TextDecoder().decode((await board.part(copy?.id as never, 'body')) ?? new Uint8Array());
      expect(body).toContain(copy?.recipientId);
      expect(body).not.toContain(`"${other}"`);
    }
  });

  it('each get a copy under one number, with a receipt of its own', async () => {
    const copies = expectDone(await send('sara.lind', acute));
    expect(copies.map(({ recipientId, state }) => ({ recipientId, state }))).toEqual([
      { recipientId: boards.farsta, state: 'FRAMME' },
      { recipientId: boards.malmo, state: 'FRAMME' },
    ]);
    expect(new Set(copies.map(({ anmalningsnummer }) => anmalningsnummer)).size).toBe(1);
    expect(new Set(copies.map(({ id }) => id)).size).toBe(2);
  });

  it('both get what follows', async () => {
    const [first] = expectDone(await send('sara.lind', acute));
    const officer = await world.as('sara.lind');
    const draft = expectDone(await beginSupplement(world.ctx, officer, first?.id ?? ''));
    const supplements = expectDone(await submitDraft(world.ctx, officer, draft.id, 1));
    expect(supplements.map(({ recipientId }) => recipientId).toSorted()).toEqual([boards.malmo, boards.farsta]);
    expect(supplements.every(({ state }) => state === 'FRAMME')).toBe(true);
  });

  it('are one when it is not acute: the second is hidden and never sent', async () => {
    const calm = { ...acute, triage: example1.triage, risk: { ...example1.risk, protectToday: { answer: 'NEJ' as const } } };
    expect(expectDone(await send('sara.lind', calm))).toHaveLength(1);
  });

  it('are refused at the second’s own field when it lies in another kommun, and nothing is sent', async () => {
    const wrong = { ...acute, recipient: { ...acute.recipient, secondKommun: { code: '0380' as const } } };
    expect(await send('sara.lind', wrong)).toMatchObject({
      problem: { code: 'recipient-closed', fields: [{ path: 'answers.recipient.secondBoard' }] },
    });
    expect(expectDone(await listSent(world.ctx, await world.as('sara.lind'))).own).toHaveLength(0);
  });
});

describe('a message that something is wrong', () => {
  it('reaches the nämnd as a document of its own, and the report stands as it was', async () => {
    const report = await sent(world);
    const officer = await world.as('sara.lind');
    const given = { id: world.ctx.ids.uuid(), what: ['UPPG'], text: 'Numret till mormor är fel. Rätt nummer är 070-174 06 14.' };
    const message = onlyOne(expectDone(await correctReport(world.ctx, officer, report.id, given)));
    expect(message).toMatchObject({ kind: 'FEL', follows: report.id, state: 'FRAMME', childLabel: report.childLabel });
    const board = await world.ctx.stores.board(boards.farsta);
    expect(await board.arrivedRow(report.id)).toMatchObject({ followUps: [{ kind: 'FEL', firstOpenedAt: null }] });
  });

  it('says at the field what it lacks, and sends nothing', async () => {
    const report = await sent(world);
    const officer = await world.as('sara.lind');
    expect(await correctReport(world.ctx, officer, report.id, { id: 'one', what: [], text: '  ' })).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'text', code: 'required' }] },
    });
    expect(await correctReport(world.ctx, officer, report.id, { id: 'two', what: ['NEJ'], text: 'Fel barn' })).toMatchObject({
      problem: { fields: [{ path: 'what', code: 'not-in-list' }] },
    });
    expect(expectDone(await listSent(world.ctx, officer)).own).toHaveLength(1);
  });

  it('pressed twice is one message', async () => {
    const report = await sent(world);
    const officer = await world.as('sara.lind');
    const given = { id: world.ctx.ids.uuid(), what: ['DUBB'], text: 'Johan Norr hade redan anmält.' };
    const [first, again] = [
      await correctReport(world.ctx, officer, report.id, given),
      await correctReport(world.ctx, officer, report.id, given),
    ];
    expect(onlyOne(expectDone(again)).id).toBe(onlyOne(expectDone(first)).id);
    expect(expectDone(await listSent(world.ctx, officer)).own).toHaveLength(2);
  });

  it('cannot be sent as a draft', async () => {
    const report = await sent(world);
    const answers = {
      triage: { reportKind: { code: 'FEL' }, supplementOf: report.anmalningsnummer },
      correction: { text: 'Något är fel' },
      reporter: { name: 'Sara Lind', phone: '08-465 004 20' },
    };
    expect(await send('sara.lind', answers)).toMatchObject({
      problem: { fields: [{ path: 'answers.triage.reportKind', code: 'not-applicable' }] },
    });
  });
});

describe('the next child in the same event', () => {
  it('gets nothing that was marked, though the event is common', async () => {
    const marks = [{ id: 'm1', target: 'event.summary', from: ['other'], why: 'Risk för hämnd' }];
    const report = await sent(world, 'sara.lind', answersLike({ secrecy: { marks } }));
    const { answers } = expectDone(await beginSiblingOfSent(world.ctx, await world.as('sara.lind'), report.id));
    expect(JSON.stringify(answers)).not.toContain('öppnade och blödde');
    expect(answers.triage).not.toHaveProperty('immediateDanger');
    expect(answers.triage).not.toHaveProperty('whereNowKommun');
  });

  it('gets what is common and nothing that is the first child’s own', async () => {
    const report = await sent(world);
    const { answers } = expectDone(await beginSiblingOfSent(world.ctx, await world.as('sara.lind'), report.id));
    expect(answers.event).toMatchObject({ summary: example1.event?.summary, place: example1.event?.place });
    expect(answers.recipient).toMatchObject({ board: boards.farsta });
    expect(Object.keys(answers).toSorted()).toEqual(['event', 'recipient', 'reporter', 'triage']);
    expect(JSON.stringify(answers)).not.toMatch(/Elsa|själv ringde 112|20180502/);
  });
});
