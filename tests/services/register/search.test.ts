import { dayOf } from '@tidig/domain/base/time.ts';
import { outcomeText } from '@tidig/domain/labels/actions.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { readCourse } from '@tidig/services/assessment/read-course.ts';
import { reportJournal } from '@tidig/services/journal/journal-of.ts';
import { UNNAMED_CASE_SYSTEM } from '@tidig/domain/register/empty-search.ts';
import { noteEmptySearch } from '@tidig/services/register/note-empty-search.ts';
import { printOwnSearch, printReportSearch } from '@tidig/services/register/print-empty-search.ts';
import { type Search, searchRegister } from '@tidig/services/register/search-register.ts';
import { renderPdf } from '@tidig/pdf/render.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pagesOf } from '../../pdf/read-back.ts';
import { aBarrier } from '../../support/a-barrier.ts';
import { there } from '../../support/there.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, sent, type World } from '../../support/world.ts';
import { anOpened, reading } from '../asking/scene.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const search = (text: string, more: Partial<Search> = {}): Search => ({
  text,
  birthYear: null,
  task: null,
  purpose: 'NY_PER_TELEFON',
  ...more,
});
const forTask = (task: string, text: string, more: Partial<Search> = {}) => search(text, { task, purpose: null, ...more });
const words = (text: string, more: object = {}) => ({ text, birthYear: null, caseSystem: null, ...more });
const looked = { answer: 'OKAND', source: 'Treserva, namn' } as const;
const unnamed = { ...looked, source: UNNAMED_CASE_SYSTEM };

async function asked(text: string, more: Partial<Search> = {}, username = 'ali.demir') {
  return searchRegister(world.ctx, await world.as(username), search(text, more));
}

async function lastLog() {
  return there((await (await world.ctx.stores.board(boards.farsta)).logRows({ beforeSeq: null, limit: 1 }))[0]);
}

async function rows() {
  return (await (await world.ctx.stores.board(boards.farsta)).checkLog()).rows;
}

/** The paper that was last drawn. */
async function paper() {
  return (await pagesOf(await renderPdf(there(world.drawn.at(-1))))).join('\n');
}

describe('a search that is refused', () => {
  it.each([
    ['purpose-required', search('Elsa Testström', { purpose: null })],
    ['purpose-required', search('Elsa Testström', { purpose: null, task: 'absent' })],
    ['guardian-needs-task', search('Sara Testström', { whose: 'guardian' })],
    ['search-too-short', search('Elsa')],
    ['search-too-short', search('%*"')],
    ['search-too-long', search('a'.repeat(10_000))],
    ['invalid-input', search('20180502-2380')],
  ] as const)('is refused as %s with one log row, and tells nothing of what was typed', async (code, wanted) => {
    const before = await rows();
    const answer = await searchRegister(world.ctx, await world.as('ali.demir'), wanted);
    expect(answer).toMatchObject({ ok: false, problem: { code } });
    expect(JSON.stringify(answer)).not.toContain(wanted.text.slice(0, 8));
    expect(await rows()).toBe(before + 1);
    expect(await lastLog()).toMatchObject({ action: 'register.search', objectKind: 'search', outcome: code, termsHash: null });
  });

  it('by somebody who has no part in it is refused for the role', async () => {
    expect(await asked('Elsa Testström', {}, 'rut.ask')).toMatchObject({ problem: { code: 'not-permitted' } });
  });
});

