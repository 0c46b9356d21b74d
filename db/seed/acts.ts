import { asId, type OrganisationId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import type { MissingMark } from '@tidig/domain/vocabulary/missing-marks.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { decide as takeDecision } from '@tidig/services/assessment/decide.ts';
import { noteCaseSystem } from '@tidig/services/assessment/note-case-system.ts';
import { noteChildView } from '@tidig/services/assessment/note-child-view.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { markMissing } from '@tidig/services/intake/mark-missing.ts';
import { tellReporter } from '@tidig/services/telling/tell-reporter.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { assignReport } from '@tidig/services/worklist/assign-report.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { partsOf } from '@tidig/services/writing/seal-copies.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import type { Decision } from '@tidig/store/port/board.ts';
import { acting, assessorAt, member } from './acting.ts';
import { POLICE } from './organisations.ts';
import type { StaffMember } from './staff.ts';

/** A report opened from the board: it is its own task. */
const alone = { task: null, childFile: null } as const;

/** The acts of the demo, done through the product's own verbs: what a person could not have done is not in it. */

export async function send(ctx: ServiceContext, officer: StaffMember, answers: Answers): Promise<ReportId> {
  const subject = await acting(ctx, officer, POLICE);
  const draft = expectDone(await createDraft(ctx, subject, { formVersion: FORM_VERSION, answers }));
  const [report] = expectDone(await submitDraft(ctx, subject, draft.id, draft.version));
  if (!report) throw new Error('a sent draft gives at least one report');
  return report.id;
}

/** A report from before the register began, entered by hand by the nämnd itself (L-53): it signs and receives its own message. */
export async function enterHistorical(ctx: ServiceContext, board: OrganisationId, answers: Answers): Promise<ReportId> {
  const reportId = asId<ReportId>(ctx.ids.uuid());
  const sealed = seal(ctx, `board/${board}`, {
    kind: 'report',
    inReplyTo: null,
    reportId,
    anmalningsnummer: makeAnmalningsnummer(ctx.ids),
    from: board,
    to: board,
    formVersion: FORM_VERSION,
    parts: partsOf(splitReport(answers, 'HISTORICAL')),
  });
  expectDone(await receiveEnvelope(ctx, sealed));
  return reportId;
}

export async function read(ctx: ServiceContext, board: OrganisationId, reader: string, report: ReportId): Promise<void> {
  expectDone(await openReport(ctx, await acting(ctx, member(reader), board), report, alone));
}

/** Tells the police what an opened report lacked. */
export async function mark(
  ctx: ServiceContext,
  board: OrganisationId,
  reader: string,
  report: ReportId,
  codes: readonly MissingMark[],
): Promise<void> {
  expectDone(await markMissing(ctx, await acting(ctx, member(reader), board), report, codes));
}

export async function assess(
  ctx: ServiceContext,
  board: OrganisationId,
  report: ReportId,
  needsProtection: boolean,
  assessor = assessorAt(board),
): Promise<void> {
  const subject = await acting(ctx, assessor, board);
  expectDone(await openReport(ctx, subject, report, alone));
  const row = await (await ctx.stores.board(board)).arrivedRow(report);
  if (!row?.link) expectDone(await linkReport(ctx, subject, report, null));
  const given = needsProtection
    ? {
        outcome: 'BEHOVER_SKYDD' as const,
        reasons: 'Barnet behöver skydd i dag. Vi har talat med anmälaren och med en trygg vuxen som tar emot barnet tills vidare.',
        grounds: ['ANM', 'TID', 'ANR'] as const,
        contacts: ['ANR', 'VHV'] as const,
        measures: ['NAT'] as const,
      }
    : {
        outcome: 'BEHOVER_INTE_SKYDD' as const,
        reasons: 'Barnet är hos en trygg vuxen och den som anmälan gäller kan inte nå barnet i dag. Vi ringer familjen i morgon.',
        grounds: ['ANM', 'TID'] as const,
        contacts: ['ANR'] as const,
        measures: ['ING'] as const,
      };
  const { grounds, contacts, measures, ...said } = given;
  const lists = { grounds: [...grounds], contacts: [...contacts], measures: [...measures] };
  expectDone(await assessSafety(ctx, subject, report, { ...said, ...lists, madeAt: null }));
}

const reasons: Record<Decision['code'], string> = {
  INLEDA: 'Uppgifterna tyder på att barnet kan fara illa. Det behövs en utredning för att bedöma stöd och skydd.',
  INTE_INLEDA: 'Familjen tar emot stöd frivilligt och skolan följer upp. Det som kom fram ger inte skäl att utreda nu.',
  INGAR_I_PAGAENDE: 'En utredning om barnet pågår. Uppgifterna tillförs den.',
};

/**
 * Decides, as a person there would: what must come before that decision first, and a skyddsbedömning where nobody has made one (a report from before the
 * register began).
 */
export async function decide(ctx: ServiceContext, board: OrganisationId, report: ReportId, code: Decision['code']): Promise<void> {
  const subject = await acting(ctx, assessorAt(board), board);
  const row = await (await ctx.stores.board(board)).arrivedRow(report);
  if (row?.safetyAssessedAt) expectDone(await openReport(ctx, subject, report, alone));
  else await assess(ctx, board, report, false);
  const today = dayOf(ctx.clock.now());
  const said = {
    heard: false,
    whyNot: 'Barnet var i skolan och vi fick inte tag i det. Vårdnadshavaren har berättat hur barnet har det.',
  } as const;
  if (code === 'INTE_INLEDA') expectDone(await noteChildView(ctx, subject, report, { said, madeAt: null }));
  const answer =
    code === 'INGAR_I_PAGAENDE'
      ? { answer: 'PAGAR' as const, source: 'Verksamhetssystemet, utredning enligt 20 kap.', openSince: plusDays(today, -30) }
      : { answer: 'OKAND' as const, source: 'Verksamhetssystemet, sökning på personnummer', openSince: null };
  if (code !== 'INLEDA') expectDone(await noteCaseSystem(ctx, subject, report, { ...answer, madeAt: null }));
  const violenceReason = 'Våldet är känt och anmält. Föräldrarna har flyttat isär, och barnet har inte kontakt med den som slog.';
  expectDone(await takeDecision(ctx, subject, report, { code, on: today, reason: reasons[code], violenceReason, expected: null }));
}

/** Gives the report to somebody, who takes it. */
export async function take(ctx: ServiceContext, board: OrganisationId, handler: StaffMember, report: ReportId): Promise<void> {
  const subject = await acting(ctx, handler, board);
  expectDone(await assignReport(ctx, subject, report, { to: subject.userId, seen: null }));
}

/** Tells the police one of the three facts, which follows from the decision (OSL 26:9 a). */
export async function giveFeedback(ctx: ServiceContext, board: OrganisationId, report: ReportId): Promise<void> {
  const subject = await acting(ctx, assessorAt(board), board);
  expectDone(await openReport(ctx, subject, report, alone));
  expectDone(await tellReporter(ctx, subject, report, { way: 'DIGITAL' }));
}

/** The demo is made of acts that must succeed; one that is refused is a defect of the seed and says its code. */
export function expectDone<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const fields = (outcome.problem.fields ?? []).map(({ path, code }) => `${path}: ${code}`).join(', ');
  throw new Error(`the demo was refused: ${outcome.problem.code} ${fields}`);
}
