import type { SenderStore } from '@tidig/store/port/sender.ts';
import type { StoreDatabase } from '@tidig/store/sqlite/database.ts';
import { appendLog, logRows } from '@tidig/store/sqlite/log-chain.ts';
import { describe, expect, it } from 'vitest';
import { anEntry, org, raw, withStore } from './support.ts';

const name = 'sender/a';
const triggers = ['access_log_no_update', 'access_log_no_delete', 'access_log_in_order', 'log_reason_no_update', 'log_reason_no_delete'];

describe('the triggers on the log refuse', () => {
  const insert = (verb: string, seq: string) =>
    `${verb} INTO access_log SELECT ${seq}, at, actor, membership, role, purpose, task, object_kind, pseudonym, 'forged', outcome,
       terms_hash, reason_ref, previous_hash, hash FROM access_log WHERE seq = 2`;

  it.each([
    ['a change', "UPDATE access_log SET outcome = 'other' WHERE seq = 2"],
    ['a change of number', 'UPDATE access_log SET seq = 9 WHERE seq = 2'],
    ['a removal', 'DELETE FROM access_log WHERE seq = 3'],
    ['an insert over', insert('INSERT OR REPLACE', '2')],
    ['an insert over the last row', insert('INSERT OR REPLACE', '3')],
    ['an upsert', `${insert('INSERT', '2')} ON CONFLICT (seq) DO UPDATE SET outcome = 'other'`],
    ['a row out of order', insert('INSERT', '7')],
    ['a row before the first', insert('INSERT', '0')],
    ['a row without number', insert('INSERT', 'NULL')],
    ['a row that is not chained to the last', insert('INSERT', '4')],
    ['a change of a reason', "UPDATE log_reason SET reason = 'other'"],
    ['a removal of a reason', 'DELETE FROM log_reason'],
    ['a reason put over another', "INSERT OR REPLACE INTO log_reason SELECT ref, 'other' FROM log_reason"],
  ])('%s', async (_, sql) => {
    const { db } = await aLog(3);
    for (const recursive of ['ON', 'OFF']) {
      db.pragma(`recursive_triggers = ${recursive}`);
      expect(() => db.write(() => db.run(sql))).toThrow(/rows are/);
    }
  });
});

describe('past the triggers, a check finds', () => {
  it.each([
    ['a changed row', 2, "UPDATE access_log SET outcome = 'other' WHERE seq = 2"],
    ['a changed time', 1, "UPDATE access_log SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1"],
    ['a blanked column', 3, 'UPDATE access_log SET actor = NULL WHERE seq = 3'],
    ['a dropped first row', 1, 'DELETE FROM access_log WHERE seq = 1'],
    ['a dropped row', 3, 'DELETE FROM access_log WHERE seq = 3'],
    ['a dropped row with the gap closed', 3, 'DELETE FROM access_log WHERE seq = 3; UPDATE access_log SET seq = seq - 1 WHERE seq > 3'],
    [
      'two rows swapped',
      2,
      'UPDATE access_log SET seq = -2 WHERE seq = 2; UPDATE access_log SET seq = 2 WHERE seq = 3; UPDATE access_log SET seq = 3 WHERE seq = -2',
    ],
    ['a row put in last', 6, insertForged(6)],
    ['a changed reason', 2, "UPDATE log_reason SET reason = 'other'"],
    ['a removed reason', 2, 'PRAGMA foreign_keys = OFF; DELETE FROM log_reason'],
  ])('%s', async (_, brokenAt, sql) => {
    const { store, db } = await aLog(5);
    for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger}`);
    db.exec(sql);
    expect(await store.checkLog()).toMatchObject({ brokenAt, rows: brokenAt - 1 });
  });

  it('rows cut off at the end, and a tail made anew with the log key, but only against what an earlier check gave', async () => {
    const { store, db, logKey } = await aLog(5);
    const anchor = await store.checkLog();
    for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger}`);
    db.exec('DELETE FROM access_log WHERE seq > 3');
    expect((await store.checkLog()).brokenAt).toBeNull();
    expect((await store.checkLog(anchor)).brokenAt).toBe(4);
    for (const action of ['new-4', 'new-5', 'new-6']) appendLog(db, logKey, anEntry({ action }));
    expect(await store.checkLog()).toMatchObject({ rows: 6, brokenAt: null });
    expect((await store.checkLog(anchor)).brokenAt).toBe(5);
  });

  it('nothing wrong with rows added after the anchor', async () => {
    const { store } = await aLog(5);
    const anchor = await store.checkLog();
    await store.log(anEntry());
    expect(await store.checkLog(anchor)).toMatchObject({ rows: 6, brokenAt: null });
  });

  it('a tail made anew without the log key', async () => {
    const { store, db } = await aLog(3);
    for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger}`);
    db.exec('DELETE FROM access_log WHERE seq = 3');
    appendLog(db, Buffer.alloc(32), anEntry());
    expect((await store.checkLog()).brokenAt).toBe(3);
  });
});

describe('a long log', () => {
  it('is walked whole in reasonable time, and others get their turn meanwhile', async () => {
    const { store, db, logKey } = await aLog(0);
    db.write(() => {
      for (let n = 0; n < 100_000; n += 1) appendLog(db, logKey, anEntry({ objectKind: 'report', objectId: `r${n % 900}` }));
    });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const started = process.cpuUsage();
    const check = await store.checkLog();
    clearInterval(timer);
    expect(check).toMatchObject({ rows: 100_000, brokenAt: null });
    const { user, system } = process.cpuUsage(started);
    // Work done, not time passed: a busy machine must not fail it. About 4 s here.
    expect((user + system) / 1e6).toBeLessThan(20);
    expect(turns).toBeGreaterThan(10);
  }, 120_000);
});

async function aLog(rows: number): Promise<{ store: SenderStore; db: StoreDatabase; logKey: Buffer }> {
  const installation = await withStore(name);
  const store = await installation.stores.sender(org('a'));
  const db = raw(installation, name);
  const logKey = installation.keys.logKey(name);
  db.write(() => {
    for (let n = 1; n <= rows; n += 1)
      appendLog(db, logKey, anEntry({ actor: 'anna' as never, action: `act-${n}`, ...(n === 2 ? { reason: 'a reason' } : {}) }));
  });
  expect(logRows(db, logKey, { beforeSeq: null, limit: 10 })).toHaveLength(rows);
  return { store, db, logKey };
}

function insertForged(seq: number): string {
  return `INSERT INTO access_log SELECT ${seq}, at, actor, membership, role, purpose, task, object_kind, pseudonym, 'forged', outcome,
    terms_hash, reason_ref, hash, hash FROM access_log WHERE seq = ${seq - 1}`;
}
