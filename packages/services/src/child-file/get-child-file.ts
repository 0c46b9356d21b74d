import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ChildFileId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { ArrivedRow, BoardStore, ChildFile } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { purposeOfOpening } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import { emergencyFor, purposeOfEmergency } from '../access/under-emergency.ts';
import type { ServiceContext } from '../context.ts';
import { nameOf } from '../intake/arrived-view.ts';
import { type EarlierReport, earlierReport } from '../intake/earlier-reports.ts';
import { coverAssessments, coverDecision } from '../assessment/covered-records.ts';
import { placesBeside } from '../assessment/places-beside.ts';
import { type SafetyAssessmentView, safetyAssessments } from '../assessment/safety-assessments.ts';
import { readableRows } from '../intake/without-barred.ts';
import { fromWhom, takenInOf } from '../taking-in/taken-in-of.ts';
import { type ProtectedCall, protectedCall } from '../vault/report-protection.ts';
import { reachableChildFile } from './open-child-file.ts';
import { registerStart } from '../register/register-start.ts';

export type ReportInFile = EarlierReport & {
  readonly kind: string;
  readonly senderName: string;
  readonly safetyAssessments: SafetyAssessmentView[];
};

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
  readonly openUntil: Instant;
  /** Read in spite of a behörighetsspärr, until then: a nödöppning (T-5). */
  readonly emergency: { readonly until: Instant } | null;
  readonly registerFrom: PlainDate;
  /** Oldest first. What each was about, assessed and decided; its text is read by opening that report, which is an act of its own. */
  readonly reports: ReportInFile[];
  /** Some report of the akt is shut to this person by behörighetsspärr: nobody may take what stands here for all there is (T-4). */
  readonly reportsHidden: boolean;
  /** Whom to ring about where a protected child is; null where the nämnd has not said. */
  readonly call: ProtectedCall | null;
};

/** The whole akt in time order, under a live opening of this login; otherwise `opening-required`. */
export async function getChildFile(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<ChildFileView>> {
  const found = await reachableChildFile(ctx, subject, id, 'child-file.read');
  if (!found.ok) return found;
  const akt = found.value;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'child-file', id: akt.id } as const;
  const opening = await board.liveOpening(subject.loginId, target, ctx.clock.now());
  if (!opening) return refuse(ctx, subject, 'child-file.read', target, 'opening-required');
  const all = await board.reportsIn(akt.id);
  const { rows, hidden } = await readableRows(ctx, subject, board, all);
  const emergency = await emergencyFor(ctx, subject, board, target);
  const purpose = emergency ? purposeOfEmergency(emergency) : purposeOfOpening(opening);
  const latest = rows.at(-1);
  const words = latest ? await placesBeside(ctx, subject, latest, { action: 'child-file.read', purpose, since: opening.openedAt }) : null;
  const shut = all.filter(({ id: report }) => !rows.some((row) => row.id === report)).map(({ id: report }) => report);
  return done({
    ...headingOf((await board.childFile(akt.id, shut)) ?? akt),
    purpose: emergency ? 'emergency' : opening.purpose,
    openUntil: emergency?.until ?? opening.until,
    emergency: emergency && { until: emergency.until },
    registerFrom: await registerStart(ctx, subject),
    reports: await Promise.all(rows.map((row) => reportInFile(ctx, subject, board, { row, words }))),
    reportsHidden: hidden,
    call: await protectedCall(ctx, subject),
  });
}

type Heading = Omit<ChildFileView, 'purpose' | 'openUntil' | 'emergency' | 'registerFrom' | 'reports' | 'reportsHidden' | 'call'>;

function headingOf(akt: ChildFile): Heading {
  const { identity } = akt;
  return {
    id: akt.id,
    label: nameOf(identity),
    number: identity.number?.value ?? null,
    birthDate: identity.birthDate,
    protectedPerson: isProtectionKind(identity.protection),
    identityCertain: identity.certainty === 'KTR',
    otherNames: akt.otherNames.map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim()),
    openedOn: akt.openedOn,
  };
}

/** What was written of it before a mark is covered (T-14). */
async function reportInFile(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  { row, words }: { readonly row: ArrivedRow; readonly words: PlaceWords | null },
): Promise<ReportInFile> {
  const report = await earlierReport(ctx, subject, board, row);
  const assessed = await safetyAssessments(board, row.id);
  return {
    ...report,
    decision: words ? coverDecision(report.decision, words) : report.decision,
    kind: row.kind,
    senderName: await fromWhom(ctx, row, await takenInOf(board, row.id), 'staff'),
    safetyAssessments: words ? coverAssessments(assessed, words) : assessed,
  };
}
