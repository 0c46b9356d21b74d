import type { KeptRecord } from './course.ts';
import { readRecord, recordBodies, type ReportRecordKind } from './records.ts';
import { recordText, type RecordText } from '../labels/journal.ts';

/** True of a kind that is written about a report or an akt, not about the nämnd itself. */
export function isReportRecordKind(kind: string): kind is ReportRecordKind {
  return Object.hasOwn(recordBodies, kind);
}

/** What a kept record says, in ready Swedish; null for one that is no act on a child's matter. Pure. */
export function textOfRecord({ kind, body }: Pick<KeptRecord, 'kind' | 'body'>): RecordText | null {
  return isReportRecordKind(kind) ? recordText(kind, readRecord(kind, body)) : null;
}
