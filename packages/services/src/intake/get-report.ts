import type { Purpose } from '@tidig/domain/access/actions.ts';
import { type PlaceWords, placeWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Anmalningsnummer, ChildFileId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import { compareIdentity, type Comparison } from '@tidig/domain/register/compare-identity.ts';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import { isForChildFile } from '@tidig/domain/register/for-child-file.ts';
import type { ArrivedRow, BoardStore, Hit, Link } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { purposeOfOpening } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import { shutToReader } from '../access/shut.ts';
import { emergencyFor, purposeOfEmergency } from '../access/under-emergency.ts';
import type { ServiceContext } from '../context.ts';
import { manifestHash } from '../exchange/manifest.ts';
import { type HitView, hitView } from '../register/hit-view.ts';
import { registerStart } from '../register/register-start.ts';
import { visibleFound } from '../register/visible-found.ts';
import { fromWhom } from '../taking-in/taken-in-of.ts';
import { hidesSomebody, reportProtection, type ReportProtection } from '../vault/report-protection.ts';
import type { ReadableParts } from '../writing/get-sent.ts';
import { type ArrivedView, arrivedView, type FoundReport, foundView, listLabel } from './arrived-view.ts';
import { asFollowUp, type Followed } from './as-follow-up.ts';
import { type Attachments, attachmentsOf } from './attachments.ts';
import { type EarlierReport, earlierReports, type ReadFollowUp, readFollowUps } from './earlier-reports.ts';
import { readerParts } from './covered-parts.ts';
import { canBeMarked, missingMarks, type MissingMarkView } from './missing-marks.ts';
import { openedReport } from './reachable-report.ts';
import { receivedParts } from './received-parts.ts';
import { coverAssessments, coverDecision } from '../assessment/covered-records.ts';
import { placesBeside } from '../assessment/places-beside.ts';
import { type SafetyAssessmentView, safetyAssessments } from '../assessment/safety-assessments.ts';
import { type SameEventRow, sameEventViews } from './same-event.ts';
import { readableRows } from './without-barred.ts';

export type ChildFileRef = {
  readonly id: ChildFileId;
  readonly label: string;
  readonly openedOn: PlainDate;
  readonly basis: Link['basis'];
  readonly linkedAt: Instant;
};

/** A possible akt held against the report, field by field. A person decides. */
export type Proposal = { readonly hit: HitView; readonly comparisons: Comparison[] };

export type ReceivedReport = {
  readonly row: ArrivedView;
  readonly anmalningsnummer: Anmalningsnummer;
  readonly senderName: string;
  readonly manifestHash: string;
  readonly parts: ReadableParts;
  /** What is said of what is not shown, and whether this reader may open it. */
  readonly protection: ReportProtection;
  readonly attachments: Attachments;
  readonly openUntil: Instant;
  /** Read in spite of a behörighetsspärr, until then: a nödöppning (T-5). */
  readonly emergency: { readonly until: Instant } | null;
  readonly safetyAssessments: SafetyAssessmentView[];
  /** What has been marked as missing and told to the sender; null where the writer cannot be told. */
  readonly missing: MissingMarkView[] | null;
  readonly childFile: ChildFileRef | null;
  /** It lies in an akt that is shut to this person: a nödöppning of this report alone does not open it. */
  readonly childFileShut: boolean;
  readonly earlier: EarlierReport[];
  /** Some earlier report is shut to this person by behörighetsspärr: nobody may take the list for all there is (T-4). */
  readonly earlierHidden: boolean;
  readonly proposals: Proposal[];
  /** Reports in no akt that may be about the same child. */
  readonly alike: FoundReport[];
  /** Something that may belong here is shut to this person by behörighetsspärr: another person must decide (T-4). */
  readonly proposalsHidden: boolean;
  readonly registerFrom: PlainDate;
  /** Reports on other children in the same event. */
  readonly sameEvent: SameEventRow[];
  /** What has come in about it since. */
  readonly followUps: ReadFollowUp[];
  /** The report that this one follows; null for a report of its own. */
  readonly follows: Followed | null;
  /** Where a supplement says something else than what was said before: paths of the form, `section.field`. */
  readonly changed: string[];
};

/** The new report beside what the register knows of the child, under a live opening of this login; otherwise `opening-required`. */
export async function getReport(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<ReceivedReport>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  if (!found.ok) return found;
  const row = found.value;
  const board = await boardOf(ctx, subject);
  const envelope = await board.receivedEnvelope(row.id);
  const target = { kind: 'report', id: row.id } as const;
  const opening = await board.liveOpening(subject.loginId, target, ctx.clock.now());
  if (!envelope || !opening) throw new Error('an opened report lacks its envelope or its opening');
  const emergency = await emergencyFor(ctx, subject, board, target);
  const fileShut = row.link !== null && (await shutToReader(ctx, subject, board)).is('child-file', row.link.childFileId);
  const link = fileShut ? null : row.link;
  if (link && !(await fileIsOpen(ctx, subject, board, link))) return refuse(ctx, subject, 'intake.read', target, 'opening-required');
  const purpose = emergency ? purposeOfEmergency(emergency) : purposeOfOpening(opening);
  const act = { action: 'intake.read', purpose } as const;
  const sealed = await receivedParts(ctx, subject, row, act);
  const parts = await readerParts(ctx, subject, row, { parts: sealed, ...act, since: opening.openedAt });
  const words = hidesSomebody(parts) ? await placesBeside(ctx, subject, row, { ...act, since: opening.openedAt }) : nowhere;
  const [visible = { ...row, followUps: [] }] = (await readableRows(ctx, subject, board, [row])).rows;
  return done({
    row: arrivedView(visible, ctx.clock.now()),
    anmalningsnummer: row.anmalningsnummer,
    senderName: await fromWhom(ctx, row, parts.body.takenIn ?? null, 'staff'),
    manifestHash: manifestHash(envelope.manifest),
    parts,
    protection: await reportProtection(ctx, subject, board, { row, parts, emergency: emergency !== null }),
    attachments: await attachmentsOf(board, row, envelope, parts.body),
    openUntil: emergency?.until ?? opening.until,
    emergency: emergency && { until: emergency.until },
    safetyAssessments: coverAssessments(await safetyAssessments(board, row.id), words),
    missing: (await canBeMarked(ctx, row)) ? await missingMarks(board, row.id) : null,
    childFile: await childFileRef(board, link),
    childFileShut: fileShut,
    ...(link && !row.follows ? await earlierTo(ctx, subject, board, { link, row, words }) : { earlier: [], earlierHidden: fileShut }),
    ...(row.link || row.follows || !isForChildFile(row) ? noProposals : await proposals(ctx, subject, board, row, purpose)),
    registerFrom: await registerStart(ctx, subject),
    sameEvent: row.follows ? [] : await sameEventViews(ctx, subject, board, row),
    followUps: await readFollowUps(ctx, subject, board, visible),
    ...(await asFollowUp(ctx, subject, { row, ...sealed, act })),
  });
}

/** Nobody in the report is hidden: nothing that was written of it can tell where. */
const nowhere = placeWords([], []);

/** The other reports of the akt; what was written of them before a mark is covered (T-14). */
async function earlierTo(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  { link, row, words }: { readonly link: Link; readonly row: ArrivedRow; readonly words: PlaceWords },
): Promise<Pick<ReceivedReport, 'earlier' | 'earlierHidden'>> {
  const { earlier, earlierHidden } = await earlierReports(ctx, subject, board, link.childFileId, row.id);
  return { earlier: earlier.map((one) => ({ ...one, decision: coverDecision(one.decision, words) })), earlierHidden };
}

async function childFileRef(board: BoardStore, link: Link | null): Promise<ChildFileRef | null> {
  const akt = link && (await board.childFile(link.childFileId));
  if (!link || !akt) return null;
  return { id: akt.id, label: listLabel(akt.identity), openedOn: akt.openedOn, basis: link.basis, linkedAt: link.linkedAt };
}

/** The akt's heading and earlier reports are content of the akt: linked by a colleague meanwhile, it must be opened first. */
async function fileIsOpen(ctx: ServiceContext, subject: Subject, board: BoardStore, link: Link): Promise<boolean> {
  return (await board.liveOpening(subject.loginId, { kind: 'child-file', id: link.childFileId }, ctx.clock.now())) !== null;
}

type Proposed = Pick<ReceivedReport, 'proposals' | 'alike' | 'proposalsHidden'>;
const noProposals: Proposed = { proposals: [], alike: [], proposalsHidden: false };

/**
 * Possible akter and reports, each akt shown with a log row, and one when a spärr hid something: the head is told of it (T-4). Of a protected person only the verdicts are shown, never what the akt says. */
async function proposals(ctx: ServiceContext, subject: Subject, board: BoardStore, row: ArrivedRow, purpose: Purpose): Promise<Proposed> {
  const found = await visibleFound(ctx, subject, board, await board.proposals(row.child, row.id));
  if (found.hidden) await board.log(entryFor(ctx, subject, 'intake.read', { kind: 'report', id: row.id }, { purpose, outcome: 'hidden' }));
  for (const { childFile } of found.hits) {
    await board.log(entryFor(ctx, subject, 'intake.read', { kind: 'child-file', id: childFile.id }, { purpose, outcome: 'proposed' }));
  }
  return {
    proposals: found.hits.map((hit) => proposal(row, hit)),
    alike: found.unlinked.map((one) => foundView(one, ctx.clock.now())),
    proposalsHidden: found.hidden,
  };
}

function proposal(row: ArrivedRow, hit: Hit): Proposal {
  const comparisons = compareIdentity(row.child, hit.childFile.identity);
  const hidden = isProtectionKind(hit.childFile.identity.protection);
  return { hit: hitView(hit), comparisons: hidden ? comparisons.map((one) => ({ ...one, there: '' })) : comparisons };
}
