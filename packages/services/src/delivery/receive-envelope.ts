import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { EnvelopeKind, Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { OrganisationKind } from '@tidig/domain/access/roles.ts';
import { isAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import { arrivalFacts } from '@tidig/domain/register/arrival-facts.ts';
import type { Arrival } from '@tidig/store/port/board.ts';
import type { Organisation } from '@tidig/store/port/directory.ts';
import type { Exchange, Sealed } from '@tidig/store/port/exchange.ts';
import type { Logged } from '@tidig/store/port/log.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { manifestHash, partsMatch } from '../exchange/manifest.ts';
import { isNotice, readableReport, readBody } from '../exchange/read-parts.ts';
import { isSignedBy, signReceipt } from '../exchange/signing.ts';

/** What each side knows how to take in today. A kind that nobody would read is refused, so that its sender sees that it has not arrived. */
const taken: Readonly<Record<OrganisationKind, readonly EnvelopeKind[]>> = {
  board: ['report'],
  police: ['opened', 'feedback'],
  operations: [],
};

/**
 * Takes a message in, once, and gives the signed receipt with the arrival time (TF 2:9, L-24). The receipt exists only when everything
 * is on stable storage. The same message again gives the same receipt; the same id with other content, a wrong signature, or parts that
 * differ from the manifest or cannot be read are refused and logged, and nothing is stored: the message stays in the sender's outbox, seen.
 */
export async function receiveEnvelope(ctx: ServiceContext, sealed: Sealed): Promise<Outcome<Receipt>> {
  const { envelope } = sealed;
  const directory = await ctx.stores.directory();
  const [from, to] = await Promise.all([directory.organisation(envelope.from), directory.organisation(envelope.to)]);
  if (!to || to.kind === 'operations') return refused(problem('envelope-invalid'));
  const store = to.kind === 'board' ? await ctx.stores.board(to.id) : await ctx.stores.sender(to.id);

  const known = taken[to.kind].includes(envelope.kind);
  if (!known || !from?.publicKey || !isSignedBy(envelope, from.publicKey) || !partsMatch(envelope.manifest, sealed.parts)) {
    return refuse(ctx, store, envelope.id, 'envelope-invalid');
  }
  const earlier = await store.receiptFor(envelope.id);
  if (earlier) {
    return earlier.manifestHash === manifestHash(envelope.manifest) ? done(earlier) : refuse(ctx, store, envelope.id, 'envelope-conflict');
  }
  if (!isReadable(to.kind, from, sealed)) return refuse(ctx, store, envelope.id, 'envelope-invalid');
  return done(await accept(ctx, to, sealed));
}

/**
 * Nothing is acknowledged that cannot be read or would be seen by nobody: a report must be one of this form or older, and only the nämnd itself
 * enters one from before the register began (L-53); a notice must be one of the few that a sender's list can show.
 */
function isReadable(kind: OrganisationKind, from: Organisation, { envelope, parts }: Sealed): boolean {
  const body = parts.find((part) => part.name === 'body');
  if (!body || !isAnmalningsnummer(envelope.anmalningsnummer)) return false;
  if (kind === 'police') return isNotice(envelope.kind, body.content);
  return readableReport(parts) && (readBody(body.content).origin === 'SENT') === (from.kind === 'police');
}

async function accept(ctx: ServiceContext, to: Organisation, sealed: Sealed): Promise<Receipt> {
  const receipt = receiptFor(ctx, to, sealed);
  const log = systemEntry(ctx, 'envelope.accept', { kind: 'envelope', id: sealed.envelope.id });
  if (to.kind === 'police') return (await ctx.stores.sender(to.id)).accept(sealed, receipt, log);
  return (await ctx.stores.board(to.id)).arrive(arrivalOf(ctx, sealed, receipt), log);
}

function receiptFor(ctx: ServiceContext, to: Organisation, { envelope }: Sealed): Receipt {
  const key = ctx.keys.signingKey(to.kind === 'police' ? `sender/${to.id}` : `board/${to.id}`);
  const by: OrganisationId = to.id;
  return signReceipt({ envelopeId: envelope.id, manifestHash: manifestHash(envelope.manifest), by, arrivedAt: ctx.clock.now() }, key);
}

/** L-28: nobody of 18 or more is put into an akt by the program; nor is anybody whose identity is not certain by number. */
function arrivalOf(ctx: ServiceContext, sealed: Sealed, receipt: Receipt): Arrival {
  const { envelope, parts } = sealed;
  const body = parts.find((part) => part.name === 'body');
  if (!body) throw new Error('a report without a body passed its manifest');
  const facts = arrivalFacts(readBody(body.content), dayOf(receipt.arrivedAt));
  const certain = facts.child.certainty === 'KTR' && facts.child.number !== null && facts.ageOnArrival !== null && facts.ageOnArrival < 18;
  return {
    sealed,
    receipt,
    matterId: asId(ctx.ids.uuid()),
    exactNumberLink: certain ? { linkId: asId(ctx.ids.uuid()), newChildFileId: asId(ctx.ids.uuid()) } : null,
    row: { id: envelope.reportId, anmalningsnummer: envelope.anmalningsnummer, from: envelope.from, ...facts },
  };
}

async function refuse(ctx: ServiceContext, store: Logged & Exchange, id: string, code: 'envelope-invalid' | 'envelope-conflict') {
  await store.log(systemEntry(ctx, 'envelope.accept', { kind: 'envelope', id }, code));
  return refused(problem(code));
}
