import { asId, type Arendenummer, type ReportId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { courseOf, last, type KeptRecord } from '@tidig/domain/intake/course.ts';
import { isNote, lastNoteOn } from '@tidig/domain/retention/last-note.ts';
import type { Born } from '@tidig/domain/retention/research-sample.ts';
import type { Inquiry } from '@tidig/domain/retention/retention.ts';
import type { RetainedMatter, RetentionUnit } from '../../port/disposal.ts';
import type { OpenedObject } from '../../port/exchange.ts';
import type { StoreDatabase } from '../database.ts';
import type { UseStore } from '../scope.ts';
import { filesBeside, isSame, joinedWith, keptWith } from './files-beside.ts';
import { recordsOf } from './records-read.ts';

/** Looked at in one go. */
const batch = 500;

/** Every akt and every report in none whose last arrival is not after `until`, in batches. */
export async function unitsUntil(use: UseStore, until: PlainDate): Promise<readonly RetentionUnit[]> {
  const before = `${plusDays(until, 1)}T23:59:59.999Z`;
  const files = await eachOf(use, quietFiles, before, 'child-file');
  return [...files, ...(await eachOf(use, quietReports, before, 'report'))];
}

/** Nothing live in it arrived later. What else is noted is found when its facts are read. */
const quietFiles = `SELECT c.id FROM child_file c WHERE c.id > :after AND NOT EXISTS (
    SELECT 1 FROM link l JOIN report r ON r.id = l.report_id WHERE l.child_file_id = c.id AND l.undone_at IS NULL AND r.arrived_at > :before
  ) ORDER BY c.id LIMIT ${batch}`;
const quietReports = `SELECT r.report_id AS id FROM arrived_row r WHERE r.linked = 0 AND r.follows IS NULL AND r.report_id > :after
  AND r.arrived_at <= :before ORDER BY r.report_id LIMIT ${batch}`;

async function eachOf(use: UseStore, sql: string, before: string, kind: OpenedObject['kind']): Promise<readonly RetentionUnit[]> {
  const found: RetentionUnit[] = [];
  for (let after = ''; ;) {
    const from = after;
    const ids = await use(({ db }) =>
      db.read(() => {
        const some = db.all<{ id: string }>(sql, { after: from, before }).map(({ id }) => id);
        for (const id of some) found.push(...maybe(unitOf(db, { kind, id })));
        return some;
      }),
    );
    after = ids.at(-1) ?? after;
    if (ids.length < batch) return found;
    await new Promise(setImmediate);
  }
}

/**
 * What decides for how long an akt, with those that have been joined with it, or a report in none, is kept. Null when there is none such, and for an empty akt:
 * it goes with what it is kept with.
 */
export function unitOf(db: StoreDatabase, object: OpenedObject): RetentionUnit | null {
  const own = reportsOf(db, object);
  if (own === null) return null;
  const beside = filesBeside(
    db,
    object,
    own.map(({ id }) => id),
  );
  const files = [...(object.kind === 'child-file' ? [object.id] : []), ...beside.map(({ id }) => id)];
  const reports = own.flatMap((report) => [report, ...followUps(db, report.id).map((id) => ({ ...report, id, follows: true }))]);
  const notes = reports.map((report) => notesOf(db, report));
  return {
    object,
    lastNote: lastNoteOn({
      cameIn: notes.flatMap(({ cameIn }) => cameIn),
      written: [...notes.flatMap(({ written }) => written), ...files.flatMap((id) => writtenAbout(db, id))],
      linked: files.flatMap((id) => linkedInto(db, id)),
      marked: markedAt(db, [...files, ...reports.map(({ id }) => id)]),
    }),
    known: knownOf(db, files, own),
    matters: mattersOf(db, own),
    beside,
  };
}

type Report = { readonly id: string; readonly historical: number; readonly arrivedAt: Instant };
type Notes = { readonly cameIn: readonly Instant[]; readonly written: readonly Instant[] };

/** Null when there is no such akt, or no such report, that stands by itself. */
function reportsOf(db: StoreDatabase, { kind, id }: OpenedObject): readonly Report[] | null {
  const columns = 'r.report_id AS id, r.historical, r.arrived_at AS arrivedAt FROM arrived_row r';
  if (kind === 'report') {
    const found = db.get<Report>(`SELECT ${columns} WHERE r.report_id = ? AND r.linked = 0 AND r.follows IS NULL`, [id]);
    return found ? [found] : null;
  }
  if (!db.get('SELECT 1 FROM child_file WHERE id = ?', [id]) || !isSame(keptWith(db, id), { kind, id })) return null;
  return db.all<Report>(
    `SELECT ${columns} JOIN link l ON l.report_id = r.report_id WHERE l.child_file_id IN (SELECT value FROM json_each(?)) AND l.undone_at IS NULL`,
    [JSON.stringify([id, ...joinedWith(db, id)])],
  );
}

/** What follows a report. */
export function followUps(db: StoreDatabase, id: string): readonly string[] {
  return db.all<{ id: string }>('SELECT report_id AS id FROM report_follows WHERE follows = ?', [id]).map((row) => row.id);
}

/** An older report, entered by hand, has its own dates: what the paper says was its last note, and nothing of the day when it was entered (L-53). */
function notesOf(db: StoreDatabase, { id, historical, arrivedAt }: Report): Notes {
  const records = recordsOf(db, { kind: 'report', id: asId<ReportId>(id) }).filter(({ kind }) => isNote(kind));
  if (historical === 1) {
    const told = last(courseOf(recordsOf(db, { kind: 'report', id: asId<ReportId>(id) })), 'OLDER')?.body.lastNoteOn;
    return {
      cameIn: [arrivedAt],
      written: [...records.map(({ madeAt }) => madeAt), ...(told ? [`${told}T10:00:00.000Z` as string as Instant] : [])],
    };
  }
  const arrived = db.get<{ at: Instant }>('SELECT arrived_at AS at FROM report WHERE id = ?', [id]);
  const answers = db.all<{ at: Instant }>(
    `SELECT c.arrived_at AS at FROM message m JOIN receipt c ON c.message_seq = m.seq WHERE m.report_id = ? AND m.direction = 'in' AND m.kind = 'answer'`,
    [id],
  );
  return { cameIn: [...maybe(arrived), ...answers].map(({ at }) => at), written: records.map(({ recordedAt }) => recordedAt) };
}

/** Records about an akt itself. */
function writtenAbout(db: StoreDatabase, id: string): readonly Instant[] {
  return recordsOf(db, { kind: 'child-file', id })
    .filter(({ kind }) => isNote(kind))
    .map(({ recordedAt }) => recordedAt);
}

/** What a person put there or took out; what Tidig links by number is the arrival itself. Of older reports nothing: that they were entered is no note about the person. */
function linkedInto(db: StoreDatabase, id: string): readonly Instant[] {
  return db
    .all<{ linkedAt: Instant | null; undoneAt: Instant | null }>(
      `SELECT iif(l.basis = 'decided', l.linked_at, NULL) AS linkedAt, l.undone_at AS undoneAt FROM link l LEFT JOIN arrived_row r ON r.report_id = l.report_id
       WHERE l.child_file_id = ? AND coalesce(r.historical, 0) = 0`,
      [id],
    )
    .flatMap(({ linkedAt, undoneAt }) => [...maybe(linkedAt), ...maybe(undoneAt)]);
}

function markedAt(db: StoreDatabase, ids: readonly string[]): readonly Instant[] {
  return db
    .all<{ setAt: Instant; liftedAt: Instant | null }>(
      `WITH asked (id) AS (SELECT value FROM json_each(?)) SELECT m.set_at AS setAt, l.lifted_at AS liftedAt FROM protection_mark m
       LEFT JOIN protection_lift l ON l.mark_id = m.id WHERE m.report_id IN (SELECT id FROM asked) OR m.child_file_id IN (SELECT id FROM asked)`,
      [JSON.stringify(ids)],
    )
    .flatMap(({ setAt, liftedAt }) => [setAt, ...maybe(liftedAt)]);
}

type BornRow = { readonly birthDate: PlainDate | null; readonly kind: 'PNR' | 'SAM' | null; readonly number: string | null };

function knownOf(db: StoreDatabase, files: readonly string[], reports: readonly Report[]): readonly Born[] {
  const columns = 'birth_date AS birthDate, number_kind AS kind, number';
  const told = db.all<BornRow>(`SELECT ${columns} FROM arrived_row WHERE report_id IN (SELECT value FROM json_each(?))`, [
    JSON.stringify(reports.map(({ id }) => id)),
  ]);
  const opened = db.all<BornRow>(`SELECT ${columns} FROM child_file WHERE id IN (SELECT value FROM json_each(?))`, [JSON.stringify(files)]);
  return [...opened, ...told].map(({ birthDate, kind, number }) => ({
    birthDate,
    number: kind !== null && number !== null ? { kind, value: number } : null,
  }));
}

type MatterRow = {
  readonly id: string;
  readonly arendenummer: Arendenummer;
  readonly reportId: ReportId;
  readonly arrivedAt: Instant;
  readonly retentionClass: string | null;
  readonly closedOn: PlainDate | null;
  readonly awaited: string;
};

function mattersOf(db: StoreDatabase, reports: readonly Report[]): readonly RetainedMatter[] {
  const rows = db.all<MatterRow>(
    `SELECT m.id, m.arendenummer, i.report_id AS reportId, r.arrived_at AS arrivedAt, m.retention_class AS retentionClass, m.closed_on AS closedOn, r.awaited
     FROM json_each(?) JOIN report_in_matter i ON i.report_id = value AND i.to_at IS NULL JOIN matter m ON m.id = i.matter_id
     JOIN arrived_row r ON r.report_id = i.report_id ORDER BY r.arrived_at, r.report_id`,
    [JSON.stringify(reports.map(({ id }) => id))],
  );
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, inIt]) => matterOf(db, id, inIt));
}

