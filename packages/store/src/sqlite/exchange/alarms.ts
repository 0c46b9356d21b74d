import { asId, type RecordId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { Written } from '@tidig/domain/intake/course.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { AlarmCode } from '@tidig/domain/vocabulary/alarms.ts';
import type { AlarmRecord, AlarmStore, AlarmWithAnswer } from '../../port/alarms.ts';
import { loggedWriteIf } from '../logged-write.ts';
import type { StoreScope, UseStore } from '../scope.ts';

/** Alarms are records about the organisation whose store it is; the same for senders and boards. */
export function alarmMethods(use: UseStore): AlarmStore {
  return {
    raiseAlarm: (alarm, log) => loggedWriteIf(use, log, (scope) => raise(scope, alarm)),
    answerAlarm: (answer, log) => loggedWriteIf(use, log, (scope) => answerOnce(scope, answer)),
    alarms: (limit) => use((scope) => listAlarms(scope, limit)),
    lastAlarm: (code, reportId) => use((scope) => findLast(scope, code, reportId)),
    alarm: (id) => use((scope) => findAlarm(scope, id)),
  };
}

function raise(scope: StoreScope, alarm: AlarmRecord): boolean {
  const { key } = readRecord('ALARM', alarm.body);
  const there = scope.db.get("SELECT 1 FROM record WHERE kind = 'ALARM' AND object_id = ? AND body ->> '$.key' = ?", [
    about(scope).id,
    key,
  ]);
  if (there) return false;
  insert(scope, 'ALARM', alarm);
  return true;
}

function answerOnce(scope: StoreScope, answer: AlarmRecord): boolean {
  const { alarmId } = readRecord('ALARM_ANSWERED', answer.body);
  const found = findAlarm(scope, asId(alarmId));
  if (!found || found.answer) return false;
  insert(scope, 'ALARM_ANSWERED', answer);
  return true;
}

function insert(scope: StoreScope, kind: AlarmRecord['kind'], record: AlarmRecord): void {
  const { id, madeAt, recordedAt, by, byName, body } = record;
  scope.db.run(
    `INSERT INTO record (id, object_kind, object_id, kind, made_at, recorded_at, by_user, by_name, body)
     VALUES (:id, :objectKind, :objectId, :kind, :madeAt, :recordedAt, :by, :byName, :body)`,
    { id, objectKind: about(scope).kind, objectId: about(scope).id, kind, madeAt, recordedAt, by, byName, body },
  );
}

/** The organisation itself, apart from its settings, so that whoever reads those does not read through years of alarms. */
function about({ name }: StoreScope): { readonly kind: string; readonly id: string } {
  return { kind: 'alarm', id: name.slice(name.indexOf('/') + 1) };
}

type Columns = Omit<AlarmRecord, 'id' | 'by' | 'kind'> & { readonly id: string; readonly by: string };
type Row = Columns & { readonly answer: string | null };

const columns = 'id, made_at AS madeAt, recorded_at AS recordedAt, by_user AS "by", by_name AS byName, body';
const select = `SELECT ${columns},
  (SELECT answer.id FROM record answer WHERE answer.kind = 'ALARM_ANSWERED' AND answer.body ->> '$.alarmId' = record.id) AS answer
  FROM record WHERE kind = 'ALARM' AND object_kind = ? AND object_id = ?`;

function listAlarms(scope: StoreScope, limit: number): readonly AlarmWithAnswer[] {
  const { kind, id } = about(scope);
  return scope.db
    .all<Row>(
      `SELECT * FROM (${select}) ORDER BY answer IS NOT NULL,
         CASE WHEN answer IS NULL THEN julianday(recordedAt) ELSE -julianday(recordedAt) END, id LIMIT ?`,
      [kind, id, limit],
    )
    .map((row) => withAnswer(scope, row));
}

function findAlarm(scope: StoreScope, wanted: RecordId): AlarmWithAnswer | null {
  const { kind, id } = about(scope);
  const row = scope.db.get<Row>(`${select} AND id = ?`, [kind, id, wanted]);
  return row ? withAnswer(scope, row) : null;
}

function findLast(scope: StoreScope, code: AlarmCode, reportId: ReportId): AlarmWithAnswer | null {
  const { kind, id } = about(scope);
  const which = "AND body ->> '$.code' = ? AND body ->> '$.reportId' = ? ORDER BY seq DESC LIMIT 1";
  const row = scope.db.get<Row>(`${select} ${which}`, [kind, id, code, reportId]);
  return row ? withAnswer(scope, row) : null;
}

function withAnswer({ db }: StoreScope, { answer, ...alarm }: Row): AlarmWithAnswer {
  const found = answer === null ? undefined : db.get<Columns>(`SELECT ${columns} FROM record WHERE id = ?`, [answer]);
  return { alarm: written('ALARM', alarm), answer: found ? written('ALARM_ANSWERED', found) : null };
}

function written<K extends AlarmRecord['kind']>(kind: K, row: Columns): Written<K> {
  return { ...row, id: asId(row.id), by: asId(row.by), kind, body: readRecord(kind, row.body) };
}
