import { monthOf, type PlainMonth } from '@tidig/domain/base/months.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { type MissingNotice, readMissing } from '@tidig/domain/exchange/notices.ts';
import type { Sealed } from '../../port/exchange.ts';
import type { ReportLacks, UnitLacks } from '../../port/sender.ts';
import type { StoreScope } from '../scope.ts';

/** Counts one report and what it lacked, each code once, inside the caller's transaction. */
export function countReport({ db }: StoreScope, { unitId, month, codes }: ReportLacks): void {
  db.run(
    `INSERT INTO unit_month (unit_id, month, reports) VALUES (?, ?, 1) ON CONFLICT (unit_id, month) DO UPDATE SET reports = reports + 1`,
    [unitId, month],
  );
  for (const code of new Set(codes)) countLack({ db }, unitId, month, code);
}

function countLack({ db }: Pick<StoreScope, 'db'>, unitId: string, month: PlainMonth, code: string): void {
  db.run(
    `INSERT INTO unit_month_lack (unit_id, month, code, reports) VALUES (?, ?, ?, 1)
     ON CONFLICT (unit_id, month, code) DO UPDATE SET reports = reports + 1`,
    [unitId, month, code],
  );
}

type Marked = { readonly unitId: string | null; readonly sealedAt: Instant; readonly number: string };

/**
 * Counts what a nämnd marked as missing in a report that it was sent, inside the transaction that keeps the message: in the month in which the report was
 * sent, each code once for a report, however often and by however many nämnder it is marked. Nothing for a report that this store did not send there,
 * and for one from before reports were counted. `seq` is the message's own.
 */
export function countMarks(scope: StoreScope, { envelope, parts }: Sealed, seq: number): void {
  const marks = readMarks(parts.find(({ name }) => name === 'body')?.content);
  const report = scope.db.get<Marked>(
    'SELECT unit_id AS unitId, sealed_at AS sealedAt, anmalningsnummer AS number FROM sent_report WHERE id = ? AND to_org = ?',
    [envelope.reportId, envelope.from],
  );
  if (!marks || !report || report.unitId === null) return;
  const month = monthOf(report.sealedAt);
  if (!scope.db.get('SELECT 1 FROM unit_month WHERE unit_id = ? AND month = ?', [report.unitId, month])) return;
  const before = markedBefore(scope, report.number, seq);
  for (const code of marks.codes.filter((one) => !before.has(one))) countLack(scope, report.unitId, month, `marked:${code}`);
}

/** Codes that nämnder marked in the copies of one number before this message. */
function markedBefore({ db }: StoreScope, number: string, seq: number): ReadonlySet<string> {
  const rows = db.all<{ content: Uint8Array }>(
    `SELECT part.content FROM sent_report AS sent
     JOIN message ON message.report_id = sent.id AND message.direction = 'in' AND message.kind = 'missing' AND message.from_org = sent.to_org
     JOIN message_part AS part ON part.message_seq = message.seq AND part.name = 'body'
     WHERE sent.anmalningsnummer = ? AND message.seq < ?`,
    [number, seq],
  );
  return new Set(rows.flatMap(({ content }) => readMarks(content)?.codes ?? []));
}

/** How much a unit sent and what it lacked from the first month to the last, both included. */
export function lacksOfUnit({ db }: StoreScope, unitId: string, { first, last }: { first: PlainMonth; last: PlainMonth }): UnitLacks {
  const sent = db.get<{ reports: number | null }>(
    'SELECT sum(reports) AS reports FROM unit_month WHERE unit_id = ? AND month BETWEEN ? AND ?',
    [unitId, first, last],
  );
  const lacks = db.all<UnitLacks['lacks'][number]>(
    `SELECT code, sum(reports) AS reports FROM unit_month_lack WHERE unit_id = ? AND month BETWEEN ? AND ? GROUP BY code ORDER BY code`,
    [unitId, first, last],
  );
  return { reports: sent?.reports ?? 0, lacks };
}

/** A body as JSON bytes; null for one that is not what it should be, which must not take anything else with it. */
export function readMarks(content: Uint8Array | string | undefined): MissingNotice | null {
  if (content === undefined) return null;
  try {
    return readMissing(JSON.parse(typeof content === 'string' ? content : Buffer.from(content).toString('utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
