import { join } from 'node:path';
import { asId } from '@tidig/domain/base/ids.ts';
import { instant } from '@tidig/domain/base/time.ts';
import type { KeyRing } from '@tidig/store/port/keys.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { takeInReport } from '@tidig/store/sqlite/board/arrival.ts';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import type { StoreScope } from '@tidig/store/sqlite/scope.ts';
import { vaultOf } from '@tidig/store/sqlite/vault.ts';
import { peopleFrom, randomFrom } from './bench-names.ts';
import { testPersonnummer } from '../support/test-numbers.ts';
import { benchArrival, benchChild, benchYear, officialChild, uncertainChild, type BenchChild } from './bench-report.ts';

export type LoadTarget = { readonly dataDir: string; readonly keys: KeyRing; readonly board: string };
/** The children that have an akt, to search for; and how many reports lie in none. */
export type Loaded = { readonly reports: number; readonly unlinked: number; readonly children: readonly BenchChild[] };

const perTransaction = 10_000;
/** Share of reports that are about a child already known. */
const again = 0.3;
/** One report in so many is about a child who may be somebody else: it waits for a person to decide, in no akt. */
const uncertainEvery = 200;
const yearMs = 31_000_000_000;
/** Of children, when this is written. */
const officialNumbers = testPersonnummer.filter((number) => number >= '2009');

/**
 * Fills an existing, empty board store that nobody else has open. Every report goes through the very work of `arrive` (`takeInReport`: message, matter,
 * number, link, list row, index, log row), but 10 000 in one transaction that waits for no disk: one durable transaction each would be 100 000 waits.
 * Only for the bench: a crash in the middle leaves a file to throw away. Same seed, same register. Gives the children, to search for.
 */
export function loadRegister(target: LoadTarget, count: number, seed: number): Loaded {
  const name = `board/${target.board}` as const;
  const db = openDatabase(join(target.dataDir, `${name}.sqlite`), target.keys.storeKey(name), { store: name, cacheKb: 256_000 });
  const scope: StoreScope = { name, db, logKey: target.keys.logKey(name), vault: vaultOf(target.keys, name) };
  const course = courseOf(count, seed);
  try {
    // Not OFF: the driver keeps SQLite's defensive mode, in which that is refused without a word and every page is written twice.
    db.pragma('journal_mode = MEMORY');
    db.pragma('synchronous = OFF');
    for (let done = 0; done < count; done += perTransaction) {
      db.exec('BEGIN IMMEDIATE');
      for (let n = done; n < Math.min(count, done + perTransaction); n += 1) {
        const at = instant(new Date(Date.UTC(benchYear, 0, 1) + Math.floor((n / count) * yearMs)));
        const arrival = benchArrival(course.next(), n, target.board, at);
        takeInReport(scope, arrival, entryFor(arrival.sealed.envelope.id, at));
      }
      db.exec('COMMIT');
    }
    db.pragma('journal_mode = WAL');
  } finally {
    db.close();
  }
  return { reports: count, unlinked: Math.floor(count / uncertainEvery), children: course.children };
}

/** Whom each report is about, in a fixed order for a seed. */
function courseOf(count: number, seed: number): { readonly children: readonly BenchChild[]; readonly next: () => BenchChild } {
  const children: BenchChild[] = [];
  const random = randomFrom(seed + count);
  const nextPerson = peopleFrom(random);
  let reports = 0;
  return {
    children,
    next() {
      reports += 1;
      if (reports % uncertainEvery === 0) return uncertainChild(nextPerson());
      const known = random() < again ? children[Math.floor(random() * children.length)] : undefined;
      if (known) return known;
      const { given, family } = nextPerson();
      const child = newChild(given, family, children.length);
      children.push(child);
      return child;
    },
  };
}

/** One in twenty has an official test number, as long as they last. */
function newChild(given: string, family: string, index: number): BenchChild {
  const official = index % 20 === 0 ? officialNumbers[index / 20] : undefined;
  if (official) return officialChild(given, family, official);
  return benchChild(given, family, benchYear - 17 + (index % 16), Math.floor(index / 16) % 365, 1 + Math.floor(index / 5840));
}

function entryFor(envelopeId: string, at: LogEntry['at']): LogEntry {
  const nobody = { actor: null, membership: null, role: 'system', purpose: 'system', task: null } as const;
  return { at, ...nobody, objectKind: 'envelope', objectId: asId(envelopeId), action: 'envelope.accept', outcome: 'done' };
}
