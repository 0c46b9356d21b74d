import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { StoreDatabase } from '@tidig/store/sqlite/database.ts';
import { asId, type ChildFileId } from '@tidig/domain/base/ids.ts';
import { describe, expect, it } from 'vitest';
import { aBoardIn, aLink, anAkt, arrived, byName, byNumber, nämnd, undone, unlinkedBy } from '../board/support.ts';
import { there } from '../../support/there.ts';
import { anEntry, at, day, newId, noon, pathOf, raw } from '../support.ts';
import { openedFile, openedWal, wordsIn } from './pages.ts';
import { aChildWithEverything, canary, traces, type Scene } from './scene.ts';

const name = `board/${nämnd}` as const;

async function aNämnd() {
  const { installation, board } = await aBoardIn();
  return { installation, board, db: raw(installation, name), key: installation.keys.storeKey(name), path: pathOf(installation, name) };
}

const aDisposalRecord = (kind: 'DISPOSAL_PROPOSED' | 'DISPOSAL_APPROVED' | 'DISPOSAL_DONE', disposalId: string) => ({
  id: newId<never>(),
  about: { kind: 'board', id: nämnd } as const,
  kind,
  madeAt: noon,
  recordedAt: noon,
  by: asId<never>('rut'),
  byName: 'Rut',
  body: JSON.stringify({
    disposalId,
    akter: 1,
    reports: 1,
    classes: { A: 1, B: 0 },
    dueFrom: '2025-03-04',
    dueUntil: '2025-03-04',
    ...(kind === 'DISPOSAL_DONE' ? { leftOut: 0 } : {}),
  }),
});

const one = { at: noon, by: asId<never>('rut'), byName: 'Rut' };
const other = { at: noon, by: asId<never>('britt'), byName: 'Britt' };
const disposeLog = (object: { kind: 'report' | 'child-file'; id: string }) =>
  anEntry({ action: 'retention.dispose', objectKind: object.kind, objectId: object.id });

async function proposed(board: BoardStore, object: { readonly kind: 'report' | 'child-file'; readonly id: string }): Promise<string> {
  const unit = await board.retentionUnit(object);
  const id = newId<never>();
  const matters = unit?.matters.map((matter) => matter.id) ?? [];
  await board.proposeDisposal(
    { id, ...one, units: [{ object, matters, whole: true }] },
    aDisposalRecord('DISPOSAL_PROPOSED', id),
    anEntry(),
  );
  return id;
}

async function disposed(board: BoardStore, object: { readonly kind: 'report' | 'child-file'; readonly id: string }): Promise<boolean> {
  const id = await proposed(board, object);
  await board.approveDisposal(id, other, aDisposalRecord('DISPOSAL_APPROVED', id), anEntry());
  const done = await board.dispose(id, object, disposeLog(object));
  await board.endDisposal(id, noon, aDisposalRecord('DISPOSAL_DONE', id), anEntry());
  return done;
}

/** All that lies in the one akt is put into the other, and the one is empty. */
async function joinedInto(board: BoardStore, from: ChildFileId, to: ChildFileId): Promise<void> {
  const reports = (await board.reportsIn(from)).map(({ id }) => id);
  const by = { at: noon, by: asId<never>('sam'), byName: 'Sam' };
  const move = { id: newId() as string, way: 'JOINED', from, to, newFile: null, reports, reason: 'Samma mamma.', undoes: null } as const;
  expect(await board.moveReports({ ...move, ...by, seen: [] }, anEntry())).toBe('moved');
}

/** Tables whose rows are never about a person whom a report is about. A new table stands here with its reason, or is filled by the scene. */
const aboutNobody: Readonly<Record<string, string>> = {
  schema_migration: 'the file’s own history',
  store_identity: 'the file’s own name',
  access_log: 'keyed pseudonyms and hashes; `task` holds a report’s random id. It stays',
  board_setting: 'the nämnd’s settings',
  register_serial: 'how many numbers have been given',
  index_rules: 'by which rules names were folded',
  disposal: 'who proposed and approved, and when',
  disposal_item: 'ids of what is left to destroy; a row goes with what it names',
};

const tablesOf = (db: StoreDatabase) =>
  db
    .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .map((row) => row.name);

/** Every value of a table as text, blobs read as UTF-8. */
function textOf(db: StoreDatabase, table: string): string {
  return db
    .all<Record<string, unknown>>(`SELECT * FROM ${table}`)
    .map((row) =>
      Object.values(row)
        .map((value) => (Buffer.isBuffer(value) ? value.toString('utf8') : String(value)))
        .join('\n'),
    )
    .join('\n');
}

