import { asId, type ChildFileId, type ReportId } from '@tidig/domain/base/ids.ts';
import { exactFold, looseFold } from '@tidig/domain/names/fold.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { StoreDatabase } from '@tidig/store/sqlite/database.ts';
import { aFollowUp, aLink, anArrival, aRecord, type Told, undone } from '../board/support.ts';
import { aMessage, aPart, aReceipt } from '../messages.ts';
import { anEntry, at, newId } from '../support.ts';

/** Words that stand nowhere else. */
export const canary = {
  given: 'Quirimbåla',
  family: 'Zwyxholmsén',
  alias: 'Pyxilutt',
  number: '201805022389',
  guardian: 'Öxnatuva Vrälholt',
  narrative: 'Krumelurande-fasansflykt',
  followUp: 'Efterklappsord-tvåhundra',
  answer: 'Svarsordet-grävlingslya',
  place: 'Hemlighetsgränden 77',
  reason: 'Skälsordet-vattumanstrappa',
  journal: 'Journalordet-surströmmingsklyfta',
  alarm: 'Larmsvarsordet-koltrastvisa',
} as const;

/** How each may stand in the file: as written, and folded as names and texts are. */
export const traces: readonly string[] = [
  ...new Set(
    Object.values(canary).flatMap((word) => [word, word.toLowerCase(), exactFold(word), looseFold(word), ...deletions(exactFold(word))]),
  ),
].filter((word) => word.length >= 6);

/** A word with one letter taken away, as the index of misspellings has it. */
function deletions(word: string): readonly string[] {
  return /^[a-zåäö]+$/.test(word) ? [word.slice(1), word.slice(0, -1)] : [];
}

/** Longer than a page of 4096 bytes, within what a note may be. */
export const long = (word: string) =>
  Array.from({ length: 900 }, (_, n) => `${word} ${n}`)
    .join(' ')
    .slice(0, 5900);

export type Scene = { readonly file: ChildFileId; readonly report: ReportId; readonly followUp: ReportId; readonly ids: readonly string[] };

/** A child about whom all that the nämnd can keep is kept: in every table that names a report, an akt or a matter. */
export async function aChildWithEverything(board: BoardStore, db: StoreDatabase, told: Told = {}): Promise<Scene> {
  const arrival = withTexts(
    anArrival({
      given: canary.given,
      family: canary.family,
      alias: canary.alias,
      number: canary.number,
      at: at('2020-03-01T10:00:00'),
      sameEvent: ['ABC-DEF'],
      ...told,
    }),
    canary.narrative,
  );
  await board.arrive(
    arrival,
    anEntry({ action: 'envelope.accept', objectKind: 'report', objectId: arrival.row.id, reason: canary.reason }),
  );
  const report = arrival.row.id;
  const file = (await board.arrivedRow(report))?.link?.childFileId;
  if (!file) throw new Error('the scene has no akt');
  const after = withTexts(aFollowUp(report, { at: at('2020-03-02T10:00:00') }), canary.followUp);
  await board.arrive(after, anEntry());
  await answered(board, report);
  await written(board, report, file);
  await movedAbout(board, report, file);
  beside(db, report, file);
  const matter = db.get<{ id: string; no: string }>(
    'SELECT m.id, arendenummer AS no FROM matter m JOIN report_in_matter i ON i.matter_id = m.id WHERE i.report_id = ?',
    [report],
  );
  return {
    file,
    report,
    followUp: after.row.id,
    ids: [
      report,
      file,
      after.row.id,
      arrival.sealed.envelope.id,
      after.sealed.envelope.id,
      matter?.id ?? '',
      matter?.no ?? '',
      arrival.row.anmalningsnummer,
    ],
  };
}

/** The narrative is longer than a page, so that it lies in overflow pages too. */
function withTexts<A extends ReturnType<typeof anArrival>>(arrival: A, word: string): A {
  const { envelope, parts } = arrival.sealed;
  const body = JSON.parse(Buffer.from(parts[0]?.content ?? '').toString('utf8')) as { answers: Record<string, unknown> };
  const answers = { ...body.answers, concern: { assessment: { text: long(word) } } };
  const told = [aPart('body', { ...body, answers }), aPart('location', { persons: { child: { address: canary.place } } })];
  return {
    ...arrival,
    sealed: { envelope, parts: told },
    row: { ...arrival.row, guardianNames: [canary.guardian], policeNumbers: ['5000K99999926'], numbers: [canary.number.slice(2)] },
  };
}

async function answered(board: BoardStore, report: ReportId): Promise<void> {
  const answer = aMessage({ kind: 'answer', reportId: report, parts: [aPart('body', { text: long(canary.answer) })] });
  await board.takeAnswer(answer, aReceipt(answer, { arrivedAt: at('2020-03-03T10:00:00') }), anEntry());
  await board.send(aMessage({ kind: 'question', reportId: report, parts: [aPart('body', { what: canary.answer })] }), anEntry());
}

const march = at('2020-03-04T10:00:00');

