import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventFamilies } from '@tidig/db/seed/families.ts';
import { boards, boardsByHand, POLICE, REGISTER_START } from '@tidig/db/seed/organisations.ts';
import { seededRandom } from '@tidig/db/seed/random.ts';
import { seedDemo } from '@tidig/db/seed/seed-demo.ts';
import { adultNumbers, childNumbers, twinNumbers } from '@tidig/db/seed/test-numbers.ts';
import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant, type PlainDate, plusMinutes } from '@tidig/domain/base/time.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { Stores } from '@tidig/store/port/stores.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testPersonnummer } from '../support/test-numbers.ts';

const now = '2026-11-21T05:30:00.000Z' as Instant;
const folder = mkdtempSync(join(tmpdir(), 'tidig-demo-'));
let stores: Stores;
/** Processor time: what a quiet machine takes. */
let workSeconds = 0;
let made: { readonly reports: number };
const connected: readonly OrganisationId[] = [boards.farsta, boards.hisingen, boards.malmo, boards.uppsala, boards.heby];

beforeAll(async () => {
  const keys = openKeyFile(join(folder, 'keys.json'), { create: true });
  const migrationsDir = join(import.meta.dirname, '../../db');
  stores = createStores({ dataDir: join(folder, 'data'), migrationsDir, keys, clock: { now: () => now } });
  const passwords = { hash: (password: string) => Promise.resolve(`x${password}`), verify: () => Promise.resolve(false) };
  const began = process.threadCpuUsage();
  made = await seedDemo({ stores, keys, passwords }, { anchor: '2026-11-21' as PlainDate, now });
  const spent = process.threadCpuUsage(began);
  workSeconds = (spent.user + spent.system) / 1_000_000;
}, 120_000);

afterAll(async () => {
  await stores.close();
  rmSync(folder, { recursive: true, force: true });
});

async function everyReport(): Promise<ArrivedRow[]> {
  const lists = await Promise.all(connected.map(async (id) => (await stores.board(id)).arrived({ open: false, limit: 1000 })));
  return lists.flat();
}