const naming = (db: StoreDatabase, words: readonly string[]) =>
  tablesOf(db).filter((table) => !(table in aboutNobody) && words.some((word) => textOf(db, table).includes(word)));

describe('disposal of a child (L-49, L-62, T-29)', () => {
  it('removes every row that names the child, in every table the file has', async () => {
    const { board, db } = await aNämnd();
    const { file, ids } = await aChildWithEverything(board, db);
    const alone = await arrived(board, { given: canary.given, family: 'Ensamsson', certainty: 'OKA', at: at('2020-03-01T10:00:00') });
    const empty = tablesOf(db).filter((table) => !(table in aboutNobody) && db.get(`SELECT 1 FROM ${table}`) === undefined);
    expect(empty, 'tables that the scene does not fill: fill them, or say in `aboutNobody` why they are about nobody').toEqual([]);
    expect(await disposed(board, { kind: 'child-file', id: file })).toBe(true);
    expect(await disposed(board, { kind: 'report', id: alone })).toBe(true);
    expect(naming(db, [...ids, alone, ...traces])).toEqual([]);
    expect(await board.checkDerived()).toEqual({ reports: 0, differing: 0 });
    expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('would find a table that nobody has thought of', async () => {
    const { board, db } = await aNämnd();
    const { file, report, ids } = await aChildWithEverything(board, db);
    db.exec('CREATE TABLE forgotten (report_id TEXT NOT NULL, note TEXT NOT NULL) STRICT');
    db.run('INSERT INTO forgotten VALUES (?, ?)', [report, 'x']);
    await disposed(board, { kind: 'child-file', id: file });
    expect(naming(db, ids)).toEqual(['forgotten']);
  });

  it('leaves no trace of the words in the file, its WAL or a new backup', async () => {
    const { installation, board, db, key, path } = await aNämnd();
    await anAkt(board, { given: 'Alma', family: 'Bergström', certainty: 'OKA', at: at('2026-01-01T10:00:00') });
    const { file } = await aChildWithEverything(board, db);
    expect(wordsIn(bytesOf(path, key), traces).length).toBeGreaterThan(20);
    await disposed(board, { kind: 'child-file', id: file });
    const backup = join(installation.root, 'backup.sqlite');
    db.run('VACUUM INTO ?', [backup]);
    expect(wordsIn(bytesOf(path, key), traces)).toEqual([]);
    expect(wordsIn(openedFile(backup, key), traces)).toEqual([]);
    expect(wordsIn(openedFile(backup, key), ['Bergström'])).toEqual(['Bergström']);
    expect(statSync(`${path}-wal`).size).toBe(0);
  });

  it('would find the words if freed pages kept their bytes', async () => {
    const { board, db, key, path } = await aNämnd();
    const { file } = await aChildWithEverything(board, db);
    await disposed(board, { kind: 'child-file', id: file });
    await aChildWithEverything(board, db);
    // The same removal by a connection that does not write over what it frees.
    db.pragma('secure_delete = OFF');
    db.exec('DROP TRIGGER message_part_delete');
    db.run('DELETE FROM message_part');
    db.get('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(wordsIn(bytesOf(path, key), [canary.narrative])).toEqual([canary.narrative]);
  });

  it('answers as for a child that never existed', async () => {
    const { board, db } = await aNämnd();
    const { file, report, followUp } = await aChildWithEverything(board, db);
    await disposed(board, { kind: 'child-file', id: file });
    expect(await board.childFile(file)).toEqual(await board.childFile(newId()));
    expect(await board.arrivedRow(report)).toBeNull();
    expect(await board.part(followUp, 'body')).toBeNull();
    expect(await board.records({ kind: 'report', id: report })).toEqual([]);
    expect(await byName(board, `${canary.given} ${canary.family}`)).toEqual([]);
    expect(await byNumber(board, canary.number)).toEqual([]);
    expect(await unlinkedBy(board, { kind: 'number', value: canary.number })).toEqual([]);
  });

  it('keeps the log whole: the reasons about the child are gone and the chain says why; one that is gone otherwise breaks it', async () => {
    const { board, db } = await aNämnd();
    const { file } = await aChildWithEverything(board, db);
    await board.log(anEntry({ reason: 'Ett annat skäl, om en annan.' }));
    await disposed(board, { kind: 'child-file', id: file });
    const check = await board.checkLog();
    expect(check.brokenAt).toBeNull();
    const kept = db.all<{ reason: string }>("SELECT reason FROM log_reason WHERE reason <> ''").map(({ reason }) => reason);
    expect(kept).toEqual(['Ett annat skäl, om en annan.']);
    expect(() => db.run("UPDATE log_reason SET reason = ''")).toThrow('never changed');
    db.exec('DROP TRIGGER log_reason_no_update');
    db.run("UPDATE log_reason SET reason = ''");
    expect((await board.checkLog()).brokenAt).not.toBeNull();
  });
});

/** File and WAL as they stand on disk just now, copied first. */
function bytesOf(path: string, key: Buffer): Buffer {
  copyFileSync(path, `${path}.copy`);
  return Buffer.concat([openedFile(`${path}.copy`, key), openedWal(`${path}-wal`, key)]);
}

describe('an akt that goes on', () => {
  it('loses the matter that is due and nothing else: the other report, the name it is known by, and the protection stay', async () => {
    const { board, db } = await aNämnd();
    const { file, report } = await aChildWithEverything(board, db, { protection: 'SEK' });
    const later = await arrived(board, { given: 'Alva', family: canary.family, number: canary.number, at: at('2021-06-01T10:00:00') });
    const object = { kind: 'child-file', id: file } as const;
    const unit = await board.retentionUnit(object);
    const due = unit?.matters.filter(({ reports }) => reports.includes(report)).map(({ id }) => id) ?? [];
    const id = newId<never>();
    await board.proposeDisposal(
      { id, ...one, units: [{ object, matters: due, whole: false }] },
      aDisposalRecord('DISPOSAL_PROPOSED', id),
      anEntry(),
    );
    await board.approveDisposal(id, other, aDisposalRecord('DISPOSAL_APPROVED', id), anEntry());
    expect(await board.dispose(id, object, disposeLog(object))).toBe(true);
    expect((await board.reportsIn(file)).map((row) => row.id)).toEqual([later]);
    expect((await board.childFile(file))?.identity.protection).toBe('SEK');
    expect(naming(db, [canary.narrative, canary.followUp, canary.place, canary.answer, '5000K99999926'])).toEqual([]);
    expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(await board.checkDerived()).toMatchObject({ differing: 0 });
    expect((await board.checkLog()).brokenAt).toBeNull();
  });
});

describe('an akt that was opened from what goes', () => {
  const listed = async (board: BoardStore, object: { readonly kind: 'child-file'; readonly id: string }, reports: readonly string[]) => {
    const unit = await board.retentionUnit(object);
    const due = unit?.matters.filter((matter) => matter.reports.some((id) => reports.includes(id))).map(({ id }) => id) ?? [];
    const id = newId<never>();
    const units = [{ object, matters: due, whole: due.length === unit?.matters.length }];
    await board.proposeDisposal({ id, ...one, units }, aDisposalRecord('DISPOSAL_PROPOSED', id), anEntry());
    await board.approveDisposal(id, other, aDisposalRecord('DISPOSAL_APPROVED', id), anEntry());
    return board.dispose(id, object, disposeLog(object));
  };
  const elsa = { given: 'Elsa', family: 'Testström', number: '201805022389' };
  const elza = { given: 'Elza', family: 'Testström', number: '201206012393', certainty: 'TRO' } as const;

  it('stays, when it was joined with an akt that goes on, also when all that lay in it goes', async () => {
    const { board, db } = await aNämnd();
    const [into, from] = [await anAkt(board, elsa), await anAkt(board, elza)];
    const reports = (await board.reportsIn(from)).map(({ id }) => id);
    const [left] = await board.reportsIn(into);
    await joinedInto(board, from, into);
    expect(await board.retentionUnit({ kind: 'child-file', id: from })).toBeNull();
    expect(await listed(board, { kind: 'child-file', id: into }, reports)).toBe(true);
    expect((await board.reportsIn(into)).map(({ id }) => id)).toEqual([left?.id]);
    expect(await board.childFile(from)).not.toBeNull();
    expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(await board.checkDerived()).toMatchObject({ differing: 0 });
  });

  it('and is emptied after the list was approved, makes that be left out and does not stop the rest', async () => {
    const { board } = await aNämnd();
    const [akt, into] = [await anAkt(board, elsa), await anAkt(board, elza)];
    const opened = there((await board.reportsIn(akt))[0]).id;
    await board.undoLink(opened, undone(), anEntry());
    const second = await arrived(board, { ...elsa, at: at('2026-02-01T10:00:00') });
    expect((await board.reportsIn(akt)).map((row) => row.id)).toEqual([second]);
    await board.link(aLink(opened, into), null, anEntry());
    const object = { kind: 'child-file', id: into } as const;
    const id = await proposed(board, object);
    await board.approveDisposal(id, other, aDisposalRecord('DISPOSAL_APPROVED', id), anEntry());
    await board.undoLink(second, undone(), anEntry());
    expect(await board.dispose(id, object, disposeLog(object))).toBe(false);
    expect(await board.reportsIn(into)).toHaveLength(2);
  });
});

describe('what the file refuses', () => {
  const plain = async (work: (scene: Scene, db: StoreDatabase, board: BoardStore) => Promise<void> | void) => {
    const { board, db } = await aNämnd();
    await work(await aChildWithEverything(board, db), db, board);
  };

  it('refuses to remove a row of any append-only table by itself, also when a list is proposed and nobody has approved it', () =>
    plain(async ({ file }, db, board) => {
      const guarded = db
        .all<{ table: string }>(
          "SELECT DISTINCT tbl_name AS 'table' FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%BEFORE DELETE%'",
        )
        .map(({ table }) => table)
        .filter((table) => db.get(`SELECT 1 FROM ${table}`) !== undefined);
      expect(guarded.length).toBeGreaterThan(20);
      const removable = () =>
        guarded.filter((table) => {
          try {
            db.write(() => {
              db.pragma('defer_foreign_keys = ON');
              db.run(`DELETE FROM ${table}`);
              throw new Error('rolled back: it was let through');
            });
          } catch (error) {
            return error instanceof Error && error.message.startsWith('rolled back');
          }
          return true;
        });
      expect(removable()).toEqual([]);
      await proposed(board, { kind: 'child-file', id: file });
      expect(removable()).toEqual([]);
    }));

  it('refuses that the one who proposed approves, and that the list is changed after', () =>
    plain(async ({ file }, db, board) => {
      const id = await proposed(board, { kind: 'child-file', id: file });
      await expect(board.approveDisposal(id, one, aDisposalRecord('DISPOSAL_APPROVED', id), anEntry())).rejects.toThrow();
      expect(() => db.run('DELETE FROM disposal_item')).toThrow('what is approved is what was proposed');
      await board.approveDisposal(id, other, aDisposalRecord('DISPOSAL_APPROVED', id), anEntry());
      const another = await arrived(board, { given: 'Bo', family: 'Ek', certainty: 'OKA' });
      const add = "INSERT INTO disposal_item (disposal_id, unit_kind, unit_id, kind, id) VALUES (?, 'report', ?, 'report', ?)";
      expect(() => db.run(add, [id, another, another])).toThrow('what is approved is what was proposed');
      expect(() => db.run('UPDATE disposal SET done_at = ?', [noon])).toThrow();
      expect(await board.dispose(id, { kind: 'report', id: another }, anEntry())).toBe(false);
      expect(await board.arrivedRow(another)).not.toBeNull();
    }));

  it('destroys nothing of a list that is only proposed, or taken back', () =>
    plain(async ({ file, report }, _db, board) => {
      const object = { kind: 'child-file', id: file } as const;
      const id = await proposed(board, object);
      expect(await board.dispose(id, object, disposeLog(object))).toBe(false);
      const back = {
        ...aDisposalRecord('DISPOSAL_APPROVED', id),
        kind: 'DISPOSAL_WITHDRAWN' as const,
        body: JSON.stringify({ disposalId: id }),
      };
      expect(await board.withdrawDisposal(id, noon, back, anEntry())).toBe(true);
      expect(await board.approveDisposal(id, other, aDisposalRecord('DISPOSAL_APPROVED', id), anEntry())).toBe(false);
      expect(await board.dispose(id, object, disposeLog(object))).toBe(false);
      expect(await board.arrivedRow(report)).not.toBeNull();
      expect(await board.liveDisposal()).toBeNull();
    }));
});

describe('the clock of an akt (L-61)', () => {
  it('stands at the last of arrival, note, link and mark, and not at an opening', async () => {
    const { board, db } = await aNämnd();
    const { file } = await aChildWithEverything(board, db);
    const unit = await board.retentionUnit({ kind: 'child-file', id: file });
    expect(unit).toMatchObject({ lastNote: '2020-03-04', matters: [{ inquiry: null, placed: false }] });
    expect((await board.retentionUnits(day('2020-03-04'))).map(({ object }) => object.id)).toEqual([file]);
    await arrived(board, { given: canary.given, family: canary.family, number: canary.number, at: at('2021-06-01T10:00:00') });
    expect((await board.retentionUnit({ kind: 'child-file', id: file }))?.lastNote).toBe('2021-06-01');
    expect(await board.retentionUnits(day('2020-03-04'))).toEqual([]);
  });
});