/** A report still to be decided on, laid aside, judged or handed over keeps its matter open; that nobody has been told does not. */
const opens = ['DECISION', 'CLOSING', 'SAFETY', 'PASS_ON'];

function matterOf(db: StoreDatabase, id: string, rows: readonly MatterRow[]): RetainedMatter {
  const [first] = rows;
  if (!first) throw new Error('a matter without reports');
  const courses = rows.map(({ reportId }) => recordsOf(db, { kind: 'report', id: reportId }));
  const ended = courses
    .flatMap((records) => maybe(last(courseOf(records), 'CASE_ENDED')))
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
    .at(-1);
  const inquiries = courses.flatMap((records) => maybe(inquiryIn(records)));
  const closedOn = ended?.body.closedOn ?? first.closedOn ?? inquiries.find((inquiry) => inquiry.closedOn !== null)?.closedOn ?? null;
  return {
    id,
    arendenummer: first.arendenummer,
    reports: rows.map(({ reportId }) => reportId),
    arrivedOn: dayOf(first.arrivedAt),
    inquiry: inquiries.length > 0 || first.retentionClass === 'B' ? { closedOn } : null,
    placed: ended?.body.placed ?? first.retentionClass === 'C',
    open: rows.some(({ awaited }) => opens.includes(awaited)),
  };
}

/** An utredning was opened, the report became part of one that was going on, or the case system said that one was (L-26, L-63). */
function inquiryIn(records: readonly KeptRecord[]): Inquiry | null {
  const course = courseOf(records);
  const decision = last(course, 'DECISION')?.body.code;
  const going = decision === 'INLEDA' || decision === 'INGAR_I_PAGAENDE' || last(course, 'CASE_SYSTEM')?.body.answer === 'PAGAR';
  const closedOn = last(course, 'OLDER')?.body.inquiryClosedOn ?? null;
  return going || closedOn !== null ? { closedOn } : null;
}

function maybe<T>(found: T | null | undefined): readonly T[] {
  return found === null || found === undefined ? [] : [found];
}
