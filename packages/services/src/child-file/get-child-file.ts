import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ChildFileId, ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import type { InquirySpan } from '@tidig/domain/child-file/inquiries.ts';
import type { Retention } from '@tidig/domain/retention/retention.ts';
import type { ArrivedRow, BoardStore, ChildFile } from '@tidig/store/port/board.ts';
import { coverAssessments, coverDecision } from '../assessment/covered-records.ts';
import { type SafetyAssessmentView, safetyAssessments } from '../assessment/safety-assessments.ts';
import type { ServiceContext } from '../context.ts';
import { nameOf } from '../intake/arrived-view.ts';
import { type EarlierReport, earlierReport } from '../intake/earlier-reports.ts';
import { registerStart } from '../register/register-start.ts';
import { keptMatters, kommunOf } from '../retention/due-units.ts';
import { fromWhom, takenInOf } from '../taking-in/taken-in-of.ts';
import { type ProtectedCall, protectedCall } from '../vault/report-protection.ts';
import { documentsOfFile, documentsOfReport, type FileDocument, type ReadBy } from './file-documents.ts';
import { inquiriesOf } from './inquiry-facts.ts';
import { lastRead } from './last-read.ts';
import { openedFile, placesInFile } from './opened-file.ts';

export type ReportInFile = EarlierReport & {
  readonly kind: string;
  readonly senderName: string;
  readonly safetyAssessments: SafetyAssessmentView[];
  /** Came into the akt since this person last had it open. */
  readonly isNew: boolean;
  /** What has come in about it since then. */
  readonly newFollowUps: ReportId[];
  /** For how long it is kept and why; null where that cannot be told yet, and while something in the akt is shut to the reader. */
  readonly retention: RetentionView | null;
  /** What the nämnd has written about it. */
  readonly documents: FileDocument[];
};

export type RetentionView = Pick<Retention, 'retentionClass' | 'earliest' | 'latest' | 'cause'>;

export type InquiryView = Omit<InquirySpan, 'sources'> & { readonly sources: string[] };

export type ChildFileView = {
  readonly id: ChildFileId;
  readonly label: string;
  readonly number: string | null;
  readonly birthDate: PlainDate | null;
  readonly protectedPerson: boolean;
  readonly identityCertain: boolean;
  readonly otherNames: string[];
  readonly openedOn: PlainDate;
  /** `task` or the code of a named purpose, as the opening has it. */
  readonly purpose: string;
  /** The report that is the task, where that is why it is open. */
  readonly task: string | null;
  readonly openUntil: Instant;
  /** Read in spite of a behörighetsspärr, until then: a nödöppning (T-5). */
  readonly emergency: { readonly until: Instant } | null;
  readonly registerFrom: PlainDate;
  /** Oldest first. What each was about, assessed and decided; its text is read by opening that report, which is an act of its own. */
  readonly reports: ReportInFile[];
  /** Some report of the akt is shut to this person by behörighetsspärr: nobody may take what stands here for all there is (T-4). */
  readonly reportsHidden: boolean;
  /** Utredningar as far as Tidig knows, each with its source. */
  readonly inquiries: InquiryView[];
  /** When this person last had the akt open, before this login; null for the first time. */
  readonly lastRead: Instant | null;
  /** What is written about the akt and no single report. */
  readonly documents: FileDocument[];
  /** Whom to ring about where a protected child is; null where the nämnd has not said. */
  readonly call: ProtectedCall | null;
};

