import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { asId } from '@tidig/domain/base/ids.ts';
import { storeMessage } from '@tidig/store/sqlite/exchange/messages.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import { vaultOf } from '@tidig/store/sqlite/vault.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aCopy, aDraft, aPart, police, textOf } from './messages.ts';
import { anEntry, anInstallation, at, migrationsDir, newId, noon, org, raw, reasonOf } from './support.ts';

const name = `sender/${police}` as const;

describe('a sender’s store of the first version', () => {
  it('is unreachable until the upgrade, which keeps each draft as it was, saved by its author', async () => {
    const { stores, draft } = await anOlderSender();
    expect(await reasonOf(() => stores.sender(org(police)))).toBe('older');
    await stores.upgrade(name);
    const store = await stores.sender(org(police));
    expect(await store.draft(draft.id)).toEqual({ ...draft, savedBy: draft.author });
    expect(await store.drafts(draft.author)).toHaveLength(1);
    expect([await store.draftColleagues(draft.id), await store.draftAttachments(draft.id)]).toEqual([[], []]);
    expect(await store.inviteToDraft(draft.id, { userId: asId('bo'), name: 'Bo Alm', invitedAt: noon }, anEntry())).toBe(true);
    expect(await store.drafts(asId('bo'))).toHaveLength(1);
  });

  it('keeps what was sent, its parts and how it was handed over; it follows nothing', async () => {
    const { stores, copy, draftId } = await anOlderSender();
    await stores.upgrade(name);
    const store = await stores.sender(org(police));
    const handedOver = { how: 'Bud', at: at('2026-11-21T13:00:00') };
    const row = { ...copy.row, arrivedAt: null, openedAt: null, feedback: null, handedOver, missing: null, event: null };
    expect(await store.reportsFromDraft(draftId)).toEqual([row]);
    expect(await store.sentEnvelope(copy.row.id)).toEqual(copy.sealed.envelope);
    expect(textOf(await store.location(copy.row.id, anEntry()))).toBe('{"where":"Provgatan 1"}');
    expect((await store.reportsOnNumbers(['1805022389'])).map(({ id }) => id)).toEqual([copy.row.id]);
    const follower = aCopy(aDraft(), { follows: copy.row.id });
    await store.sealCopies(newId(), [follower], [anEntry()]);
    expect((await store.sentReport(follower.row.id))?.follows).toBe(copy.row.id);
  });

  it('still refuses a change of what was sent, and its tables refer to one another', async () => {
    const installation = await anOlderSender();
    await installation.stores.upgrade(name);
    const db = raw(installation, name);
    expect(() => db.exec("UPDATE sent_report SET child_label = ''")).toThrow('never changed');
    for (const same of ['id', 'message_seq', 'draft_id, to_org', 'anmalningsnummer, to_org'])
      expect(() => db.exec(insertOver(same)), same).toThrow('never changed');
    expect(() => db.run("INSERT INTO hand_over (report_id, how, at) VALUES ('none', 'x', 'y')")).toThrow('FOREIGN KEY');
    expect(() => db.run("INSERT INTO draft_colleague VALUES ('none', 'bo', 'Bo Alm', 'x')")).toThrow('FOREIGN KEY');
    expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
    const old = "SELECT name FROM sqlite_schema WHERE name LIKE '%new!_%' ESCAPE '!' OR sql LIKE '%new!_%' ESCAPE '!'";
    expect(db.all(old)).toEqual([]);
  });
});

/** A store as the first version made it, with one draft and one report that the officer handed over by hand. */
async function anOlderSender() {
  const installation = anInstallation();
  const { root, dataDir, keys } = installation;
  const dir = join(root, 'older');
  for (const folder of ['log', 'exchange', 'directory', 'sender', 'board'])
    cpSync(join(migrationsDir, folder), join(dir, folder), { recursive: true, filter: (path) => !/\/000[2-9]-/.test(path) });
  const older = createStores({ dataDir, migrationsDir: dir, keys, clock: { now: () => noon } });
  rmSync(dir, { recursive: true });
  onTestFinished(() => older.close());
  await keys.issue(name);
  await older.create(name);
  return { ...installation, ...fill(installation) };
}

function fill(installation: ReturnType<typeof anInstallation>) {
  const db = raw(installation, name);
  const vault = vaultOf(installation.keys, name);
  const draft = aDraft({ answers: '{"a":"å"}', version: 3, savedBy: asId('nobody-yet') });
  db.run('INSERT INTO draft VALUES (:id, :author, :unitId, :version, :formVersion, :answers, :createdAt, :savedAt)', {
    ...draft,
    answers: vault.seal(`draft ${draft.id}`, Buffer.from(draft.answers)),
  });
  const body = { answers: { child: { identity: { kind: 'PNR', value: '20180502-2389' } } } };
  const copy = aCopy(draft, { channel: 'PDF' }, [aPart('body', body), aPart('location', { where: 'Provgatan 1' })]);
  const seq = storeMessage({ name, db, logKey: installation.keys.logKey(name), vault }, 'out', copy.sealed);
  const draftId = newId<typeof draft.id>();
  db.run(
    `INSERT INTO sent_report VALUES
       (:id, :seq, :draftId, :anmalningsnummer, :kind, :author, :authorName, :unitId, :childLabel, :to, :channel, :sealedAt)`,
    { ...copy.row, seq, draftId },
  );
  db.run("INSERT INTO hand_over (report_id, how, at) VALUES (?, 'Bud', '2026-11-21T13:00:00.000Z')", [copy.row.id]);
  return { draft, copy, draftId };
}

/** Tries to put another row in the place of the one that is there, alike in these columns only. */
function insertOver(same: string): string {
  const columns =
    'id, message_seq, draft_id, anmalningsnummer, kind, author, author_name, unit_id, child_label, to_org, channel, sealed_at';
  const values = columns.split(', ').map((column) => (same.split(', ').includes(column) ? column : otherOf(column)));
  return `INSERT OR REPLACE INTO sent_report (${columns}) SELECT ${values.join(', ')} FROM sent_report`;
}

function otherOf(column: string): string {
  if (column === 'message_seq') return '9';
  return column === 'channel' ? 'channel' : "'another'";
}
