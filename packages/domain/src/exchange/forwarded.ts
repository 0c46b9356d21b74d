import { z } from 'zod';
import { asId } from '../base/ids.ts';
import { instant } from '../base/time.ts';
import { documentKinds, type Envelope, type Manifest, type PartName, type Receipt } from './envelope.ts';

/**
 * What a nämnd sends on (L-115): the original's envelope with its sender's signature, and the receipt that says when it came to the nämnd it was sent to.
 * The original's own parts lie beside it, unchanged.
 */
export type Forwarded = { readonly original: Envelope; readonly receipt: Receipt };

const text = z.string().min(1).max(400);
const part = z.strictObject({ name: text, mediaType: text, bytes: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const original = z.strictObject({
  id: text,
  kind: z.enum(documentKinds),
  inReplyTo: text.nullable(),
  reportId: text,
  anmalningsnummer: text,
  from: text,
  to: text,
  sealedAt: z.iso.datetime(),
  manifest: z.strictObject({ version: z.literal(1), formVersion: z.number().int().nullable(), parts: z.array(part).min(1) }),
  signature: text,
});
const receipt = z.strictObject({
  envelopeId: text,
  manifestHash: z.string().regex(/^[0-9a-f]{64}$/),
  by: text,
  arrivedAt: z.iso.datetime(),
  signature: text,
});
const forwarded = z.strictObject({ original, receipt });

/** Reads the part `forwarded`; null for anything but exactly that. Whether the signatures hold is for the receiver to check. */
export function readForwarded(json: unknown): Forwarded | null {
  const read = forwarded.safeParse(json).data;
  if (!read) return null;
  const { original: sent, receipt: given } = read;
  const parts = sent.manifest.parts.map((one) => ({ ...one, name: one.name as PartName }));
  const manifest: Manifest = { ...sent.manifest, parts };
  return {
    original: {
      ...sent,
      id: asId(sent.id),
      inReplyTo: sent.inReplyTo === null ? null : asId(sent.inReplyTo),
      reportId: asId(sent.reportId),
      anmalningsnummer: asId(sent.anmalningsnummer),
      from: asId(sent.from),
      to: asId(sent.to),
      sealedAt: instant(new Date(sent.sealedAt)),
      manifest,
    },
    receipt: {
      ...given,
      envelopeId: asId(given.envelopeId),
      by: asId(given.by),
      arrivedAt: instant(new Date(given.arrivedAt)),
    },
  };
}