/** The whole akt in time order, under a live opening of this login; otherwise `opening-required`. */
export async function getChildFile(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<ChildFileView>> {
  const found = await openedFile(ctx, subject, id, 'child-file.read');
  if (!found.ok) return found;
  const { akt, board, opening, emergency, all, behind, rows, hidden } = found.value;
  const words = await placesInFile(ctx, subject, found.value, 'child-file.read', opening.openedAt);
  const shut = all.filter(({ id: report }) => !rows.some((row) => row.id === report)).map(({ id: report }) => report);
  // The days count from the last note in any of its reports: they would tell of one that is shut to the reader (T-4).
  const retention = hidden ? new Map<ReportId, RetentionView>() : await retentionIn(ctx, subject, board, akt.id);
  const by = { subject, words, lastRead: await lastRead(ctx, subject, board, { kind: 'child-file', id: akt.id }) };
  return done({
    ...headingOf((await board.childFile(akt.id, shut)) ?? akt),
    protectedPerson: await isProtected(board, akt, behind),
    purpose: emergency ? 'emergency' : opening.purpose,
    task: emergency ? null : opening.task,
    openUntil: emergency?.until ?? opening.until,
    emergency: emergency && { until: emergency.until },
    registerFrom: await registerStart(ctx, subject),
    reports: await Promise.all(
      rows.map(async (row) => ({ ...(await reportInFile(ctx, board, row, by)), retention: retention.get(row.id) ?? null })),
    ),
    reportsHidden: hidden,
    inquiries: (await inquiriesOf(board, rows, words)).map((span) => ({ ...span, sources: [...span.sources] })),
    lastRead: by.lastRead,
    documents: documentsOfFile(found.value, by),
    call: await protectedCall(ctx, subject),
  });
}

type Heading = Omit<
  ChildFileView,
  | 'protectedPerson'
  | 'purpose'
  | 'task'
  | 'openUntil'
  | 'emergency'
  | 'registerFrom'
  | 'reports'
  | 'reportsHidden'
  | 'inquiries'
  | 'lastRead'
  | 'documents'
  | 'call'
>;

function headingOf(akt: ChildFile): Heading {
  const { identity } = akt;
  return {
    id: akt.id,
    label: nameOf(identity),
    number: identity.number?.value ?? null,
    birthDate: identity.birthDate,
    identityCertain: identity.certainty === 'KTR',
    otherNames: akt.otherNames.map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim()),
    openedOn: akt.openedOn,
  };
}

/** By the marks that count in the akt, or in the one that it has been emptied into (T-14). */
async function isProtected(board: BoardStore, akt: ChildFile, behind: readonly ArrivedRow[]): Promise<boolean> {
  const lies = behind.at(-1)?.link?.childFileId ?? akt.id;
  const joined = lies === akt.id ? null : await board.childFile(lies);
  return [akt, joined].some((one) => one !== null && isProtectionKind(one.identity.protection));
}

/** For how long each report of the akt is kept, by the law of today (L-60 to L-65). */
async function retentionIn(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  id: ChildFileId,
): Promise<ReadonlyMap<ReportId, RetentionView>> {
  const unit = await board.retentionUnit({ kind: 'child-file', id });
  if (!unit) return new Map();
  const kept = keptMatters(unit, await kommunOf(ctx, subject.membership.organisationId), dayOf(ctx.clock.now()));
  return new Map(
    kept.flatMap(({ matter, retention: { retentionClass, earliest, latest, cause } }) =>
      matter.reports.map((report) => [report, { retentionClass, earliest, latest, cause }] as const),
    ),
  );
}

/** What was written of it before a mark is covered (T-14). */
async function reportInFile(ctx: ServiceContext, board: BoardStore, row: ArrivedRow, by: ReadBy): Promise<Omit<ReportInFile, 'retention'>> {
  const { subject, words } = by;
  const report = await earlierReport(ctx, subject, board, row);
  const cameIn = row.historical && row.link && row.link.linkedAt > row.arrivedAt ? row.link.linkedAt : row.arrivedAt;
  const isNew = (at: Instant) => by.lastRead !== null && at > by.lastRead;
  return {
    ...report,
    decision: coverDecision(report.decision, words),
    kind: row.kind,
    senderName: await fromWhom(ctx, row, await takenInOf(board, row.id), 'staff'),
    safetyAssessments: coverAssessments(await safetyAssessments(board, row.id), words),
    isNew: isNew(cameIn),
    newFollowUps: row.followUps.filter(({ arrivedAt }) => isNew(arrivedAt)).map((one) => one.id),
    documents: await documentsOfReport(board, row, by),
  };
}
