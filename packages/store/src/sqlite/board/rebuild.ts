import { numbersIn } from '@tidig/domain/access/linked-marks.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { arrivalFacts } from '@tidig/domain/register/arrival-facts.ts';
import type { BoardStore } from '../../port/board.ts';
import { envelopeOf, messageSeq, readPart } from '../exchange/messages.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { isArrivedRow, putArrivedRow, type DerivedRow } from './derived-row.ts';
import { expectedFacts, rederiveChildFile, sameFacts, storedFacts } from './derive.ts';
import { isIndexed } from './name-index.ts';
import { differingWords, remakeWords } from './name-words.ts';

/** Reports or akter done in one go; between them others get their turn. */
const batch = 500;

/** Makes every derived row again from messages, links and records. Each akt is whole at every moment; search goes on meanwhile. */
export async function rebuildBoard(use: UseStore): ReturnType<BoardStore['rebuild']> {
  const reports = await eachOf(use, 'report', (scope, id) => putArrivedRow(scope.db, rowFromMessage(scope, id)));
  const childFiles = await eachOf(use, 'child_file', ({ db }, id) => rederiveChildFile(db, id));
  await use(({ db }) => db.write(() => remakeWords(db)));
  return { reports, childFiles };
}

/** Counts list rows, akter and dictionary words that differ from what the messages, links and records say. Changes nothing. */
export async function checkBoard(use: UseStore): ReturnType<BoardStore['checkDerived']> {
  let differing = 0;
  const reports = await eachOf(use, 'report', (scope, id) => {
    if (!isArrivedRow(scope.db, rowFromMessage(scope, id))) differing += 1;
  });
  await eachOf(use, 'child_file', ({ db }, id) => {
    if (!sameFacts(expectedFacts(db, id), storedFacts(db, id)) || !isIndexed(db, id)) differing += 1;
  });
  differing += await use(({ db }) => differingWords(db));
  return { reports, differing };
}

/** Does `work` for every id, one batch a transaction. Gives how many there were. */
async function eachOf(use: UseStore, table: 'report' | 'child_file', work: (scope: StoreScope, id: string) => void): Promise<number> {
  let last = '';
  for (let count = 0; ;) {
    const ids = await use((scope) => scope.db.write(() => oneBatch(scope, table, last, work)));
    count += ids.length;
    last = ids.at(-1) ?? last;
    if (ids.length < batch) return count;
    await new Promise(setImmediate);
  }
}

function oneBatch(scope: StoreScope, table: string, after: string, work: (scope: StoreScope, id: string) => void): readonly string[] {
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
    ...arrivalFacts(read, dayOf(report.arrivedAt)),
  };
  return { ...told, arendenummer: asId(report.arendenummer), arrivedAt: report.arrivedAt };
}

/** The part `body` was checked against its schema before it was taken in, and never changes (triggers). */
function asBody(content: Uint8Array): BodyPart {
  return JSON.parse(Buffer.from(content).toString('utf8')) as BodyPart;
}
