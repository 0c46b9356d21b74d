import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { ProblemCode } from '@tidig/domain/base/problem.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import type { Awaited as AwaitedAct } from '@tidig/domain/intake/awaits.ts';
import { type Course, last, type Written } from '@tidig/domain/intake/course.ts';
import { mayNotDecide } from '@tidig/domain/intake/delegation.ts';
import { type DaysLeft, daysLeft } from '@tidig/domain/intake/days-left.ts';
import type { ReportRecordKind } from '@tidig/domain/intake/records.ts';
import { feedbackDue, safetyAssessmentTarget } from '@tidig/domain/law/deadlines.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { purposeOfOpening } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import { shutToReader } from '../access/shut.ts';
import { emergencyFor, purposeOfEmergency } from '../access/under-emergency.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { readableRows } from '../intake/without-barred.ts';
import { siblingChoices } from './also-for.ts';
import { courseOfReport, standingOf, violenceIn } from './course-of.ts';
import { coverRecords } from './covered-records.ts';
import { type DecisionChoice, decisionChoices, roleMayNot } from './decision-choices.ts';
import { delegationInForce } from './delegation-in-force.ts';
import { type EarlierReports, earlierInCourse } from './earlier-in-course.ts';
import { placesBeside } from './places-beside.ts';
import { type RecordView, recordView } from './record-view.ts';

/** The förhandsbedömning of one report on one page. Everything in it is a record, or counted from records and the law of the day. */
export type CourseView = {
  readonly reportId: ReportId;
  readonly serverTime: Instant;
  /** Children and young people; of others nothing is assessed or decided, they are laid aside (L-28). */
  readonly covered: boolean;
  /** What is left to do first. */
  readonly awaited: AwaitedAct;
  /** The one who reported is still to be told of the decision, whatever else is left. */
  readonly feedbackAwaited: boolean;
  readonly forwardedAt: Instant | null;
  /** Day n of the fourteen; null where there are none. */
  readonly days: DaysLeft | null;
  /** Riktmärke, never a deadline of the law (L-21); null where nothing is assessed. */
  readonly safetyTarget: { readonly sameDay: PlainDate; readonly latest: PlainDate } | null;
  /** Last day to tell the reporter who asked (L-10); null while nothing is decided, and where nobody asked. */
  readonly feedbackDue: PlainDate | null;
  readonly records: {
    readonly safety: RecordView<'SAFETY_ASSESSMENT'>[];
    readonly contacts: RecordView<'CONTACT'>[];
    readonly childViews: RecordView<'CHILD_VIEW'>[];
    readonly caseSystem: RecordView<'CASE_SYSTEM'>[];
    /** Searches from this task that found nothing, as they were noted. */
    readonly emptySearches: RecordView<'EMPTY_SEARCH'>[];
    readonly proposals: RecordView<'PROPOSAL'>[];
    readonly decisions: RecordView<'DECISION'>[];
    readonly prolongings: RecordView<'PROLONGED'>[];
    readonly closings: RecordView<'CLOSED'>[];
  };
  /** The proposal that stands: the last, unless something has been decided since. */
  readonly proposal: RecordView<'PROPOSAL'> | null;
  /** The report tells of violence: not to open asks why (L-30). */
  readonly violence: boolean;
  readonly choices: DecisionChoice[];
  /** Why this person may not prolong the time (L-27, L-32); null when the person may. */
  readonly mayNotProlong: ProblemCode | null;
  /** Reports on siblings to which the reasons of a skyddsbedömning can be taken now. */
  readonly siblings: ReportId[];
  readonly earlier: EarlierReports;
};

/**
 * The whole förhandsbedömning of an opened report, for the one who reads it: what is written, what is lacking, what this person may decide, and the earlier
 * reports beside it. The akt in which it lies must be open as well: `opening-required`. What follows another report has no course of its own: `not-found`.
 */
