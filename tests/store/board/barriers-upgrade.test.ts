import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { asId, type UserId } from '@tidig/domain/base/ids.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { anEntry, anInstallation, day, migrationsDir, noon, org, raw, reasonOf } from '../support.ts';
import { nämnd } from './support.ts';

const name = `board/${nämnd}` as const;

describe('T-4: a nämnd’s store from before a spärr had a reason', () => {
  it('is unreachable until the upgrade, which keeps every spärr as it held', async () => {
    const installation = await anOlderBoard();
    const db = raw(installation, name);
    db.run("INSERT INTO barrier VALUES ('report', 'r', 'kim', '2026-11-21', NULL), ('child-file', 'a', 'kim', '2026-01-01', '2026-11-21')");
    expect(await reasonOf(() => installation.stores.board(org(nämnd)))).toBe('older');
    await installation.stores.upgrade(name);
    const board = await installation.stores.board(org(nämnd));
    const kim = asId<UserId>('kim');
    expect(await board.barredObjects(kim, day('2026-11-20'))).toEqual([{ kind: 'child-file', id: 'a' }]);
    expect(await board.barredObjects(kim, day('2026-11-21'))).toEqual([{ kind: 'report', id: 'r' }]);
    const [kept] = (await board.barriers()).filter(({ ended }) => ended === null);
    const end = { on: day('2026-11-22'), at: noon, by: kim, byName: 'Lo', reason: 'Prövad på nytt.' };
    expect(await board.endBarrier(kept?.id ?? asId(''), end, anEntry())).toBe(true);
    expect(await board.barredObjects(kim, day('2026-11-22'))).toEqual([]);
  });
});

/** A store as it was made before migration 0006. */
async function anOlderBoard() {
  const installation = anInstallation();
  const { root, dataDir, keys } = installation;
  const dir = join(root, 'older');
  for (const folder of ['log', 'exchange', 'directory', 'sender', 'board'])
    cpSync(join(migrationsDir, folder), join(dir, folder), { recursive: true, filter: (path) => !/board\/00(0[5-9]|1\d)-/.test(path) });
  const older = createStores({ dataDir, migrationsDir: dir, keys, clock: { now: () => noon } });
  rmSync(dir, { recursive: true });
  onTestFinished(() => older.close());
  await keys.issue(name);
  await older.create(name);
  return installation;
}
