import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeDemoOnce } from '@tidig/api/run/first-start.ts';
import { machineClock } from '@tidig/api/run/machine.ts';
import { productionFaults } from '@tidig/api/run/production.ts';
import { runCommand } from '@tidig/api/run/commands.ts';
import { readSettings, type Settings } from '@tidig/api/settings.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aWorld } from '../support/world.ts';

const server = resolve(import.meta.dirname, '../../apps/api/src/server.ts');

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidig-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const production = {
  TIDIG_MODE: 'production',
  TIDIG_PUBLIC_URL: 'https://tidig.example.se',
  TIDIG_TRUSTED_PROXY: '127.0.0.1',
  TIDIG_NOTICE_CHANNEL: 'mailto:drift@example.se',
  TIDIG_SMTP_URL: 'smtps://smtp.example.se',
  TIDIG_NOTICE_FROM: 'tidig@example.se',
};

function settingsIn(folder: string, env: Record<string, string> = {}): Settings {
  const read = readSettings(env, folder);
  if (!read.ok) throw new Error(read.faults.join());
  return read.settings;
}

/** Starts the real server on its sources; gives what it said until it ended by itself. */
function runUntilEnd(folder: string, env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolveRun) => {
    const child = spawn(process.execPath, [server], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env } });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('close', (code) => resolveRun({ code, said }));
  });
}

describe('T-45: production', () => {
  it('names everything that is missing, ends with 1 and makes nothing', async () => {
    const folder = aFolder();
    const { code, said } = await runUntilEnd(folder, { TIDIG_MODE: 'production' });
    expect(code).toBe(1);
    for (const name of [
      'TIDIG_PUBLIC_URL',
      'TIDIG_TRUSTED_PROXY',
      'TIDIG_KEYS',
      'TIDIG_NOTICE_CHANNEL',
      'TIDIG_SMTP_URL',
      'TIDIG_NOTICE_FROM',
    ])
      expect(said).toContain(`${name} saknas`);
    expect(said).not.toContain('    at ');
    expect(readdirSync(folder)).toEqual([]);
  }, 60_000);

  it('makes no stores and no keys when they are missing', async () => {
    const folder = aFolder();
    const { code, said } = await runUntilEnd(folder, { ...production, TIDIG_KEYS: 'keys.json' });
    expect([code, readdirSync(folder)]).toEqual([1, []]);
    expect(said).toContain('TIDIG_KEYS');
  }, 60_000);

  it('refuses demo accounts, both sides without a decision, and keys that can be guessed', async () => {
    const world = await aWorld();
    onTestFinished(() => world.close());
    const settings = settingsIn(world.folder, { ...production, TIDIG_KEYS: 'keys.json' });
    const faults = await productionFaults(world.ctx, settings);
    expect(faults).toEqual([expect.stringContaining('TIDIG_BOTH_SIDES'), expect.stringContaining('22 demokonton')]);
    const decided = { ...settings, bothSides: 'Kommunstyrelsen 2026-11-02 § 214' };
    expect(await productionFaults(world.ctx, decided)).toEqual([expect.stringContaining('demokonton')]);
    const zeros = { ...world.ctx, keys: { ...world.ctx.keys, vaultKey: () => Buffer.alloc(32) } };
    expect((await productionFaults(zeros, decided)).filter((fault) => fault.includes('gissa'))).toHaveLength(7);
  });
});

describe('the first start of a demo', () => {
  const anchor = '2026-11-21' as PlainDate;
  const silent = () => undefined;

  it('makes the stores once; later starts, and one that was cut short, make nothing twice', async () => {
    const folder = aFolder();
    const settings = { ...settingsIn(folder), seedDay: anchor };
    expect(await makeDemoOnce(settings, machineClock, silent)).toBeGreaterThan(150);
    expect(readdirSync(folder).sort()).toEqual(['data', 'data.keys.json']);
    expect(await makeDemoOnce(settings, machineClock, silent)).toBeNull();
    const lines: string[] = [];
    expect(await runCommand(['check'], { TIDIG_DATA: settings.dataDir }, (line) => lines.push(line))).toBe(0);
    expect(await runCommand(['verify-log'], { TIDIG_DATA: settings.dataDir }, (line) => lines.push(line))).toBe(0);
    expect(lines.filter((line) => line.includes('hel'))).toHaveLength(7);

    chmodSync(settings.keyFile, 0o640);
    expect(await runCommand(['check'], { TIDIG_DATA: settings.dataDir }, (line) => lines.push(line))).toBe(1);
    expect(lines.at(-1)).toContain('chmod 600');

    rmSync(settings.dataDir, { recursive: true });
    await expect(makeDemoOnce(settings, machineClock, silent)).rejects.toMatchObject({ faults: [expect.stringContaining('finns redan')] });
    expect(existsSync(settings.dataDir)).toBe(false);
  }, 120_000);

  it('refuses a day ahead', async () => {
    const settings = { ...settingsIn(aFolder()), seedDay: '2999-01-01' as PlainDate };
    await expect(makeDemoOnce(settings, machineClock, silent)).rejects.toMatchObject({
      faults: [expect.stringContaining('TIDIG_SEED_DAY')],
    });
  });
});

describe('the command line', () => {
  it.each([[[]], [['bogus']], [['check', 'board/../../etc']], [['check', 'directory', 'more']], [['create-store']]])(
    'says how it is used for %j',
    async (args) => {
      const lines: string[] = [];
      expect(await runCommand(args, { TIDIG_DATA: aFolder() }, (line) => lines.push(line))).toBe(2);
      expect(lines[0]).toContain('Så här');
    },
  );

  it('makes a store with keys of its own, once, and tells its public key', async () => {
    const env = { TIDIG_DATA: join(aFolder(), 'data') };
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    expect(await runCommand(['create-store', 'board/ny'], env, say)).toBe(0);
    expect(lines[0]).toMatch(/Publik nyckel för katalogen: [\w+/=]+$/);
    expect(await runCommand(['create-store', 'board/ny'], env, say)).toBe(1);
    expect(await runCommand(['rebuild', 'board/ny'], env, say)).toBe(0);
    expect(await runCommand(['check', 'board/saknas'], env, say)).toBe(1);
  });
});
