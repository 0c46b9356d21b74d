import type { ToDispose } from '../../port/disposal.ts';
import type { OpenedObject } from '../../port/exchange.ts';
import type { LogEntry } from '../../port/log.ts';
import type { StoreDatabase } from '../database.ts';
import { appendLog, pseudonymOf } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';
import { keepMarksElsewhere } from './disposed-marks.ts';
import { deriveChildFile } from './derive.ts';
import { oldestLeft } from './files-beside.ts';
import { putPersonNumbers } from './person-numbers.ts';
import { putGuardianNames } from './guardian-names.ts';
import { putPoliceNumbers } from './police-numbers.ts';
import { putSameEvent } from './same-event.ts';
import { followUps, unitOf } from './retention-units.ts';
import { deriveUnlinked } from './unlinked-rows.ts';

/** The ids of what goes with one unit. */
type Going = { readonly reports: readonly string[]; readonly files: readonly string[]; readonly matters: readonly string[] };

/**
 * Destroys one unit of an approved list, inside the caller's transaction. The file itself refuses it where the list is not approved by another than the one
 * who proposed it (triggers of 0012). `secure_delete` writes zeroes over what stood there.
 */
export function disposeUnit(scope: StoreScope, disposalId: string, object: OpenedObject, log: LogEntry): boolean {
  const { db } = scope;
  const going = goingWith(db, disposalId, object);
  if (going.reports.length + going.files.length === 0 || !isAsListed(db, object, going)) return false;
  const openings = openingsElsewhere(db, going);
  if (openings.some(({ report }) => report === null)) return false;
  keepMarksElsewhere(db, going.reports, going.files);
  for (const { file, report } of openings) db.run('UPDATE child_file SET opened_from = ? WHERE id = ?', [report, file]);
  removeLinks(db, going);
  removeDerived(db, going.reports);
  removeBeside(db, going);
  removeMessages(db, going.reports);
  removeReports(db, going);
  const reasons = removeReasons(scope, disposalId, object, going);
  db.run('DELETE FROM disposal_item WHERE disposal_id = ? AND unit_kind = ? AND unit_id = ?', [disposalId, object.kind, object.id]);
  appendLog(db, scope.logKey, { ...log, ...(reasons.length > 0 ? { terms: reasons } : {}) });
  return true;
}

/** What stands in the list for a unit: its reports and what follows them, their matters, the akt where nothing is left in it, and the empty akter that go with that. */
export function itemsOf(
  db: StoreDatabase,
  { object, matters, whole }: ToDispose,
): readonly { readonly kind: string; readonly id: string }[] {
  const unit = unitOf(db, object);
  if (!unit) return [];
  const own = unit.matters.filter(({ id }) => matters.includes(id)).flatMap(({ reports }) => reports);
  const reports = new Set(own.flatMap((id) => [id, ...followUps(db, id)]));
  const beside = unit.beside.filter(({ matter }) => (matter === null ? whole : matters.includes(matter))).map(({ id }) => id);
  const files = [...(whole && object.kind === 'child-file' ? [object.id] : []), ...beside];
  return [
    ...[...reports].map((id) => ({ kind: 'report', id })),
    ...matters.map((id) => ({ kind: 'matter', id })),
    ...files.map((id) => ({ kind: 'child-file', id })),
  ];
}

/** False when more, or less, would have to go with the unit now than was listed: an akt has been emptied since, or a report put into one. */
function isAsListed(db: StoreDatabase, object: OpenedObject, { reports, files, matters }: Going): boolean {
  const now = itemsOf(db, { object, matters, whole: object.kind === 'report' || files.includes(object.id) });
  const listed = [...reports, ...files, ...matters];
  return now.length === listed.length && now.every(({ id }) => listed.includes(id));
}

