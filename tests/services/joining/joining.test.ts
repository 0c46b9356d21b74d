import type { ChildFileId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { findInFile } from '@tidig/services/child-file/find-in-file.ts';
import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { printHistory } from '@tidig/services/child-file/print-history.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { compareFiles } from '@tidig/services/joining/compare-files.ts';
import { getMoves } from '@tidig/services/joining/get-moves.ts';
import { joinFiles } from '@tidig/services/joining/join-files.ts';
import { splitFile } from '@tidig/services/joining/split-file.ts';
import { undoMove } from '@tidig/services/joining/undo-move.ts';
import { fileJournal } from '@tidig/services/journal/journal-of.ts';
import { noteOnFile } from '@tidig/services/journal/write-note.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { noteTransfer } from '@tidig/services/transfer/transfers.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { there } from '../../support/there.ts';
import { aWorld, boards, example1, expectDone, newestLog, type World } from '../../support/world.ts';
import { alone, anOpened, refusedWith, wrongAt } from '../assessment/acts.ts';
import { emergency, ofReport, shutOut } from '../barrier-acts.ts';
import { anAktWith, file, joined, lyingIn, movesIn, opening, rowOf, seenBoth, twoAkter, why, withBoth } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const lastLog = async () => there((await newestLog(world, boards.farsta, 1))[0]);
const absent = '00000000-0000-4000-8000-000000000000';

it('a caseworker who has opened both sees them side by side and joins them; both tell it, and the emptied one leads on', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  const { fields, hindrance } = expectDone(await compareFiles(world.ctx, ali, one.akt, two.akt));
  expect(fields.map(({ field, verdict }) => [field, verdict])).toEqual([
    ['number', 'mismatch'],
    ['name', 'mismatch'],
    ['birthDate', 'mismatch'],
  ]);
  expect(hindrance).toBeNull();
  expectDone(await joined(world, ali, one.akt, two.akt));
  expect((await newestLog(world, boards.farsta, 3)).map(({ action, outcome }) => [action, outcome])).toEqual([
    ['child-file.join', 'done'],
    ['child-file.join', 'done'],
    ['child-file.join', 'done'],
  ]);
  expect(await lyingIn(world, one.akt)).toEqual([one.report, two.report]);
  const emptied = await movesIn(world, ali, two.akt);
  expect(emptied.joinedWith).toMatchObject({ other: { id: one.akt }, byName: 'Ali Demir' });
  expect(emptied.mayMove).toBe(true);
  expect((await movesIn(world, ali, one.akt)).moves).toMatchObject([
    { way: 'JOINED', into: true, reason: why, goBack: 1, stay: 0, mayUndo: true },
  ]);
  const found = expectDone(
    await searchRegister(world.ctx, ali, { text: '20150102-2386', birthYear: null, task: null, purpose: 'KOMPLETTERING' }),
  );
  expect(found.certain.map(({ childFileId }) => childFileId)).toEqual([one.akt]);
});

it('what is written about the emptied akt is read in the joined one, once', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  expectDone(await noteOnFile(world.ctx, ali, two.akt, { text: 'Förskolan ringde om vantarna.', about: null, kind: 'NOTE', madeAt: null }));
  expectDone(await joined(world, ali, one.akt, two.akt));
  const { entries, hidden } = expectDone(await fileJournal(world.ctx, ali, one.akt));
  const told = entries.map(({ title, lines }) => `${title} ${lines.join(' ')}`);
  expect(told.filter((text) => text.includes('vantarna'))).toHaveLength(1);
  expect(told.filter((text) => text.includes('fördes samman'))).toHaveLength(1);
  expect(hidden).toBe(false);
  expect(JSON.stringify(expectDone(await fileJournal(world.ctx, ali, two.akt)))).toContain('vantarna');
});

it('an undo sends back what was moved and lies there; what came since stays, and both is said before', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  expectDone(await joined(world, ali, one.akt, two.akt));
  const late = await anOpened(world, 'ali.demir');
  expectDone(await linkReport(world.ctx, ali, late.id, one.akt));
  const before = await movesIn(world, ali, one.akt);
  const [move] = before.moves;
  expect(move).toMatchObject({ goBack: 1, stay: 1 });
  expectDone(await undoMove(world.ctx, ali, one.akt, there(move).id, { reason: 'Det var två kusiner.', seen: before.seen }));
  expect(await lyingIn(world, two.akt)).toEqual([two.report]);
  expect(await lyingIn(world, one.akt)).toEqual([one.report, late.id]);
  expect((await movesIn(world, ali, two.akt)).joinedWith).toBeNull();
  expect(await lastLog()).toMatchObject({ action: 'child-file.join', outcome: 'undone' });
  const again = await movesIn(world, ali, one.akt);
  expect(await undoMove(world.ctx, ali, one.akt, there(move).id, { reason: why, seen: again.seen })).toMatchObject(
    refusedWith('changed-meanwhile'),
  );
  expect(await undoMove(world.ctx, ali, one.akt, absent, { reason: why, seen: again.seen })).toMatchObject(refusedWith('not-found'));
});

