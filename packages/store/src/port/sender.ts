import type { Anmalningsnummer, DraftId, OrganisationId, ReportId, UnitId, UserId } from '@tidig/domain/base/ids.ts';
import type { PlainMonth } from '@tidig/domain/base/months.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Envelope, Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { MissingNotice } from '@tidig/domain/exchange/notices.ts';
import type { Exchange, NewCopy, OpenPartName, Sealed } from './exchange.ts';
import type { LogEntry, Logged } from './log.ts';
import type { QuestionStore } from './questions.ts';

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
  /** Who saved it last: the author, or a colleague who was invited. */
  readonly savedBy: UserId;
};

/** A draft's next version, written only over the version that was read. */
export type DraftSave = Pick<Draft, 'id' | 'answers' | 'formVersion' | 'savedAt' | 'savedBy'> & { readonly expected: number };

/** A colleague of the unit who may read, write and send a draft beside its author. */
export type DraftColleague = { readonly userId: UserId; readonly name: string; readonly invitedAt: Instant };

/** A file kept with a draft until it is sent. `content` is closed under the vault key in the store, as the draft itself. */
export type DraftAttachment = {
  /** Also the id of its row in `attachments.files`. */
  readonly id: string;
  readonly name: string;
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  /** As kept, after an image was made anew without its metadata. */
  readonly bytes: number;
  readonly addedAt: Instant;
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
  /** What the nämnd has said that it lacked, all of it, and when it last said so; null when it has said nothing. */
  readonly missing: MissingNotice | null;
  /** The sent report that this one supplements or corrects; null for a report of its own. */
  readonly follows: ReportId | null;
  /** The event of several children that it was written about: a random id, the same for its siblings. Null when it stands alone. */
  readonly event: string | null;
};

/** One copy of a report, sealed for one nämnd. Two nämnder get one each, under the same anmälningsnummer. */
export type SealedCopy = {
  readonly row: Omit<SentRow, 'arrivedAt' | 'openedAt' | 'feedback' | 'handedOver' | 'missing' | 'event'>;
  readonly sealed: Sealed;
};

export type SealedReport = {
  readonly draftId: DraftId;
  /** The version of the draft that the officer had on screen. */
  readonly draftVersion: number;
  /** Ids of the draft's files that are in the copies, in their order. */
  readonly files: readonly string[];
  /** One for each nämnd, at least one. */
  readonly copies: readonly SealedCopy[];
  /** What is counted of it for the unit's head; nothing for what follows a report and for an officer without a unit. */
  readonly lacks?: ReportLacks;
};

/** What a report lacked when it was sent, to be added to its unit's counts. Codes only: `Q14`, `field:child.school`. */
export type ReportLacks = { readonly unitId: UnitId; readonly month: PlainMonth; readonly codes: readonly string[] };

/** Counts of a unit over some months: reports of their own that it sent, and of those how many lacked what. */
export type UnitLacks = { readonly reports: number; readonly lacks: readonly { readonly code: string; readonly reports: number }[] };

/** `files-changed`: the draft has other files than those that were sealed. */
export type SealResult = 'sealed' | 'stale' | 'no-draft' | 'files-changed';

