import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Arendenummer, asId, type ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { type SixFields, sixFieldProblems } from '@tidig/domain/intake/six-fields.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { EnvelopeConflict, type Sealed } from '@tidig/store/port/exchange.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { receiveEnvelope } from '../delivery/receive-envelope.ts';
import { seal } from '../exchange/seal.ts';
import { registerStart } from '../register/register-start.ts';
import { submitterFrom } from '../writing/seal-copies.ts';
import { isBy, takenInOf } from './taken-in-of.ts';
import { saysTheSame, takenInParts } from './taken-in-parts.ts';
import { type Document, judgeDocument } from './judge-document.ts';

/** What somebody writes in. `id` is made by the one who asks, so that a second press makes no second report. */
export type NewTakenIn = SixFields & { readonly id: string };

/** That it is in: its number, when it came and when it was written in ("Kom in 07.50. Inskriven 08.05 av dig."). */
export type TakenInView = {
  readonly id: ReportId;
  readonly arendenummer: Arendenummer;
  readonly arrivedAt: Instant;
  readonly writtenAt: Instant;
  readonly byName: string;
  /** It lies in an akt, by its checked number. */
  readonly linked: boolean;
};

/**
 * Writes in a report that came by phone, on paper or in person (L-06, L-123): sealed by the nämnd itself, and from then on as any other. It has arrived when
 * it came (FL 22 §); that it was written in later is kept beside. Gives the same answer when the same is sent again, and `already-taken-in` when something in
 * it has been changed since: nothing is dropped in silence. Refuses what is wrong with the fields (`invalid-input`), what may not be attached (`file-…`), and
 * an `id` of another report as `not-found`.
 */
export async function takeIn(
  ctx: ServiceContext,
  subject: Subject,
  given: NewTakenIn,
  file: Uint8Array | null,
): Promise<Outcome<TakenInView>> {
  const byRole = await authorize(ctx, subject, { action: 'intake.take-in', target: { kind: 'none', id: null }, object: null });
  if (!byRole.ok) return byRole;
  const judged = file ? await judgeDocument(ctx, file) : done(null);
  if (!judged.ok) return judged;
  const document = judged.value;
  const id = asId<ReportId>(given.id);
  const board = await boardOf(ctx, subject);
  const earlier = await board.arrivedRow(id);
  if (earlier) return writtenEarlier(ctx, subject, earlier, given, document);
  const now = ctx.clock.now();
  const registerFrom = await registerStart(ctx, subject);
  const fields = [...idProblems(given), ...sixFieldProblems(given, { now, today: dayOf(now), registerFrom })];
  if (fields.length > 0) return refused(problem('invalid-input', fields));
  const sealed = await sealTakenIn(ctx, subject, given, document);
  const purpose = { kind: 'task', reportId: id } as const;
  const log = entryFor(ctx, subject, 'intake.take-in', { kind: 'report', id }, { purpose });
  await receiveOnce(ctx, sealed, log);
  const row = await board.arrivedRow(id);
  if (!row) throw new Error('a received report is not there');
  return writtenEarlier(ctx, subject, row, given, document);
}

/** It becomes the report's own, which stands in addresses: random, and nothing else. */
function idProblems({ id }: NewTakenIn): FieldProblem[] {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : [{ path: 'id', code: 'wrong-type' }];
}

/** Sent twice in the same moment, the one that comes second finds the report there. */
async function receiveOnce(ctx: ServiceContext, sealed: Sealed, log: LogEntry): Promise<void> {
  try {
    const receipt = await receiveEnvelope(ctx, sealed, log);
    if (!receipt.ok) throw new Error('a report that was written in would not be received');
  } catch (error) {
    if (!(error instanceof EnvelopeConflict)) throw error;
  }
}

async function sealTakenIn(ctx: ServiceContext, subject: Subject, given: NewTakenIn, document: Document | null): Promise<Sealed> {
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
    parts: takenInParts(given, document, { writtenAt, by: { ...by, userId: subject.userId } }),
  });
}

/** What lies there under this id: the answer to a second press, and no answer to one who has changed something in between. */
async function writtenEarlier(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  given: NewTakenIn,
  document: Document | null,
): Promise<Outcome<TakenInView>> {
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  const [body, envelope] = [await board.part(row.id, 'body'), await board.receivedEnvelope(row.id)];
  const takenIn = await takenInOf(board, row.id);
  if (!body || !envelope || !takenIn || !isBy(takenIn, subject)) return refuse(ctx, subject, 'intake.take-in', target, 'not-found');
  if (!saysTheSame({ manifest: envelope.manifest, body, written: takenIn }, given, document)) {
    return refuse(ctx, subject, 'intake.take-in', target, 'already-taken-in');
  }
  const { id, arendenummer, arrivedAt, link } = row;
  return done({ id, arendenummer, arrivedAt, writtenAt: takenIn.writtenAt, byName: takenIn.by.name, linked: link !== null });
}