it('an akt that holds two children is parted into a new one that the caseworker has open, and put together again', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  expectDone(await joined(world, ali, one.akt, two.akt));
  const { seen } = await movesIn(world, ali, one.akt);
  const to = expectDone(await splitFile(world.ctx, ali, one.akt, { reports: [two.report], to: null, reason: why, seen }));
  expect(await lyingIn(world, to)).toEqual([two.report]);
  expect(expectDone(await getChildFile(world.ctx, ali, to)).label).toContain('Elza');
  const [move] = (await movesIn(world, ali, to)).moves;
  const now = await movesIn(world, ali, to);
  expectDone(await undoMove(world.ctx, ali, to, there(move).id, { reason: why, seen: now.seen }));
  expect(await lyingIn(world, one.akt)).toEqual([one.report, two.report]);
});

it('refuses a split of none, of all, and of what does not lie there', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  const { seen } = await movesIn(world, ali, one.akt);
  const split = (reports: readonly string[]) => splitFile(world.ctx, ali, one.akt, { reports, to: null, reason: why, seen });
  expect(await split([])).toMatchObject(wrongAt('reports', 'required'));
  expect(await split([one.report])).toMatchObject(wrongAt('reports', 'too-many'));
  expect(await split([two.report])).toMatchObject(wrongAt('reports', 'not-in-list'));
  expect(await lastLog()).toMatchObject({ action: 'child-file.join', outcome: 'invalid-input' });
});

it('refuses one that is not open, a reason of no words, another nämnd’s akt, an akt with itself, and logs each', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await world.as('ali.demir');
  await opening(world, ali, one.akt);
  const join = (other: string, change = {}) => joinFiles(world.ctx, ali, one.akt, { with: other, reason: why, seen: 'x', ...change });
  expect(await join(two.akt)).toMatchObject(refusedWith('opening-required'));
  expect(await lastLog()).toMatchObject({ action: 'child-file.join', outcome: 'opening-required' });
  expect(await join(absent)).toMatchObject(refusedWith('not-found'));
  expect(await join(one.akt)).toMatchObject(refusedWith('not-found'));
  expect(await lastLog()).toMatchObject({ action: 'child-file.join', outcome: 'not-found' });
  await opening(world, ali, two.akt);
  const seen = await seenBoth(world, ali, one.akt, two.akt);
  expect(await join(two.akt, { seen, reason: 'Samma' })).toMatchObject(wrongAt('reason', 'too-short'));
  expect(await lastLog()).toMatchObject({ action: 'child-file.join', outcome: 'invalid-input' });
  expect(await joinFiles(world.ctx, await world.as('karin.ek'), one.akt, { with: two.akt, reason: why, seen })).toMatchObject(
    refusedWith('not-permitted'),
  );
  const malmo = await world.as('lars.hed');
  expect((await joinFiles(world.ctx, malmo, one.akt, { with: two.akt, reason: why, seen })).ok).toBe(false);
});

it('T-26: refuses when somebody has written in one of them since it was looked at', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  const seen = await seenBoth(world, ali, one.akt, two.akt);
  const britt = await withBoth(world, one.akt, two.akt, 'britt.sand');
  expectDone(await noteOnFile(world.ctx, britt, two.akt, { text: 'Läraren ringde.', about: null, kind: 'NOTE', madeAt: null }));
  expect(await joinFiles(world.ctx, ali, one.akt, { with: two.akt, reason: why, seen })).toMatchObject(refusedWith('changed-meanwhile'));
  expect(await lastLog()).toMatchObject({ action: 'child-file.join', outcome: 'changed-meanwhile' });
});

it('T-4: who is shut out of either, or of one report in it, joins neither; the joined one is shut to whoever was shut out of one', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  const britt = await withBoth(world, one.akt, two.akt, 'britt.sand');
  const seen = await seenBoth(world, britt, one.akt, two.akt);
  await shutOut(world, 'ali.demir', ofReport(two.report));
  expect(await joinFiles(world.ctx, ali, one.akt, { with: two.akt, reason: why, seen })).toMatchObject(refusedWith('barred'));
  expect(await lastLog()).toMatchObject({ action: 'child-file.join', outcome: 'barred' });
  await shutOut(world, 'maja.frost', file(two.akt));
  expectDone(
    await joinFiles(world.ctx, britt, one.akt, { with: two.akt, reason: why, seen: await seenBoth(world, britt, one.akt, two.akt) }),
  );
  const maja = await world.as('maja.frost');
  expect(await getChildFile(world.ctx, maja, one.akt)).toMatchObject(refusedWith('barred'));
});

