import { asId, type ChildFileId, type ReportId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { CopyNote, ProtectionMark } from '@tidig/store/port/protection.ts';
import { describe, expect, it } from 'vitest';
import { anEntry, day, newId, noon, raw } from '../support.ts';
import { aBoard, aBoardIn, aLink, anAkt, arrived, byName, byNumber, followed, idsOf, nämnd, undone } from './support.ts';
import { there } from '../../support/there.ts';

const elsa = { given: 'Elsa', family: 'Testström', number: '201805022389' };

function aMark(where: Partial<Pick<ProtectionMark, 'reportId' | 'childFileId'>>, over: Partial<ProtectionMark> = {}) {
  return {
    id: newId<ProtectionMark['id']>(),
    reportId: null,
    childFileId: null,
    person: 'child',
    code: 'SEK' as const,
    reason: 'Skatteverket ringde',
    setAt: noon,
    setBy: asId<ProtectionMark['setBy']>('sam'),
    setByName: 'Sam Handläggare',
    ...where,
    ...over,
  };
}

async function marked(board: BoardStore, ...of: Parameters<typeof aMark>) {
  const mark = aMark(...of);
  await board.markProtection(mark, anEntry({ action: 'protection.mark' }));
  return mark.id;
}

const lift = {
  reason: 'Skatteverket har hävt markeringen',
  at: plusMinutes(noon, 5),
  by: asId<ProtectionMark['setBy']>('eva'),
  byName: 'Eva Chef',
};
const lifted = (board: BoardStore, id: ProtectionMark['id']) => board.liftProtection(id, lift, anEntry({ action: 'protection.mark' }));
const markOf = async (board: BoardStore, id: ReportId) => (await board.arrivedRow(id))?.child.protection;
const markIn = async (board: BoardStore, id: ChildFileId) => (await board.childFile(id))?.identity.protection;

describe('T-14: a mark set late', () => {
  it('on a report holds in lists, for what follows it, for the akt and for every report there, and in hits', async () => {
    const board = await aBoard();
    const [first, second] = [await arrived(board, elsa), await arrived(board, elsa)];
    const supplement = await followed(board, first);
    const akt = there(there(await board.arrivedRow(first)).link).childFileId;
    await marked(board, { reportId: first, childFileId: akt });
    for (const id of [first, second, supplement]) expect(await markOf(board, id)).toBe('SEK');
    expect(await markIn(board, akt)).toBe('SEK');
    expect((await byName(board, 'Elsa Testström'))[0]?.childFile.identity.protection).toBe('SEK');
    expect((await board.arrived({ open: true, limit: 9 })).map(({ child }) => child.protection)).toEqual(['SEK', 'SEK']);
    expect((await board.inSameEvent(first)).length).toBe(0);
  });

  it('on a report in no akt holds for it, among proposals, and for the akt it is put in later', async () => {
    const board = await aBoard();
    const [report, other] = [
      await arrived(board, { given: 'Elsa', family: 'Testström', certainty: 'OKA' }),
      await arrived(board, { given: 'Elsa', family: 'Testström', certainty: 'OKA' }),
    ];
    await marked(board, { reportId: report });
    expect([await markOf(board, report), await markOf(board, other)]).toEqual(['SEK', 'NEJ']);
    const asking = there(await board.arrivedRow(other));
    expect((await board.proposals(asking.child, other)).unlinked.map(({ child }) => child.protection)).toEqual(['SEK']);
    const link = aLink(report);
    await board.link(link, { openedOn: day('2026-11-21') }, anEntry());
    await board.link(aLink(other, link.childFileId), null, anEntry());
    expect([await markOf(board, other), await markIn(board, link.childFileId)]).toEqual(['SEK', 'SEK']);
  });

  it('follows its report out of the akt and stays in the akt too: rather in two places than in none', async () => {
    const board = await aBoard();
    const [first, second] = [await arrived(board, elsa), await arrived(board, elsa)];
    const akt = there(there(await board.arrivedRow(first)).link).childFileId;
    await marked(board, { reportId: first, childFileId: akt });
    await board.undoLink(first, undone(), anEntry());
    expect([await markOf(board, first), await markOf(board, second), await markIn(board, akt)]).toEqual(['SEK', 'SEK', 'SEK']);
  });

  it('is the strongest of all: FIN over SEK, and a mark on a guardian is none of the child’s', async () => {
    const board = await aBoard();
    const report = await arrived(board, { ...elsa, protection: 'SEK' });
    await marked(board, { reportId: report }, { code: 'FIN', person: 'mamma' });
    expect(await markOf(board, report)).toBe('SEK');
    await marked(board, { reportId: report }, { code: 'FIN' });
    expect(await markOf(board, report)).toBe('FIN');
  });

  it('FIN leaves only the identity under which the akt was opened in the index, at once; lifted, the rest is found again', async () => {
    const { board, installation } = await aBoardIn();
    await arrived(board, elsa);
    const akt = await anAkt(board, elsa);
    const renamed = await arrived(board, { given: 'Ester', family: 'Nyström', certainty: 'TRO', alias: 'Essi' });
    await board.link(aLink(renamed, akt), null, anEntry());
    expect(idsOf(await byName(board, 'Ester Nyström'))).toEqual([akt]);
    const id = await marked(board, { reportId: renamed, childFileId: akt }, { code: 'FIN' });
    expect([await byName(board, 'Ester Nyström'), await byName(board, 'Essi Nyström')]).toEqual([[], []]);
    expect(idsOf(await byName(board, 'Elsa Testström'))).toEqual([akt]);
    expect(idsOf(await byNumber(board, elsa.number))).toEqual([akt]);
    expect((await board.childFile(akt))?.otherNames).toEqual([]);
    expect((await board.checkDerived()).differing).toBe(0);
    const db = raw(installation, `board/${nämnd}`);
    expect(
      JSON.stringify(['child_file_name', 'name_index', 'name_word', 'name_neighbour'].map((table) => db.all(`SELECT * FROM ${table}`))),
    ).not.toMatch(/nystr|ester|essi/i);
    expect(await lifted(board, id)).toBe(true);
    expect(idsOf(await byName(board, 'Ester Nyström'))).toEqual([akt]);
    expect((await board.checkDerived()).differing).toBe(0);
  });

  it('FIN on a report in no akt takes its "kallas" out of what it is found by', async () => {
    const board = await aBoard();
    const report = await arrived(board, { given: 'Elsa', family: 'Testström', alias: 'Quintilla', certainty: 'OKA' });
    const found = async (name: string) =>
      (await board.search({ kind: 'name', name: { tokens: name.split(' ') }, birthYear: null, whose: 'child' }, anEntry())).unlinked;
    expect(await found('quintilla testström')).toHaveLength(1);
    await marked(board, { reportId: report }, { code: 'FIN' });
    expect(await found('quintilla testström')).toEqual([]);
    expect(await found('elsa testström')).toHaveLength(1);
  });
});

describe('lifting a mark', () => {
  it('takes that mark away once, leaves both with who, when and why, and never touches what a report itself says', async () => {
    const board = await aBoard();
    const report = await arrived(board, { ...elsa, protection: 'SKF' });
    const id = await marked(board, { reportId: report }, { code: 'FIN' });
    expect([await lifted(board, id), await lifted(board, id), await lifted(board, newId())]).toEqual([true, false, false]);
    expect(await markOf(board, report)).toBe('SKF');
    const [mark] = await board.protectionMarks({ kind: 'report', id: report });
    expect(mark).toMatchObject({ id, code: 'FIN', reason: 'Skatteverket ringde', setByName: 'Sam Handläggare', lifted: lift });
    const rows = await board.logRows({ beforeSeq: null, limit: 9 });
    expect(rows.filter(({ action }) => action === 'protection.mark')).toHaveLength(2);
  });

  it('leaves what else marks the child', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const [first, second] = [await marked(board, { reportId: report }), await marked(board, { reportId: report }, { code: 'SKF' })];
    await lifted(board, second);
    expect(await markOf(board, report)).toBe('SEK');
    await lifted(board, first);
    expect(await markOf(board, report)).toBe('NEJ');
  });
});

