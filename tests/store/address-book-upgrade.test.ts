import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { anEntry, anInstallation, clock, day, migrationsDir, org, raw, reasonOf } from './support.ts';

/** A directory as the first version made it, with what that version kept. */
async function anOlderDirectory() {
  const installation = anInstallation();
  const { root, dataDir, keys } = installation;
  const dir = join(root, 'older');
  for (const folder of ['log', 'exchange', 'directory', 'sender', 'board'])
    cpSync(join(migrationsDir, folder), join(dir, folder), { recursive: true });
  for (const later of readdirSync(join(dir, 'directory')).filter((name) => name > '0002')) rmSync(join(dir, 'directory', later));
  const older = createStores({ dataDir, migrationsDir: dir, keys, clock });
  onTestFinished(() => older.close());
  await keys.issue('directory');
  await older.create('directory');
  const db = raw(installation, 'directory');
  db.exec(`
    INSERT INTO organisation VALUES ('farsta', 'board', 'Farsta', NULL), ('heby', 'board', 'Heby', NULL);
    INSERT INTO unit VALUES ('u1', 'farsta', 'Mottagning', NULL);
    INSERT INTO recipient VALUES
      ('farsta', '2026-01-01', 'Farsta', '0180', 'Farsta', 'PDF', 'Bud', 'a', 'b', 'c', 'd', 'VIA_112', NULL, 'e', '2026-01-02', NULL),
      ('farsta', '2026-06-01', 'Farsta', '0180', 'Farsta', 'TIDIG', NULL, 'a2', 'b', 'c', 'd', 'NUMMER', 'f', 'e', '2026-06-02', NULL),
      ('heby', '2026-03-01', 'Heby', '0331', NULL, 'TIDIG', NULL, 'h', 'b', 'c', 'd', 'RINGER_UPP', NULL, 'e', '2026-03-01', '2026-09-01');`);
  return installation;
}

describe('a directory of the first version', () => {
  it('is unreachable until the upgrade, which makes each row a page and loses nothing', async () => {
    const { stores } = await anOlderDirectory();
    expect(await reasonOf(() => stores.directory())).toBe('older');
    await stores.upgrade('directory');
    const directory = await stores.directory();
    expect((await directory.recipients(day('2026-05-31'))).map(({ id, channel, manualWay }) => [id, channel, manualWay])).toEqual([
      ['farsta', 'PDF', 'Bud'],
      ['heby', 'TIDIG', null],
    ]);
    const [farsta, heby] = await directory.recipients(day('2026-11-21'));
    expect(farsta).toEqual({
      id: 'farsta',
      name: 'Farsta',
      kommunCode: '0180',
      district: 'Farsta',
      channel: 'TIDIG',
      manualWay: null,
      channelSince: '2026-06-01',
      phone: 'a2',
      openingHours: 'b',
      eveningReader: 'c',
      jour: { name: 'd', way: 'NUMMER', phone: 'f', hours: 'e' },
      protectedFunction: null,
      protectedPhone: null,
      confirmedOn: '2026-06-02',
      closedFrom: null,
    });
    expect(heby).toMatchObject({ closedFrom: '2026-09-01', jour: { way: 'RINGER_UPP', phone: null } });
    expect(await directory.registerStart(org('farsta'))).toBe('2026-06-01');
    expect((await directory.addressPages(org('farsta'))).map(({ validFrom, savedAt, savedBy }) => [validFrom, savedAt, savedBy])).toEqual([
      ['2026-06-01', '2026-06-02T00:00:00.000Z', 'Driften'],
      ['2026-01-01', '2026-01-02T00:00:00.000Z', 'Driften'],
    ]);
    expect((await directory.unit('u1' as never))?.kommunCode).toBeNull();
  });
});

describe('pages and confirmations', () => {
  it('cannot be changed, removed or written over, not even past the methods', async () => {
    const installation = await anOlderDirectory();
    await installation.stores.upgrade('directory');
    await (await installation.stores.directory()).confirmAddress(org('farsta'), day('2026-11-21'), anEntry());
    const db = raw(installation, 'directory');
    for (const table of ['address_page', 'address_confirmation']) {
      expect(() => db.exec(`UPDATE ${table} SET confirmed_on = '2020-01-01'`), table).toThrow('never changed');
      expect(() => db.exec(`DELETE FROM ${table}`), table).toThrow('never removed');
    }
    expect(() => db.exec('INSERT OR REPLACE INTO address_page SELECT * FROM address_page LIMIT 1')).toThrow('never changed');
  });
});

describe('words of an organisation', () => {
  it('are ended once with who and when, and can never be changed, removed or written over', async () => {
    const installation = await anOlderDirectory();
    await installation.stores.upgrade('directory');
    const db = raw(installation, 'directory');
    db.exec("INSERT INTO own_word VALUES ('w', 'farsta', 'VAGT', 'ösig', 'ösig', NULL, 'a', 'b', NULL, NULL)");
    for (const change of ["word = 'annat'", "organisation_id = 'heby'", "added_by = 'c'", "ended_at = 'd'"])
      expect(() => db.exec(`UPDATE own_word SET ${change}`), change).toThrow();
    expect(() => db.exec("UPDATE own_word SET ended_at = 'd', ended_by = 'e', word = 'annat'")).toThrow('ended once');
    expect(() => db.exec('INSERT OR REPLACE INTO own_word SELECT * FROM own_word')).toThrow('never changed');
    db.exec("UPDATE own_word SET ended_at = 'd', ended_by = 'e'");
    expect(() => db.exec('UPDATE own_word SET ended_at = NULL, ended_by = NULL')).toThrow('ended once');
    expect(() => db.exec('DELETE FROM own_word')).toThrow('never removed');
  });
});
