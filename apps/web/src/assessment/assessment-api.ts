import type {
  caseSystemRecord,
  caseSystemRequest,
  childViewRecord,
  childViewRequest,
  closingRecord,
  contactRecord,
  contactRequest,
  courseViewOf,
  decisionRecord,
  decisionRequest,
  prolongingRecord,
  prolongingRequest,
  proposalRecord,
  proposalRequest,
  safetyAssessmentRequest,
} from '@tidig/api/wire/assessment.ts';
import type { earlierReport, safetyAssessmentView } from '@tidig/api/wire/intake.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';
import { reportPath } from '../intake/intake-api.ts';

export type CourseView = z.infer<ReturnType<typeof courseViewOf<typeof earlierReport.shape>>>;
export type Choice = CourseView['choices'][number];
export type EarlierInCourse = CourseView['earlier']['reports'][number];
export type SafetyAssessment = z.infer<typeof safetyAssessmentView>;
export type NewSafetyAssessment = z.input<typeof safetyAssessmentRequest>;
export type ContactRecord = z.infer<typeof contactRecord>;
export type NewContact = z.input<typeof contactRequest>;
export type ChildViewRecord = z.infer<typeof childViewRecord>;
export type NewChildView = z.input<typeof childViewRequest>;
export type CaseSystemRecord = z.infer<typeof caseSystemRecord>;
export type NewCaseSystem = z.input<typeof caseSystemRequest>;
export type ProposalRecord = z.infer<typeof proposalRecord>;
export type NewProposal = z.input<typeof proposalRequest>;
export type DecisionRecord = z.infer<typeof decisionRecord>;
export type NewDecision = z.input<typeof decisionRequest>;
export type ProlongingRecord = z.infer<typeof prolongingRecord>;
export type NewProlonging = z.input<typeof prolongingRequest>;
export type ClosingRecord = z.infer<typeof closingRecord>;

/** What belongs to an opened report is fetched anew with it. */
export function courseKey(reportId: string): readonly string[] {
  return ['received', reportId, 'course'];
}

export function readCourse(id: string): Promise<CourseView> {
  return getJson<CourseView>(`${reportPath(id)}/course`);
}

export function assessSafety(id: string, given: NewSafetyAssessment): Promise<SafetyAssessment> {
  return sendJson<SafetyAssessment>('POST', `${reportPath(id)}/safety-assessments`, given);
}

export function noteContact(id: string, given: NewContact): Promise<ContactRecord> {
  return sendJson<ContactRecord>('POST', `${reportPath(id)}/contacts`, given);
}

export function noteChildView(id: string, given: NewChildView): Promise<ChildViewRecord> {
  return sendJson<ChildViewRecord>('POST', `${reportPath(id)}/child-views`, given);
}

export function noteCaseSystem(id: string, given: NewCaseSystem): Promise<CaseSystemRecord> {
  return sendJson<CaseSystemRecord>('POST', `${reportPath(id)}/case-system-answers`, given);
}

export function propose(id: string, given: NewProposal): Promise<ProposalRecord> {
  return sendJson<ProposalRecord>('POST', `${reportPath(id)}/proposals`, given);
}

export function decide(id: string, given: NewDecision): Promise<DecisionRecord> {
  return sendJson<DecisionRecord>('POST', `${reportPath(id)}/decisions`, given);
}

export function prolong(id: string, given: NewProlonging): Promise<ProlongingRecord> {
  return sendJson<ProlongingRecord>('POST', `${reportPath(id)}/prolongings`, given);
}

export function layAside(id: string, reason: string): Promise<ClosingRecord> {
  return sendJson<ClosingRecord>('POST', `${reportPath(id)}/closings`, { reason });
}
