import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { beginSibling } from '@tidig/services/writing/begin-sibling.ts';
import { childrenInEvent } from '@tidig/services/writing/children-in-event.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { findDuplicates } from '@tidig/services/writing/find-duplicates.ts';
import { getDraft } from '@tidig/services/writing/get-draft.ts';
import { listDrafts } from '@tidig/services/writing/list-drafts.ts';
import { listSent } from '@tidig/services/writing/list-sent.ts';
import { inviteColleague } from '@tidig/services/writing/colleagues.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitDraft, submitTogether } from '@tidig/services/writing/submit-draft.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, POLICE, sent, type World } from '../support/world.ts';
import { there } from '../support/there.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const choice = { sibling: 'syskon-liam', guardians: ['vh-maria', 'vh-jonas'], household: [] };
/** What has to be written of the second child, and of no other, before it can be sent. */
const liamsOwn: Answers = {
  child: { identityCertainty: { code: 'KTR' } },
  event: { whyNow: 'Liam låg under täcket när pappa slog mamma, och skakade när vi kom.' },
  concern: { main: { code: 'VAL1' }, obs: [{ id: 'liam-1', what: 'Liam låg under täcket, vaken, och skakade i hela kroppen.' }] },
};

async function begin(username = 'sara.lind', answers: unknown = answersLike()) {
  const officer = await world.as(username);
  const first = expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers }));
  const second = expectDone(await beginSibling(world.ctx, officer, first.id, choice));
  return { officer, first, second };
}

async function save(id: string, version: number, answers: unknown) {
  return expectDone(await saveDraft(world.ctx, await world.as('sara.lind'), id, version, { formVersion: FORM_VERSION, answers }));
}

/** Both children written so that they can be sent. */
async function bothReady() {
  const { officer, first, second } = await begin();
  const { answers } = second;
  const whole = {
    ...answers,
    child: { ...answers.child, ...liamsOwn.child },
    event: { ...answers.event, ...liamsOwn.event },
    concern: liamsOwn.concern,
  };
  const saved = await save(second.id, second.version, whole);
  return { officer, first, second: { ...second, version: saved.version } };
}

describe('several children, written once', () => {
  it('begins a linked draft of the same writer’s, with the writer’s own contact data, and a row in the log', async () => {
    const { officer, first, second } = await begin();
    expect(second.answers).toMatchObject({
      child: { firstName: 'Liam' },
      reporter: { name: 'Sara Lind' },
      event: { refs: example1.event?.refs },
    });
    const { children } = expectDone(await childrenInEvent(world.ctx, officer, first.id));
    expect(children).toMatchObject([
      { draftId: first.id, childLabel: 'Elsa Testström', version: 1 },
      { draftId: second.id, childLabel: 'Liam Testström', version: 1 },
    ]);
    const [row] = await newestLog(world, POLICE, 1);
    expect(row).toMatchObject({ action: 'draft.sibling', outcome: 'done' });
    const alone = expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers: answersLike() }));
    const listed = new Map(expectDone(await listDrafts(world.ctx, officer)).map(({ id, event }) => [id, event]));
    expect(listed.get(first.id)).toEqual(expect.any(String));
    expect([listed.get(second.id), listed.get(alone.id)]).toEqual([listed.get(first.id), null]);
  });

  it('refuses rows that the draft does not have, and a draft that is somebody else’s', async () => {
    const { officer, first } = await begin();
    expect(await beginSibling(world.ctx, officer, first.id, { sibling: 'nobody', guardians: ['no'], household: ['no'] })).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'sibling' }, { path: 'guardians' }, { path: 'household' }] },
    });
    const stranger = await world.as('johan.norr');
    expect(await beginSibling(world.ctx, stranger, first.id, choice)).toMatchObject({ problem: { code: 'not-found' } });
    expect(await childrenInEvent(world.ctx, stranger, first.id)).toMatchObject({ problem: { code: 'not-found' } });
    const [row] = await newestLog(world, POLICE, 1);
    expect(row).toMatchObject({ action: 'draft.read', outcome: 'not-found' });
  });

  it('shows a colleague who was invited to one of them that one only', async () => {
    const { officer, first } = await begin();
    const johan = await world.as('johan.norr');
    expectDone(await inviteColleague(world.ctx, officer, first.id, johan.userId));
    const { children } = expectDone(await childrenInEvent(world.ctx, johan, first.id));
    expect(children.map(({ childLabel }) => childLabel)).toEqual(['Elsa Testström']);
  });

  it('keeps what is common in step both ways, as a next version of the other draft, and nothing else', async () => {
    const { officer, first, second } = await begin();
    const summary = 'Larm kl. 22.17 om skrik. Mamman öppnade och blödde ur näsan.';
    const written = { ...first.answers, event: { ...first.answers.event, summary, whyNow: 'Elsas eget.' } };
    await save(first.id, 1, written);
    const followed = expectDone(await getDraft(world.ctx, officer, second.id));
    expect(followed).toMatchObject({ version: 2, answers: { event: { summary } } });
    expect(followed.answers.event?.whyNow).toBeUndefined();
    await save(second.id, 2, { ...followed.answers, event: { ...followed.answers.event, crimes: 'grov kvinnofridskränkning' } });
    expect(expectDone(await getDraft(world.ctx, officer, first.id)).answers.event).toMatchObject({
      crimes: 'grov kvinnofridskränkning',
      whyNow: 'Elsas eget.',
    });
  });

  it('leaves the other draft alone when nothing common was changed', async () => {
    const { officer, first, second } = await begin();
    await save(first.id, 1, { ...first.answers, concern: { assessment: 'Bara om Elsa.' } });
    expect(expectDone(await getDraft(world.ctx, officer, second.id)).version).toBe(second.version);
  });
});