async function written(board: BoardStore, report: ReportId, file: ChildFileId): Promise<void> {
  const times = { madeAt: march, recordedAt: march };
  await board.addRecord(aRecord(report, times), anEntry());
  const decision = JSON.stringify({ code: 'INTE_INLEDA', on: '2020-03-04', paragraph: '20 kap. 2 § SoL', reason: long(canary.journal) });
  await board.addRecord(aRecord(report, { ...times, kind: 'DECISION', body: decision }), anEntry());
  const note = JSON.stringify({ text: long(canary.journal) });
  await board.addRecord(aRecord(report, { ...times, kind: 'JOURNAL', body: note }), anEntry());
  await board.addRecord(aRecord(report, { ...times, kind: 'JOURNAL', body: note, about: { kind: 'child-file', id: file } }), anEntry());
  const alarm = { code: 'INGET_KVITTO', key: report, reportId: report, organisation: 'x', since: march };
  const alarmId = newId<ReturnType<typeof aRecord>['id']>();
  const base = { ...times, by: asId<ReturnType<typeof aRecord>['by']>('sam'), byName: 'Sam' };
  await board.raiseAlarm({ ...base, id: alarmId, kind: 'ALARM', body: JSON.stringify(alarm) }, anEntry());
  await board.answerAlarm(
    { ...base, id: newId(), kind: 'ALARM_ANSWERED', body: JSON.stringify({ alarmId, text: canary.alarm }) },
    anEntry(),
  );
}

/** Taken out and put back: an ended link stands with its reason. */
async function movedAbout(board: BoardStore, report: ReportId, file: ChildFileId): Promise<void> {
  await board.undoLink(report, { ...undone(canary.reason), at: march }, anEntry({ objectKind: 'report', objectId: report }));
  await board.link(aLink(report, file, { linkedAt: march }), null, anEntry());
}

/** What verbs of other parts of the nämnd's work keep, written as they write it. */
function beside(db: StoreDatabase, report: string, file: string): void {
  const opening =
    'INSERT INTO opening (id, login, object_kind, object_id, purpose, task, opened_at, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
  for (const [kind, id] of [
    ['report', report],
    ['child-file', file],
  ] as const) {
    db.run(opening, [`o-${kind}`, 'l', kind, id, 'task', report, march, march]);
    db.run(opening, [`e-${kind}`, 'l', kind, id, 'emergency', null, march, march]);
    db.run("INSERT INTO emergency_opening VALUES (?, 'u', 'U', 'jour', 'LIV', ?)", [`e-${kind}`, canary.reason]);
    db.run(
      "INSERT INTO emergency_review (id, opening_id, verdict, note, reviewed_at, by_user, by_name) VALUES (?, ?, 'OK', ?, ?, 'v', 'V')",
      [`r-${kind}`, `e-${kind}`, canary.reason, march],
    );
    db.run(
      "INSERT INTO barrier (id, object_kind, object_id, user_id, user_name, from_day, set_at, set_by, set_by_name, reason) VALUES (?, ?, ?, 'u', 'U', '2020-03-04', ?, 'h', 'H', ?)",
      [`b-${kind}`, kind, id, march, canary.reason],
    );
    db.run(
      "INSERT INTO vault_naming (id, object_kind, object_id, user_id, user_name, from_day, to_day, reason, named_at, named_by, named_by_name) VALUES (?, ?, ?, 'u', 'U', '2020-03-04', '2020-04-04', ?, ?, 'h', 'H')",
      [`n-${kind}`, kind, id, canary.reason, march],
    );
    db.run("INSERT INTO issued_copy VALUES (?, ?, 1, 'report', ?, 'U', ?)", [kind, id, march, canary.guardian]);
    db.run('INSERT INTO copy_with_places VALUES (?, ?, 1)', [kind, id]);
    db.run('INSERT INTO copy_of_report VALUES (?, ?, ?, 1)', [report, kind, id]);
    db.run(
      "INSERT INTO copy_note (object_kind, object_id, number, kind, done_on, noted_at, noted_by, noted_by_name) VALUES (?, ?, 1, 'RECALLED', '2020-03-04', ?, 'u', 'U')",
      [kind, id, march],
    );
  }
  db.run("INSERT INTO vault_opening VALUES ('v', ?, 'l', 'u', 'U', ?, ?)", [report, march, march]);
  db.run("INSERT INTO first_opening VALUES (?, ?, 'U')", [report, march]);
  db.run(
    "INSERT INTO protection_mark (id, report_id, child_file_id, person, code, reason, set_at, set_by, set_by_name) VALUES ('m', ?, ?, 'child', 'SEK', ?, ?, 'u', 'U')",
    [report, file, canary.reason, march],
  );
  db.run("INSERT INTO protection_lift VALUES ('m', ?, ?, 'u', 'U')", [canary.reason, march]);
  const question = db.get<{ seq: number }>("SELECT seq FROM message WHERE report_id = ? AND kind = 'question'", [report]);
  db.run("INSERT INTO delivery_try VALUES (?, 1, ?, 'unreachable')", [question?.seq ?? 0, march]);
}
