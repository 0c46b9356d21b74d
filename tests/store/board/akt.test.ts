import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import { describe, expect, it } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { there } from '../../support/there.ts';
import { aMessage, police } from '../messages.ts';
import { anEntry, at, day, newId, noon, pathOf } from '../support.ts';
import { aBoard, aBoardIn, aLink, anAkt, aRecord, arrived, byName, byNumber, idsOf, nämnd, undone, type Told } from './support.ts';

const elsa: Told = { given: 'Elsa', family: 'Testström', number: '201805022389' };
const unsure: Told = { given: 'Elza', family: 'Tästström', certainty: 'TRO' };

describe('linking a report to an akt', () => {
  it('adds the report’s spelling; ending the link takes it away again', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const report = await arrived(board, unsure);
    expect(await byName(board, 'Elza Tästström')).toHaveLength(1);
    expect((await board.childFile(akt))?.otherNames).toEqual([]);

    expect(await board.link(aLink(report, akt), null, anEntry())).toBe(true);
    expect((await board.childFile(akt))?.otherNames).toEqual([{ givenName: 'Elza', familyName: 'Tästström', kind: 'REPORTED' }]);
    expect((await byName(board, 'Elza Tästström'))[0]?.reasons).toEqual(['EXACT_NAME', 'OTHER_NAME']);

    expect(await board.undoLink(report, undone(), anEntry())).toBe(true);
    expect((await board.childFile(akt))?.otherNames).toEqual([]);
    expect((await byName(board, 'Elza Tästström'))[0]?.reasons).not.toContain('OTHER_NAME');
  });

  it('keeps a spelling that another report gives too', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const [one, two] = [await arrived(board, unsure), await arrived(board, unsure)];
    for (const report of [one, two]) await board.link(aLink(report, akt), null, anEntry());
    await board.undoLink(one, undone(), anEntry());
    expect((await board.childFile(akt))?.otherNames).toHaveLength(1);
  });

  it('is refused while the report has a live link, and nothing is written', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const other = await anAkt(board, { given: 'Omar', family: 'Mönster', certainty: 'TRO' });
    const [row] = await board.reportsIn(akt);
    const { rows } = await board.checkLog();
    expect(await board.link(aLink(asId(row?.id ?? ''), other), null, anEntry())).toBe(false);
    expect(await board.link(aLink(asId(row?.id ?? '')), { openedOn: day('2026-11-21') }, anEntry())).toBe(false);
    expect([await board.reportsIn(other), (await board.checkLog()).rows]).toEqual([[expect.anything()], rows]);
  });

  it('can be ended and made anew elsewhere, and every step stays to be read', async () => {
    const { installation, board } = await aBoardIn();
    const [akt, right] = [await anAkt(board, elsa), await anAkt(board, { given: 'Elsa', family: 'Testström', certainty: 'TRO' })];
    const report = await arrived(board, unsure);
    await board.link(aLink(report, akt, { linkedBy: 'Rut' }), null, anEntry({ action: 'intake.link' }));
    await board.undoLink(report, undone('Namne, inte samma barn'), anEntry({ action: 'intake.undo-link' }));
    expect(await board.undoLink(report, undone(), anEntry())).toBe(false);
    await board.link(aLink(report, right, { linkedBy: 'Sam', linkedAt: plusMinutes(noon, 2) }), null, anEntry({ action: 'intake.link' }));

    expect((await board.arrivedRow(report))?.link).toMatchObject({ childFileId: right, basis: 'decided', linkedBy: 'Sam' });
    expect((await board.logRows({ beforeSeq: null, limit: 3 })).map((row) => row.action)).toEqual([
      'intake.link',
      'intake.undo-link',
      'intake.link',
    ]);
    const trace = raw(installation).all(
      'SELECT child_file_id, linked_by, undone_by, undone_reason FROM link WHERE report_id = ? ORDER BY linked_at',
      [report],
    );
    expect(trace).toEqual([
      { child_file_id: akt, linked_by: 'Rut', undone_by: 'Rut Mottagare', undone_reason: 'Namne, inte samma barn' },
      { child_file_id: right, linked_by: 'Sam', undone_by: null, undone_reason: null },
    ]);
  });

  it('ended for the report that opened the akt leaves it headed by the oldest that is left; its mark stays until somebody lifts it', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, { ...elsa, protection: 'SEK' });
    const opened = there((await board.reportsIn(akt))[0]).id;
    const omar: Told = { given: 'Omar', family: 'Mönster', number: '201201012380', certainty: 'TRO', at: plusMinutes(noon, 5) };
    const left = await arrived(board, omar);
    await board.link(aLink(left, akt), null, anEntry());
    await board.undoLink(opened, undone(), anEntry());
    expect((await board.childFile(akt))?.identity).toMatchObject({
      givenName: 'Omar',
      number: { value: '201201012380' },
      protection: 'SEK',
    });
    expect(idsOf(await byNumber(board, '201805022389'))).toEqual([]);
    expect((await board.checkDerived()).differing).toBe(0);
    const [mark] = await board.protectionMarks({ kind: 'child-file', id: akt });
    expect(mark).toMatchObject({ person: 'child', code: 'SEK', childFileId: akt, setByName: 'Rut Mottagare' });
    await board.liftProtection(there(mark).id, { reason: 'Ett annat barn', at: noon, by: newId(), byName: 'Karin' }, anEntry());
    expect((await board.childFile(akt))?.identity.protection).toBe('NEJ');
    await board.undoLink(left, undone(), anEntry());
    expect((await board.childFile(akt))?.identity.givenName).toBe('Omar');
  });

  it('to an akt or of a report that does not exist fails and leaves nothing', async () => {
    const board = await aBoard();
    const report = await arrived(board, unsure);
    await expect(board.link(aLink(report), null, anEntry())).rejects.toThrow();
    await expect(board.link(aLink(newId()), { openedOn: day('2026-11-21') }, anEntry())).rejects.toThrow();
    expect([(await board.arrivedRow(report))?.link, (await board.checkLog()).rows]).toEqual([null, 1]);
    expect(await board.undoLink(newId(), undone(), anEntry())).toBe(false);
  });

  it('brings a number that a person vouched for, but only a checked one links by itself', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const probable = await arrived(board, { ...elsa, number: '201206012393', certainty: 'TRO' });
    await board.link(aLink(probable, akt), null, anEntry());
    expect(idsOf(await byNumber(board, '201206012393'))).toEqual([akt]);
    const next = await arrived(board, { ...elsa, number: '201206012393' });
    expect((await board.arrivedRow(next))?.link).toBeNull();
  });
});