describe('sent together', () => {
  it('become a report each, each with its own number and receipt, and are answered the same when pressed again', async () => {
    const { officer, first, second } = await bothReady();
    const press = () => submitTogether(world.ctx, officer, [{ id: first.id, version: 1 }, second]);
    const reports = expectDone(await press());
    expect(reports).toMatchObject([
      { childLabel: 'Elsa Testström', state: 'FRAMME' },
      { childLabel: 'Liam Testström', state: 'FRAMME' },
    ]);
    expect(new Set(reports.map(({ anmalningsnummer }) => anmalningsnummer)).size).toBe(2);
    expect(expectDone(await press())).toEqual(reports);
  });

  it('are joined at their nämnd, each with its number, and nobody is told of a report that went elsewhere', async () => {
    const { officer, first, second } = await bothReady();
    const reports = expectDone(await submitTogether(world.ctx, officer, [{ id: first.id, version: 1 }, second]));
    const board = await world.ctx.stores.board(boards.farsta);
    const [elsa, liam] = reports;
    expect((await board.inSameEvent(there(elsa).id)).map(({ id }) => id)).toEqual([there(liam).id]);
    expect((await board.inSameEvent(there(liam).id)).map(({ id }) => id)).toEqual([there(elsa).id]);
    const third = expectDone(await beginSiblingAt(boards.malmo, there(elsa).id));
    expect(third).toEqual([]);
  });

  it('are of one event in the list of what is sent; a report that stands alone is of none', async () => {
    const { officer, first, second } = await bothReady();
    const alone = await sent(world);
    expectDone(await submitTogether(world.ctx, officer, [{ id: first.id, version: 1 }, second]));
    const { own } = expectDone(await listSent(world.ctx, officer));
    const [liam, elsa, other] = own.toSorted((one, another) => (one.id === alone.id ? 1 : another.id === alone.id ? -1 : 0));
    expect(elsa?.event).toEqual(expect.any(String));
    expect(liam?.event).toBe(elsa?.event);
    expect(other?.event).toBeNull();
  });

  it('are sent all or none: what hinders one is told with its place', async () => {
    const { officer, first, second } = await begin();
    const answer = await submitTogether(world.ctx, officer, [first, second]);
    expect(answer).toMatchObject({ problem: { code: 'report-incomplete' } });
    const paths = answer.ok ? [] : (answer.problem.fields ?? []).map(({ path }) => path);
    expect(paths).toContain('drafts.1.answers.event.whyNow');
    expect(paths.every((path) => path.startsWith('drafts.1.'))).toBe(true);
    expectDone(await getDraft(world.ctx, officer, first.id));
    expect(await submitTogether(world.ctx, officer, [{ id: first.id, version: 7 }])).toMatchObject({
      problem: { code: 'version-stale', fields: [{ path: 'drafts.0' }] },
    });
  });

  it('are of one event, and each once', async () => {
    const { officer, first } = await begin();
    const alone = expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers: answersLike() }));
    expect(await submitTogether(world.ctx, officer, [first, alone, first])).toMatchObject({
      problem: { code: 'invalid-input', fields: [{ path: 'drafts.1.id' }, { path: 'drafts.2.id' }] },
    });
  });

  it('may be sent one by one: the later one is joined to the earlier, and no longer follows it', async () => {
    const { officer, first, second } = await bothReady();
    const [elsa] = expectDone(await submitDraft(world.ctx, officer, first.id, 1));
    const { children } = expectDone(await childrenInEvent(world.ctx, officer, second.id));
    expect(children).toMatchObject([{ reportId: there(elsa).id, draftId: null }, { draftId: second.id }]);
    const [liam] = expectDone(await submitDraft(world.ctx, officer, second.id, second.version));
    const board = await world.ctx.stores.board(boards.farsta);
    expect((await board.inSameEvent(there(elsa).id)).map(({ id }) => id)).toEqual([there(liam).id]);
  });
});

