import { asId, type Arendenummer, type ReportId } from '@tidig/domain/base/ids.ts';
import { carriesDocument, opensReport, type Receipt } from '@tidig/domain/exchange/envelope.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { courseOf, last } from '@tidig/domain/intake/course.ts';
import { type Arrival, SentOnMeanwhile } from '../../port/board.ts';
import { EnvelopeConflict } from '../../port/exchange.ts';
import type { LogEntry } from '../../port/log.ts';
import type { StoreDatabase } from '../database.ts';
import { send } from '../exchange/outbox.ts';
import { takeIn } from '../exchange/receipts.ts';
import { appendLog } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';
import { arrivedRow } from './arrived-rows.ts';
import { openChildFile } from './child-files.ts';
import { deriveChildFile, deriveNewChildFile } from './derive.ts';
import { refreshCourse } from './derived-course.ts';
import { putArrivedRow } from './derived-row.ts';
import { insertFollowUp, originalOf } from './follow-ups.ts';
import { insertLink, liveFileOf } from './links.ts';
import { nextArendenummer } from './numbering.ts';
import { addMark, marksOf } from './protection-marks.ts';
import { recordsOf } from './records-read.ts';
import { deriveUnlinked } from './unlinked-rows.ts';

/**
 * A report arrives, or what follows one, inside the caller's transaction. Gives the receipt that stands; a message received before changes nothing, and has no
 * log row, because nothing happened. Throws EnvelopeConflict when the id, or the report's id, is already here with other content.
 */
export function takeInReport(scope: StoreScope, arrival: Arrival, log: LogEntry): Receipt {
  const { sealed, receipt, row, follows } = arrival;
  const { envelope } = sealed;
  if (row.id !== envelope.reportId || !carriesDocument(envelope.kind) || opensReport(envelope) !== (follows === null))
    throw new Error('an arrival whose row is of another report');
  refuseSecondMessage(scope.db, arrival);
  const { standing, seq } = takeIn(scope, sealed, receipt);
  if (seq === null) return standing;
  scope.db.run('INSERT INTO report (id, envelope_id, arrived_at) VALUES (?, ?, ?)', [row.id, envelope.id, receipt.arrivedAt]);
  if (follows === null) takeInOwn(scope, arrival, log.at);
  else takeInFollowUp(scope, arrival, follows);
  putMarks(scope.db, arrival);
  appendLog(scope.db, scope.logKey, log);
  if (follows !== null) sendOnward(scope, arrival, follows);
  return receipt;
}

/** The report that a received message carried; null when that message is not here, or carried none. */
export function reportOfEnvelope(db: StoreDatabase, envelopeId: string): ReportId | null {
  const found = db.get<{ id: string }>('SELECT id FROM report WHERE envelope_id = ?', [envelopeId]);
  return found ? asId(found.id) : null;
}

function takeInOwn(scope: StoreScope, arrival: Arrival, linkedAt: Instant): void {
  const { row, receipt } = arrival;
  const arrivedOn = dayOf(receipt.arrivedAt);
  const arendenummer = openMatter(scope, arrival, arrivedOn);
  putArrivedRow(scope.db, { ...row, arendenummer, arrivedAt: receipt.arrivedAt });
  linkByNumber(scope.db, arrival, { arrivedOn, linkedAt });
  deriveUnlinked(scope.db, row.id);
}

/** In the matter and akt of the report it follows: no ärendenummer, no link, no days. Its mark holds there at once (T-14). */
function takeInFollowUp({ db }: StoreScope, { row, receipt }: Arrival, follows: ReportId): void {
  insertFollowUp(db, row.id, follows, receipt.arrivedAt);
  const original = arrivedRow(db, originalOf(db, follows));
  if (!original) throw new Error('a follow-up of a report that is not here');
  putArrivedRow(db, { ...row, arendenummer: original.arendenummer, arrivedAt: receipt.arrivedAt });
  refreshCourse(db, original.id);
  if (original.link) deriveChildFile(db, original.link.childFileId);
  else deriveUnlinked(db, original.id);
}

/** What follows a report goes where that went, and with it or not at all: neither is it left behind nor sent twice. */
function sendOnward(scope: StoreScope, { onward }: Arrival, follows: ReportId): void {
  const { db } = scope;
  const course = courseOf(recordsOf(db, { kind: 'report', id: originalOf(db, follows) }));
  const forwarded = last(course, 'FORWARDED');
  const goesOn = forwarded && forwarded.body.envelopeId !== null ? forwarded.id : null;
  if ((onward?.forwarded ?? null) !== goesOn) throw new SentOnMeanwhile();
  if (!onward) return;
  send(scope, onward.sealed);
  appendLog(db, scope.logKey, onward.log);
}