describe('what is found', () => {
  it('exact stands before near, in the list of the certain child and of the possible one', async () => {
    await sent(world);
    await sent(
      world,
      'sara.lind',
      answersLike({ child: { ...example1.child, identity: { kind: 'SAKN' }, identityCertainty: { code: 'TRO' }, firstName: 'Elza' } }),
    );
    const { id, subject } = await anOpened(world);
    const answer = expectDone(await searchRegister(world.ctx, subject, forTask(id, 'Elsa Testström')));
    expect(answer.certain.map(({ exact }) => exact)).toEqual([true]);
    expect(answer.mayBeMore).toBe(false);
  });

  it('an age orders as the two birth years that it can mean', async () => {
    await sent(world);
    const answer = expectDone(await asked('Elsa', { age: 8 }));
    expect(answer.birthYears).toEqual([2018, 2017]);
    expect(answer.certain[0]?.reasons).toContain('BIRTH_YEAR');
    const older = expectDone(await asked('Elsa', { age: 9 }));
    expect(older.certain).toHaveLength(1);
    expect(older.certain[0]?.reasons).not.toContain('BIRTH_YEAR');
  });

  it('and the earlier of the two years as well', async () => {
    world.later(60 * 24 * 60);
    await sent(world);
    expect(expectDone(await asked('Elsa', { age: 8 })).certain[0]?.reasons).toContain('BIRTH_YEAR');
  });

  it.each(['5000-K123456-26', '5000 K123456 26'])("L-97: by the police's number as %s", async (text) => {
    await sent(
      world,
      'sara.lind',
      answersLike({ event: { ...example1.event, refs: [{ id: 'r1', kind: { code: 'KNR' }, number: '5000-K123456-26' }] } }),
    );
    const answer = expectDone(await asked(text));
    expect(answer).toMatchObject({ recognisedAs: 'police-number' });
    expect(answer.certain[0]?.reasons).toEqual(['POLICE_NUMBER']);
  });

  it("L-43: by a guardian's name from an open task, and never shows that name", async () => {
    const { id, subject } = await anOpened(world, { answers: withGuardian('Ragnhild Vårdsdotter') });
    const answer = expectDone(await searchRegister(world.ctx, subject, forTask(id, 'Ragnhild Vårdsdotter', { whose: 'guardian' })));
    expect(answer.certain[0]?.reasons).toContain('GUARDIAN_NAME');
    expect(JSON.stringify(answer)).not.toMatch(/Ragnhild|Vårdsdotter/);
    expect(expectDone(await searchRegister(world.ctx, subject, forTask(id, 'Ragnhild Vårdsdotter'))).certain).toEqual([]);
  });

  it('one name of a guardian is too short, whatever birth year stands beside', async () => {
    const { id, subject } = await anOpened(world);
    const wanted = forTask(id, 'Ragnhild', { whose: 'guardian', birthYear: 2018 });
    expect(await searchRegister(world.ctx, subject, wanted)).toMatchObject({ problem: { code: 'search-too-short' } });
  });

  it('answers for a child of another nämnd as for one that does not exist (T-2)', async () => {
    await sent(world);
    const elsewhere = await world.as('petra.gran');
    const [there, nowhere] = await Promise.all(
      ['Elsa Testström', 'Elsa Ingenstans'].map((text) => searchRegister(world.ctx, elsewhere, search(text))),
    );
    const bare = (answer: unknown) => ({ ...(answer as { value: object }).value, id: '' });
    expect(bare(there)).toEqual(bare(nowhere));
  });
});

