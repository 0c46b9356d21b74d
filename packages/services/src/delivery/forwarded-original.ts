import { type Envelope, opensReport } from '@tidig/domain/exchange/envelope.ts';
import type { Forwarded } from '@tidig/domain/exchange/forwarded.ts';
import type { Organisation } from '@tidig/store/port/directory.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';
import { manifestHash, partsMatch } from '../exchange/manifest.ts';
import { readForwardedPart } from '../exchange/read-parts.ts';
import { isSignedBy } from '../exchange/signing.ts';

/** A document as it was first sent, and who wrote it. */
export type AsWritten = { readonly sealed: Sealed; readonly writer: Organisation };

/**
 * The document as its writer sealed it: the message itself, or for one that a nämnd sends on (L-115) the original inside it. Null when the original is not
 * whole, was signed by somebody else than its writer, was not sent to the nämnd that sends it on, or when that nämnd's receipt for it does not hold: nobody
 * can make a report of somebody else's, nor say that it came earlier or later than it did.
 */
export async function asWritten(ctx: ServiceContext, from: Organisation, message: Sealed): Promise<AsWritten | null> {
  const { envelope, parts } = message;
  if (envelope.kind !== 'forward') return { sealed: message, writer: from };
  const said = readForwardedPart(parts.find(({ name }) => name === 'forwarded')?.content ?? null);
  if (!said) return null;
  const own = parts.filter(({ name }) => name !== 'forwarded');
  const writer = await (await ctx.stores.directory()).organisation(said.original.from);
  const whole = isSameDocument(envelope, said.original) && partsMatch(said.original.manifest, own);
  if (!whole || !writer?.publicKey || !isSignedBy(said.original, writer.publicKey) || !isVouchedFor(from, said)) return null;
  return { sealed: { envelope: said.original, parts: own }, writer };
}

function isSameDocument(envelope: Envelope, original: Envelope): boolean {
  return (
    original.kind !== 'forward' &&
    original.to === envelope.from &&
    original.reportId === envelope.reportId &&
    original.anmalningsnummer === envelope.anmalningsnummer &&
    opensReport(original) === opensReport(envelope)
  );
}

/** By the receipt that the nämnd once gave the writer. */
function isVouchedFor(board: Organisation, { original, receipt }: Forwarded): boolean {
  return (
    board.kind === 'board' &&
    board.publicKey !== null &&
    receipt.by === board.id &&
    receipt.envelopeId === original.id &&
    receipt.manifestHash === manifestHash(original.manifest) &&
    isSignedBy(receipt, board.publicKey)
  );
}
