import fc from 'fast-check';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { MarkId, ReportId, UserId } from '@tidig/domain/base/ids.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { Opening } from '@tidig/store/port/exchange.ts';
import { openDatabase, type StoreDatabase } from '@tidig/store/sqlite/database.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { anEntry, day, newId, noon, pathOf } from '../support.ts';
import { aBoardIn, aLink, aRecord, anArrival, arrived, byName, byNumber, followed, idsOf, nämnd, undone, type Told } from './support.ts';

const name = `board/${nämnd}` as const;
const derivedTables = {
  arrived_row: 'SELECT * FROM arrived_row ORDER BY report_id',
  names: 'SELECT child_file_id, report_id, kind, given_name, family_name FROM child_file_name ORDER BY 1, 2, 3, 4, 5',
  akter: 'SELECT child_file_id, shown FROM file_row ORDER BY 1',
  unlinked: 'SELECT report_id, names FROM unlinked_row ORDER BY 1',
  index: `SELECT coalesce(child_file_id, report_id), whose, one_loose, two_loose, born, one_exact, two_exact FROM name_index n
          LEFT JOIN file_row f ON f.no = n.no AND whose <> 'U' LEFT JOIN unlinked_row u ON u.no = n.no AND whose = 'U' ORDER BY 1, 2, 3, 4, 5, 6, 7`,
  guardians: 'SELECT * FROM report_guardian ORDER BY 1, 2',
  police: 'SELECT * FROM report_police_number ORDER BY 1, 2',
  numbers: 'SELECT * FROM child_file_number ORDER BY child_file_id, report_id, 1',
  births: 'SELECT * FROM child_file_birth ORDER BY child_file_id, report_id, 1',
  words: 'SELECT * FROM name_word ORDER BY word',
  neighbours: 'SELECT * FROM name_neighbour ORDER BY neighbour, loose, word',
};

