import { join } from 'node:path';
import { asId } from '@tidig/domain/base/ids.ts';
import { instant, type Instant } from '@tidig/domain/base/time.ts';
import type { KeyRing } from '@tidig/store/port/keys.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { takeInReport } from '@tidig/store/sqlite/board/arrival.ts';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import type { StoreScope } from '@tidig/store/sqlite/scope.ts';
import { vaultOf } from '@tidig/store/sqlite/vault.ts';
import { benchArrival, type BenchChild } from './bench-report.ts';
import { handlingOf } from './register-search/register/handling.ts';
import type { Wanted } from './register-search/register/population.ts';
import { registerOf } from './register-search/register/register.ts';

export type LoadTarget = { readonly dataDir: string; readonly keys: KeyRing; readonly board: string };
/** The children that have an akt, to search for; and how many reports lie in none. */
export type Loaded = { readonly reports: number; readonly unlinked: number; readonly children: readonly BenchChild[] };

export type LoadOptions = {
  /** So many of the last reports are not decided; 500 unless told. */
  readonly open?: number;
  /** Who has to be in it. */
  readonly wanted?: readonly Wanted[];
  /** After each stretch of the work. */
  readonly progress?: (done: number) => void;
};

/** What a large nämnd has open on a bad Monday, however old its register is. */
const OPEN = 500;
const perTransaction = 50_000;

/**
 * Fills an existing, empty board store that nobody else has open. Every report goes through the very work of `arrive` (`takeInReport`: message, matter,
 * number, link, list row, index, log row), and what the nämnd has written of it through that of `addRecords`, but 50 000 reports in one transaction that waits
 * for no disk: one durable transaction each would be 100 000 waits. Only for the bench: a crash in the middle leaves a file to throw away. Same seed, same register.
 */
export function loadRegister(target: LoadTarget, count: number, seed: number, options: LoadOptions = {}): Loaded {
  const { open = Math.min(OPEN, count), wanted = [], progress } = options;
  const name = `board/${target.board}` as const;
  const db = openDatabase(join(target.dataDir, `${name}.sqlite`), target.keys.storeKey(name), { store: name, cacheKb: cacheKbFor(count) });
  const scope: StoreScope = { name, db, logKey: target.keys.logKey(name), vault: vaultOf(target.keys, name) };
  const register = registerOf(count, seed, wanted);
  const handling = handlingOf(scope, count - open);
  try {
    // Not OFF: the driver keeps SQLite's defensive mode, in which that is refused without a word and every page is written twice.
    db.pragma('journal_mode = MEMORY');
    db.pragma('synchronous = OFF');
    db.exec('BEGIN IMMEDIATE');
    for (const [n, { report, at }] of register.reports()) {
      handling.until(at);
      const arrival = benchArrival(report, n, target.board, instant(new Date(at)));
      takeInReport(scope, arrival, entryFor(arrival.sealed.envelope.id, arrival.receipt.arrivedAt));
      handling.arrived(n, at, arrival.row.covered);
      if (n % perTransaction !== perTransaction - 1) continue;
      db.exec('COMMIT; BEGIN IMMEDIATE');
      progress?.(n + 1);
    }
    handling.until(Number.POSITIVE_INFINITY);
    db.exec('COMMIT');
    db.pragma('journal_mode = WAL');
  } finally {
    db.close();
  }
  return { reports: count, unlinked: register.unlinked, children: register.children };
}

/** The whole index in memory while it is made, as far as there is any: ids are scattered, so that every report touches all of it. */
function cacheKbFor(count: number): number {
  return Math.min(3_000_000, Math.max(256_000, count * 4));
}

function entryFor(envelopeId: string, at: Instant): LogEntry {
  const nobody = { actor: null, membership: null, role: 'system', purpose: 'system', task: null } as const;
  return { at, ...nobody, objectKind: 'envelope', objectId: asId(envelopeId), action: 'envelope.accept', outcome: 'done' };
}