describe('marks of one child', () => {
  it('are told for the akt, for each report in it and for what follows one, and for nobody else', async () => {
    const board = await aBoard();
    const [first, second] = [await arrived(board, elsa), await arrived(board, elsa)];
    const akt = there(there(await board.arrivedRow(first)).link).childFileId;
    const other = await arrived(board, { given: 'Liam', family: 'Testström', certainty: 'OKA' });
    const supplement = await followed(board, second);
    const ids = [
      await marked(board, { reportId: first, childFileId: akt }),
      await marked(board, { childFileId: akt }, { person: 'household' }),
    ];
    for (const object of [
      { kind: 'child-file', id: akt },
      { kind: 'report', id: first },
      { kind: 'report', id: second },
      { kind: 'report', id: supplement },
    ] as const)
      expect(
        (await board.protectionMarks(object)).map(({ id }) => id),
        object.kind,
      ).toEqual(ids);
    expect(await board.protectionMarks({ kind: 'report', id: other })).toEqual([]);
  });

  it('can never be changed, removed or written over, nor can a lift', async () => {
    const { board, installation } = await aBoardIn();
    const report = await arrived(board, elsa);
    await lifted(board, await marked(board, { reportId: report }));
    const db = raw(installation, `board/${nämnd}`);
    for (const table of ['protection_mark', 'protection_lift']) {
      expect(() => db.exec(`UPDATE ${table} SET reason = 'annat'`), table).toThrow('append-only');
      expect(() => db.exec(`DELETE FROM ${table}`), table).toThrow('append-only');
      expect(() => db.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`), table).toThrow('append-only');
    }
  });

  it('are not set at all when their log row cannot be', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const broken = { ...anEntry(), action: null as unknown as string };
    await expect(board.markProtection(aMark({ reportId: report }, { code: 'FIN' }), broken)).rejects.toThrow();
    expect([await markOf(board, report), await board.protectionMarks({ kind: 'report', id: report })]).toEqual(['NEJ', []]);
    expect((await board.checkDerived()).differing).toBe(0);
  });
});

describe('copies that have gone out', () => {
  const copy = { document: 'report', printedAt: noon, printedBy: 'Karin Ek', recipient: 'Farsta stadsdelsnämnd' } as const;
  const note = {
    kind: 'RECALLED',
    doneOn: day('2026-11-21'),
    notedAt: noon,
    notedBy: asId<CopyNote['notedBy']>('karin'),
    notedByName: 'Karin Ek',
  } as const;

  it('are listed newest first with number, recipient, whether places stood on them, and what has become of each', async () => {
    const board = await aBoard();
    const [one, two] = [await arrived(board, elsa), await arrived(board, elsa)];
    await board.recordCopy(one, copy, anEntry());
    await board.recordCopy(one, { ...copy, printedAt: plusMinutes(noon, 1), withPlaces: true }, anEntry());
    await board.recordCopy(two, { ...copy, document: 'annex', printedAt: plusMinutes(noon, 2) }, anEntry());
    expect(await board.noteCopy({ reportId: one, number: 2 }, note, anEntry({ action: 'copies.note' }))).toBe(true);
    expect(await board.noteCopy({ reportId: one, number: 2 }, { ...note, kind: 'INFORMED' }, anEntry())).toBe(true);
    expect(await board.noteCopy({ reportId: two, number: 2 }, note, anEntry())).toBe(false);
    const copies = await board.copiesOf([one, two]);
    expect(copies.map(({ reportId, number, document, withPlaces }) => [reportId, number, document, withPlaces])).toEqual([
      [two, 1, 'annex', false],
      [one, 2, 'report', true],
      [one, 1, 'report', false],
    ]);
    expect(copies.map(({ notes }) => notes.map(({ kind }) => kind))).toEqual([[], ['RECALLED', 'INFORMED'], []]);
    expect(copies[0]).toMatchObject({ recipient: 'Farsta stadsdelsnämnd', printedBy: 'Karin Ek', arendenummer: 'FAR-2026-00002' });
    expect(await board.copiesOf([])).toEqual([]);
  });

  it('that hold several reports are listed once, found by each of them, and stay so', async () => {
    const { board, installation } = await aBoardIn();
    const reports = [await arrived(board, elsa), await arrived(board, elsa), await arrived(board, elsa)];
    const [one, two, three] = [there(reports[0]), there(reports[1]), there(reports[2])];
    await board.recordCopy(two, { ...copy, document: 'history', of: [one, two] }, anEntry());
    await board.noteCopy({ reportId: two, number: 1 }, note, anEntry());
    for (const asked of [[one], [two], [one, two]])
      expect(await board.copiesOf(asked)).toMatchObject([{ reportId: two, number: 1, document: 'history', notes: [{ kind: 'RECALLED' }] }]);
    expect(await board.copiesOf([three])).toEqual([]);
    const db = raw(installation, `board/${nämnd}`);
    expect(() => db.exec('UPDATE copy_of_report SET number = 2')).toThrow('append-only');
    expect(() => db.exec('DELETE FROM copy_of_report')).toThrow('append-only');
    expect(() => db.exec('INSERT OR REPLACE INTO copy_of_report SELECT * FROM copy_of_report')).toThrow('append-only');
  });

  it('keep what was noted for ever', async () => {
    const { board, installation } = await aBoardIn();
    const report = await arrived(board, elsa);
    await board.recordCopy(report, copy, anEntry());
    await board.noteCopy({ reportId: report, number: 1 }, note, anEntry());
    const db = raw(installation, `board/${nämnd}`);
    expect(() => db.exec("UPDATE copy_note SET kind = 'INFORMED'")).toThrow('append-only');
    expect(() => db.exec('DELETE FROM copy_note')).toThrow('append-only');
    expect(() => db.exec('INSERT OR REPLACE INTO copy_note SELECT * FROM copy_note')).toThrow('append-only');
  });
});
