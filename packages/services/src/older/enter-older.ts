import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId, type ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, momentOf, type PlainDate } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { decisionParagraph } from '@tidig/domain/intake/decision-paragraph.ts';
import { answersOfOlder, olderFieldProblems, type OlderFields } from '@tidig/domain/intake/older-fields.ts';
import type { RecordInput } from '@tidig/domain/intake/records.ts';
import { arrivalFacts } from '@tidig/domain/register/arrival-facts.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import { olderReportMayBeEntered } from '@tidig/domain/retention/older.ts';
import type { ArrivedRow, BoardRecord, BoardStore } from '@tidig/store/port/board.ts';
import { EnvelopeConflict, type Sealed } from '@tidig/store/port/exchange.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { receiveEnvelope } from '../delivery/receive-envelope.ts';
import { seal } from '../exchange/seal.ts';
import { registerStart } from '../register/register-start.ts';
import { kommunOf } from '../retention/due-units.ts';
import { type Document, judgeDocument } from '../taking-in/judge-document.ts';
import type { TakenInView } from '../taking-in/take-in.ts';
import { isBy, takenInOf } from '../taking-in/taken-in-of.ts';
import { submitterFrom } from '../writing/seal-copies.ts';
import { olderAllowedNow } from './older-allowed.ts';
import { isSameOlder, olderParts } from './older-parts.ts';

/** `id` is made by the one who asks, so that a second press makes no second report. */
export type NewOlder = OlderFields & { readonly id: string };

const action = 'intake.enter-older';

/**
 * Enters a report from before the register began, for one child, by hand, where the nämnd has decided that it may be (L-53): sealed by the nämnd itself, marked as older, waited for by
 * nobody; found and read as any other. It keeps its own days, and gallring counts from them. Refuses `older-not-decided`, `older-past-keeping` for one that
 * should be destroyed already (L-60, L-61), `invalid-input` at the field (a day ahead, or on or after the register's first), what may not be attached (`file-…`),
 * `already-taken-in` when something has been changed since it was entered, and an `id` of another report as `not-found`.
 */
export async function enterOlder(
  ctx: ServiceContext,
  subject: Subject,
  given: NewOlder,
  file: Uint8Array | null,
): Promise<Outcome<TakenInView>> {
  const target = { kind: 'none', id: null } as const;
  const byRole = await authorize(ctx, subject, { action, target, object: null });
  if (!byRole.ok) return byRole;
  const board = await boardOf(ctx, subject);
  const judged = file ? await judgeDocument(ctx, file) : done(null);
  if (!judged.ok) return judged;
  const earlier = await board.arrivedRow(asId(given.id));
  if (earlier) return enteredEarlier(ctx, subject, { row: earlier, given, document: judged.value });
  const allowed = (await olderAllowedNow(board, subject))?.value.allowed ?? false;
  if (!allowed) return refuse(ctx, subject, action, target, 'older-not-decided');
  const today = dayOf(ctx.clock.now());
  const fields = [...idProblems(given), ...olderFieldProblems(given, { today, registerFrom: await registerStart(ctx, subject) })];
  if (fields.length > 0) {
    await refuse(ctx, subject, action, target, 'invalid-input');
    return refused(problem('invalid-input', fields));
  }
  if (!(await mayBeKept(ctx, subject, given, today))) return refuse(ctx, subject, action, target, 'older-past-keeping');
  const log = entryFor(ctx, subject, action, { kind: 'report', id: given.id }, { purpose: { kind: 'task', reportId: given.id } });
  await receiveOnce(ctx, await sealOlder(ctx, subject, given, judged.value), log);
  const row = await board.arrivedRow(asId(given.id));
  if (!row) throw new Error('a received report is not there');
  return enteredEarlier(ctx, subject, { row, given, document: judged.value });
}

function idProblems({ id }: NewOlder): FieldProblem[] {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [{ path: 'id', code: 'wrong-type' }];
}

/** By its own dates and by what it led to: one that should have been destroyed is not written down anew. */
async function mayBeKept(ctx: ServiceContext, subject: Subject, given: NewOlder, today: PlainDate): Promise<boolean> {
  const body = { formVersion: FORM_VERSION, origin: 'HISTORICAL', submittedBy: null, answers: answersOfOlder(given, today) } as const;
  const { child } = arrivalFacts(body, given.cameInOn);
  const inquired = given.decided !== null && given.decided.code !== 'INTE_INLEDA';
  const facts = {
    kommunCode: (await kommunOf(ctx, subject.membership.organisationId)) ?? '',
    known: [{ birthDate: child.birthDate, number: child.number }],
    lastNote: given.lastNoteOn,
    arrivedOn: given.cameInOn,
    inquiry: inquired ? { closedOn: given.inquiryClosedOn } : null,
    placed: false,
  };
  return olderReportMayBeEntered(facts, today).allowed;
}