it('T-5: waits while somebody reads one of them under a nödöppning', async () => {
  const { one, two } = await twoAkter(world);
  const britt = await withBoth(world, one.akt, two.akt, 'britt.sand');
  await shutOut(world, 'ali.demir', file(two.akt));
  await emergency(world, 'ali.demir', file(two.akt));
  const join = async () =>
    joinFiles(world.ctx, britt, one.akt, { with: two.akt, reason: why, seen: await seenBoth(world, britt, one.akt, two.akt) });
  expect(await join()).toMatchObject(refusedWith('emergency-now'));
  world.later(61);
  await opening(world, britt, one.akt, two.akt);
  expectDone(await join());
});

it('T-14: never joins an akt of somebody with fingerade uppgifter; överflyttning that is not answered waits', async () => {
  const { one, two } = await twoAkter(world);
  const fictitious = await anAktWith(world, '20120601-2393', 'Alva', 'FIN');
  const ali = await withBoth(world, one.akt, fictitious.akt);
  const seen = await seenBoth(world, ali, one.akt, fictitious.akt);
  expect(await joinFiles(world.ctx, ali, one.akt, { with: fictitious.akt, reason: why, seen })).toMatchObject(refusedWith('not-joinable'));
  await opening(world, ali, two.akt);
  const asked = { step: 'ASKED', on: dayOf(world.clock.now()), to: 'Socialnämnden i Hittebo', reason: 'Flyttat.' } as const;
  expectDone(await noteTransfer(world.ctx, ali, two.akt, asked));
  const both = await seenBoth(world, ali, one.akt, two.akt);
  expect(await joinFiles(world.ctx, ali, one.akt, { with: two.akt, reason: why, seen: both })).toMatchObject(refusedWith('transfer-open'));
  expect(await lastLog()).toMatchObject({ action: 'child-file.join', outcome: 'transfer-open' });
});

it('T-12: the reason does not tell where a protected child is, and moves are read by nobody who has not opened the akt', async () => {
  const one = await anAktWith(world, '20180502-2389', 'Elsa', 'SEK');
  const two = await anAktWith(world, '20150102-2386', 'Elza');
  const ali = await withBoth(world, one.akt, two.akt);
  const place = String(there(example1.child).address);
  const given = { with: two.akt, reason: `Båda bor på ${place} nu.`, seen: await seenBoth(world, ali, one.akt, two.akt) };
  expect(await joinFiles(world.ctx, ali, one.akt, given)).toMatchObject(wrongAt('reason', 'place-told'));
  expect(await getMoves(world.ctx, await world.as('maja.frost'), one.akt)).toMatchObject({ ok: false });
});

it('T-13, L-82: a move tells no name of a protected child, and nothing that leads to or from fingerade uppgifter', async () => {
  const one = await anAktWith(world, '20180502-2389', 'Elsa');
  const marked = await anAktWith(world, '20150102-2386', 'Elza', 'SEK');
  const ali = await withBoth(world, one.akt, marked.akt);
  const label = `Skyddade personuppgifter · ${(await rowOf(world, marked.report)).arendenummer}`;
  expect((await movesIn(world, ali, one.akt)).open).toEqual([{ id: marked.akt, label }]);
  expectDone(await joined(world, ali, one.akt, marked.akt));
  const { seen } = await movesIn(world, ali, one.akt);
  const to = expectDone(await splitFile(world.ctx, ali, one.akt, { reports: [marked.report], to: null, reason: why, seen }));
  const parted = await movesIn(world, ali, one.akt);
  expect(parted.moves.find(({ way }) => way === 'SPLIT')?.other).toEqual({ id: to, label });
  expect(JSON.stringify(parted)).not.toContain('Elza');
  const set = { person: 'child', code: 'FIN', reason: 'Skatteverket ringde' } as const;
  expectDone(await markProtection(world.ctx, ali, file(to), set));
  const secret = await movesIn(world, ali, one.akt);
  expect(secret.moves.find(({ way }) => way === 'SPLIT')?.other).toEqual({ id: null, label: 'Skyddade personuppgifter' });
  expect(JSON.stringify(secret.moves)).not.toContain(to);
  expect((await movesIn(world, ali, to)).moves.map(({ other }) => other)).toEqual([{ id: null, label: 'Skyddade personuppgifter' }]);
});

