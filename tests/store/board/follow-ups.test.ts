import { EnvelopeConflict } from '@tidig/store/port/exchange.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aBarrier } from '../../support/a-barrier.ts';
import { aMessage } from '../messages.ts';
import { anEntry, day, newId, noon, pathOf } from '../support.ts';
import {
  aBoard,
  aBoardIn,
  aFollowUp,
  aLink,
  anArrival,
  aRecord,
  arrived,
  byName,
  byNumber,
  followed,
  idsOf,
  nämnd,
  named,
  undone,
  unlinkedBy,
} from './support.ts';

const elsa = { given: 'Elsa', family: 'Testström', number: '201805022389' };
const later = { at: plusMinutes(noon, 60) };

const decision = (id: ReportId) =>
  aRecord(id, {
    kind: 'DECISION',
    body: JSON.stringify({ code: 'INTE_INLEDA', on: '2026-11-21', paragraph: '20 kap. 2 § SoL', reason: 'Skäl.' }),
  });

async function read(board: BoardStore, id: ReportId, minutes = 90): Promise<void> {
  const openedAt = plusMinutes(noon, minutes);
  const opening = { id: newId<never>(), login: newId<never>(), object: { kind: 'report' as const, id }, purpose: 'task', task: id };
  await board.openReport({ ...opening, openedAt, until: plusMinutes(openedAt, 60) }, 'Rut Mottagare', null, anEntry());
}

async function list(board: BoardStore, open = true) {
  return (await board.arrived({ open, limit: 50 })).map(({ id, followUps }) => [id, followUps.map((one) => one.id)]);
}

describe('a follow-up', () => {
  it('is no row of its own, but stands at the report it follows, oldest first', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const [second, first] = [await followed(board, report, { at: plusMinutes(noon, 120) }), await followed(board, report, later)];
    expect([await list(board), await list(board, false)]).toEqual([[[report, [first, second]]], [[report, [first, second]]]]);
    const row = await board.arrivedRow(report);
    expect(row?.follows).toBeNull();
    expect(row?.followUps[0]).toEqual({
      id: first,
      kind: 'KOMP',
      arrivedAt: later.at,
      firstOpenedAt: null,
      danger: null,
      protectToday: null,
    });
    expect((await board.reportsIn(row?.link?.childFileId ?? newId())).map(({ id }) => id)).toEqual([report]);
    expect((await byNumber(board, '201805022389'))[0]?.reports.map(({ id }) => id)).toEqual([report]);
  });

  it('takes no ärendenummer, opens no matter and no akt: it lies where its report lies', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const supplement = await followed(board, report, elsa);
    const next = await arrived(board, { certainty: 'OKA' });
    const [row, own] = [await board.arrivedRow(supplement), await board.arrivedRow(report)];
    expect(row).toMatchObject({ follows: report, followUps: [], arendenummer: 'FAR-2026-00001', link: own?.link });
    expect((await board.arrivedRow(next))?.arendenummer).toBe('FAR-2026-00002');
  });

  it('of a follow-up follows the original', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const first = await followed(board, report, later);
    const second = await followed(board, first, { reportKind: 'FEL', at: plusMinutes(noon, 61) });
    expect((await board.arrivedRow(second))?.follows).toBe(report);
    expect(await list(board)).toEqual([[report, [first, second]]]);
  });

  it('comes in once, and not under another message id', async () => {
    const board = await aBoard();
    const arrival = aFollowUp(await arrived(board, elsa), later);
    const receipt = await board.arrive(arrival, anEntry());
    expect(await board.arrive({ ...arrival, receipt: { ...arrival.receipt, signature: 'x' } }, anEntry())).toEqual(receipt);
    const { envelope } = arrival.sealed;
    const again = { ...arrival, sealed: { ...arrival.sealed, envelope: { ...envelope, id: newId<typeof envelope.id>() } } };
    await expect(board.arrive(again, anEntry())).rejects.toThrow(EnvelopeConflict);
    expect([(await board.checkLog()).rows, (await board.arrived({ open: true, limit: 5 }))[0]?.followUps.length]).toEqual([2, 1]);
  });

  it('of a report that is not here is not taken in at all', async () => {
    const board = await aBoard();
    const arrival = aFollowUp(newId<ReportId>());
    await expect(board.arrive(arrival, anEntry())).rejects.toThrow();
    expect([await board.arrivedRow(arrival.row.id), await board.receiptFor(arrival.sealed.envelope.id)]).toEqual([null, null]);
  });

  it('is told apart from a report by its message’s kind', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    await expect(board.arrive({ ...anArrival(elsa), follows: report }, anEntry())).rejects.toThrow();
    await expect(board.arrive({ ...aFollowUp(report), follows: null }, anEntry())).rejects.toThrow();
  });

  it('is found by the message that carried it, as its report is', async () => {
    const board = await aBoard();
    const arrival = anArrival(elsa);
    await board.arrive(arrival, anEntry());
    const supplement = aFollowUp(arrival.row.id);
    await board.arrive(supplement, anEntry());
    expect(await board.reportOfEnvelope(arrival.sealed.envelope.id)).toBe(arrival.row.id);
    expect(await board.reportOfEnvelope(supplement.sealed.envelope.id)).toBe(supplement.row.id);
    expect([await board.reportOfEnvelope(newId()), await board.reportOfEnvelope(aMessage().envelope.id)]).toEqual([null, null]);
    expect(await board.receivedEnvelope(supplement.row.id)).toEqual(supplement.sealed.envelope);
  });
});