/** Sent twice in the same moment, the one that comes second finds the report there. */
async function receiveOnce(ctx: ServiceContext, sealed: Sealed, log: LogEntry): Promise<void> {
  try {
    const receipt = await receiveEnvelope(ctx, sealed, log);
    if (!receipt.ok) throw new Error('an older report would not be received');
  } catch (error) {
    if (!(error instanceof EnvelopeConflict)) throw error;
  }
}

async function sealOlder(ctx: ServiceContext, subject: Subject, given: NewOlder, document: Document | null): Promise<Sealed> {
  const { organisationId } = subject.membership;
  const { at: writtenAt, ...by } = await submitterFrom(ctx, subject);
  return seal(ctx, `board/${organisationId}`, {
    kind: 'report',
    inReplyTo: null,
    reportId: asId<ReportId>(given.id),
    anmalningsnummer: makeAnmalningsnummer(ctx.ids),
    from: organisationId,
    to: organisationId,
    formVersion: FORM_VERSION,
    parts: olderParts(given, document, { writtenAt, by: { ...by, userId: subject.userId } }),
  });
}

type Entered = { readonly row: ArrivedRow; readonly given: NewOlder; readonly document: Document | null };

/** What lies there under this id, with its source and decision: also where the first press got no further than the report itself. */
async function enteredEarlier(ctx: ServiceContext, subject: Subject, { row, given, document }: Entered): Promise<Outcome<TakenInView>> {
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  const [body, envelope] = [await board.part(row.id, 'body'), await board.receivedEnvelope(row.id)];
  const takenIn = await takenInOf(board, row.id);
  if (!body || !envelope || !takenIn || !row.historical || !isBy(takenIn, subject))
    return refuse(ctx, subject, action, target, 'not-found');
  const same = isSameOlder({ manifest: envelope.manifest, body, written: takenIn }, given, document);
  if (!same || !(await keepPaper(ctx, subject, board, given))) return refuse(ctx, subject, action, target, 'already-taken-in');
  const { id, arendenummer, arrivedAt, link } = row;
  return done({ id, arendenummer, arrivedAt, writtenAt: takenIn.writtenAt, byName: takenIn.by.name, linked: link !== null });
}

/** Source and decision as records, in one transaction, with the paper's own days. False when others stand there already. */
async function keepPaper(ctx: ServiceContext, subject: Subject, board: BoardStore, given: NewOlder): Promise<boolean> {
  const about = { kind: 'report', id: given.id } as const;
  const records = recordsOf(ctx, subject, given);
  const log = entryFor(ctx, subject, action, about, { purpose: { kind: 'task', reportId: given.id } });
  const first = { about, kind: 'OLDER', id: null } as const;
  if (
    await board.addRecords(
      records.map((record) => ({ record, log })),
      first,
    )
  )
    return true;
  const kept = await board.records(about);
  return records.every(({ kind, body }) => kept.some((one) => one.kind === kind && one.body === body));
}

function recordsOf(ctx: ServiceContext, subject: Subject, given: NewOlder): readonly BoardRecord[] {
  const { decided, source, lastNoteOn, inquiryClosedOn } = given;
  const signed = {
    about: { kind: 'report', id: given.id },
    recordedAt: ctx.clock.now(),
    by: subject.userId,
    byName: subject.name,
  } as const;
  const at = (on: PlainDate) => ({ ...signed, id: asId<RecordId>(ctx.ids.uuid()), madeAt: momentOf(`${on}T12:00`) });
  const older: RecordInput<'OLDER'> = { source: source.trim(), lastNoteOn, decidedBy: decided?.by.trim() ?? '', inquiryClosedOn };
  const paper = { ...at(lastNoteOn), kind: 'OLDER', body: JSON.stringify(older) } as const;
  if (!decided) return [paper];
  const { code, on } = decided;
  const decision: RecordInput<'DECISION'> = {
    code,
    on,
    paragraph: decisionParagraph(code, on),
    reason: `Som det står i ${source.trim()}.`,
  };
  return [{ ...at(on), kind: 'DECISION', body: JSON.stringify(decision) }, paper];
}