/** Akter that go on and were opened from one of the reports: each is held to be opened from the oldest report left in it, or in those it is one with. */
function openingsElsewhere(
  db: StoreDatabase,
  { reports, files }: Going,
): readonly { readonly file: string; readonly report: string | null }[] {
  return db
    .all<{ id: string }>(
      `SELECT id FROM child_file WHERE opened_from IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(reports), JSON.stringify(files)],
    )
    .map(({ id }) => ({ file: id, report: oldestLeft(db, id, reports) }));
}

function goingWith(db: StoreDatabase, disposalId: string, { kind, id }: OpenedObject): Going {
  const items = db.all<{ kind: string; id: string }>(
    'SELECT i.kind, i.id FROM disposal_item i JOIN disposable USING (kind, id) WHERE i.disposal_id = ? AND i.unit_kind = ? AND i.unit_id = ?',
    [disposalId, kind, id],
  );
  const of = (wanted: string) => items.filter((item) => item.kind === wanted).map((item) => item.id);
  return { reports: of('report'), files: of('child-file'), matters: of('matter') };
}

/** All links of the reports and of the akter, ended ones too; akter that go on are known by what is left in them. */
function removeLinks(db: StoreDatabase, { reports, files }: Going): void {
  const touched = db.all<{ id: string }>(
    'SELECT DISTINCT child_file_id AS id FROM link WHERE report_id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(reports)],
  );
  const others = db.all<{ id: string }>(
    'SELECT DISTINCT report_id AS id FROM link WHERE child_file_id IN (SELECT value FROM json_each(:files)) AND report_id NOT IN (SELECT value FROM json_each(:reports))',
    { files: JSON.stringify(files), reports: JSON.stringify(reports) },
  );
  remove(db, 'link', 'report_id', reports);
  remove(db, 'link', 'child_file_id', files);
  for (const { id } of touched) deriveChildFile(db, id);
  for (const id of files) deriveChildFile(db, id);
  for (const { id } of others) deriveUnlinked(db, id);
}

/** List rows and everything made from the message. */
function removeDerived(db: StoreDatabase, reports: readonly string[]): void {
  for (const id of reports) {
    putSameEvent(db, id, []);
    putPersonNumbers(db, id, []);
    putPoliceNumbers(db, id, []);
    putGuardianNames(db, id, []);
    db.run('UPDATE arrived_row SET follows = NULL WHERE follows = ?', [id]);
    db.run('DELETE FROM arrived_row WHERE report_id = ?', [id]);
    deriveUnlinked(db, id);
  }
}

/** What the nämnd wrote about it, who could see it and who looked, and copies of it. */
function removeBeside(db: StoreDatabase, going: Going): void {
  const objects = [
    ...going.reports.map((id) => ['report', id] as const),
    ...going.files.map((id) => ['child-file', id] as const),
    ...going.matters.map((id) => ['matter', id] as const),
  ];
  for (const [kind, id] of objects) {
    const openings = '(SELECT id FROM opening WHERE object_kind = ? AND object_id = ?)';
    db.run(`DELETE FROM emergency_review WHERE opening_id IN ${openings}`, [kind, id]);
    db.run(`DELETE FROM emergency_opening WHERE id IN ${openings}`, [kind, id]);
    for (const table of [
      'opening',
      'copy_note',
      'copy_with_places',
      'copy_of_report',
      'issued_copy',
      'barrier',
      'vault_naming',
      'record',
    ]) {
      db.run(`DELETE FROM ${table} WHERE object_kind = ? AND object_id = ?`, [kind, id]);
    }
  }
  remove(db, 'vault_opening', 'report_id', going.reports);
  remove(db, 'copy_of_report', 'report_id', going.reports);
  for (const [column, ids] of [
    ['report_id', going.reports],
    ['child_file_id', going.files],
  ] as const) {
    const marks = `(SELECT id FROM protection_mark WHERE ${column} IN (SELECT value FROM json_each(?)))`;
    db.run(`DELETE FROM protection_lift WHERE mark_id IN ${marks}`, [JSON.stringify(ids)]);
    remove(db, 'protection_mark', column, ids);
  }
  for (const id of going.reports) {
    db.run("DELETE FROM record WHERE kind = 'ALARM' AND body ->> '$.reportId' = ?", [id]);
    db.run("DELETE FROM record WHERE object_kind = 'search' AND instr(body, ?) > 0", [id]);
  }
  db.run("DELETE FROM record WHERE kind = 'ALARM_ANSWERED' AND body ->> '$.alarmId' NOT IN (SELECT id FROM record WHERE kind = 'ALARM')");
}

/** Messages about a report, either way: the report, what followed it, questions, answers, notices, what was sent on. */
function removeMessages(db: StoreDatabase, reports: readonly string[]): void {
  const messages = '(SELECT seq FROM message WHERE report_id IN (SELECT value FROM json_each(?)))';
  for (const table of ['outbox', 'delivery_try', 'receipt', 'message_part']) {
    db.run(`DELETE FROM ${table} WHERE message_seq IN ${messages}`, [JSON.stringify(reports)]);
  }
  remove(db, 'message', 'report_id', reports);
}

/** What follows goes before what it follows. */
function removeReports(db: StoreDatabase, { reports, files, matters }: Going): void {
  remove(db, 'child_file', 'id', files);
  for (const table of ['report_follows', 'report_in_matter', 'first_opening']) remove(db, table, 'report_id', reports);
  remove(db, 'report', 'id', reports);
  db.run(
    'DELETE FROM matter WHERE id IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1 FROM report_in_matter WHERE matter_id = matter.id)',
    [JSON.stringify(matters)],
  );
}

/** Empties what somebody wrote as a reason in the log about it, and gives the references: the row of the disposal names them (log-chain.ts). */
function removeReasons({ db, logKey }: StoreScope, disposalId: string, unit: OpenedObject, going: Going): readonly string[] {
  const objects = [...going.reports.map((id) => ['report', id] as const), ...going.files.map((id) => ['child-file', id] as const)];
  const refs = db
    .all<{ ref: string }>(
      `SELECT DISTINCT reason_ref AS ref FROM access_log WHERE reason_ref IN (SELECT ref FROM log_reason WHERE reason <> '')
         AND (pseudonym IN (SELECT value FROM json_each(:pseudonyms)) OR task IN (SELECT value FROM json_each(:tasks)))`,
      {
        pseudonyms: JSON.stringify(objects.map(([kind, id]) => pseudonymOf(logKey, kind, id))),
        tasks: JSON.stringify(going.reports),
      },
    )
    .map(({ ref }) => ref);
  for (const ref of refs) {
    db.run("INSERT INTO disposal_item (disposal_id, unit_kind, unit_id, kind, id) VALUES (?, ?, ?, 'log-reason', ?)", [
      disposalId,
      unit.kind,
      unit.id,
      ref,
    ]);
  }
  db.run("UPDATE log_reason SET reason = '' WHERE ref IN (SELECT value FROM json_each(?))", [JSON.stringify(refs)]);
  return refs;
}

function remove(db: StoreDatabase, table: string, column: string, ids: readonly string[]): void {
  db.run(`DELETE FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids)]);
}
