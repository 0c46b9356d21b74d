import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { serialize } from 'node:v8';
import { asId } from '@tidig/domain/base/ids.ts';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import { describe, expect, it } from 'vitest';
import { anEntry, migrationsDir, pathOf } from '../support.ts';
import { aBoardIn, anArrival, nämnd } from './support.ts';

const name = `board/${nämnd}` as const;

describe('a nämnd’s process killed while a hundred reports come in (T-20)', () => {
  it.each([1, 13, 40, 77])(
    'after %i receipts: each receipt given stands, no report is there in part',
    async (receipts) => {
      const { installation, board } = await aBoardIn();
      const arrivals = Array.from({ length: 100 }, (_, i) =>
        anArrival({ given: `Elsa${i % 7}`, family: 'Testström', number: '201805022389', where: 'Provgatan 1' }),
      );
      const file = join(installation.root, 'arrivals');
      writeFileSync(file, serialize({ arrivals, log: anEntry({ action: 'envelope.accept' }) }));

      const acknowledged = await killedAfter(receipts, [installation.root, migrationsDir, nämnd, file]);
      expect(acknowledged.length).toBeGreaterThanOrEqual(receipts);
      expect(acknowledged.length).toBeLessThan(100);

      for (const id of acknowledged) expect(await board.receiptFor(asId(id))).not.toBeNull();
      expect(await board.checkDerived()).toEqual({ reports: expect.any(Number), differing: 0 });
      expect((await board.checkLog()).brokenAt).toBeNull();
      expect(new Set(countsOf(installation))).toHaveProperty('size', 1);

      for (const arrival of arrivals) await board.arrive(arrival, anEntry({ action: 'envelope.accept' }));
      expect(countsOf(installation)).toEqual([100, 100, 100, 100, 100, 100, 100, 100]);
    },
    30_000,
  );
});

/** The ids that the process had said were received when it was gone. */
async function killedAfter(receipts: number, args: readonly string[]): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'arriving-process.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === receipts) child.kill('SIGKILL');
  }
  return lines;
}

/** Rows of each table that one report fills, links and numbers given included. */
function countsOf(installation: Awaited<ReturnType<typeof aBoardIn>>['installation']): readonly (number | undefined)[] {
  const db = openDatabase(pathOf(installation, name), installation.keys.storeKey(name), { store: name, cacheKb: 1000 });
  const tables = ['message', 'receipt', 'matter', 'report', 'arrived_row', 'link', 'access_log'];
  const counts = tables.map((table) => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n);
  counts.push(db.get<{ n: number }>('SELECT coalesce(sum(last), 0) AS n FROM register_serial')?.n);
  db.close();
  return counts;
}
