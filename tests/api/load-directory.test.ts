import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '@tidig/api/run/commands.ts';
import { openStores } from '@tidig/api/run/open-stores.ts';
import { asId, type UnitId } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { describe, expect, it, onTestFinished } from 'vitest';

const example = join(import.meta.dirname, '../../apps/api/example-directory.json');

/** A production-like folder with a directory and one nämnd, made with the commands that the README names. */
async function installed() {
  const folder = mkdtempSync(join(tmpdir(), 'tidig-directory-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { TIDIG_DATA: join(folder, 'data'), TIDIG_KEYS: join(folder, 'keys.json') };
  const said: string[] = [];
  const run = (...args: string[]) => runCommand(args, env, (line) => said.push(line));
  expect(await run('create-store', 'directory')).toBe(0);
  expect(await run('create-store', 'board/exempelkommun')).toBe(0);
  return { folder, env, said, run };
}

describe('load-directory', () => {
  it('fills the directory from the example file, says each new password once, and adds nothing the second time', async () => {
    const { env, said, run } = await installed();
    expect(await run('load-directory', example)).toBe(0);
    const password =
      said
        .find((line) => line.includes('forsta.administrator'))
        ?.split(/\s+/)
        .at(-1) ?? '';
    expect(password.length).toBeGreaterThanOrEqual(20);
    said.length = 0;
    expect(await run('load-directory', example)).toBe(0);
    expect(said).toEqual(['0 nya myndigheter och 0 nya personer.']);

    const { stores } = openStores({ dataDir: env.TIDIG_DATA, keyFile: env.TIDIG_KEYS });
    onTestFinished(() => stores.close());
    const directory = await stores.directory();
    const recipients = await directory.recipients('2027-02-01' as PlainDate);
    expect(recipients.map(({ id, channel }) => [id, channel])).toEqual([['exempelkommun', 'TIDIG']]);
    expect((await directory.organisations()).find(({ id }) => id === 'exempelkommun')?.publicKey).not.toBeNull();
    const account = await directory.accountByUsername('forsta.administrator');
    expect(account).toMatchObject({ demo: false });
    expect(JSON.stringify(account)).not.toContain(password);
  });

  it('says where another installation takes messages, and moves it when the file says another place', async () => {
    const { folder, env, run } = await installed();
    const path = join(folder, 'file.json');
    const at = (exchangeUrl?: string | null) => {
      const polis = { id: 'annan-polis', kind: 'police', name: 'Polisen', ...(exchangeUrl === undefined ? {} : { exchangeUrl }) };
      writeFileSync(path, JSON.stringify({ organisations: [polis] }));
      return run('load-directory', path);
    };
    const { stores } = openStores({ dataDir: env.TIDIG_DATA, keyFile: env.TIDIG_KEYS });
    onTestFinished(() => stores.close());
    const known = async () => (await (await stores.directory()).organisation(asId('annan-polis')))?.exchangeUrl;
    expect([await at('https://polis.example.se'), await known()]).toEqual([0, 'https://polis.example.se']);
    expect([await at('https://ny.example.se'), await known()]).toEqual([0, 'https://ny.example.se']);
    expect([await at(), await known()]).toEqual([0, 'https://ny.example.se']);
    expect([await at(null), await known()]).toEqual([0, null]);
    for (const wrong of [
      'http://polis.example.se',
      'https://polis.example.se/api',
      'https://a:b@polis.example.se',
      'ftp://polis.example.se',
      'polis',
    ])
      expect(await at(wrong), wrong).toBe(2);
    expect(await at('http://127.0.0.1:3000')).toBe(0);
  });

  it('gives a unit the kommun where it works, and none where the file names none', async () => {
    const { folder, env, run } = await installed();
    const path = join(folder, 'file.json');
    const units = [
      { id: 'lpo-syd', organisation: 'polisen', name: 'Lokalpolisområde Syd', kommunCode: '0180' },
      { id: 'lpo-nord', organisation: 'polisen', name: 'Lokalpolisområde Nord', region: 'Stockholm' },
    ];
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(example, 'utf8')), units }));
    expect(await run('load-directory', path)).toBe(0);
    const { stores } = openStores({ dataDir: env.TIDIG_DATA, keyFile: env.TIDIG_KEYS });
    onTestFinished(() => stores.close());
    const directory = await stores.directory();
    const unit = (id: string) => directory.unit(asId<UnitId>(id));
    expect(await unit('lpo-syd')).toMatchObject({ name: 'Lokalpolisområde Syd', kommunCode: '0180', region: null });
    expect(await unit('lpo-nord')).toMatchObject({ name: 'Lokalpolisområde Nord', kommunCode: null, region: 'Stockholm' });
  });

  it.each([
    ['an unknown field', { organisations: [], weather: 'fine' }],
    ['a kommun that does not exist', faulty((file) => file.replace('"0331"', '"9999"'))],
    [
      'a unit in a kommun that does not exist',
      { organisations: [{ id: 'p', kind: 'police', name: 'P' }], units: [{ id: 'u', organisation: 'p', name: 'U', kommunCode: '9999' }] },
    ],
    ['a day that the calendar lacks', faulty((file) => file.replace('2027-01-20', '2027-02-30'))],
    [
      'a person at an authority that nobody knows',
      faulty((file) => file.replace('"organisation": "exempelkommun"', '"organisation": "elsewhere"')),
    ],
    ['an unknown role', faulty((file) => file.replace('board-administrator', 'king'))],
  ])('refuses a file with %s, says where, and adds nothing', async (_, json) => {
    const { folder, said, run } = await installed();
    const path = join(folder, 'file.json');
    writeFileSync(path, JSON.stringify(json));
    said.length = 0;
    expect(await run('load-directory', path)).toBe(2);
    expect(said).toHaveLength(1);
    said.length = 0;
    expect(await run('load-directory', example)).toBe(0);
    expect(said.at(-1)).toBe('2 nya myndigheter och 1 nya personer.');
  });

  it.each([[[]], [['no-such-file.json']], [['a.json', 'b.json']]])('asks for a file when given %j', async (args) => {
    const { said, run } = await installed();
    said.length = 0;
    expect(await run('load-directory', ...args)).toBe(2);
    expect(said).toEqual(['Ange en fil med JSON.']);
  });
});

function faulty(change: (file: string) => string): unknown {
  return JSON.parse(change(readFileSync(example, 'utf8')));
}
