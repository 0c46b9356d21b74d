import type { z } from 'zod';
import { oddUseLimitsBody } from '../access/odd-use.ts';
import { logReviewBody } from '../access/odd-use-review.ts';
import { missing } from '../exchange/notices.ts';
import { emptySearchBody } from '../register/empty-search.ts';
import { absenceBody } from './absence.ts';
import { alarmAnsweredBody, alarmBody, alarmTimesBody } from './alarm-records.ts';
import {
  caseSystemBody,
  childViewBody,
  closedBody,
  contactBody,
  decisionBody,
  prolongedBody,
  proposalBody,
  safetyBody,
} from './assessment-records.ts';
import { caseSystemHomeBody, stepElsewhereBody } from './case-system.ts';
import { delegationBody } from './delegation.ts';
import { caseEndedBody, disposalApprovedBody, disposalDoneBody, disposalProposedBody, disposalWithdrawnBody } from './disposal-records.ts';
import { handoverBody, handoverReadBody } from './handover.ts';
import { closedDaysBody, noticeScheduleBody } from './notice-schedule.ts';
import { letterWordsBody } from './letter.ts';
import { movedBody } from './moved.ts';
import { noticeBody } from './notice-steps.ts';
import { olderAllowedBody, olderSourceBody } from './older-report.ts';
import { transferBody } from './transfer-record.ts';
import {
  answerReadBody,
  assignedBody,
  elsewhereBody,
  feedbackBody,
  forwardedBody,
  journalBody,
  passedOnBody,
  questionBody,
} from './work-records.ts';

/**
 * Everything that a nämnd writes about a report, each with what its body holds. A record is append-only, dated and signed; of several of a kind the
 * one written last counts, unless a kind is a list by nature (CONTACT, JOURNAL, QUESTION, MISSING, PASSED_ON). A new kind needs a row here and no table.
 */
export const recordBodies = {
  SAFETY_ASSESSMENT: safetyBody,
  CONTACT: contactBody,
  CHILD_VIEW: childViewBody,
  CASE_SYSTEM: caseSystemBody,
  EMPTY_SEARCH: emptySearchBody,
  PROPOSAL: proposalBody,
  DECISION: decisionBody,
  PROLONGED: prolongedBody,
  CLOSED: closedBody,
  ASSIGNED: assignedBody,
  ELSEWHERE: elsewhereBody,
  STEP_ELSEWHERE: stepElsewhereBody,
  JOURNAL: journalBody,
  QUESTION: questionBody,
  ANSWER_READ: answerReadBody,
  FEEDBACK: feedbackBody,
  FORWARDED: forwardedBody,
  PASSED_ON: passedOnBody,
  MISSING: missing,
  TRANSFER: transferBody,
  MOVED: movedBody,
  OLDER: olderSourceBody,
  CASE_ENDED: caseEndedBody,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** What a nämnd has decided about its own work: about the nämnd, not about a report. The last counts; the earlier stay, with who and when. */
export const settingBodies = {
  DELEGATION: delegationBody,
  ABSENCE: absenceBody,
  ALARM_TIMES: alarmTimesBody,
  CASE_SYSTEM_HOME: caseSystemHomeBody,
  NOTICES: noticeScheduleBody,
  CLOSED_DAYS: closedDaysBody,
  LETTER_WORDS: letterWordsBody,
  OLDER_ALLOWED: olderAllowedBody,
  ODD_USE_LIMITS: oddUseLimitsBody,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** What those on call leave to the morning, and who has read it: about the nämnd and no one report. */
export const handoverBodies = { HANDOVER: handoverBody, HANDOVER_READ: handoverReadBody } as const satisfies Readonly<
  Record<string, z.ZodType>
>;

/** What Tidig has found by itself, about the organisation, and what somebody has answered. Also at a sender. */
export const alarmBodies = { ALARM: alarmBody, ALARM_ANSWERED: alarmAnsweredBody } as const satisfies Readonly<Record<string, z.ZodType>>;

/** What somebody has said of how the register was used: about the nämnd's log (L-100, T-1). */
export const logReviewBodies = { LOG_REVIEWED: logReviewBody } as const satisfies Readonly<Record<string, z.ZodType>>;

/** A list of what is to be destroyed: proposed by one, approved by another, done (L-62, T-29). About the nämnd, and of nobody. */
export const disposalBodies = {
  DISPOSAL_PROPOSED: disposalProposedBody,
  DISPOSAL_APPROVED: disposalApprovedBody,
  DISPOSAL_WITHDRAWN: disposalWithdrawnBody,
  DISPOSAL_DONE: disposalDoneBody,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** Each try to tell somebody that there is something in Tidig: written by Tidig itself, and no step of the nämnd's work. */
export const noticeBodies = { NOTICE: noticeBody } as const satisfies Readonly<Record<string, z.ZodType>>;

const bodies = {
  ...recordBodies,
  ...settingBodies,
  ...handoverBodies,
  ...alarmBodies,
  ...logReviewBodies,
  ...noticeBodies,
  ...disposalBodies,
};

export type ReportRecordKind = keyof typeof recordBodies;
export type RecordKind = keyof typeof bodies;
export type RecordBody<K extends RecordKind> = z.output<(typeof bodies)[K]>;

/** What somebody may give to be kept: what is left out gets its default. */
export type RecordInput<K extends RecordKind> = z.input<(typeof bodies)[K]>;

/** True of a kind that this version knows. */
export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(bodies, kind);
}

/** A record's body, read. Throws when the text is none of its kind: a defect, since the store lets no other in. */
export function readRecord<K extends RecordKind>(kind: K, json: string): RecordBody<K> {
  const read = bodies[kind].safeParse(JSON.parse(json));
  if (!read.success) throw new Error(`a kept record of kind ${kind} cannot be read`);
  return read.data as RecordBody<K>;
}
