import { numbersIn } from '@tidig/domain/access/linked-marks.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { arrivalFacts } from '@tidig/domain/register/arrival-facts.ts';
import { foundByOf } from '@tidig/domain/register/found-by.ts';
import type { BoardStore, Progress } from '../../port/board.ts';
import { envelopeOf, messageSeq, readPart } from '../exchange/messages.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { isArrivedRow, putArrivedRow, type DerivedRow } from './derived-row.ts';
import { isDerived, rederiveChildFile } from './derive.ts';
import { noteRules } from './index-rules.ts';
import { differingRows, mendIndex } from './index-check.ts';
import { differingWords, remakeWords } from './name-words.ts';
import { deriveUnlinked, isUnlinkedNoted } from './unlinked-rows.ts';

/** Reports or akter done in one go; between them others get their turn. */
const batch = 200;

type Step = { readonly table: 'report' | 'child_file'; readonly work: (scope: StoreScope, id: string) => void };
type Go = { readonly use: UseStore; readonly progress: Progress; readonly of: number };

/**
 * Makes every derived row again from messages, links and records. Each akt is whole at every moment; search goes on meanwhile. Reports come first, since
 * akter are made from their rows; the words that nobody has any more go last.
 */
export async function rebuildBoard(use: UseStore, progress: Progress = () => undefined): ReturnType<BoardStore['rebuild']> {
  const go = { use, progress, of: await howMany(use) };
  const reports = await eachOf(go, 0, { table: 'report', work: remakeReport });
  const childFiles = await eachOf(go, reports, { table: 'child_file', work: ({ db }, id) => rederiveChildFile(db, id) });
  const isWrong = (await differingRows(use)) > 0;
  await use(({ db }) =>
    db.write(() => {
      if (isWrong) mendIndex(db);
      remakeWords(db);
      noteRules(db);
    }),
  );
  return { reports, childFiles };
}

/** Counts list rows, akter, index rows and dictionary words that differ from what the messages, links and records say. Changes nothing. */
export async function checkBoard(use: UseStore, progress: Progress = () => undefined): ReturnType<BoardStore['checkDerived']> {
  const go = { use, progress, of: await howMany(use) };
  let differing = 0;
  const count = (isRight: boolean) => {
    if (!isRight) differing += 1;
  };
  const reports = await eachOf(go, 0, {
    table: 'report',
    work: (scope, id) => count(isArrivedRow(scope.db, rowFromMessage(scope, id)) && isUnlinkedNoted(scope.db, id)),
  });
  await eachOf(go, reports, { table: 'child_file', work: ({ db }, id) => count(isDerived(db, id)) });
  differing += (await differingRows(use)) + (await use(({ db }) => differingWords(db)));
  return { reports, differing };
}

function remakeReport(scope: StoreScope, id: string): void {
  putArrivedRow(scope.db, rowFromMessage(scope, id));
  deriveUnlinked(scope.db, id);
}

function howMany(use: UseStore): Promise<number> {
  return use(({ db }) => db.get<{ n: number }>('SELECT (SELECT count(*) FROM report) + (SELECT count(*) FROM child_file) AS n')?.n ?? 0);
}

/** Does `work` for every id, one batch a transaction, and tells how far it has come of all. Gives how many there were. */
async function eachOf({ use, progress, of }: Go, before: number, { table, work }: Step): Promise<number> {
  let last = '';
  for (let count = 0; ;) {
    const ids = await use((scope) => scope.db.write(() => oneBatch(scope, table, last, work)));
    count += ids.length;
    last = ids.at(-1) ?? last;
    progress({ done: before + count, of });
    if (ids.length < batch) return count;
    await new Promise(setImmediate);
  }
}

function oneBatch(scope: StoreScope, table: string, after: string, work: Step['work']): readonly string[] {
  const ids = scope.db.all<{ id: string }>(`SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT ${batch}`, [after]).map(({ id }) => id);
  for (const id of ids) work(scope, id);
  return ids;
}

/** What the list row of a report must be, from its message as it arrived and its matter. Throws when the message is not whole. */
function rowFromMessage(scope: StoreScope, reportId: string): DerivedRow {
  const report = scope.db.get<{ envelopeId: string; arrivedAt: Instant; arendenummer: string }>(
    `SELECT r.envelope_id AS envelopeId, r.arrived_at AS arrivedAt, m.arendenummer
     FROM report r LEFT JOIN report_follows f ON f.report_id = r.id
     JOIN report_in_matter i ON i.report_id = coalesce(f.follows, r.id) AND i.to_at IS NULL JOIN matter m ON m.id = i.matter_id WHERE r.id = ?`,
    [reportId],
  );
  const seq = report ? messageSeq(scope, 'in', report.envelopeId) : null;
  const envelope = seq === null ? null : envelopeOf(scope, seq);
  const body = seq === null ? null : readPart(scope, seq, 'body');
  if (!report || !envelope || !body) throw new Error('a report without its message');
  const read = asBody(body);
  const { anmalningsnummer, from, reportId: id } = envelope;
  const told = {
    id,
    anmalningsnummer,
    from,
    sameEvent: read.sameEvent ?? [],
    numbers: numbersIn(answersOf(read)),
    ...foundByOf(answersOf(read)),
    ...arrivalFacts(read, dayOf(report.arrivedAt)),
  };
  return { ...told, arendenummer: asId(report.arendenummer), arrivedAt: report.arrivedAt };
}

/** The part `body` was checked against its schema before it was taken in, and never changes (triggers). */
function asBody(content: Uint8Array): BodyPart {
  return JSON.parse(Buffer.from(content).toString('utf8')) as BodyPart;
}