describe('what is unread', () => {
  it('brings a decided report back to the open list until somebody has opened it', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    await board.addRecord(aRecord(report), anEntry());
    await board.addRecord(decision(report), anEntry());
    expect(await list(board)).toEqual([]);
    const supplement = await followed(board, report, later);
    expect(await list(board)).toEqual([[report, [supplement]]]);
    await read(board, report);
    expect(await list(board)).toEqual([[report, [supplement]]]);
    await read(board, supplement);
    expect(await list(board)).toEqual([]);
    expect((await board.arrivedRow(report))?.followUps[0]?.firstOpenedAt).toBe(plusMinutes(noon, 90));
    expect((await board.checkDerived()).differing).toBe(0);
  });

  it('is never what the limit cuts, before what is assessed and older', async () => {
    const board = await aBoard();
    const assessed = [];
    for (let i = 0; i < 3; i += 1) {
      const id = await arrived(board, { certainty: 'OKA', at: plusMinutes(noon, i) });
      await board.addRecord(aRecord(id), anEntry());
      assessed.push(id);
    }
    const [, , newest = newId<ReportId>()] = assessed;
    await board.addRecord(aRecord(newest), anEntry());
    await board.addRecord(decision(newest), anEntry());
    await followed(board, newest, later);
    expect((await board.arrived({ open: true, limit: 1 })).map(({ id }) => id)).toEqual([newest]);
    expect((await board.arrived({ open: true, limit: 9 })).map(({ id }) => id)).toEqual([newest, assessed[0], assessed[1]]);
  });

  it('has an opening, a first reader and copies of its own', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const supplement = await followed(board, report, later);
    await read(board, report, 70);
    expect((await board.arrivedRow(supplement))?.firstOpenedAt).toBeNull();
    await read(board, supplement, 80);
    expect([(await board.arrivedRow(report))?.firstOpenedAt, (await board.arrivedRow(supplement))?.firstOpenedAt]).toEqual([
      plusMinutes(noon, 70),
      plusMinutes(noon, 80),
    ]);
    const copy = { document: 'report', printedAt: noon, printedBy: 'Rut', recipient: 'Mottagningen' } as const;
    const numbers = [report, report, supplement].map((id) => board.recordCopy(id, copy, anEntry()));
    expect(await Promise.all(numbers)).toEqual([1, 2, 1]);
  });
});

describe('the mark of a follow-up (T-14)', () => {
  it('holds for every report of the akt at once, also those before it', async () => {
    const board = await aBoard();
    const [first, second] = [await arrived(board, elsa), await arrived(board, elsa)];
    await followed(board, second, { protection: 'SKF' });
    const rows = await board.arrived({ open: true, limit: 9 });
    expect(new Map(rows.map(({ id, child }) => [id, child.protection]))).toEqual(
      new Map([
        [first, 'SKF'],
        [second, 'SKF'],
      ]),
    );
    expect((await board.childFile(rows[0]?.link?.childFileId ?? newId()))?.identity.protection).toBe('SKF');
  });

  it('holds for a report in no akt, and for what followed it before', async () => {
    const board = await aBoard();
    const report = await arrived(board, { given: 'Elsa', family: 'Testström', alias: 'Lisen', certainty: 'TRO' });
    const first = await followed(board, report);
    expect((await board.arrivedRow(report))?.child.protection).toBe('NEJ');
    expect(await unlinkedBy(board, named('Lisen Testström'))).toEqual([report]);
    await followed(board, report, { protection: 'FIN' });
    expect([(await board.arrivedRow(report))?.child.protection, (await board.arrivedRow(first))?.child.protection]).toEqual(['FIN', 'FIN']);
    expect(await unlinkedBy(board, named('Lisen Testström'))).toEqual([]);
  });

  it('leaves the akt with its report when the link is ended', async () => {
    const board = await aBoard();
    const [first, second] = [await arrived(board, elsa), await arrived(board, elsa)];
    await followed(board, second, { protection: 'SEK' });
    await board.undoLink(second, undone(), anEntry());
    expect([(await board.arrivedRow(first))?.child.protection, (await board.arrivedRow(second))?.child.protection]).toEqual(['NEJ', 'SEK']);
  });

  it('that says fingerade uppgifter leaves only the name at opening in the index', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    await arrived(board, { ...elsa, given: 'Nyss', family: 'Annansson' });
    expect(await byName(board, 'Nyss Annansson')).toHaveLength(1);
    await followed(board, report, { protection: 'FIN' });
    expect([(await byName(board, 'Nyss Annansson')).length, (await byName(board, 'Elsa Testström')).length]).toEqual([0, 1]);
    expect((await board.checkDerived()).differing).toBe(0);
  });

  it('that says nothing of it changes nothing: a message that something is wrong does not hide an akt', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    await followed(board, report, { reportKind: 'FEL' });
    expect((await board.arrivedRow(report))?.child.protection).toBe('NEJ');
  });
});