describe('an empty answer is noted', () => {
  it('from a task in its förhandsbedömning and journal, with the words and what the case system said, and printed', async () => {
    const { id, subject } = await anOpened(world);
    const { id: searched, searchedAt } = expectDone(await searchRegister(world.ctx, subject, forTask(id, 'Nora Ingenstans', { age: 8 })));
    world.later(5);
    const noted = expectDone(await noteEmptySearch(world.ctx, subject, searched, words('Nora Ingenstans', { age: 8, caseSystem: looked })));
    expect(noted.search).toMatchObject({
      madeAt: searchedAt,
      recordedAt: world.clock.now(),
      byName: 'Ali Demir',
      body: { words: 'Nora Ingenstans', birthYears: [2018, 2017], reason: 'task' },
    });
    const course = expectDone(await readCourse(world.ctx, subject, id));
    expect(course.records.emptySearches).toEqual([noted.search]);
    expect(course.records.caseSystem).toEqual([noted.caseSystem]);
    const { entries } = expectDone(await reportJournal(world.ctx, subject, id));
    expect(entries.find(({ title }) => title === 'Inga träffar i Tidig')?.lines[0]).toBe(
      'Barnets namn, född 2018 eller 2017: ”Nora Ingenstans”',
    );
    const printed = expectDone(await printReportSearch(world.ctx, subject, id, { search: searched, leaveOut: [] }));
    expect(printed.fileName).toBe('sokning-FAR-2026-00001-kopia-1.pdf');
    const text = await paper();
    for (const said of [
      'Inga träffar i Tidig',
      'Nora Ingenstans',
      'Barnets namn, född 2018 eller 2017',
      'Pågående uppgift',
      'Barnet finns inte där',
      'Treserva, namn',
      'Omfattar inte',
      'Sida 1 av 1',
      'SEKRETESS',
    ])
      expect(text).toContain(said);
  });

  it('once: a second press gives what is noted, and writes nothing', async () => {
    const { id, subject } = await anOpened(world);
    const { id: searched } = expectDone(await searchRegister(world.ctx, subject, forTask(id, 'Nora Ingenstans')));
    const first = expectDone(await noteEmptySearch(world.ctx, subject, searched, words('Nora Ingenstans', { caseSystem: looked })));
    world.later(1);
    expect(expectDone(await noteEmptySearch(world.ctx, subject, searched, words('Nora Ingenstans')))).toEqual(first);
    expect(expectDone(await readCourse(world.ctx, subject, id)).records.emptySearches).toHaveLength(1);
  });

  it('without a task with no words of one’s own on where somebody looked', async () => {
    const subject = await world.as('karin.ek');
    const { id } = expectDone(await searchRegister(world.ctx, subject, search('Nora Ingenstans')));
    const noted = await noteEmptySearch(world.ctx, subject, id, words('Nora Ingenstans', { caseSystem: looked }));
    expect(noted).toMatchObject({
      ok: false,
      problem: { code: 'invalid-input', fields: [{ path: 'caseSystem.source', code: 'not-applicable' }] },
    });
  });

  it('without a task about the search alone: its words stand nowhere but on the paper', async () => {
    const subject = await world.as('karin.ek');
    const { id } = expectDone(await searchRegister(world.ctx, subject, search('Nora Ingenstans')));
    const noted = expectDone(await noteEmptySearch(world.ctx, subject, id, words('Nora Ingenstans', { caseSystem: unnamed })));
    expect(noted.search.body).toMatchObject({ words: '', reason: 'NY_PER_TELEFON' });
    const board = await world.ctx.stores.board(boards.farsta);
    expect(JSON.stringify(await board.records({ kind: 'search', id }))).not.toMatch(/Nora|Ingenstans/);
    expect(await lastLog()).toMatchObject({ action: 'register.search', objectKind: 'search', outcome: 'noted' });
    expect(outcomeText('noted')).toBe('Antecknades');
    const printed = expectDone(await printOwnSearch(world.ctx, subject, id, { ...words('Nora Ingenstans'), leaveOut: [] }));
    expect(printed).toMatchObject({ copyNumber: 1, fileName: expect.stringMatching(/^sokning-[0-9a-f]{8}-kopia-1\.pdf$/) });
    expect(await paper()).toContain('Nora Ingenstans');
    expect(await lastLog()).toMatchObject({ action: 'intake.print', objectKind: 'search', outcome: 'done' });
    expect(expectDone(await printOwnSearch(world.ctx, subject, id, { ...words('Nora Ingenstans'), leaveOut: [] })).copyNumber).toBe(2);
  });

  it.each([
    ['other words', async (id: string) => noteEmptySearch(world.ctx, await world.as('karin.ek'), id, words('Nora Någonstans'))],
    ["somebody else's search", async (id: string) => noteEmptySearch(world.ctx, await world.as('ali.demir'), id, words('Nora Ingenstans'))],
    ['a search that nobody made', async () => noteEmptySearch(world.ctx, await world.as('karin.ek'), 'absent', words('Nora Ingenstans'))],
    [
      "a guardian's name instead of a child's",
      async (id: string) => noteEmptySearch(world.ctx, await world.as('karin.ek'), id, words('Nora Ingenstans', { whose: 'guardian' })),
    ],
    [
      'one that is older than an hour',
      async (id: string) => {
        world.later(61);
        return noteEmptySearch(world.ctx, await world.as('karin.ek'), id, words('Nora Ingenstans'));
      },
    ],
  ])('is refused for %s, with its log row', async (_, noteIt) => {
    const { id } = expectDone(await asked('Nora Ingenstans', {}, 'karin.ek'));
    expect(await noteIt(id)).toEqual({ ok: false, problem: { code: 'search-gone' } });
    expect(await lastLog()).toMatchObject({ action: 'register.search', objectKind: 'search', outcome: 'search-gone' });
  });

  it('is refused for a search with hits, and never made of one in which something is shut (T-4)', async () => {
    const { id } = await sent(world);
    const ali = await world.as('ali.demir');
    const found = expectDone(await asked('Elsa Testström'));
    expect(await noteEmptySearch(world.ctx, ali, found.id, words('Elsa Testström'))).toMatchObject({ problem: { code: 'search-gone' } });
    const report = { kind: 'report', id } as const;
    const board = await world.ctx.stores.board(boards.farsta);
    await board.bar(aBarrier(report, ali.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', report));
    expect(await asked('Elsa Testström')).toEqual({ ok: false, problem: { code: 'barred' } });
    expect((await newestLog(world, boards.farsta, 2)).map(({ outcome }) => outcome)).not.toContain('empty');
  });

  it('needs the task open still, and says what the case system showed only for those who assess', async () => {
    const { id, subject } = await anOpened(world, { username: 'karin.ek' });
    const { id: searched } = expectDone(await searchRegister(world.ctx, subject, forTask(id, 'Nora Ingenstans')));
    expect(await noteEmptySearch(world.ctx, subject, searched, words('Nora Ingenstans', { caseSystem: looked }))).toMatchObject({
      problem: { code: 'not-permitted' },
    });
    world.later(59);
    expect(await noteEmptySearch(world.ctx, subject, searched, words('Nora Ingenstans'))).toMatchObject({ ok: true });
  });

  it('is not noted in a report whose opening has run out', async () => {
    const { id } = await anOpened(world);
    world.later(30);
    const subject = await reading(world, id);
    world.later(31);
    const { id: searched } = expectDone(await searchRegister(world.ctx, subject, forTask(id, 'Nora Ingenstans')));
    world.later(30);
    expect(await noteEmptySearch(world.ctx, subject, searched, words('Nora Ingenstans'))).toMatchObject({
      problem: { code: 'opening-required' },
    });
  });

  it.each([
    ['PAGAR without a first day', { answer: 'PAGAR', source: UNNAMED_CASE_SYSTEM }, 'required'],
    ['a first day ahead', { answer: 'PAGAR', source: UNNAMED_CASE_SYSTEM, openSince: '2027-01-01' }, 'date-in-future'],
    ['a first day with nothing running', { answer: 'OKAND', source: UNNAMED_CASE_SYSTEM, openSince: '2026-01-01' }, 'not-applicable'],
  ])('holds the case system to the same as the förhandsbedömning does: %s', async (_, caseSystem, code) => {
    const subject = await world.as('karin.ek');
    const { id } = expectDone(await searchRegister(world.ctx, subject, search('Nora Ingenstans')));
    expect(await noteEmptySearch(world.ctx, subject, id, words('Nora Ingenstans', { caseSystem }) as never)).toMatchObject({
      problem: { fields: [{ code }] },
    });
  });

  it('is printed only where it is noted', async () => {
    const { id, subject } = await anOpened(world);
    const inTask = expectDone(await searchRegister(world.ctx, subject, forTask(id, 'Nora Ingenstans')));
    const own = expectDone(await searchRegister(world.ctx, subject, search('Nora Ingenstans')));
    expect(await printReportSearch(world.ctx, subject, id, { search: inTask.id, leaveOut: [] })).toMatchObject({
      problem: { code: 'nothing-to-print' },
    });
    expect(await printOwnSearch(world.ctx, subject, own.id, { ...words('Nora Ingenstans'), leaveOut: [] })).toMatchObject({
      problem: { code: 'nothing-to-print' },
    });
    expect(await lastLog()).toMatchObject({ action: 'intake.print', outcome: 'nothing-to-print' });
    expect(await printOwnSearch(world.ctx, subject, own.id, { ...words('Annat Namn'), leaveOut: [] })).toMatchObject({
      problem: { code: 'search-gone' },
    });
  });
});

/** The example's guardians under another name: what else the report says of them points at their rows. */
function withGuardian(name: string) {
  const { family } = example1;
  const guardians = rowsOf(family?.guardians).map((row, index) => (index === 0 ? { ...row, name } : row));
  return answersLike({ family: { ...family, guardians } as typeof family });
}