describe('a mark of protection (T-14)', () => {
  const marks = async (board: BoardStore) => (await board.arrived({ open: true, limit: 10 })).map((row) => row.child.protection);
  const [early, late] = [at('2026-11-20T12:00:00'), at('2026-11-21T12:00:00')];

  it.each([
    ['later', late, early],
    ['earlier', early, late],
  ])('set by the %s report holds for every report in the akt, and no more when its link is ended', async (_, markedAt, plainAt) => {
    const board = await aBoard();
    const akt = await anAkt(board, { ...elsa, at: plainAt });
    const marked = await arrived(board, { ...unsure, protection: 'SKF', at: markedAt });
    const plain = (await board.reportsIn(akt))[0]?.id ?? newId();
    expect((await board.arrivedRow(plain))?.child.protection).toBe('NEJ');
    await board.link(aLink(marked, akt), null, anEntry());
    expect(await marks(board)).toEqual(['SKF', 'SKF']);
    expect((await board.reportsIn(akt)).map((row) => row.child.protection)).toEqual(['SKF', 'SKF']);
    expect((await board.checkDerived()).differing).toBe(0);
    await board.rebuild();
    expect(await marks(board)).toEqual(['SKF', 'SKF']);
    await board.undoLink(marked, undone(), anEntry());
    expect((await board.arrivedRow(plain))?.child.protection).toBe('NEJ');
    expect((await board.arrivedRow(marked))?.child.protection).toBe('SKF');
    expect((await board.checkDerived()).differing).toBe(0);
  });

  it('does not reach another akt, nor a report that is in none', async () => {
    const board = await aBoard();
    await anAkt(board, { ...elsa, protection: 'FIN', at: early });
    await anAkt(board, { given: 'Omar', family: 'Mönster', certainty: 'TRO', at: late });
    await arrived(board, { ...elsa, certainty: 'TRO', at: plusMinutes(late, 1) });
    expect(await marks(board)).toEqual(['FIN', 'NEJ', 'NEJ']);
  });
});

describe('an akt without live links', () => {
  it('is not found, but is still there by its id', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const [row] = await board.reportsIn(akt);
    await board.undoLink(asId(row?.id ?? ''), undone(), anEntry());
    expect([await byName(board, 'Elsa Testström'), await byNumber(board, '201805022389'), await board.reportsIn(akt)]).toEqual([
      [],
      [],
      [],
    ]);
    expect((await board.childFile(akt))?.identity.givenName).toBe('Elsa');
  });
});

