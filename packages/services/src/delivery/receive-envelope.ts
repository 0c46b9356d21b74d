import { numbersIn } from '@tidig/domain/access/linked-marks.ts';
import { asId, type OrganisationId, type ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { opensReport, type Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { type ArrivalFacts, arrivalFacts } from '@tidig/domain/register/arrival-facts.ts';
import { foundByOf } from '@tidig/domain/register/found-by.ts';
import { type Arrival, type ArrivedRow, SentOnMeanwhile } from '@tidig/store/port/board.ts';
import type { Organisation } from '@tidig/store/port/directory.ts';
import type { Exchange, Sealed } from '@tidig/store/port/exchange.ts';
import type { LogEntry, Logged } from '@tidig/store/port/log.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { manifestHash, partsMatch } from '../exchange/manifest.ts';
import { readBody } from '../exchange/read-parts.ts';
import { onwardOf } from '../forwarding/onward.ts';
import { marksSaid } from './marks-said.ts';
import { isSignedBy, signReceipt } from '../exchange/signing.ts';
import { isAcceptable, takenKinds } from './acceptable.ts';
import { asWritten } from './forwarded-original.ts';
import { followsAsSaid } from './follows-as-said.ts';

/**
 * Takes a message in, once, and gives the signed receipt with the arrival time (TF 2:9, L-24). The receipt exists only when everything
 * is on stable storage. The same message again gives the same receipt; the same id with other content, a wrong signature, or parts that
 * differ from the manifest or cannot be read are refused and logged, and nothing is stored: the message stays in the sender's outbox, seen.
 * So is what follows a report that is not here yet (`envelope-early`): it is tried again, and the order in which messages come does not matter;
 * and what says in its text that it follows another report than its envelope says (`envelope-invalid`).
 * What somebody here has written in has arrived when it came to the nämnd and not when it was written (FL 22 §); `log` is then that person's row.
 */
export async function receiveEnvelope(ctx: ServiceContext, sealed: Sealed, log = accepted(ctx, sealed)): Promise<Outcome<Receipt>> {
  const { envelope } = sealed;
  const directory = await ctx.stores.directory();
  const [from, to] = await Promise.all([directory.organisation(envelope.from), directory.organisation(envelope.to)]);
  if (!to || to.kind === 'operations') return refused(problem('envelope-invalid'));
  const store = to.kind === 'board' ? await ctx.stores.board(to.id) : await ctx.stores.sender(to.id);

  const known = takenKinds[to.kind].includes(envelope.kind);
  if (!known || !from?.publicKey || !isSignedBy(envelope, from.publicKey) || !partsMatch(envelope.manifest, sealed.parts)) {
    return refuse(ctx, store, envelope.id, 'envelope-invalid');
  }
  const earlier = await store.receiptFor(envelope.id);
  if (earlier) {
    return earlier.manifestHash === manifestHash(envelope.manifest) ? done(earlier) : refuse(ctx, store, envelope.id, 'envelope-conflict');
  }
  const written = await asWritten(ctx, from, sealed);
  if (!written || !isAcceptable(to.kind, written.writer, written.sealed, envelope.kind === 'forward'))
    return refuse(ctx, store, envelope.id, 'envelope-invalid');
  const receipt = receiptFor(ctx, to, sealed);
  if (to.kind === 'police') return done(await (await ctx.stores.sender(to.id)).accept(sealed, receipt, accepted(ctx, sealed)));
  if (envelope.kind === 'tally') return done(await (await ctx.stores.board(to.id)).keepMessage(sealed, receipt, accepted(ctx, sealed)));
  return envelope.kind === 'answer' ? takeAnswer(ctx, to, sealed, receipt) : arrive(ctx, to, sealed, { receipt, log });
}

async function arrive(
  ctx: ServiceContext,
  to: Organisation,
  sealed: Sealed,
  { receipt, log }: { readonly receipt: Receipt; readonly log: LogEntry },
): Promise<Outcome<Receipt>> {
  const board = await ctx.stores.board(to.id);
  const follows = opensReport(sealed.envelope) ? null : await followedReport(ctx, to, sealed);
  if (follows === 'early') return refuse(ctx, board, sealed.envelope.id, 'envelope-early');
  if (follows && !followsAsSaid(follows, answersOf(bodyOf(sealed)))) return refuse(ctx, board, sealed.envelope.id, 'envelope-invalid');
  const arrival: Arrival = {
    ...arrivalOf(ctx, sealed, receipt, follows?.id ?? null),
    marks: await marksSaid(ctx, sealed, receipt.arrivedAt),
    onward: follows && (await onwardOf(ctx, sealed, receipt, follows)),
  };
  try {
    return done(await board.arrive(arrival, log));
  } catch (error) {
    if (error instanceof SentOnMeanwhile) return refuse(ctx, board, sealed.envelope.id, 'envelope-early');
    throw error;
  }
}

/**
 * An answer to a question that this nämnd has put to that sender about that report. One to a report or a question that is not here is tried again
 * (`envelope-early`); one to something else, or about another report than the question, answers nothing of ours (`envelope-invalid`).
 */
async function takeAnswer(ctx: ServiceContext, to: Organisation, sealed: Sealed, receipt: Receipt): Promise<Outcome<Receipt>> {
  const { envelope } = sealed;
  const board = await ctx.stores.board(to.id);
  const row = await board.arrivedRow(envelope.reportId);
  const asked = envelope.inReplyTo === null ? null : await board.outgoing(envelope.inReplyTo);
  if (!row || row.from !== envelope.from || !asked) return refuse(ctx, board, envelope.id, 'envelope-early');
  const { kind, reportId, to: askedOf } = asked.envelope;
  if (kind !== 'question' || reportId !== envelope.reportId || askedOf !== envelope.from)
    return refuse(ctx, board, envelope.id, 'envelope-invalid');
  return done(await board.takeAnswer(sealed, receipt, accepted(ctx, sealed)));
}

function accepted(ctx: ServiceContext, { envelope }: Sealed) {
  return systemEntry(ctx, 'envelope.accept', { kind: 'envelope', id: envelope.id });
}

/** The report here that a message follows, itself or through what follows it. Another sender's is as one that is not here: a sender learns nothing of what others have sent (L-52). */
async function followedReport(ctx: ServiceContext, to: Organisation, { envelope }: Sealed): Promise<ArrivedRow | 'early'> {
  const board = await ctx.stores.board(to.id);
  const report = envelope.inReplyTo === null ? null : await board.reportOfEnvelope(envelope.inReplyTo);
  const row = report === null ? null : await board.arrivedRow(report);
  if (!row || row.from !== envelope.from) return 'early';
  return (row.follows === null ? row : await board.arrivedRow(row.follows)) ?? 'early';
}

function receiptFor(ctx: ServiceContext, to: Organisation, sealed: Sealed): Receipt {
  const { envelope } = sealed;
  const key = ctx.keys.signingKey(to.kind === 'police' ? `sender/${to.id}` : `board/${to.id}`);
  const by: OrganisationId = to.id;
  return signReceipt(
    { envelopeId: envelope.id, manifestHash: manifestHash(envelope.manifest), by, arrivedAt: cameInAt(sealed) ?? ctx.clock.now() },
    key,
  );
}

/** When a report that a nämnd has written in came to it; null for everything else, also for one that another nämnd sends on. */
function cameInAt({ envelope, parts }: Sealed): Instant | null {
  if (envelope.kind !== 'report') return null;
  const body = parts.find((part) => part.name === 'body');
  return (body && readBody(body.content).takenIn?.cameInAt) ?? null;
}

function bodyOf({ parts }: Sealed): BodyPart {
  const body = parts.find((part) => part.name === 'body');
  if (!body) throw new Error('a report without a body passed its manifest');
  return readBody(body.content);
}

function arrivalOf(ctx: ServiceContext, sealed: Sealed, receipt: Receipt, follows: ReportId | null): Omit<Arrival, 'marks' | 'onward'> {
  const { envelope } = sealed;
  const body = bodyOf(sealed);
  const facts = arrivalFacts(body, dayOf(receipt.arrivedAt));
  const links = follows === null && linksByItself(facts);
  return {
    sealed,
    receipt,
    follows,
    matterId: asId(ctx.ids.uuid()),
    exactNumberLink: links ? { linkId: asId(ctx.ids.uuid()), newChildFileId: asId(ctx.ids.uuid()) } : null,
    row: {
      id: envelope.reportId,
      anmalningsnummer: envelope.anmalningsnummer,
      from: envelope.from,
      sameEvent: body.sameEvent ?? [],
      numbers: numbersIn(answersOf(body)),
      ...foundByOf(answersOf(body)),
      ...facts,
    },
  };
}

/**
 * L-28: nobody of 18 or more is put into an akt by the program, nor anybody whom an underrättelse enligt 6 § polislagen is about (an adult, a young
 * person, somebody who expects a child), whatever the age; nor is anybody whose identity is not certain by number.
 */
function linksByItself({ kind, child, ageOnArrival }: ArrivalFacts): boolean {
  return kind !== 'PL6' && child.certainty === 'KTR' && child.number !== null && ageOnArrival !== null && ageOnArrival < 18;
}

type Refusal = 'envelope-invalid' | 'envelope-conflict' | 'envelope-early';

async function refuse(ctx: ServiceContext, store: Logged & Exchange, id: string, code: Refusal) {
  await store.log(systemEntry(ctx, 'envelope.accept', { kind: 'envelope', id }, code));
  return refused(problem(code));
}
