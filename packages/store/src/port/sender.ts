import type { Anmalningsnummer, DraftId, OrganisationId, ReportId, UnitId, UserId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Envelope, Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { Exchange, NewCopy, OpenPartName, Sealed } from './exchange.ts';
import type { LogEntry, Logged } from './log.ts';

export type Draft = {
  readonly id: DraftId;
  readonly author: UserId;
  readonly unitId: UnitId | null;
  /** From 1; each save adds one. */
  readonly version: number;
  readonly formVersion: number;
  /** The answers as JSON text, exactly as last saved. */
  readonly answers: string;
  readonly createdAt: Instant;
  readonly savedAt: Instant;
};

/** The three facts that may be told (OSL 26:9 a, L-11). */
export type FeedbackCode = 'INLEDD' | 'INTE_INLEDD' | 'PAGAR_REDAN';

/** A sent report as a list shows it. States are derived from receipts and messages; no column is set by a route. */
export type SentRow = {
  readonly id: ReportId;
  readonly anmalningsnummer: Anmalningsnummer;
  readonly kind: string;
  readonly author: UserId;
  readonly authorName: string;
  readonly unitId: UnitId | null;
  /** The child's name as the sender wrote it, for the sender's own list. */
  readonly childLabel: string;
  readonly to: OrganisationId;
  readonly channel: 'TIDIG' | 'PDF';
  readonly sealedAt: Instant;
  /** Signed by the receiver: *framme*. Null until then. */
  readonly arrivedAt: Instant | null;
  /** A person there read it. Null until told. */
  readonly openedAt: Instant | null;
  readonly feedback: { readonly code: FeedbackCode; readonly at: Instant } | null;
  readonly handedOver: { readonly how: string; readonly at: Instant } | null;
};

export type SealedReport = {
  readonly row: Omit<SentRow, 'arrivedAt' | 'openedAt' | 'feedback' | 'handedOver'>;
  readonly draftId: DraftId;
  /** The version of the draft that the officer had on screen. */
  readonly draftVersion: number;
  readonly sealed: Sealed;
};

export type SealResult = 'sealed' | 'stale' | 'no-draft';

/** One police organisation: drafts, sent copies, receipts, what came back. */
export type SenderStore = Logged &
  Exchange & {
    createDraft(draft: Draft, log: LogEntry): Promise<void>;
    draft(id: DraftId): Promise<Draft | null>;
    drafts(author: UserId): Promise<readonly Draft[]>;
    /** Saves if the stored version is `expected`; gives the new version, or null when it is another (nothing is written). */
    saveDraft(
      id: DraftId,
      expected: number,
      change: { readonly answers: string; readonly formVersion: number; readonly savedAt: Instant },
    ): Promise<number | null>;
    discardDraft(id: DraftId, log: LogEntry): Promise<void>;

    /**
     * Seals in one transaction: the sent copy with its parts, the envelope in the outbox (channel TIDIG only), the draft gone, the log row.
     * `stale` when the draft has another version, `no-draft` when it is not there; nothing is written then.
     */
    sealReport(report: SealedReport, log: LogEntry): Promise<SealResult>;
    /** The report that was sealed from this draft, so that a repeated submit gives the same answer. */
    reportFromDraft(id: DraftId): Promise<SentRow | null>;

    /** Newest first. */
    sentReports(filter: { readonly author: UserId } | { readonly unitId: UnitId }): Promise<readonly SentRow[]>;
    sentReport(id: ReportId): Promise<SentRow | null>;
    sentEnvelope(id: ReportId): Promise<Envelope | null>;
    /** A part as JSON bytes; null when the report has none of that name. */
    part(id: ReportId, name: OpenPartName): Promise<Uint8Array | null>;
    /** The location part, opened from the vault; its log row is committed first. */
    location(id: ReportId, log: LogEntry): Promise<Uint8Array | null>;
    recordHandOver(id: ReportId, how: string, at: Instant, log: LogEntry): Promise<void>;
    /** Gives the copy number, from 1 for each report; the log row is in the same transaction. */
    recordCopy(id: ReportId, copy: NewCopy, log: LogEntry): Promise<number>;

    /** A message from a nämnd (opened, feedback …): kept once. Gives the receipt that stands: the new one, or the one from before. */
    accept(sealed: Sealed, receipt: Receipt, log: LogEntry): Promise<Receipt>;
  };