describe('opening a report', () => {
  const anOpening = (report: string, over = {}) => ({
    id: newId<never>(),
    login: asId<never>('login'),
    object: { kind: 'report' as const, id: report },
    purpose: 'task',
    task: report,
    openedAt: noon,
    until: plusMinutes(noon, 60),
    ...over,
  });
  const aNotice = (reportId: string) => aMessage({ kind: 'opened', from: nämnd, to: police, reportId });

  it('the first time tells that a person has read it, and sends the notice; later times do neither', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    expect((await board.arrivedRow(report))?.firstOpenedAt).toBeNull();
    await board.openReport(anOpening(report), 'Rut Mottagare', aNotice(report), anEntry({ action: 'intake.open' }));
    const later = anOpening(report, { openedAt: plusMinutes(noon, 5) });
    await board.openReport(later, 'Sam Handläggare', aNotice(report), anEntry({ action: 'intake.open' }));
    expect(await board.arrivedRow(report)).toMatchObject({ firstOpenedAt: noon, firstOpenedBy: 'Rut Mottagare' });
    expect(await board.undelivered()).toBe(1);
    expect(await board.liveOpening(later.login, later.object, plusMinutes(noon, 59))).not.toBeNull();
    expect(await board.liveOpening(later.login, later.object, plusMinutes(noon, 60))).toBeNull();
    expect((await board.checkLog()).rows).toBe(3);
  });

  it('that is not there leaves nothing behind', async () => {
    const board = await aBoard();
    const opening = anOpening(newId());
    await expect(board.openReport(opening, 'Rut', aNotice(opening.object.id), anEntry())).rejects.toThrow();
    expect([await board.liveOpening(opening.login, opening.object, noon), await board.undelivered()]).toEqual([null, 0]);
  });

  it('keeps the notice out when its log row cannot be written', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    await expect(board.openReport(anOpening(report), 'Rut', aNotice(report), anEntry({ role: null as never }))).rejects.toThrow();
    expect([(await board.arrivedRow(report))?.firstOpenedAt, await board.undelivered()]).toEqual([null, 0]);
  });
});

