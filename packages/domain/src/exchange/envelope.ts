import type { Anmalningsnummer, EnvelopeId, OrganisationId, ReportId } from '../base/ids.ts';
import type { Instant } from '../base/time.ts';

/** Everything that passes between the two authorities, either way. A new kind adds no table. */
export const envelopeKinds = [
  'report',
  'supplement',
  'correction',
  'opened',
  'missing',
  'question',
  'answer',
  'feedback',
  'forward',
  'tally',
] as const;
export type EnvelopeKind = (typeof envelopeKinds)[number];

/** The kinds that carry a document of their own, with a ReportId and an anmälningsnummer that no other message of these kinds has. */
export const documentKinds = ['report', 'supplement', 'correction', 'forward'] as const satisfies readonly EnvelopeKind[];
export type DocumentKind = (typeof documentKinds)[number];

/** True for a report, a supplement, a correction, and each of them sent on by another nämnd: what arrives, is opened, read and printed. */
export function carriesDocument(kind: EnvelopeKind): kind is DocumentKind {
  return documentKinds.some((known) => known === kind);
}

/** `body`, `location`, `restricted` or `attachment/<n>`; `forwarded` says what a nämnd sends on, and when it had it (forwarded.ts). */
export type PartName = 'body' | 'location' | 'restricted' | 'forwarded' | `attachment/${number}`;

export type ManifestPart = {
  readonly name: PartName;
  readonly mediaType: string;
  /** Bytes of the part as sent. */
  readonly bytes: number;
  /** Hex, lower case. */
  readonly sha256: string;
};

/** What a message consists of. Its SHA-256 over canonical JSON (RFC 8785) is the message's hash. */
export type Manifest = { readonly version: 1; readonly formVersion: number | null; readonly parts: readonly ManifestPart[] };

export type Part = { readonly name: PartName; readonly mediaType: string; readonly content: Uint8Array };

export type Envelope = {
  readonly id: EnvelopeId;
  readonly kind: EnvelopeKind;
  readonly inReplyTo: EnvelopeId | null;
  readonly reportId: ReportId;
  readonly anmalningsnummer: Anmalningsnummer;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly sealedAt: Instant;
  readonly manifest: Manifest;
  /** Ed25519 by `from` over canonical JSON of everything above, base64. */
  readonly signature: string;
};

/** True for a report of its own, also one that another nämnd sends on; false for what follows a report. */
export function opensReport({ kind, inReplyTo }: Pick<Envelope, 'kind' | 'inReplyTo'>): boolean {
  return kind === 'report' || (kind === 'forward' && inReplyTo === null);
}

export type UnsignedEnvelope = Omit<Envelope, 'signature'>;

/** The receiver's word that the message is on its stable storage, and since when (TF 2:9, L-24). */
export type Receipt = {
  readonly envelopeId: EnvelopeId;
  /** SHA-256 of the manifest as received, hex. */
  readonly manifestHash: string;
  readonly by: OrganisationId;
  readonly arrivedAt: Instant;
  /** Ed25519 by `by` over canonical JSON of everything above, base64. */
  readonly signature: string;
};

export type UnsignedReceipt = Omit<Receipt, 'signature'>;