describe('a follow-up and the register', () => {
  it('adds no name and no number to what is searched', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    await followed(board, report, { given: 'Nyss', family: 'Annansson', number: '201201012380' });
    expect([(await byName(board, 'Nyss Annansson')).length, (await byNumber(board, '201201012380')).length]).toEqual([0, 0]);
    const lone = await arrived(board, { given: 'Åsa', family: 'Provsson', certainty: 'OKA' });
    await followed(board, lone, { given: 'Nyss', family: 'Annansson' });
    expect([await unlinkedBy(board, named('Nyss Annansson')), await unlinkedBy(board, named('Åsa Provsson'))]).toEqual([[], [lone]]);
  });

  it('goes with its report into another akt, and is not put into one by itself', async () => {
    const board = await aBoard();
    const report = await arrived(board, { given: 'Åsa', family: 'Provsson', certainty: 'OKA' });
    const supplement = await followed(board, report);
    expect(await board.link(aLink(supplement), { openedOn: day('2026-11-21') }, anEntry())).toBe(false);
    const link = aLink(report);
    await board.link(link, { openedOn: day('2026-11-21') }, anEntry());
    expect((await board.arrivedRow(supplement))?.link).toMatchObject({ childFileId: link.childFileId, reportId: report });
    expect(idsOf(await byName(board, 'Åsa Provsson'))).toEqual([link.childFileId]);
  });

  it('goes with its report into another matter', async () => {
    const { installation, board } = await aBoardIn();
    const name = `board/${nämnd}` as const;
    const db = openDatabase(pathOf(installation, name), installation.keys.storeKey(name), { store: name, cacheKb: 1000 });
    onTestFinished(() => db.close());
    const [report, other] = [await arrived(board, { certainty: 'OKA' }), await arrived(board, { certainty: 'OKA' })];
    const supplement = await followed(board, report);
    db.run("UPDATE report_in_matter SET to_at = :noon, ended_by = 'Rut', ended_reason = 'Hör dit' WHERE report_id = :report", {
      noon,
      report,
    });
    db.run(
      `INSERT INTO report_in_matter (report_id, matter_id, from_at, put_by)
       SELECT :report, matter_id, :noon, 'Rut' FROM report_in_matter WHERE report_id = :other`,
      { noon, report, other },
    );
    expect((await board.checkDerived()).differing).toBe(2);
    await board.rebuild();
    expect((await board.arrivedRow(supplement))?.arendenummer).toBe('FAR-2026-00002');
    for (const sql of [
      `INSERT INTO report_in_matter (report_id, matter_id, from_at, put_by) SELECT '${supplement}', matter_id, from_at, 'Rut' FROM report_in_matter`,
      `INSERT INTO link (id, report_id, child_file_id, basis, linked_at, linked_by) SELECT 'x', '${supplement}', 'y', 'decided', 'z', 'Rut'`,
      `INSERT INTO report_follows (report_id, follows, from_at) VALUES ('${other}', '${report}', 'z')`,
      `UPDATE report_follows SET follows = '${other}'`,
      'DELETE FROM report_follows',
    ])
      expect(() => db.run(sql), sql).toThrow();
  });

  it('is shut with its report and its akt by behörighetsspärr (T-4)', async () => {
    const board = await aBoard();
    const report = await arrived(board, elsa);
    const supplement = await followed(board, report);
    const akt = (await board.arrivedRow(report))?.link?.childFileId ?? '';
    const shut = (user: string, kind: 'report' | 'child-file', id: string) =>
      board.bar(aBarrier({ kind, id }, user as never, day('2026-11-21')), anEntry());
    await shut('anna', 'report', report);
    await shut('bo', 'child-file', akt);
    await shut('cia', 'report', supplement);
    const barred = (id: ReportId) => board.barredFrom({ kind: 'report', id }, day('2026-11-21'));
    expect([await barred(supplement), await barred(report)]).toEqual([
      ['anna', 'bo', 'cia'],
      ['anna', 'bo'],
    ]);
  });
});
