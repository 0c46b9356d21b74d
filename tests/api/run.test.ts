import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { pages } from '@tidig/api/http/pages.ts';
import { startDeliveryLoop } from '@tidig/api/run/delivery-loop.ts';
import { listen } from '@tidig/api/run/listen.ts';
import { isNodeGood } from '@tidig/api/run/node-version.ts';
import { passwords } from '@tidig/api/run/passwords.ts';
import { readStaticFiles } from '@tidig/api/run/static-files.ts';
import { readSettings, type Settings } from '@tidig/api/settings.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { StoreUnreachable, type StoreName } from '@tidig/store/port/stores.ts';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { smallApp } from './http/small-app.ts';

describe('Node', () => {
  it.each([
    ['20.20.2', false],
    ['22.13.1', false],
    ['22.14.0', true],
    ['24.21.0', true],
  ])('%s: good enough is %s', (version, good) => {
    expect(isNodeGood(version)).toBe(good);
  });
});

describe('T-35: passwords', () => {
  it('are kept as Argon2id with 64 MiB and three rounds, never twice the same', async () => {
    const [one, other] = [await passwords.hash('hemligt'), await passwords.hash('hemligt')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(one).not.toBe(other);
    expect(await passwords.verify(one, 'hemligt')).toBe(true);
    expect(await passwords.verify(one, 'Hemligt')).toBe(false);
    expect(await passwords.verify('no hash', 'hemligt')).toBe(false);
  });
});

describe('the built pages', () => {
  const script = 'export const a = 1;\n'.repeat(200);

  function app() {
    const folder = mkdtempSync(join(tmpdir(), 'tidig-pages-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Tidig</title>');
    writeFileSync(join(folder, 'assets', 'index-abc123.js'), 'export {};');
    writeFileSync(join(folder, 'assets', 'long-abc123.js'), script);
    writeFileSync(join(folder, 'secret.key'), 'no');
    const { app } = smallApp();
    return app.get('/*', pages(readStaticFiles(folder)));
  }

  it.each(['/', '/index.html', '/mottagning', '/barn/7f3a'])('answer %s with the start page, which nobody keeps', async (path) => {
    const response = await app().request(path);
    expect(await response.text()).toContain('<title>Tidig</title>');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
  });

  it('let browsers keep a file whose name holds its hash', async () => {
    const response = await app().request('/assets/index-abc123.js');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toBe('export {};');
  });

  it('come as brotli where the browser takes it', async () => {
    const at = (encodings: string) => app().request('/assets/long-abc123.js', { headers: { 'Accept-Encoding': encodings } });
    const response = await at('gzip, br');
    expect([response.headers.get('Content-Encoding'), response.headers.get('Vary')]).toEqual(['br', 'Accept-Encoding']);
    expect(brotliDecompressSync(await response.arrayBuffer()).toString()).toBe(script);
    const plain = await at('gzip');
    expect([plain.headers.get('Content-Encoding'), await plain.text()]).toEqual([null, script]);
  });

  it.each([
    '/assets/gone-abc123.js',
    '/secret.key',
    '/api/unknown',
    '/health',
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
  ])('have nothing at %s', async (path) => {
    const response = await app().request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain('problem+json');
  });

  it('are none when nothing is built', () => {
    expect(readStaticFiles('/nowhere/at/all').size).toBe(0);
  });
});

describe('delivery again', () => {
  const names: StoreName[] = ['directory', 'sender/p', 'board/a', 'board/b'];
  const context = { stores: { names: () => names } } as unknown as ServiceContext;

  async function afterRounds(rounds: number, deliver: (name: StoreName) => Promise<{ delivered: number; failed: number }>) {
    const asked: StoreName[][] = [];
    const faults: unknown[] = [];
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let round: StoreName[] = [];
    const loop = startDeliveryLoop(context, (error) => faults.push(error), {
      roundMs: 1000,
      deliver: async (_, name) => (round.push(name), deliver(name)),
    });
    for (let turn = 0; turn < rounds; turn += 1) {
      await vi.advanceTimersByTimeAsync(turn === 0 ? 0 : 1000);
      asked.push(round);
      round = [];
    }
    await loop.stop();
    return { asked, faults };
  }

  it('asks all stores at start, then those with something waiting, and all again within a minute', async () => {
    const { asked } = await afterRounds(21, async (name) => ({ delivered: 0, failed: name === 'board/a' ? 1 : 0 }));
    expect(asked[0]).toEqual(['sender/p', 'board/a', 'board/b']);
    expect(asked[1]).toEqual(['board/a']);
    expect(asked[19]).toEqual(['board/a']);
    expect(asked[20]).toEqual(['sender/p', 'board/a', 'board/b']);
  });

  it('goes on to the next store when one cannot be reached', async () => {
    const { asked, faults } = await afterRounds(1, async (name) => {
      if (name === 'board/a') throw new StoreUnreachable(name, 'missing');
      return { delivered: 0, failed: 0 };
    });
    expect(asked[0]).toEqual(['sender/p', 'board/a', 'board/b']);
    expect(faults).toEqual([expect.any(StoreUnreachable)]);
  });
});

describe('listening', () => {
  function settings(env: Record<string, string>): Settings {
    const read = readSettings({ PORT: '0', ...env }, '/srv/tidig');
    if (!read.ok) throw new Error(read.faults.join());
    return read.settings;
  }

  function statusAt(port: number): Promise<number | 'cut'> {
    return new Promise((resolve) => {
      const asked = request({ port, host: '127.0.0.1', path: '/' }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asked.on('error', () => resolve('cut'));
      asked.end();
    });
  }

  it.each([
    ['10.0.0.5', 'cut'],
    ['127.0.0.1', 200],
    ['10.0.0.5, 127.0.0.0/8', 200],
  ])('with %s as trusted proxy answers a neighbour on this machine: %s', async (proxies, status) => {
    const listening = await listen(() => new Response('here'), settings({ TIDIG_TRUSTED_PROXY: proxies }));
    onTestFinished(() => listening.stop());
    expect(await statusAt(listening.port)).toBe(status);
  });

  it('says when the port is taken', async () => {
    const first = await listen(() => new Response('here'), settings({}));
    onTestFinished(() => first.stop());
    await expect(listen(() => new Response('here'), settings({ PORT: String(first.port) }))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('stops when answers under way are given', async () => {
    let answer: (response: Response) => void = () => undefined;
    const listening = await listen(() => new Promise<Response>((resolve) => (answer = resolve)), settings({}));
    const status = statusAt(listening.port);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopping = listening.stop();
    answer(new Response('late'));
    expect(await status).toBe(200);
    await stopping;
    expect(await statusAt(listening.port)).toBe('cut');
  });
});