/** Another child of the event, sent to another nämnd: what that nämnd is told of the others. */
async function beginSiblingAt(to: typeof boards.farsta, report: string) {
  const officer = await world.as('sara.lind');
  const { beginSiblingOfSent } = await import('@tidig/services/writing/begin-sibling.ts');
  const draft = expectDone(await beginSiblingOfSent(world.ctx, officer, report));
  const kommun = { code: '1280' as const };
  const whole = {
    ...draft.answers,
    ...liamsOwn,
    child: { ...liamsOwn.child, firstName: 'Noa' },
    event: { ...draft.answers.event, ...liamsOwn.event },
    reporter: { ...draft.answers.reporter, phone: '08-465 004 20' },
    recipient: { kommun, board: to },
  };
  const saved = await save(draft.id, draft.version, whole);
  const [noa] = expectDone(await submitDraft(world.ctx, officer, draft.id, saved.version));
  const rows = await (await world.ctx.stores.board(to)).inSameEvent(there(noa).id);
  return { ok: true as const, value: rows.map(({ id }) => id) };
}

describe('has the event been reported before?', () => {
  async function duplicatesOf(username: string, answers: unknown) {
    const officer = await world.as(username);
    const draft = expectDone(await createDraft(world.ctx, officer, { formVersion: FORM_VERSION, answers }));
    return expectDone(await findDuplicates(world.ctx, officer, draft.id));
  }

  it('tells the number, when and by whom, of own reports and the unit’s, and logs the question', async () => {
    const report = await sent(world);
    expect(await duplicatesOf('johan.norr', answersLike())).toEqual([
      { reportId: report.id, anmalningsnummer: report.anmalningsnummer, sealedAt: report.sealedAt, authorName: 'Sara Lind' },
    ]);
    expect((await newestLog(world, POLICE, 1))[0]).toMatchObject({ action: 'draft.duplicates', outcome: 'done' });
  });

  it('says nothing to another unit, of another child, or of an event eight days away', async () => {
    await sent(world);
    expect(await duplicatesOf('nils.holm', answersLike())).toEqual([]);
    expect(await duplicatesOf('sara.lind', answersLike({ child: { firstName: 'Elsa', lastName: 'Provsson' } }))).toEqual([]);
    const at = (day: string) => answersLike({ event: { ...example1.event, start: { at: `${day}T22:15`, precision: 'UNGEFAR' } } });
    expect(await duplicatesOf('sara.lind', at('2026-11-11'))).toHaveLength(1);
    expect(await duplicatesOf('sara.lind', at('2026-11-10'))).toEqual([]);
    expect(await duplicatesOf('sara.lind', {})).toEqual([]);
  });
});
