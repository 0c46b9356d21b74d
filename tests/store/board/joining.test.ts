import { asId, type ChildFileId, type RecordId, type ReportId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { FileMove } from '@tidig/store/port/joining.ts';
import { expect, it } from 'vitest';
import { seededRandom } from '@tidig/db/seed/random.ts';
import { aBarrier } from '../../support/a-barrier.ts';
import { there } from '../../support/there.ts';
import { anEntry, day, newId, noon } from '../support.ts';
import { aBoard, aLink, anAkt, arrived, byName, byNumber, idsOf, type Told } from './support.ts';

const elsa: Told = { given: 'Elsa', family: 'Testström', number: '201805022389' };
const elza: Told = { given: 'Elza', family: 'Tästström', number: '201206012393', certainty: 'TRO' };

let minute = 0;
const later = () => plusMinutes(noon, (minute += 1));

async function seenNow(board: BoardStore, id: ChildFileId) {
  const rows = await board.reportsIn(id);
  const last = (await board.records({ kind: 'child-file', id })).at(-1);
  return { id, links: rows.map((row) => there(row.link).id), record: last?.id ?? null };
}

async function aMove(board: BoardStore, over: Partial<FileMove> & Pick<FileMove, 'way' | 'from' | 'to'>): Promise<FileMove> {
  const reports = over.reports ?? (await board.reportsIn(over.from)).map(({ id }) => id);
  const files = over.newFile ? [over.from] : [over.from, over.to];
  const by = { at: later(), by: asId<never>('sam'), byName: 'Sam Handläggare' };
  const seen = await Promise.all(files.map((id) => seenNow(board, id)));
  return { id: newId(), newFile: null, reason: 'Samma mamma, samma skola.', undoes: null, seen, reports, ...by, ...over };
}

const entry = () => anEntry({ action: 'child-file.join' });

async function moved(board: BoardStore, over: Parameters<typeof aMove>[1]): Promise<FileMove> {
  const move = await aMove(board, over);
  expect(await board.moveReports(move, entry())).toBe('moved');
  return move;
}

function undo(board: BoardStore, { id, from, to, way, reports }: FileMove, still: readonly ReportId[] = reports) {
  return moved(board, { way: way === 'JOINED' ? 'JOIN_UNDONE' : 'SPLIT_UNDONE', from: to, to: from, reports: still, undoes: id });
}

it('a join leaves one akt, found under both names and numbers; the other is empty and not found', async () => {
  const board = await aBoard();
  const [one, two] = [await anAkt(board, elsa), await anAkt(board, elza)];
  await moved(board, { way: 'JOINED', from: two, to: one });
  expect(await board.reportsIn(two)).toEqual([]);
  expect(await board.reportsIn(one)).toHaveLength(2);
  for (const name of ['Elsa Testström', 'Elza Tästström']) expect(idsOf(await byName(board, name))).toEqual([one]);
  for (const number of ['201805022389', '201206012393']) expect(idsOf(await byNumber(board, number))).toEqual([one]);
  for (const id of [one, two]) expect((await board.records({ kind: 'child-file', id })).map(({ kind }) => kind)).toEqual(['MOVED']);
  expect((await board.checkDerived()).differing).toBe(0);
});

it('an undo directly after gives the same links, facts and hits as before', async () => {
  const board = await aBoard();
  const [one, two] = [await anAkt(board, elsa), await anAkt(board, elza)];
  const before = await picture(board, [one, two]);
  const join = await moved(board, { way: 'JOINED', from: two, to: one });
  expect(await picture(board, [one, two])).not.toEqual(before);
  await undo(board, join);
  expect(await picture(board, [one, two])).toEqual(before);
});

async function picture(board: BoardStore, files: readonly ChildFileId[]) {
  const akter = await Promise.all(
    files.map(async (id) => ({ file: await board.childFile(id), reports: (await board.reportsIn(id)).map((row) => row.id) })),
  );
  const hits = [await byName(board, 'Elsa Testström'), await byName(board, 'Elza Tästström'), await byNumber(board, '201206012393')];
  return { akter, hits: hits.map((found) => found.map(({ childFile, reasons, matchedName }) => ({ childFile, reasons, matchedName }))) };
}

it('T-4: who is shut out of either is shut out of both; an undo ends what came along', async () => {
  const board = await aBoard();
  const [one, two] = [await anAkt(board, elsa), await anAkt(board, elza)];
  const [alva, bo] = [asId<never>('alva'), asId<never>('bo')];
  await board.bar(aBarrier({ kind: 'child-file', id: one }, alva, day('2026-11-01')), entry());
  await board.bar(aBarrier({ kind: 'child-file', id: two }, bo, day('2026-11-01')), entry());
  const shut = async (id: ChildFileId) => [...(await board.barredFrom({ kind: 'child-file', id }, day('2026-11-22')))].sort();
  const join = await moved(board, { way: 'JOINED', from: two, to: one });
  expect([await shut(one), await shut(two)]).toEqual([
    ['alva', 'bo'],
    ['alva', 'bo'],
  ]);
  await undo(board, join);
  expect([await shut(one), await shut(two)]).toEqual([['alva'], ['bo']]);
});

it('T-4: who is shut out of the joined akt afterwards is shut out of the one that was emptied into it too, and of both after an undo', async () => {
  const board = await aBoard();
  const [one, two] = [await anAkt(board, elsa), await anAkt(board, elza)];
  const join = await moved(board, { way: 'JOINED', from: two, to: one });
  await board.bar(aBarrier({ kind: 'child-file', id: one }, asId<never>('bo'), day('2026-11-01'), { setAt: later() }), entry());
  const shut = async () => [
    await board.barredFrom({ kind: 'child-file', id: two }, day('2026-11-22')),
    (await board.shutObjects(asId('bo'), day('2026-11-22'))).filter(({ kind }) => kind === 'child-file').map(({ id }) => id),
  ];
  expect(await shut()).toEqual([['bo'], expect.arrayContaining([one, two])]);
  await undo(board, join);
  expect(await shut()).toEqual([['bo'], expect.arrayContaining([one, two])]);
});

it('T-4: what came after a join stays, with the spärr that came along', async () => {
  const board = await aBoard();
  const [one, two] = [await anAkt(board, elsa), await anAkt(board, elza)];
  await board.bar(aBarrier({ kind: 'child-file', id: two }, asId<never>('bo'), day('2026-11-01')), entry());
  const join = await moved(board, { way: 'JOINED', from: two, to: one });
  const late = await arrived(board, { given: 'Elsa', family: 'Testström', certainty: 'TRO' });
  await board.link(aLink(late, one, { linkedAt: later() }), null, anEntry());
  await undo(board, join);
  expect((await board.reportsIn(one)).map(({ id }) => id)).toContain(late);
  expect(await board.barredFrom({ kind: 'report', id: late }, day('2026-11-22'))).toEqual(['bo']);
});

it('T-14: a mark on either holds for both reports, and a mark set since holds for both after an undo', async () => {
  const board = await aBoard();
  const [one, two] = [await anAkt(board, elsa), await anAkt(board, elza)];
  const mark = { person: 'child', code: 'SKF', reason: 'Hotad.', setBy: asId<never>('sam'), setByName: 'Sam', reportId: null } as const;
  await board.markProtection({ ...mark, id: newId(), childFileId: two, setAt: later() }, entry());
  const join = await moved(board, { way: 'JOINED', from: two, to: one });
  expect((await board.childFile(one))?.identity.protection).toBe('SKF');
  await undo(board, join);
  expect([(await board.childFile(one))?.identity.protection, (await board.childFile(two))?.identity.protection]).toEqual(['NEJ', 'SKF']);
  const again = await moved(board, { way: 'JOINED', from: one, to: two });
  await board.markProtection({ ...mark, code: 'FIN', id: newId(), childFileId: two, setAt: later() }, entry());
  await undo(board, again);
  expect((await board.childFile(one))?.identity.protection).toBe('FIN');
  expect((await board.checkDerived()).differing).toBe(0);
});

it('T-14: both keep the strongest mark when an akt is parted', async () => {
  const board = await aBoard();
  const one = await anAkt(board, elsa);
  const marked = await arrived(board, { ...elza, protection: 'SEK' });
  await board.link(aLink(marked, one), null, anEntry());
  const split = await moved(board, { way: 'SPLIT', from: one, to: newId(), reports: [marked], newFile: { openedOn: day('2026-11-22') } });
  expect([(await board.childFile(one))?.identity.protection, (await board.childFile(split.to))?.identity.protection]).toEqual([
    'SEK',
    'SEK',
  ]);
  await undo(board, split);
  expect((await board.reportsIn(one)).map(({ id }) => id)).toContain(marked);
});

it('parted from the report it was opened from, an akt is headed by the oldest that is left; an undo gives its heading back', async () => {
  const board = await aBoard();
  const one = await anAkt(board, elsa);
  const [first] = await board.reportsIn(one);
  const others = [
    await arrived(board, { ...elza, given: 'Omar', family: 'Mönster' }),
    await arrived(board, { given: 'Bo', at: plusMinutes(noon, 5) }),
  ];
  for (const id of others) await board.link(aLink(id, one), null, anEntry());
  const before = await picture(board, [one]);
  const split = await moved(board, {
    way: 'SPLIT',
    from: one,
    to: newId(),
    reports: [there(first).id],
    newFile: { openedOn: day('2026-11-22') },
  });
  expect((await board.childFile(one))?.identity).toMatchObject({ givenName: 'Omar', number: { value: elza.number } });
  expect(idsOf(await byName(board, 'Elsa Testström'))).toEqual([split.to]);
  expect(idsOf(await byNumber(board, '201805022389'))).toEqual([split.to]);
  expect((await board.checkDerived()).differing).toBe(0);
  await undo(board, split);
  expect(await picture(board, [one])).toEqual(before);
});

it('L-82: fingerade uppgifter that are parted off stay in no heading, and the mark stays until somebody lifts it', async () => {
  const board = await aBoard();
  const one = await anAkt(board, { ...elsa, protection: 'FIN' });
  const [first] = await board.reportsIn(one);
  await board.link(aLink(await arrived(board, elza), one), null, anEntry());
  await moved(board, { way: 'SPLIT', from: one, to: newId(), reports: [there(first).id], newFile: { openedOn: day('2026-11-22') } });
  const left = there(await board.childFile(one));
  expect(left.identity).toMatchObject({ givenName: 'Elza', protection: 'FIN' });
  expect(JSON.stringify(left)).not.toContain('Elsa');
});

it('nobody who was named for one child’s vault is named for another’s reports', async () => {
  const board = await aBoard();
  const [one, two] = [await anAkt(board, elsa), await anAkt(board, elza)];
  const naming = {
    id: newId<never>(),
    object: { kind: 'child-file', id: one } as const,
    userId: asId<never>('vera'),
    userName: 'Vera',
    from: day('2026-11-01'),
    to: day('2026-12-31'),
    reason: 'Handlägger.',
    namedAt: noon,
    namedBy: asId<never>('eva'),
    namedByName: 'Eva',
  };
  expect(await board.nameForVault(naming, 5, entry())).toBe(true);
  const [moving] = await board.reportsIn(two);
  await moved(board, { way: 'JOINED', from: two, to: one });
  expect(await board.namedFor(there(moving).id, day('2026-11-22'))).toEqual([]);
});

it('writes nothing when somebody linked, took out or wrote in between', async () => {
  const board = await aBoard();
  const [one, two] = [await anAkt(board, elsa), await anAkt(board, elza)];
  const stale = await aMove(board, { way: 'JOINED', from: two, to: one });
  await board.link(aLink(await arrived(board, { certainty: 'TRO' }), one), null, anEntry());
  const { rows } = await board.checkLog();
  expect(await board.moveReports(stale, entry())).toBe('changed');
  const note = await aMove(board, { way: 'JOINED', from: two, to: one });
  const record = { kind: 'JOURNAL', madeAt: noon, recordedAt: noon, by: asId<never>('sam'), byName: 'Sam' } as const;
  const body = JSON.stringify({ text: 'Läraren ringde.', kind: 'NOTE', about: null });
  await board.addRecord({ ...record, id: newId<RecordId>(), about: { kind: 'child-file', id: two }, body }, anEntry());
  expect(await board.moveReports(note, entry())).toBe('changed');
  expect([(await board.reportsIn(two)).length, (await board.checkLog()).rows]).toEqual([1, rows + 1]);
});

it.each([1, 2, 3, 4])(
  'after any sequence of arrivals, joins, splits and undos the index equals the documents and no report is lost (%i)',
  async (seed) => {
    expect(await anySequence(seed)).toBeGreaterThan(5);
  },
);

/** Gives how many reports there were in the end. */
async function anySequence(seed: number): Promise<number> {
  const board = await aBoard();
  const { next: random } = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => there(list[Math.floor(random() * list.length)]);
  const names = ['Elsa Testström', 'Elza Tästström', 'Omar Mönster', 'Alva Prov'].map((name) => name.split(' '));
  const numbers = ['201805022389', '201206012393', ''];
  const [files, reports, undoable] = [new Set<ChildFileId>(), new Set<ReportId>(), [] as FileMove[]];
  const nonEmpty = async () => {
    const all = await Promise.all([...files].map(async (id) => ({ id, rows: await board.reportsIn(id) })));
    return all.filter(({ rows }) => rows.length > 0);
  };
  for (let step = 0; step < 40; step += 1) {
    const akter = await nonEmpty();
    const act = random();
    if (akter.length < 2 || act < 0.35) {
      const [given, family] = pick(names);
      const number = pick(numbers);
      const certainty = number !== '' && random() < 0.5 ? 'KTR' : 'TRO';
      const protection = random() < 0.2 ? 'SEK' : 'NEJ';
      const told = {
        given: there(given),
        family: there(family),
        certainty,
        protection,
        ...(number === '' ? {} : { number }),
      } as const;
      const id = await arrived(board, told);
      const lies = (await board.arrivedRow(id))?.link?.childFileId ?? null;
      const link = aLink(id, newId(), { linkedAt: later() });
      if (lies === null) await board.link(link, { openedOn: day('2026-11-21') }, anEntry());
      files.add(lies ?? link.childFileId);
      reports.add(id);
    } else if (act < 0.6) {
      const [from, to] = [pick(akter), pick(akter)];
      if (from.id !== to.id) undoable.push(await moved(board, { way: 'JOINED', from: from.id, to: to.id }));
    } else if (act < 0.8) {
      const from = pick(akter);
      const chosen = from.rows.filter(() => random() < 0.5).map(({ id }) => id);
      if (chosen.length === 0 || chosen.length === from.rows.length) continue;
      const to = random() < 0.5 ? newId<ChildFileId>() : pick(akter).id;
      if (to === from.id) continue;
      const newFile = files.has(to) ? null : { openedOn: day('2026-11-22') };
      undoable.push(await moved(board, { way: 'SPLIT', from: from.id, to, reports: chosen, newFile }));
      files.add(to);
    } else {
      const last = undoable.pop();
      if (!last) continue;
      const still = (await board.reportsIn(last.to)).filter(({ id }) => last.reports.includes(id)).map(({ id }) => id);
      await undo(board, last, still);
    }
  }
  expect((await board.checkDerived()).differing, `seed ${seed}`).toBe(0);
  const lying = (await nonEmpty()).flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(new Set(lying).size).toBe(lying.length);
  expect([...lying].sort()).toEqual([...reports].sort());
  const picture = async () => JSON.stringify(await Promise.all([...files].map((id) => board.childFile(id))));
  const before = await picture();
  await board.rebuild();
  expect(await picture()).toBe(before);
  return reports.size;
}
