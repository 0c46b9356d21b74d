import type { EnvelopeId, LoginId, OpeningId, OrganisationId, ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Envelope, EnvelopeKind, Part, PartName, Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { PrintedDocument } from '@tidig/domain/reading/print-view.ts';
import type { AlarmStore } from './alarms.ts';
import type { LogEntry } from './log.ts';

/** One message in full. The store keeps `location` and attachments sealed under its vault key as well. */
export type Sealed = { readonly envelope: Envelope; readonly parts: readonly Part[] };

/** A message as it is counted: no content, but the envelope that its sender signed. `receipt`: the receiver's for one sent, this store's own for one received. */
export type Exchanged = { readonly envelope: Envelope; readonly receipt: Receipt | null };

/** Half-open. */
export type Span = { readonly from: Instant; readonly until: Instant };

export type Unreceipted = {
  readonly id: EnvelopeId;
  readonly kind: EnvelopeKind;
  readonly to: OrganisationId;
  readonly reportId: ReportId;
  readonly sealedAt: Instant;
};

export type OutboxItem = {
  readonly envelopeId: EnvelopeId;
  readonly to: OrganisationId;
  readonly tries: number;
  readonly nextTryAt: Instant;
};

/** What sender and board stores have alike: outbox, receipts and openings. */
export type Exchange = AlarmStore & {
  /** Keeps a sealed message in the outbox, due at once, with the log row of the act it tells of, in one transaction. */
  send(sealed: Sealed, log: LogEntry): Promise<void>;
  /** Messages without a receipt whose next try is due, oldest first. */
  due(now: Instant, limit: number): Promise<readonly OutboxItem[]>;
  /** How many messages have no receipt yet. */
  undelivered(): Promise<number>;
  /** The whole message for delivery, vaulted parts opened: only the delivery verb calls this. */
  outgoing(id: EnvelopeId): Promise<Sealed | null>;
  /** One try that did not succeed, and when to try again. Several are kept; none is content. */
  recordTry(id: EnvelopeId, at: Instant, outcome: string, nextTryAt: Instant): Promise<void>;
  /** The receiver's signed receipt, once; a second one for the same message changes nothing. */
  recordReceipt(receipt: Receipt, log: LogEntry): Promise<void>;
  /** The receipt this store gave for an incoming message with this id; null = not seen. */
  receiptFor(id: EnvelopeId): Promise<Receipt | null>;

  /**
   * Messages that have gone by Tidig, one way, sealed from a moment up to but not at another, in the order of their ids. What an officer hands over by hand
   * is none.
   */
  exchanged(direction: 'in' | 'out', sealed: Span, kinds?: readonly EnvelopeKind[]): Promise<readonly Exchanged[]>;
  /** Messages sealed since a moment, and at or before another, that have no receipt: whether or not they still stand in the outbox. Oldest first. */
  unreceipted(sealed: { readonly since: Instant; readonly until: Instant }): Promise<readonly Unreceipted[]>;
  /** With whom messages of these kinds, sealed in that time, have gone this way. */
  correspondents(direction: 'in' | 'out', sealed: Span, kinds: readonly EnvelopeKind[]): Promise<readonly OrganisationId[]>;
  /** A message that is kept and tells of no report (a tally): once, with its log row. Gives the receipt that stands. */
  keepMessage(sealed: Sealed, receipt: Receipt, log: LogEntry): Promise<Receipt>;
  /** The part `body` of a message of this store; null when there is none. */
  bodyOf(direction: 'in' | 'out', id: EnvelopeId): Promise<Uint8Array | null>;

  /** Writes the opening with its log row in one transaction. */
  open(opening: Opening, log: LogEntry): Promise<void>;
  /** The live opening of this login on this object, null when there is none at `now`. */
  liveOpening(login: LoginId, object: OpenedObject, now: Instant): Promise<Opening | null>;
};

export type OpenedObject = { readonly kind: 'report' | 'child-file'; readonly id: string };

/** The act that lets one login read one object for a while. */
export type Opening = {
  readonly id: OpeningId;
  readonly login: LoginId;
  readonly object: OpenedObject;
  /** A named purpose code, `task`, `emergency` or `own-work`. */
  readonly purpose: string;
  /** The id of the open task or of the nödöppning, if that is the purpose. */
  readonly task: string | null;
  readonly openedAt: Instant;
  /** Half-open: not live at this moment. */
  readonly until: Instant;
};

/** Parts closed under the store's vault key, because they may tell where a protected person is: a photo shows a street as well as any address. */
export type VaultedPartName = 'location' | `attachment/${number}`;

/** Parts a reader may get by name. A vaulted one is never among them; it has its own, logged way out. */
export type OpenPartName = Exclude<PartName, VaultedPartName>;

/** One print: the store gives the copy number, from 1 for each report. */
export type NewCopy = {
  readonly document: PrintedDocument;
  readonly printedAt: Instant;
  readonly printedBy: string;
  /** Short Swedish name of the one it is for ("Mottagningen"). */
  readonly recipient: string;
};

/**
 * A message came a second time under an id already received, but with other content (another manifest, or a report already here under another id).
 * Nothing was written. Carries the message's id and nothing else.
 */
export class EnvelopeConflict extends Error {
  readonly envelopeId: EnvelopeId;
  constructor(envelopeId: EnvelopeId) {
    super('a message with this id is already here with other content');
    this.name = 'EnvelopeConflict';
    this.envelopeId = envelopeId;
  }
}