describe('records', () => {
  const aDecision = (code: string) => JSON.stringify({ code, on: '2026-11-25', paragraph: '20 kap. 2 § SoL', reason: 'Skäl' });

  it('are read back in the order recorded, and the last recorded of a kind counts in lists', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    await board.addRecord(aRecord(report, { madeAt: at('2026-11-21T03:40:00'), recordedAt: at('2026-11-21T08:05:00') }), anEntry());
    await board.addRecord(aRecord(report, { kind: 'DECISION', body: aDecision('INLEDA') }), anEntry());
    await board.addRecord(aRecord(report, { kind: 'DECISION', body: aDecision('INTE_INLEDA') }), anEntry());
    expect(await board.arrivedRow(report)).toMatchObject({
      safetyAssessedAt: at('2026-11-21T03:40:00'),
      decision: { code: 'INTE_INLEDA', on: '2026-11-25', paragraph: '20 kap. 2 § SoL', reason: 'Skäl' },
    });
    expect((await board.records({ kind: 'report', id: report })).map((record) => record.kind)).toEqual([
      'SAFETY_ASSESSMENT',
      'DECISION',
      'DECISION',
    ]);
    expect(await board.records({ kind: 'report', id: newId() })).toEqual([]);
  });

  it('take a decided report off the open list, but not an assessed one; those from before the register are never on it', async () => {
    const board = await aBoard();
    const [assessed, decided] = [await arrived(board, elsa), await arrived(board, elsa)];
    await arrived(board, { ...elsa, historical: true, at: at('2024-03-01T10:00:00') });
    await board.addRecord(aRecord(assessed), anEntry());
    await board.addRecord(aRecord(decided), anEntry());
    await board.addRecord(aRecord(decided, { kind: 'DECISION', body: aDecision('INGAR_I_PAGAENDE') }), anEntry());
    expect((await board.arrived({ open: true, limit: 10 })).map((row) => row.id)).toEqual([assessed]);
    expect(await board.arrived({ open: false, limit: 10 })).toHaveLength(3);
  });

  it('a decision to open may come before the skyddsbedömning, which stays due', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const awaited = async () => [(await board.arrivedRow(report))?.awaited, (await board.arrived({ open: true, limit: 10 })).length];
    expect(await awaited()).toEqual(['DECISION', 1]);
    await board.addRecord(aRecord(report, { kind: 'DECISION', body: aDecision('INLEDA') }), anEntry());
    expect(await awaited()).toEqual(['SAFETY', 1]);
    await board.addRecord(aRecord(report), anEntry());
    expect(await awaited()).toEqual(['', 0]);
  });

  it('are not written over somebody else’s: of two who have seen the same, the second is told', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const seen = { about: { kind: 'report', id: report }, kind: 'SAFETY_ASSESSMENT', id: null } as const;
    const { rows } = await board.checkLog();
    expect(await board.addRecord(aRecord(report), anEntry(), undefined, seen)).toBe(true);
    expect(await board.addRecord(aRecord(report), anEntry(), undefined, seen)).toBe(false);
    expect(await board.addRecords([{ record: aRecord(report), log: anEntry() }], seen)).toBe(false);
    expect([(await board.records(seen.about)).length, (await board.checkLog()).rows]).toEqual([1, rows + 1]);
  });

  it('several are kept together with their log rows, or none of them', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const { rows } = await board.checkLog();
    const wrong = aRecord(report, { kind: 'DECISION', body: '{}' });
    await expect(
      board.addRecords([
        { record: aRecord(report), log: anEntry() },
        { record: wrong, log: anEntry() },
      ]),
    ).rejects.toThrow('cannot be read');
    expect([await board.records({ kind: 'report', id: report }), (await board.checkLog()).rows]).toEqual([[], rows]);
  });

  it('may be about an akt, apart from those of its reports; about nothing, or of no known kind, they are not kept', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const report = (await board.reportsIn(akt))[0]?.id ?? newId();
    const about = { kind: 'child-file', id: akt } as const;
    const record = aRecord(report, { about });
    await board.addRecord(record, anEntry());
    expect([await board.records(about), await board.records({ kind: 'report', id: report })]).toEqual([[record], []]);
    expect((await board.arrivedRow(report))?.safetyAssessedAt).toBeNull();
    const { rows } = await board.checkLog();
    await expect(board.addRecord(aRecord(newId()), anEntry())).rejects.toThrow('about nothing');
    await expect(board.addRecord(aRecord(report, { about: { kind: 'person' as never, id: akt } }), anEntry())).rejects.toThrow('kind');
    await expect(board.addRecord(aRecord(report, { kind: 'NOTE' as never }), anEntry())).rejects.toThrow('kind');
    expect((await board.checkLog()).rows).toBe(rows);
  });

  it('of what was missing are kept with the message that tells of it, or not at all', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const missing = (body: unknown) => aRecord(report, { kind: 'MISSING', body: JSON.stringify(body) });
    const said = { codes: ['TELV'], at: '2026-11-21T12:00:00.000Z' };
    const notice = aMessage({ kind: 'missing', from: nämnd, to: police, reportId: report });
    const { rows } = await board.checkLog();
    for (const wrong of [
      { ...said, codes: [] },
      { ...said, codes: ['HEMLIGT'] },
      { ...said, note: 'Ring mig' },
    ]) {
      await expect(board.addRecord(missing(wrong), anEntry(), notice)).rejects.toThrow('cannot be read');
    }
    expect([await board.undelivered(), (await board.checkLog()).rows]).toEqual([0, rows]);
    await board.addRecord(missing(said), anEntry(), notice);
    expect([await board.undelivered(), (await board.checkLog()).rows]).toEqual([1, rows + 1]);
    expect(await board.arrivedRow(report)).toMatchObject({ safetyAssessedAt: null, decision: null });
    expect(await board.checkDerived()).toMatchObject({ differing: 0 });
  });

  it('that are no decision are not kept as one', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    for (const body of ['{}', 'x', aDecision('KANSKE'), JSON.stringify({ code: 'INLEDA', on: '2026-02-30', paragraph: '', reason: '' })]) {
      await expect(board.addRecord(aRecord(report, { kind: 'DECISION', body }), anEntry())).rejects.toThrow();
    }
    expect(await board.records({ kind: 'report', id: report })).toEqual([]);
  });

  it('received reports, first openings and links are never changed, removed or written over', async () => {
    const { installation, board } = await aBoardIn();
    const [akt, other] = [await anAkt(board, elsa), await anAkt(board, { given: 'Omar', family: 'Mönster', certainty: 'TRO' })];
    const report = (await board.reportsIn(akt))[0]?.id ?? newId();
    await board.addRecord(aRecord(report), anEntry());
    const db = raw(installation);
    const attempts = [
      "UPDATE record SET body = '{}'",
      'DELETE FROM record',
      'INSERT OR REPLACE INTO record SELECT * FROM record',
      "UPDATE report SET arrived_at = '2020'",
      'DELETE FROM report',
      'INSERT OR REPLACE INTO report SELECT * FROM report',
      "UPDATE report_in_matter SET from_at = '2020'",
      "UPDATE report_in_matter SET matter_id = 'x', to_at = 'x', ended_by = 'x', ended_reason = 'x'",
      'DELETE FROM report_in_matter',
      'INSERT OR REPLACE INTO report_in_matter SELECT * FROM report_in_matter',
      'INSERT INTO report_in_matter (report_id, matter_id, from_at, put_by) SELECT report_id, matter_id, from_at, put_by FROM report_in_matter',
      "UPDATE link SET linked_by = 'x'",
      `UPDATE link SET child_file_id = '${other}', undone_at = 'x', undone_by = 'x', undone_reason = 'x' WHERE child_file_id = '${akt}'`,
      'DELETE FROM link',
      'INSERT OR REPLACE INTO link SELECT * FROM link',
    ];
    for (const attempt of attempts) expect(() => db.run(attempt), attempt).toThrow();
  });
});