export async function readCourse(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<CourseView>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  if (!found.ok) return found;
  const row = found.value;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  if (row.follows !== null) return refuse(ctx, subject, 'intake.read', target, 'not-found');
  if (!(await fileIsReadable(ctx, subject, board, row))) return refuse(ctx, subject, 'intake.read', target, 'opening-required');
  const [visible = row] = (await readableRows(ctx, subject, board, [row])).rows;
  const words = await placesIn(ctx, subject, board, row);
  const course = await courseOfReport(board, row);
  const delegation = await delegationInForce(board, subject.membership.organisationId);
  const cover = <K extends ReportRecordKind>(kind: K) => coverRecords(viewsOf(course, kind), words);
  const today = dayOf(ctx.clock.now());
  const scene = { delegation: delegation?.delegation ?? null, today, ...standingOf(row) };
  return done({
    reportId: row.id,
    serverTime: ctx.clock.now(),
    ...standing(visible, course, today),
    records: {
      safety: cover('SAFETY_ASSESSMENT'),
      contacts: cover('CONTACT'),
      childViews: cover('CHILD_VIEW'),
      caseSystem: cover('CASE_SYSTEM'),
      emptySearches: cover('EMPTY_SEARCH'),
      proposals: cover('PROPOSAL'),
      decisions: cover('DECISION'),
      prolongings: cover('PROLONGED'),
      closings: cover('CLOSED'),
    },
    proposal: coverRecords(standingProposal(course), words)[0] ?? null,
    violence: await violenceIn(board, row),
    choices: row.covered ? decisionChoices(course, subject.membership, scene) : [],
    mayNotProlong: roleMayNot(subject.membership) ?? mayNotDecide(subject.membership, 'PROLONG', scene.delegation)?.code ?? null,
    siblings: await siblingChoices(ctx, subject, board, row),
    earlier: await earlierInCourse(ctx, subject, row, { words, decision: last(course, 'DECISION') }),
  });
}

function standing(row: ArrivedRow, course: Course, today: PlainDate) {
  const { arrivedAt, covered, awaited, feedbackAwaited, forwardedAt } = row;
  const decision = last(course, 'DECISION');
  return {
    covered,
    awaited,
    feedbackAwaited,
    forwardedAt,
    days: covered ? daysLeft(dayOf(arrivedAt), today, last(course, 'PROLONGED')?.body.lastDay ?? null) : null,
    safetyTarget: covered ? safetyAssessmentTarget(arrivedAt) : null,
    feedbackDue: decision && row.feedbackWanted ? feedbackDue(decision.body) : null,
  };
}

function viewsOf<K extends ReportRecordKind>(course: Course, kind: K): RecordView<K>[] {
  const records: readonly Written<K>[] = course[kind];
  return records.map((one) => recordView(one));
}

/** By the order in which they were written: a decision answers the proposals that were there. */
function standingProposal(course: Course): RecordView<'PROPOSAL'>[] {
  const [proposal, decision] = [last(course, 'PROPOSAL'), last(course, 'DECISION')];
  return proposal && (!decision || decision.order < proposal.order) ? [recordView(proposal)] : [];
}

/** The heading and the earlier reports are content of the akt: it must be open too, unless it is shut and nothing of it is told. */
async function fileIsReadable(ctx: ServiceContext, subject: Subject, board: BoardStore, { link }: ArrivedRow): Promise<boolean> {
  if (!link || (await shutToReader(ctx, subject, board)).is('child-file', link.childFileId)) return true;
  return (await board.liveOpening(subject.loginId, { kind: 'child-file', id: link.childFileId }, ctx.clock.now())) !== null;
}

/** Where protected persons of the family are, for the comparison with what is written; logged once for this opening. */
async function placesIn(ctx: ServiceContext, subject: Subject, board: BoardStore, row: ArrivedRow) {
  const target = { kind: 'report', id: row.id } as const;
  const opening = await board.liveOpening(subject.loginId, target, ctx.clock.now());
  if (!opening) throw new Error('an opened report lacks its opening');
  const emergency = await emergencyFor(ctx, subject, board, target);
  const purpose = emergency ? purposeOfEmergency(emergency) : purposeOfOpening(opening);
  return placesBeside(ctx, subject, row, { action: 'intake.read', purpose, since: opening.openedAt });
}