it.each(['that has left it', 'whose akt it is'] as const)(
  'L-82: the journal of an akt tells nothing of a report that has left it where the child %s has fingerade uppgifter',
  async (whose) => {
    const one = await anAktWith(world, '20180502-2389', 'Elsa');
    const other = await anAktWith(world, '20150102-2386', 'Elza');
    const ali = await withBoth(world, one.akt, other.akt);
    expectDone(await joined(world, ali, one.akt, other.akt));
    const { seen } = await movesIn(world, ali, one.akt);
    const to = expectDone(await splitFile(world.ctx, ali, one.akt, { reports: [other.report], to: null, reason: why, seen }));
    const { arendenummer } = await rowOf(world, other.report);
    const told = async () => JSON.stringify(expectDone(await fileJournal(world.ctx, ali, one.akt)).entries);
    expect(await told()).toContain(arendenummer);
    const set = { person: 'child', code: 'FIN', reason: 'Skatteverket ringde' } as const;
    expectDone(await markProtection(world.ctx, ali, file(whose === 'whose akt it is' ? one.akt : to), set));
    expect(await told()).not.toContain(arendenummer);
    expect(await told()).not.toContain('Tagen ur akten');
  },
);

it('an undo of a join with an akt that is no longer there is refused, and logged', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  expectDone(await joined(world, ali, one.akt, two.akt));
  const { moves, seen } = await movesIn(world, ali, one.akt);
  const { ctx } = world;
  const board = await ctx.stores.board(boards.farsta);
  const without = { ...board, childFile: async (id: ChildFileId) => (id === two.akt ? null : board.childFile(id)) };
  const gone = { ...ctx, stores: { ...ctx.stores, board: async () => without } };
  expect(await undoMove(gone, ali, one.akt, there(moves[0]).id, { reason: why, seen })).toMatchObject(refusedWith('not-found'));
  expect(await lastLog()).toMatchObject({ action: 'child-file.join', outcome: 'not-found' });
});

it('what is written about an akt that was emptied by a join is a document of the joined one: on its page, in its full text and its annex', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  for (const { report } of [one, two]) expectDone(await openReport(world.ctx, ali, report, alone));
  expectDone(await noteOnFile(world.ctx, ali, two.akt, { text: 'Förskolan ringde om vantarna.', about: null, kind: 'NOTE', madeAt: null }));
  expectDone(await joined(world, ali, one.akt, two.akt));
  const page = expectDone(await getChildFile(world.ctx, ali, one.akt));
  expect(page.documents.map(({ lines }) => lines)).toEqual([['Förskolan ringde om vantarna.']]);
  expect(expectDone(await findInFile(world.ctx, ali, one.akt, 'vantar')).documents).toMatchObject([{ kind: 'note', reportId: null }]);
  expectDone(await printHistory(world.ctx, ali, one.akt, { leaveOut: [] }));
  expect(JSON.stringify(world.drawn.at(-1))).toContain('vantarna');
});

it('T-4: the page of a joined akt says that something is hidden while the one that was emptied into it is shut to the reader', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  expectDone(await joined(world, ali, one.akt, two.akt));
  expect(expectDone(await getChildFile(world.ctx, ali, one.akt)).reportsHidden).toBe(false);
  await shutOut(world, 'ali.demir', file(two.akt));
  expect(expectDone(await getChildFile(world.ctx, ali, one.akt)).reportsHidden).toBe(true);
});

it('T-14: a mark set in the joined akt covers what was written before in the emptied one, read there too', async () => {
  const { one, two } = await twoAkter(world);
  const ali = await withBoth(world, one.akt, two.akt);
  const place = String(there(example1.child).address);
  expectDone(await noteOnFile(world.ctx, ali, two.akt, { text: `Hon bor på ${place}.`, about: null, kind: 'NOTE', madeAt: null }));
  expectDone(await joined(world, ali, one.akt, two.akt));
  expect(JSON.stringify(expectDone(await getChildFile(world.ctx, ali, two.akt)))).toContain(place);
  expectDone(await markProtection(world.ctx, ali, file(one.akt), { person: 'child', code: 'SEK', reason: 'Skatteverket ringde' }));
  for (const id of [one.akt, two.akt]) {
    const page = expectDone(await getChildFile(world.ctx, ali, id));
    expect(page).toMatchObject({ protectedPerson: true, documents: [{ kind: 'note' }] });
    expect(JSON.stringify(page)).not.toContain(place);
  }
});
