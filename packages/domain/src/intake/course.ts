import type { RecordId, UserId } from '../base/ids.ts';
import type { Instant } from '../base/time.ts';
import { readRecord, type RecordBody, type RecordKind, type ReportRecordKind } from './records.ts';

/** A record as it lies in the store; `body` is JSON text. */
export type KeptRecord = {
  readonly id: RecordId;
  readonly kind: RecordKind;
  /** When the act was done; it may be before it was written. */
  readonly madeAt: Instant;
  readonly recordedAt: Instant;
  readonly by: UserId;
  readonly byName: string;
  readonly body: string;
};

/** A record that has been read. */
export type Written<K extends RecordKind> = Omit<KeptRecord, 'kind' | 'body'> & { readonly kind: K; readonly body: RecordBody<K> };

/** A record in its course. `order`: its place among all the records of the report, in the order in which they were written. */
export type InCourse<K extends RecordKind> = Written<K> & { readonly order: number };

/** How far a report has come: nothing but what is written, so that it can be made again from the records at any time. */
export type Course = { readonly [K in ReportRecordKind]: readonly InCourse<K>[] };

/**
 * Puts the records of one report in order of kind, each oldest first. `records`: as they were written, oldest first; the sequence decides and not the
 * clock (T-27). Pure.
 */
export function courseOf(records: readonly KeptRecord[]): Course {
  const of = <K extends ReportRecordKind>(kind: K) =>
    records.flatMap((record, order) => (record.kind === kind ? [{ ...written(kind, record), order }] : []));
  return {
    SAFETY_ASSESSMENT: of('SAFETY_ASSESSMENT'),
    CONTACT: of('CONTACT'),
    CHILD_VIEW: of('CHILD_VIEW'),
    CASE_SYSTEM: of('CASE_SYSTEM'),
    EMPTY_SEARCH: of('EMPTY_SEARCH'),
    PROPOSAL: of('PROPOSAL'),
    DECISION: of('DECISION'),
    PROLONGED: of('PROLONGED'),
    CLOSED: of('CLOSED'),
    ASSIGNED: of('ASSIGNED'),
    ELSEWHERE: of('ELSEWHERE'),
    STEP_ELSEWHERE: of('STEP_ELSEWHERE'),
    JOURNAL: of('JOURNAL'),
    QUESTION: of('QUESTION'),
    ANSWER_READ: of('ANSWER_READ'),
    FEEDBACK: of('FEEDBACK'),
    FORWARDED: of('FORWARDED'),
    PASSED_ON: of('PASSED_ON'),
    MISSING: of('MISSING'),
    TRANSFER: of('TRANSFER'),
    MOVED: of('MOVED'),
    OLDER: of('OLDER'),
    CASE_ENDED: of('CASE_ENDED'),
  };
}

function written<K extends RecordKind>(kind: K, record: KeptRecord): Written<K> {
  return { ...record, kind, body: readRecord(kind, record.body) };
}

/** The record of a kind that counts now; null when there is none. */
export function last<K extends ReportRecordKind>(course: Course, kind: K): InCourse<K> | null {
  const of: readonly InCourse<K>[] = course[kind];
  return of.at(-1) ?? null;
}