describe('after any sequence of arrivals, links, undone links and marks set late', () => {
  it('lists and index are what the documents say, and rebuilding makes the same again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
        const { board, db, close } = await aBoardWithFile();
        await play(board, acts);
        const before = dump(db);
        expect((await board.checkDerived()).differing).toBe(0);
        const made = await board.rebuild();
        expect(dump(db)).toEqual(before);
        expect(made.reports).toBe(db.get<{ n: number }>('SELECT count(*) AS n FROM report')?.n);
        close();
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('a planted difference', () => {
  const plants: readonly [what: string, sql: string][] = [
    ['a name in a list', "UPDATE arrived_row SET given_name = 'Elza'"],
    ['a mark in a list', "UPDATE arrived_row SET protection = 'EKO'"],
    ['a decision that nobody made', "UPDATE arrived_row SET decision_record = 'x'"],
    ['an assessment forgotten', 'UPDATE arrived_row SET safety_record = NULL'],
    ['a name in the index', "UPDATE child_file_name SET family_name = 'Provsson'"],
    ['an index row gone', 'DELETE FROM name_index'],
    ['an index row of another spelling', "UPDATE name_index SET one_exact = 'x' WHERE two_loose = ''"],
    [
      'an index row of nobody',
      "INSERT INTO name_index (whose, one_loose, two_loose, born, one_exact, two_exact, no) VALUES ('C', 'x', '', 0, 'x', '', 99)",
    ],
    ['a birth year in the index', 'UPDATE name_index SET born = 1999'],
    ['what is shown of an akt', "UPDATE file_row SET shown = '{}'"],
    ['an akt that is not shown', 'DELETE FROM file_row'],
    ['a guardian of nobody', "INSERT INTO report_guardian (report_id, name) SELECT id, 'Nina Testström' FROM report"],
    ['a number of the police gone', 'DELETE FROM report_police_number'],
    ['a number gone', 'DELETE FROM child_file_number'],
    ['a number that counts as checked', 'UPDATE child_file_number SET checked = 1 - checked'],
    ['another birth year', 'UPDATE child_file_birth SET year = 1999'],
    ['another ärendenummer in a list', "UPDATE arrived_row SET arendenummer = 'FAR-2026-00009'"],
    ['a way that leads elsewhere', "UPDATE name_neighbour SET loose = 'x' WHERE word = 'elsa'"],
    ['a word of nobody', "INSERT INTO name_word (word) VALUES ('provsson')"],
    ['a report that counts as linked', 'UPDATE arrived_row SET linked = 1 - linked'],
    ['a report that follows none', 'UPDATE arrived_row SET follows = report_id'],
    ['something unread that nobody sent', 'UPDATE arrived_row SET unread = 1'],
    ['a word gone', "DELETE FROM name_word WHERE word = 'elsa'"],
    ['a neighbour gone', "DELETE FROM name_neighbour WHERE neighbour = 'elsa'"],
  ];
  it.each(plants)('(%s) is found, and gone after a rebuild', async (_, sql) => {
    const { board, db } = await aBoardWithFile();
    const report = await arrived(board, { given: 'Elsa', family: 'Testström', number: '201805022389' });
    await board.addRecord(aRecord(report), anEntry());
    const before = dump(db);
    expect(await board.checkDerived()).toEqual({ reports: 1, differing: 0 });
    expect(db.run(sql)).toBeGreaterThan(0);
    expect((await board.checkDerived()).differing).toBeGreaterThan(0);
    expect(await board.rebuild()).toEqual({ reports: 1, childFiles: 1 });
    expect([await board.checkDerived(), dump(db)]).toEqual([{ reports: 1, differing: 0 }, before]);
  });
});

describe('a report moved to another matter', () => {
  it('is shown under that one’s ärendenummer after a rebuild, and stays as it came', async () => {
    const { board, db } = await aBoardWithFile();
    const [report, other] = [await arrived(board, { certainty: 'OKA' }), await arrived(board, { certainty: 'OKA' })];
    const before = db.get('SELECT * FROM report WHERE id = ?', [report]);
    db.run("UPDATE report_in_matter SET to_at = :noon, ended_by = 'Rut', ended_reason = 'Hör dit' WHERE report_id = :report", {
      noon,
      report,
    });
    db.run(
      `INSERT INTO report_in_matter (report_id, matter_id, from_at, put_by)
       SELECT :report, matter_id, :noon, 'Rut' FROM report_in_matter WHERE report_id = :other`,
      { noon, report, other },
    );
    expect((await board.checkDerived()).differing).toBe(1);
    await board.rebuild();
    expect((await board.arrivedRow(report))?.arendenummer).toBe('FAR-2026-00002');
    expect(db.get('SELECT * FROM report WHERE id = ?', [report])).toEqual(before);
  });
});

describe('rebuilding', () => {
  it('finds children again after everything derived was lost', async () => {
    const { board, db } = await aBoardWithFile();
    await arrived(board, { given: 'Elsa', family: 'Testström', number: '201805022389' });
    const hits = idsOf(await byName(board, 'Elsa Teststöm'));
    for (const table of ['name_index', 'child_file_name', 'child_file_number', 'name_word', 'name_neighbour'])
      db.run(`DELETE FROM ${table}`);
    expect([await byName(board, 'Elsa Teststöm'), await byNumber(board, '201805022389')]).toEqual([[], []]);
    await board.rebuild();
    expect([idsOf(await byName(board, 'Elsa Teststöm')), idsOf(await byNumber(board, '201805022389'))]).toEqual([hits, hits]);
  });

  it('goes through more reports than one batch holds', async () => {
    const { board } = await aBoardWithFile();
    for (let i = 0; i < 501; i += 1) await arrived(board, { given: 'Elsa', family: 'Testström', certainty: 'TRO' });
    expect(await board.rebuild()).toEqual({ reports: 501, childFiles: 0 });
    expect(await board.checkDerived()).toEqual({ reports: 501, differing: 0 });
  }, 60_000);
});

type Act =
  | { readonly kind: 'arrive'; readonly told: Omit<Told, 'reportKind'> }
  | { readonly kind: 'open' | 'undo' | 'assess' | 'read'; readonly report: number }
  | { readonly kind: 'follow'; readonly report: number; readonly told: Omit<Told, 'reportKind'> }
  | { readonly kind: 'link'; readonly report: number; readonly akt: number }
  | { readonly kind: 'mark'; readonly report: number; readonly code: 'SEK' | 'FIN'; readonly lifted: boolean };

const told: fc.Arbitrary<Omit<Told, 'reportKind'>> = fc.record({
  given: fc.constantFrom('Elsa', 'Elza', 'Elsa Maria', 'Åsa', ''),
  family: fc.constantFrom('Testström', 'Teststrom', 'Provsson', 'von Prov-Ström', ''),
  alias: fc.constantFrom('', 'Lisen', 'Elsa'),
  certainty: fc.constantFrom('KTR', 'KTR', 'TRO', 'OKA'),
  protection: fc.constantFrom('NEJ', 'EKO', 'SEK', 'FIN'),
  number: fc.constantFrom('201805022389', '201805012398', '201201012380'),
});
const place = fc.nat({ max: 9 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('arrive' as const), told }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('open' as const, 'undo' as const, 'undo' as const, 'assess' as const, 'read' as const),
      report: place,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('follow' as const), report: place, told }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('link' as const), report: place, akt: place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      report: place,
      code: fc.constantFrom('SEK' as const, 'FIN' as const),
      lifted: fc.boolean(),
    }),
  },
);

