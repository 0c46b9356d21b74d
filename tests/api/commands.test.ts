import { join } from 'node:path';
import { runCommand } from '@tidig/api/run/commands.ts';
import { sayProgress } from '@tidig/api/run/progress.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { aWorld, sent, type World } from '../support/world.ts';

let world: World;
const farsta = 'board/stockholm-farsta';

beforeEach(async () => {
  world = await aWorld();
  onTestFinished(() => world.close());
});

/** The command beside a server that has the same stores open. */
async function run(...args: readonly string[]) {
  const said: string[] = [];
  const told: string[] = [];
  const env = { TIDIG_DATA: join(world.folder, 'data'), TIDIG_KEYS: join(world.folder, 'keys.json') };
  const code = await runCommand(
    args,
    env,
    (line) => said.push(line),
    (line) => told.push(line),
  );
  return { code, said, told };
}

function damage(sql: string): void {
  const keys = openKeyFile(join(world.folder, 'keys.json'));
  const path = join(world.folder, 'data', `${farsta}.sqlite`);
  const db = openDatabase(path, keys.storeKey(farsta), { store: farsta, cacheKb: 2000 });
  db.exec(sql);
  db.close();
}

describe('rebuild and check, while the server runs', () => {
  it('find a damaged list, make it anew from the documents, and find nothing more', async () => {
    await sent(world);
    expect(await run('check', farsta)).toMatchObject({ code: 0, told: [`${farsta}: 2 av 2 (100 %)`] });
    damage("UPDATE arrived_row SET given_name = 'Fel'; DELETE FROM name_index");
    const found = await run('check', farsta);
    expect(found.code).toBe(1);
    expect(found.said.join()).toContain('rader skiljer sig');
    const made = await run('rebuild', farsta);
    expect(made).toMatchObject({ code: 0, said: [`${farsta}: 1 anmälningar, 1 akter`], told: [`${farsta}: 2 av 2 (100 %)`] });
    expect((await run('check', farsta)).code).toBe(0);
  });

  it('go through every nämnd when none is named', async () => {
    const { code, said } = await run('rebuild');
    expect(code).toBe(0);
    expect(said.length).toBeGreaterThan(2);
    expect(said.every((line) => line.startsWith('board/'))).toBe(true);
  });
});

describe('dispose', () => {
  it('does nothing where nobody has approved anything', async () => {
    await sent(world);
    expect(await run('dispose', farsta)).toMatchObject({ code: 0, said: [`${farsta}: ingen godkänd gallring väntar. Inget gjordes.`] });
    expect((await run('check', farsta)).said.join()).toContain('1 anmälningar');
  });
});

describe('progress', () => {
  it('is told every other second, and at the end', () => {
    const lines: string[] = [];
    let now = 0;
    const progress = sayProgress(
      'x',
      (line) => lines.push(line),
      () => now,
    );
    progress({ done: 500, of: 1500 });
    now = 2000;
    progress({ done: 1000, of: 1500 });
    now = 2001;
    progress({ done: 1500, of: 1500 });
    expect(lines).toEqual(['x: 1000 av 1500 (66 %)', 'x: 1500 av 1500 (100 %)']);
  });
});
