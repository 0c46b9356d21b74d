import { z } from 'zod';
import { HOUSEHOLD, protectionMarkCodes, type ProtectionMarkCode } from '../access/protection-kind.ts';
import { asId } from '../base/ids.ts';
import { instant } from '../base/time.ts';
import type { PersonId } from '../form/parts.ts';
import { documentKinds, type Envelope, type Manifest, type PartName, type Receipt } from './envelope.ts';

/** Somebody whom the nämnd that sends a report on holds to be protected, whatever the report says (T-14). Why stays with that nämnd. */
export type ForwardedMark = { readonly person: PersonId | typeof HOUSEHOLD; readonly code: ProtectionMarkCode };

/**
 * What a nämnd sends on (L-115): the original's envelope with its sender's signature, the receipt that says when it came to the nämnd it was sent to, and
 * whom that nämnd knows to be protected. The original's own parts lie beside it, unchanged.
 */
export type Forwarded = { readonly original: Envelope; readonly receipt: Receipt; readonly marks: readonly ForwardedMark[] };

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
const mark = z.strictObject({ person: z.string().min(1).max(100), code: z.enum(protectionMarkCodes) });
/** What was sent on before marks went along has none. */
const forwarded = z.strictObject({ original, receipt, marks: z.array(mark).max(100).default([]) });

/** Reads the part `forwarded`; null for anything but exactly that. Whether the signatures hold is for the receiver to check. */
export function readForwarded(json: unknown): Forwarded | null {
  const read = forwarded.safeParse(json).data;
  if (!read) return null;
  const { original: sent, receipt: given, marks } = read;
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
    marks,
  };
}
