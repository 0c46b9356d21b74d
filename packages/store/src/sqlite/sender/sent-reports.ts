import { asId, type UnitId, type UserId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { missingMarkList } from '@tidig/domain/vocabulary/missing-marks.ts';
import type { FeedbackCode, SealedCopy, SentRow } from '../../port/sender.ts';
import type { StoreScope } from '../scope.ts';
import { readMarks } from './unit-lacks.ts';

type SentReportRow = {
  readonly id: string;
  readonly anmalningsnummer: string;
  readonly kind: string;
  readonly author: string;
  readonly authorName: string;
  readonly unitId: string | null;
  readonly childLabel: string;
  readonly to: string;
  readonly channel: SentRow['channel'];
  readonly sealedAt: Instant;
  readonly arrivedAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly feedbackCode: FeedbackCode | null;
  readonly feedbackAt: Instant | null;
  readonly handedOverHow: string | null;
  readonly handedOverAt: Instant | null;
  /** JSON: the bodies of what the nämnd has said is missing, as texts, oldest first. */
  readonly missing: string;
  readonly follows: string | null;
  readonly event: string | null;
};

/**
 * The body of a message from the very nämnd the report went to, as JSON text; null when it is not JSON.
 * One message that is not what it should be must not take the whole list with it.
 */
function bodyOf(kind: 'opened' | 'feedback', order: 'ASC' | 'DESC'): string {
  return `(SELECT CASE WHEN json_valid(CAST(content AS TEXT)) THEN CAST(content AS TEXT) END
    FROM message JOIN message_part ON message_seq = seq AND name = 'body'
    WHERE report_id = sent_report.id AND direction = 'in' AND message.kind = '${kind}' AND from_org = sent_report.to_org
    ORDER BY seq ${order} LIMIT 1)`;
}

/** The bodies of all messages that say what the report lacked, from the very nämnd it went to, oldest first. */
const missingBodies = `(SELECT json_group_array(CAST(content AS TEXT) ORDER BY seq)
    FROM message JOIN message_part ON message_seq = seq AND name = 'body'
    WHERE report_id = sent_report.id AND direction = 'in' AND message.kind = 'missing' AND from_org = sent_report.to_org)`;

/** States are read from receipts and messages each time: the first opening counts, the last feedback, the last hand-over. */
const select = `
  SELECT row.*, opened ->> '$.openedAt' AS openedAt, feedback ->> '$.code' AS feedbackCode, feedback ->> '$.at' AS feedbackAt,
    hand_over.how AS handedOverHow, hand_over.at AS handedOverAt
  FROM (
    SELECT sent_report.id, anmalningsnummer, kind, author, author_name AS authorName, unit_id AS unitId, child_label AS childLabel,
      to_org AS "to", channel, sealed_at AS sealedAt, follows, message_seq AS messageSeq,
      (SELECT event_id FROM event_draft WHERE event_draft.draft_id = sent_report.draft_id) AS event,
      (SELECT arrived_at FROM receipt WHERE receipt.message_seq = sent_report.message_seq) AS arrivedAt,
      ${bodyOf('opened', 'ASC')} AS opened,
      ${bodyOf('feedback', 'DESC')} AS feedback,
      ${missingBodies} AS missing,
      (SELECT max(seq) FROM hand_over WHERE hand_over.report_id = sent_report.id) AS handOverSeq
    FROM sent_report WHERE`;

const selectEnd = `) AS row LEFT JOIN hand_over ON hand_over.seq = row.handOverSeq`;

const newestFirst = 'ORDER BY sealedAt DESC, row.id';

/** `draftId` is null when no draft stood behind it. */
export function insertSentReport({ db }: StoreScope, row: SealedCopy['row'], draftId: string, messageSeq: number): void {
  db.run(
    `INSERT INTO sent_report
       (id, message_seq, draft_id, anmalningsnummer, kind, author, author_name, unit_id, child_label, to_org, channel, sealed_at, follows)
     VALUES (:id, :messageSeq, :draftId, :anmalningsnummer, :kind, :author, :authorName, :unitId, :childLabel, :to, :channel, :sealedAt, :follows)`,
    { ...row, messageSeq, draftId },
  );
}

export function findSentReport({ db }: StoreScope, id: string): SentRow | null {
  const row = db.get<SentReportRow>(`${select} id = ? ${selectEnd}`, [id]);
  return row ? asSentRow(row) : null;
}

/** In the order in which they were sealed. */
export function reportsFromDraft({ db }: StoreScope, draftId: string): readonly SentRow[] {
  return db.all<SentReportRow>(`${select} draft_id = ? ${selectEnd} ORDER BY messageSeq`, [draftId]).map(asSentRow);
}

/** By recipient. */
export function reportsWithNumber({ db }: StoreScope, number: string): readonly SentRow[] {
  return db.all<SentReportRow>(`${select} anmalningsnummer = ? ${selectEnd} ORDER BY "to"`, [number]).map(asSentRow);
}

/** Reports on the other children of the event in which the report's draft was written, as they were sealed. */
export function reportsInEvent({ db }: StoreScope, id: string): readonly SentRow[] {
  const others = `draft_id IN (SELECT other.draft_id FROM event_draft own JOIN event_draft other USING (event_id)
      WHERE own.draft_id = (SELECT draft_id FROM sent_report WHERE id = ?) AND other.draft_id <> own.draft_id)`;
  return db.all<SentReportRow>(`${select} ${others} ${selectEnd} ORDER BY messageSeq`, [id]).map(asSentRow);
}

/** Reports of their own on a child with one of these numbers, as they were sealed. */
export function reportsOnNumbers({ db }: StoreScope, numbers: readonly string[]): readonly SentRow[] {
  const those = `id IN (SELECT coalesce(own.follows, own.id) FROM sent_child JOIN sent_report own ON own.id = sent_child.report_id
      WHERE sent_child.number IN (SELECT value FROM json_each(?)))`;
  return db.all<SentReportRow>(`${select} ${those} ${selectEnd} ORDER BY messageSeq`, [JSON.stringify(numbers)]).map(asSentRow);
}

/** Oldest first. */
export function reportsFollowing({ db }: StoreScope, id: string): readonly SentRow[] {
  return db.all<SentReportRow>(`${select} follows = ? ${selectEnd} ORDER BY messageSeq`, [id]).map(asSentRow);
}

/** Newest first. */
export function listSentReports({ db }: StoreScope, filter: { readonly author: UserId } | { readonly unitId: UnitId }): readonly SentRow[] {
  const rows =
    'author' in filter
      ? db.all<SentReportRow>(`${select} author = ? ${selectEnd} ${newestFirst}`, [filter.author])
      : db.all<SentReportRow>(`${select} unit_id = ? ${selectEnd} ${newestFirst}`, [filter.unitId]);
  return rows.map(asSentRow);
}

/** The message that carried the report; null when this store has sent no such report. */
export function sentMessageSeq({ db }: StoreScope, reportId: string): number | null {
  return db.get<{ seq: number }>('SELECT message_seq AS seq FROM sent_report WHERE id = ?', [reportId])?.seq ?? null;
}

export function insertHandOver({ db }: StoreScope, reportId: string, how: string, at: Instant): void {
  db.run('INSERT INTO hand_over (report_id, how, at) VALUES (?, ?, ?)', [reportId, how, at]);
}

function asSentRow(row: SentReportRow): SentRow {
  return {
    id: asId(row.id),
    anmalningsnummer: asId(row.anmalningsnummer),
    kind: row.kind,
    author: asId(row.author),
    authorName: row.authorName,
    unitId: row.unitId === null ? null : asId(row.unitId),
    childLabel: row.childLabel,
    to: asId(row.to),
    channel: row.channel,
    sealedAt: row.sealedAt,
    arrivedAt: row.arrivedAt,
    openedAt: row.openedAt,
    feedback: row.feedbackCode === null || row.feedbackAt === null ? null : { code: row.feedbackCode, at: row.feedbackAt },
    handedOver: row.handedOverHow === null || row.handedOverAt === null ? null : { how: row.handedOverHow, at: row.handedOverAt },
    missing: missingIn(row.missing),
    follows: row.follows === null ? null : asId(row.follows),
    event: row.event,
  };
}

/** All that was marked, each code once in the order of the list, and when the last of it was said. */
function missingIn(bodies: string): SentRow['missing'] {
  const marks = (JSON.parse(bodies) as string[]).map(readMarks).filter((one) => one !== null);
  const last = marks.at(-1);
  if (!last) return null;
  const marked = new Set(marks.flatMap(({ codes }) => codes));
  return { codes: missingMarkList.codes.filter((code) => marked.has(code)), at: last.at };
}