describe('the demo', () => {
  it('holds about 200 reports at five nämnder, and some nämnder that are not connected', async () => {
    expect(made.reports).toBeGreaterThan(180);
    expect(made.reports).toBeLessThan(260);
    expect(await everyReport()).toHaveLength(made.reports);
    const recipients = await (await stores.directory()).recipients(dayOf(now));
    const byHand = recipients.filter(({ channel }) => channel === 'PDF').map(({ id }) => id);
    expect(byHand.toSorted()).toEqual([boards.knivsta, ...Object.values(boardsByHand)].toSorted());
  });

  it('gives each nämnd work: something not opened, something not assessed, something on its way to day 14, something uncertain', async () => {
    for (const id of connected) {
      const rows = await (await stores.board(id)).arrived({ open: true, limit: 1000 });
      expect(rows.filter((row) => row.firstOpenedAt === null).length, id).toBeGreaterThan(0);
      expect(rows.filter((row) => row.safetyAssessedAt === null).length, id).toBeGreaterThan(0);
      expect(rows.filter((row) => row.safetyAssessedAt !== null).length, id).toBeGreaterThan(0);
      expect(rows.filter((row) => row.link === null).length, id).toBeGreaterThan(0);
    }
    const farsta = await (await stores.board(boards.farsta)).arrived({ open: true, limit: 1000 });
    expect(farsta.some((row) => row.danger === 'JA' && row.safetyAssessedAt === null)).toBe(true);
  });

  it('lies wholly in the past, and older reports from before the register are marked as such', async () => {
    const rows = await everyReport();
    expect(rows.every((row) => row.arrivedAt <= now)).toBe(true);
    const older = rows.filter((row) => dayOf(row.arrivedAt) < REGISTER_START);
    expect(older.length).toBeGreaterThan(0);
    expect(older.every((row) => row.historical)).toBe(true);
    expect(rows.filter((row) => row.historical)).toHaveLength(older.length);
  });

  it('knows Elsa of example 1 from before, three times, once under another spelling', async () => {
    const farsta = await stores.board(boards.farsta);
    const rows = (await everyReport()).filter((row) => row.child.number?.value === '201805022389');
    const [first] = rows;
    const akt = first?.link && (await farsta.childFile(first.link.childFileId));
    expect(rows).toHaveLength(3);
    expect(akt?.otherNames.length).toBeGreaterThan(0);
  });

  it('reminds Sara of drafts: hers of this morning, one of hers left for hours, one of a colleague’s that she is invited to', async () => {
    const sender = await stores.sender(POLICE);
    const drafts = await sender.drafts(asId('person-sara.lind'));
    const twoHoursAgo = plusMinutes(now, -120);
    expect(drafts.filter(({ savedAt }) => savedAt > twoHoursAgo)).toHaveLength(1);
    expect(drafts.filter(({ savedAt, author }) => savedAt <= twoHoursAgo && author === 'person-sara.lind')).toHaveLength(1);
    expect(drafts.filter(({ savedAt, author }) => savedAt <= twoHoursAgo && author === 'person-johan.norr')).toHaveLength(1);
    expect(await sender.drafts(asId('person-johan.norr'))).toHaveLength(1);
  });

  it('shows every kind of message: underrättelser on adults and suspects, two nämnder, and what follows a report, read and not read', async () => {
    const rows = await everyReport();
    const kinds = Map.groupBy(rows, (row) => row.kind);
    expect([...kinds.keys()].toSorted()).toEqual(['LUL', 'PL6', 'SOL', 'SOLLUL']);
    expect(kinds.get('PL6')).toHaveLength(2);
    const perNumber = Map.groupBy(rows, (row) => row.anmalningsnummer);
    expect([...perNumber.values()].filter((copies) => copies.length === 2)).toHaveLength(1);
    const followUps = rows.flatMap((row) => row.followUps);
    expect(followUps.map(({ kind, firstOpenedAt }) => `${kind} ${firstOpenedAt ? 'read' : 'unread'}`).toSorted()).toEqual([
      'FEL unread',
      'KOMP read',
      'KOMP unread',
    ]);
  });

  it('has a report with a file, and a short one that says that more will follow', async () => {
    const farsta = await stores.board(boards.farsta);
    const bodies = await Promise.all((await farsta.arrived({ open: true, limit: 1000 })).map(({ id }) => farsta.part(id, 'body')));
    const texts = bodies.map((part) => Buffer.from(part ?? []).toString('utf8'));
    expect(texts.filter((text) => text.includes('Bilaga 1 (PDF)'))).toHaveLength(1);
    expect(texts.filter((text) => /"moreToCome":\{"answer":"JA"/.test(text))).toHaveLength(1);
  });

  it('has a colleague who is shut out of a report, and a nödöppning of it that waits for review (T-4, T-5)', async () => {
    const farsta = await stores.board(boards.farsta);
    const [barrier, ...others] = await farsta.barriers();
    expect([barrier?.userName, barrier?.ended, others]).toEqual(['Maja Frost', null, []]);
    expect(await farsta.emergencies()).toMatchObject([{ userName: 'Maja Frost', object: barrier?.object, reviews: [] }]);
  });

  it('is made with at most twenty seconds of work', () => {
    expect(workSeconds).toBeGreaterThan(0);
    expect(workSeconds).toBeLessThan(20);
  });

  it('writes no number that is not an official test number', async () => {
    const official = new Set(testPersonnummer);
    const numbers = (await everyReport()).map((row) => row.child.number?.value).filter((value) => value !== undefined);
    expect(numbers.filter((number) => !official.has(number))).toEqual([]);
  });

  it('has twins, half-siblings, recurring children, a protected child, and names in several spellings', async () => {
    const families = inventFamilies(seededRandom(2026));
    const birthdays = families.map(({ children }) => children.map(({ number }) => number.slice(0, 8)));
    expect(birthdays.some((days) => new Set(days).size < days.length)).toBe(true);
    expect(families.some(({ children }) => new Set(children.map(({ father }) => father.number)).size > 1)).toBe(true);
    const rows = await everyReport();
    expect(rows.some((row) => row.child.protection === 'SKF')).toBe(true);
    const perAkt = Map.groupBy(rows, (row) => row.link?.childFileId ?? row.id);
    expect([...perAkt.values()].some((reports) => reports.length >= 4)).toBe(true);
    expect([...perAkt.values()].some((reports) => new Set(reports.map(({ child }) => child.givenName)).size > 1)).toBe(true);
  });

  it('uses official test numbers only, each for one person', () => {
    const numbers = [...childNumbers, ...adultNumbers, ...twinNumbers.flat()];
    const official = new Set(testPersonnummer);
    expect(numbers.filter((number) => !official.has(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('leaves every log whole and every register equal to its documents', async () => {
    for (const id of connected) {
      const board = await stores.board(id);
      expect(await board.checkLog()).toMatchObject({ brokenAt: null });
      expect(await board.checkDerived()).toMatchObject({ differing: 0 });
      expect(await board.undelivered()).toBe(0);
    }
  });
});