describe('the list of what has arrived', () => {
  it('has those without a skyddsbedömning first, then the oldest, so that what is cut is never the most overdue', async () => {
    const board = await aBoard();
    const reports = new Map<string, ReportId>();
    for (const minute of ['05', '01', '09', '03']) {
      reports.set(minute, await arrived(board, { at: at(`2026-11-21T12:${minute}:00`), certainty: 'OKA' }));
    }
    await arrived(board, { at: at('2020-01-01T12:00:00'), certainty: 'OKA', historical: true });
    await board.addRecord(aRecord(reports.get('01') ?? newId()), anEntry());
    const minutes = async (open: boolean, limit: number) =>
      (await board.arrived({ open, limit })).map((row) => row.arrivedAt.slice(14, 16));
    expect(await minutes(true, 10)).toEqual(['03', '05', '09', '01']);
    expect(await minutes(true, 2)).toEqual(['03', '05']);
    expect(await minutes(false, 10)).toEqual(['03', '05', '09', '01', '00']);
  });
});

describe('copies', () => {
  it('are numbered from 1 for each report, with a log row each', async () => {
    const board = await aBoard();
    const [one, two] = [await arrived(board, elsa), await arrived(board, elsa)];
    const copy = { document: 'report', printedAt: noon, printedBy: 'Rut', recipient: 'Mottagningen' } as const;
    expect([
      await board.recordCopy(one, copy, anEntry()),
      await board.recordCopy(one, copy, anEntry()),
      await board.recordCopy(two, copy, anEntry()),
    ]).toEqual([1, 2, 1]);
    expect((await board.checkLog()).rows).toBe(5);
  });
});

describe('a behörighetsspärr (T-4)', () => {
  const [kim, lo] = [asId<never>('kim'), asId<never>('lo')];

  it('on a report or on its akt shuts the report, from its first day', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const report = { kind: 'report', id: (await board.reportsIn(akt))[0]?.id ?? '' } as const;
    await board.bar(aBarrier({ kind: 'child-file', id: akt }, kim, day('2026-11-22')), anEntry());
    await board.bar(aBarrier(report, lo, day('2026-11-21')), anEntry());
    await board.bar(aBarrier(report, lo, day('2026-11-21')), anEntry());
    expect(await board.barredFrom(report, day('2026-11-20'))).toEqual([]);
    expect(await board.barredFrom(report, day('2026-11-21'))).toEqual([lo]);
    expect(await board.barredFrom(report, day('2026-11-22'))).toEqual([kim, lo]);
    expect(await board.barredFrom({ kind: 'child-file', id: akt }, day('2026-11-22'))).toEqual([kim]);
    expect(await board.barredObjects(kim, day('2026-11-22'))).toEqual([{ kind: 'child-file', id: akt }]);
    expect(await board.barredObjects(kim, day('2026-11-21'))).toEqual([]);
  });

  it('stays on a report that is taken out of a shut akt', async () => {
    const board = await aBoard();
    const akt = await anAkt(board, elsa);
    const report = (await board.reportsIn(akt))[0]?.id ?? newId();
    await board.bar(aBarrier({ kind: 'child-file', id: akt }, kim, day('2026-11-21')), anEntry());
    await board.undoLink(report, undone(), anEntry());
    expect(await board.barredFrom({ kind: 'report', id: report }, day('2026-11-21'))).toEqual([kim]);
  });
});

/** The file itself, beside the store that has it open. */
function raw(installation: Awaited<ReturnType<typeof aBoardIn>>['installation']) {
  const name = `board/${nämnd}` as const;
  return openDatabase(pathOf(installation, name), installation.keys.storeKey(name), { store: name, cacheKb: 1000 });
}