/** What the nämnd that sent it on knew holds here before anybody has seen it; a follow-up's marks are its report's. */
function putMarks(db: StoreDatabase, { marks, row, follows }: Arrival): void {
  const reportId = follows === null ? row.id : asId<ReportId>(originalOf(db, follows));
  const live = marksOf(db, { kind: 'report', id: reportId }).filter(({ lifted }) => lifted === null);
  const file = liveFileOf(db, reportId);
  for (const mark of marks) {
    if (live.some(({ person, code }) => person === mark.person && code === mark.code)) continue;
    addMark(db, { ...mark, reportId, childFileId: file === null ? null : asId(file) });
  }
}

/** One report comes in one message: the same report under another message id is not the same message. */
function refuseSecondMessage(db: StoreDatabase, { sealed, row }: Arrival): void {
  const here = db.get<{ envelopeId: string }>('SELECT envelope_id AS envelopeId FROM report WHERE id = ?', [row.id]);
  if (here && here.envelopeId !== sealed.envelope.id) throw new EnvelopeConflict(sealed.envelope.id);
}

function openMatter(scope: StoreScope, { receipt, matterId, row }: Arrival, arrivedOn: PlainDate): Arendenummer {
  const { db } = scope;
  const arendenummer = nextArendenummer(scope, arrivedOn);
  db.run("INSERT INTO matter (id, arendenummer, kind, opened_at) VALUES (?, ?, 'ANMALAN', ?)", [matterId, arendenummer, receipt.arrivedAt]);
  db.run("INSERT INTO report_in_matter (report_id, matter_id, from_at, put_by) VALUES (?, ?, ?, 'system')", [
    row.id,
    matterId,
    receipt.arrivedAt,
  ]);
  return arendenummer;
}

/** `linkedAt` is when it was done: what came by phone arrived before it was written in. */
function linkByNumber(
  db: StoreDatabase,
  { exactNumberLink, row, marks }: Arrival,
  { arrivedOn, linkedAt }: { readonly arrivedOn: PlainDate; readonly linkedAt: Instant },
): void {
  if (!exactNumberLink || !row.child.number || row.child.certainty !== 'KTR') return;
  const isFictitious = row.child.protection === 'FIN' || marks.some(({ person, code }) => person === 'child' && code === 'FIN');
  const found = fileWithNumber(db, row.child.number.value, isFictitious);
  if (found === 'undecided') return;
  const childFileId = found ?? exactNumberLink.newChildFileId;
  if (!found) openChildFile(db, childFileId, row.id, row.child, arrivedOn);
  insertLink(db, {
    id: exactNumberLink.linkId,
    reportId: row.id,
    childFileId: asId(childFileId),
    basis: 'exact-number',
    linkedAt,
    linkedBy: 'system',
  });
  if (found) deriveChildFile(db, childFileId);
  else deriveNewChildFile(db, childFileId);
}

/**
 * The one akt that this number surely belongs to; null when none knows it. `undecided` when several do, when an akt has it from an identity that
 * nobody checked, or when the akt has another checked number too (somebody may have put two children into one):
 * two children are never put together by the program (JO 2902-2002), a person decides. `openedOnly`, for fingerade uppgifter: also when an akt has it that
 * was opened under another number, or none: the program never joins an old identity with a new one.
 */
function fileWithNumber(db: StoreDatabase, number: string, openedOnly: boolean): string | 'undecided' | null {
  const known = db.all<{ id: string; sure: number }>(
    `SELECT n.child_file_id AS id, n.checked = 1 AND NOT EXISTS (
         SELECT 1 FROM child_file_number other WHERE other.child_file_id = n.child_file_id AND other.value <> n.value AND other.checked = 1
       ) AND (:openedOnly = 0 OR c.number = n.value) AS sure FROM child_file_number n JOIN child_file c ON c.id = n.child_file_id WHERE n.value = :number`,
    { number, openedOnly: openedOnly ? 1 : 0 },
  );
  const [only, ...others] = known.length > 0 ? known : emptiedFiles(db, number);
  if (!only) return null;
  return others.length === 0 && only.sure === 1 ? only.id : 'undecided';
}

/** Akter opened under this number whose links are all ended: known under nothing, but still that child's akt. */
function emptiedFiles(db: StoreDatabase, number: string): { readonly id: string; readonly sure: number }[] {
  return db.all(
    `SELECT id, certainty = 'KTR' AS sure FROM child_file c WHERE number = ?
       AND NOT EXISTS (SELECT 1 FROM link l WHERE l.child_file_id = c.id AND l.undone_at IS NULL)`,
    [number],
  );
}