/** Plays the acts; those that mean nothing yet (no such report or akt) are left out. */
async function play(board: BoardStore, acts: readonly Act[]): Promise<void> {
  const reports: ReportId[] = [];
  for (const [i, one] of acts.entries()) {
    if (one.kind === 'arrive') {
      const arrival = anArrival({ ...one.told, at: plusMinutes(noon, (i * 7) % 5) });
      await board.arrive(arrival, anEntry());
      reports.push(arrival.row.id);
      continue;
    }
    const report = reports[one.report % Math.max(1, reports.length)];
    if (!report) continue;
    if (one.kind === 'follow') reports.push(await followed(board, report, { ...one.told, at: plusMinutes(noon, (i * 7) % 5) }));
    if (one.kind === 'read') await board.openReport(anOpening(report), 'Rut Mottagare', null, anEntry());
    if (one.kind === 'undo') await board.undoLink(report, undone(), anEntry());
    if (one.kind === 'assess') await board.addRecord(aRecord(report), anEntry());
    if (one.kind === 'open') await board.link(aLink(report), { openedOn: day('2026-11-21') }, anEntry());
    if (one.kind === 'mark') await markLate(board, report, one);
    if (one.kind === 'link') {
      const akt = (await board.arrived({ open: false, limit: 50 })).flatMap((row) => row.link?.childFileId ?? []).at(one.akt % 3);
      if (akt) await board.link(aLink(report, akt, { id: newId() }), null, anEntry());
    }
  }
}

/** Somebody here marks the child late; one mark in two is lifted again. */
async function markLate(board: BoardStore, id: ReportId, { code, lifted }: Extract<Act, { kind: 'mark' }>): Promise<void> {
  const row = await board.arrivedRow(id);
  const who = { by: newId<UserId>(), byName: 'Sam Handläggare' };
  const mark = {
    id: newId<MarkId>(),
    reportId: row?.follows ?? id,
    childFileId: row?.link?.childFileId ?? null,
    person: 'child',
    code,
    reason: 'Ny uppgift',
    setAt: noon,
    setBy: who.by,
    setByName: who.byName,
  } as const;
  await board.markProtection(mark, anEntry());
  if (lifted) await board.liftProtection(mark.id, { ...who, reason: 'Markeringen är hävd', at: noon }, anEntry());
}

function anOpening(id: ReportId): Opening {
  return {
    id: newId(),
    login: newId(),
    object: { kind: 'report', id },
    purpose: 'task',
    task: id,
    openedAt: noon,
    until: plusMinutes(noon, 60),
  };
}

async function aBoardWithFile(): Promise<{ readonly board: BoardStore; readonly db: StoreDatabase; readonly close: () => void }> {
  const { installation, board } = await aBoardIn();
  const db = openDatabase(pathOf(installation, name), installation.keys.storeKey(name), { store: name, cacheKb: 1000 });
  let open = true;
  const close = () => {
    if (open) db.close();
    open = false;
  };
  onTestFinished(close);
  return { board, db, close };
}

function dump(db: StoreDatabase): Record<string, readonly unknown[]> {
  return Object.fromEntries(Object.entries(derivedTables).map(([table, sql]) => [table, db.all(sql)]));
}
