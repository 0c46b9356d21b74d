import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PrintUnavailable } from '@tidig/domain/reading/print-view.ts';
import { createPdfPool, type PdfPool, type PdfPoolOptions } from '@tidig/pdf/pool.ts';
import { textOf } from './read-back.ts';
import { aPrint } from './views.ts';

const obedient = new URL('./workers/obedient.ts', import.meta.url);
/** Real workers warm up in a second, and in many on a busy machine. */
const slow = { timeout: 60_000 };
const real = new URL('../../packages/pdf/src/worker.ts', import.meta.url);

let open: PdfPool[] = [];

afterEach(async () => {
  await Promise.all(open.map((pool) => pool.close()));
  open = [];
});

function aPool(options: Partial<PdfPoolOptions> = {}): PdfPool {
  const pool = createPdfPool({ workerUrl: obedient, ...options });
  open.push(pool);
  return pool;
}

async function asked(pool: PdfPool, title: string): Promise<string> {
  return new TextDecoder().decode(await pool.render(aPrint({ title })));
}

async function reasonOf(print: Promise<unknown>): Promise<string> {
  return print.then(
    () => 'drawn',
    (error: unknown) => (error instanceof PrintUnavailable ? error.reason : 'another error'),
  );
}

describe('the pool of print workers', () => {
  it('draws a real report in a thread of its own', slow, async () => {
    const pool = aPool({ workerUrl: real, size: 1 });
    await pool.ready();
    expect(await textOf(await pool.render(aPrint()))).toContain('Elsa Testström, 8 år');
  });

  it('answers many at once, each with its own print', slow, async () => {
    const pool = aPool({ workerUrl: real });
    const numbers = Array.from({ length: 4 }, (_, index) => `P7K4-M2QX-${index}`);
    const texts = await Promise.all(numbers.map(async (number) => textOf(await pool.render(aPrint({ number })))));
    numbers.forEach((number, index) => expect(texts[index]).toContain(`Orosanmälan ${number} · Kopia 3`));
  });

  it('leaves the server free while it draws', slow, async () => {
    const pool = aPool({ workerUrl: real });
    await pool.ready();
    const before = performance.eventLoopUtilization();
    await Promise.all(Array.from({ length: 4 }, () => pool.render(aPrint())));
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
  });

  it('ends a worker that hangs, fails its print alone, and goes on with a new one', async () => {
    const pool = aPool({ size: 1, timeoutMs: 3000 });
    await pool.ready();
    const hung = reasonOf(pool.render(aPrint({ title: 'hang' })));
    expect(await hung).toBe('timeout');
    expect(await asked(pool, 'after')).toBe('after');
  });

  it.each(['exit', 'throw', 'fail'])('replaces a worker that ends by %s, and says nothing of the content', async (how) => {
    const pool = aPool({ size: 1 });
    const error: unknown = await pool.render(aPrint({ title: how })).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PrintUnavailable);
    expect(String(error)).toBe('PrintUnavailable: print unavailable: crashed');
    expect(await asked(pool, 'after')).toBe('after');
  });

  it('lets a print that needs too much memory take down its own worker only', async () => {
    const pool = aPool({ size: 2, memoryMb: 32 });
    const [eaten, other] = await Promise.all([reasonOf(pool.render(aPrint({ title: 'eat' }))), asked(pool, 'other')]);
    expect(eaten).toBe('crashed');
    expect(other).toBe('other');
    expect(await asked(pool, 'after')).toBe('after');
  });

  it('says busy instead of waiting for ever when no worker can start', async () => {
    const pool = aPool({ workerUrl: new URL('./workers/unstartable.ts', import.meta.url), timeoutMs: 300 });
    await pool.ready();
    expect(await reasonOf(pool.render(aPrint()))).toBe('busy');
  });

  it('says busy to the print that waits longer than two prints may take', async () => {
    const pool = aPool({ size: 1, timeoutMs: 300 });
    await pool.ready();
    const reasons = await Promise.all(['hang', 'hang', 'third'].map((title) => reasonOf(pool.render(aPrint({ title })))));
    expect(reasons[0]).toBe('timeout');
    expect(reasons[2]).toBe('busy');
  });

  it('fails what waits and what comes after when it is closed', async () => {
    const pool = aPool({ size: 1 });
    await pool.ready();
    const drawing = reasonOf(pool.render(aPrint({ title: 'hang' })));
    const waiting = reasonOf(pool.render(aPrint({ title: 'waiting' })));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await pool.close();
    expect(await drawing).toBe('crashed');
    expect(await waiting).toBe('closed');
    expect(await reasonOf(pool.render(aPrint()))).toBe('closed');
  });

  it('lets nothing that a worker prints out into the log', async () => {
    const written: string[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0),
    );
    await asked(aPool({ size: 1 }), 'shout');
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const spy of spies) spy.mockRestore();
    expect(written.join('')).not.toContain('Testström');
  });

  it('gives its workers no settings and no keys', async () => {
    const pool = aPool({ workerUrl: new URL('./workers/environment.ts', import.meta.url), size: 1 });
    process.env['TIDIG_KEYS'] = '/secret/keys';
    expect(await asked(pool, 'environment')).toBe('{"NODE_ENV":"production"}');
    delete process.env['TIDIG_KEYS'];
  });
});