/** One police organisation: drafts, sent copies, receipts, what came back. */
export type SenderStore = Logged &
  Exchange &
  QuestionStore & {
    createDraft(draft: Draft, log: LogEntry): Promise<void>;
    /**
     * Begins a draft on another child in the event that `of` was written about, a draft or a report that was sent from one. `eventId` names the event
     * where it has none yet. False when `of` is not there any more: nothing is written then.
     */
    createSibling(
      draft: Draft,
      of: { readonly draft: DraftId } | { readonly report: ReportId },
      eventId: string,
      log: LogEntry,
    ): Promise<boolean>;
    /** The drafts written about the same event, sent ones too, in the order in which they were begun; only itself when it stands alone. */
    draftsInEvent(id: DraftId): Promise<readonly DraftId[]>;
    /** The event of several children that a draft was written about: a random id, the same for its siblings. Null when it stands alone. */
    eventOfDraft(id: DraftId): Promise<string | null>;
    draft(id: DraftId): Promise<Draft | null>;
    /** The person's own and those the person is invited to, last saved first. */
    drafts(person: UserId): Promise<readonly Draft[]>;
    /** By when they were invited. */
    draftColleagues(id: DraftId): Promise<readonly DraftColleague[]>;
    /**
     * Again for somebody already invited: nothing changes, nothing is logged. False when the draft is not there (sent or thrown away meanwhile):
     * nothing is written then.
     */
    inviteToDraft(id: DraftId, colleague: DraftColleague, log: LogEntry): Promise<boolean>;
    /** False when the person is not invited. */
    uninviteFromDraft(id: DraftId, colleague: UserId, log: LogEntry): Promise<boolean>;
    /** How old a unit's drafts are, oldest first: never what, never whose. */
    draftAges(unitId: UnitId): Promise<readonly { readonly createdAt: Instant; readonly savedAt: Instant }[]>;
    /** Drafts last saved before a moment, at most 100, oldest first. */
    draftsSavedBefore(at: Instant): Promise<readonly DraftId[]>;

    /** Oldest first. */
    draftAttachments(id: DraftId): Promise<readonly DraftAttachment[]>;
    draftAttachment(id: DraftId, attachmentId: string): Promise<Uint8Array | null>;
    /**
     * `bytes` is the content's length; the draft counts as saved at `addedAt`. `no-draft` when it is not there (sent or thrown away meanwhile),
     * `too-many` when it already has `most` files, counted in the same transaction: nothing is written then.
     */
    addDraftAttachment(
      id: DraftId,
      attachment: DraftAttachment,
      content: Uint8Array,
      most: number,
      log: LogEntry,
    ): Promise<'kept' | 'no-draft' | 'too-many'>;
    /** False when there is none. */
    removeDraftAttachment(id: DraftId, attachmentId: string, log: LogEntry): Promise<boolean>;
    /**
     * Saves a draft, and in the same transaction those of its event that follow it. Gives the first one's new version; `stale` when its stored version
     * is not `expected`, `others-changed` when another one's is not: nothing is written then.
     */
    saveDraft(save: DraftSave, following?: readonly DraftSave[]): Promise<number | 'stale' | 'others-changed'>;
    /** Keys of findings that somebody has looked at or waved away, in that order (quality/finding.ts). */
    settledFindings(id: DraftId): Promise<readonly string[]>;
    /** Keeps such a key; again, nothing changes. `too-many` when the draft has `most` already; nothing is written then, nor for `no-draft`. */
    settleFinding(id: DraftId, key: string, at: Instant, most: number): Promise<'settled' | 'no-draft' | 'too-many'>;
    /** With its attachments and invitations. */
    discardDraft(id: DraftId, log: LogEntry): Promise<void>;
    /** Throws a draft away if it was last saved at just this moment. False when somebody has saved it since: nothing is written then. */
    expireDraft(id: DraftId, lastSaved: Instant, log: LogEntry): Promise<boolean>;

    /**
     * Seals drafts in one transaction, all of them or none: each copy with its parts, its envelope in the outbox (channel TIDIG only), the drafts with
     * their attachments gone, one log row a copy. Else the first that cannot be sealed, by its place, and why: `stale` when the draft has another
     * version, `files-changed` when it has other files, `no-draft` when it is not there; nothing is written then.
     */
    sealReports(
      reports: readonly { readonly report: SealedReport; readonly logs: readonly LogEntry[] }[],
    ): Promise<'sealed' | { readonly at: number; readonly why: Exclude<SealResult, 'sealed'> }>;
    /**
     * Seals messages that no draft stands behind (something is wrong): sent rows with their envelopes, one log row a copy, in one transaction.
     * `request` is the sender's own id for the act, found again by `reportsFromDraft`; false, and nothing written, when it has been sealed before.
     */
    sealCopies(request: DraftId, copies: readonly SealedCopy[], logs: readonly LogEntry[]): Promise<boolean>;
    /** The copies that were sealed from this draft, so that a repeated submit gives the same answer; none when it is not sent. */
    reportsFromDraft(id: DraftId): Promise<readonly SentRow[]>;
    /** All copies that this organisation sent under one number, by recipient; none when there is none. */
    sentByNumber(number: Anmalningsnummer): Promise<readonly SentRow[]>;
    /** The reports on other children that were written about the same event, whoever sent them; none when it stands alone. */
    reportsInEvent(id: ReportId): Promise<readonly SentRow[]>;
    /** The reports of their own on a child with one of these numbers (the last ten digits), or followed by one that says so, whoever sent them. */
    reportsOnNumbers(numbers: readonly string[]): Promise<readonly SentRow[]>;
    /** What follows a sent report, whoever sent it, oldest first. */
    followUps(id: ReportId): Promise<readonly SentRow[]>;

    /** Newest first. */
    sentReports(filter: { readonly author: UserId } | { readonly unitId: UnitId }): Promise<readonly SentRow[]>;
    sentReport(id: ReportId): Promise<SentRow | null>;
    sentEnvelope(id: ReportId): Promise<Envelope | null>;
    /** A part as JSON bytes; null when the report has none of that name. */
    part(id: ReportId, name: OpenPartName): Promise<Uint8Array | null>;
    /** The location part, opened from the vault; its log row is committed first. `since`: a row like one that the same person has had logged since then is not written again. */
    location(id: ReportId, log: LogEntry, since?: Instant): Promise<Uint8Array | null>;
    /**
     * The bytes of attachment `n` (from 1), opened from the vault; its log row is committed first. Null when the report has none of that number.
     * Its media type stands in the manifest.
     */
    attachment(id: ReportId, n: number, log: LogEntry): Promise<Uint8Array | null>;
    recordHandOver(id: ReportId, how: string, at: Instant, log: LogEntry): Promise<void>;
    /** Gives the copy number, from 1 for each report; the log row is in the same transaction. */
    recordCopy(id: ReportId, copy: NewCopy, log: LogEntry): Promise<number>;

    /** What a unit sent and what it lacked from the first month to the last, both included. */
    unitLacks(unitId: UnitId, months: { readonly first: PlainMonth; readonly last: PlainMonth }): Promise<UnitLacks>;

    /**
     * A message from a nämnd (opened, feedback, missing …): kept once, and what it says is missing counted once. Gives the receipt that stands: the new
     * one, or the one from before.
     */
    accept(sealed: Sealed, receipt: Receipt, log: LogEntry): Promise<Receipt>;
  };
