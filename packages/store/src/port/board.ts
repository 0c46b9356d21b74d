import type {
  Anmalningsnummer,
  Arendenummer,
  ChildFileId,
  EnvelopeId,
  LinkId,
  LoginId,
  MatterId,
  OrganisationId,
  RecordId,
  ReportId,
  UserId,
} from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { Envelope, Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { Awaited } from '@tidig/domain/intake/awaits.ts';
import type { KeptRecord } from '@tidig/domain/intake/course.ts';
import type { RecordBody, RecordKind } from '@tidig/domain/intake/records.ts';
import type { NameQuery } from '@tidig/domain/names/query.ts';
import type { MatchReason } from '@tidig/domain/register/match-reason.ts';
import type { SafetyOutcome } from '@tidig/domain/vocabulary/intake.ts';
import type { BarrierStore } from './barriers.ts';
import type { DialogueStore } from './dialogue.ts';
import type { DisposalStore } from './disposal.ts';
import type { Exchange, Opening, OpenedObject, OpenPartName, Sealed } from './exchange.ts';
import type { JoiningStore } from './joining.ts';
import type { LogEntry, Logged } from './log.ts';
import type { MadeSearchStore } from './made-searches.ts';
import type { OversightStore } from './oversight.ts';
import type { BoardCopy, ProtectionMark, ProtectionStore } from './protection.ts';
import type { VaultStore } from './vault.ts';

/** Who the report says the child is: what the akt and the derived index are made from. */
export type ChildIdentity = {
  readonly certainty: 'KTR' | 'TRO' | 'OKA';
  /** 12 digits; only PNR and SAM identify. */
  readonly number: { readonly kind: 'PNR' | 'SAM'; readonly value: string } | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly alias: string;
  readonly birthDate: PlainDate | null;
  /** Code of V4 for the child; EKO is treated as protected until answered. */
  readonly protection: string;
};

export type Tri = 'JA' | 'NEJ' | 'VET';

/** What lists may show of a report (L-45), copied out at arrival into derived rows that `rebuild` can make again. */
export type ArrivedRow = {
  readonly id: ReportId;
  readonly anmalningsnummer: Anmalningsnummer;
  readonly arendenummer: Arendenummer;
  /** Code of V1. */
  readonly kind: string;
  readonly from: OrganisationId;
  readonly arrivedAt: Instant;
  /** As the report says, but `protection` is the strongest mark that any report in the child's akt carries: a mark set once holds for all (T-14). */
  readonly child: ChildIdentity;
  /** Years on the day of arrival; null when unknown. */
  readonly ageOnArrival: number | null;
  /** "Är barnet i fara just nu?" and "Behöver barnet skydd nu?" as the sender answered. */
  readonly danger: Tri | null;
  readonly protectToday: Tri | null;
  /** Entered by hand from before the register began ("äldre, införda"). */
  readonly historical: boolean;
  readonly firstOpenedAt: Instant | null;
  readonly firstOpenedBy: string | null;
  readonly safetyAssessedAt: Instant | null;
  readonly safetyOutcome: SafetyOutcome | null;
  /** Who wrote that skyddsbedömning; null when there is none. */
  readonly safetyBy: UserId | null;
  readonly decision: Decision | null;
  /** Children and young people: the nämnd must assess and decide (L-20, L-28). */
  readonly covered: boolean;
  /** The sender asks to be told what becomes of it (L-10). */
  readonly feedbackWanted: boolean;
  /** What the nämnd has left to do first; '' = nothing. */
  readonly awaited: Awaited;
  /** The one who reported is still to be told of the decision, whatever else is left. */
  readonly feedbackAwaited: boolean;
  /** Who has it to handle; null = nobody. */
  readonly handler: Handler | null;
  /** The record that says so; null = nobody has ever had it. */
  readonly assignment: RecordId | null;
  /** The new last day, where the time was prolonged (L-27). */
  readonly prolongedTo: PlainDate | null;
  /** When it was sent on to another nämnd (L-115). */
  readonly forwardedAt: Instant | null;
  /** When somebody put it into the case system. */
  readonly elsewhereAt: Instant | null;
  /** Answers from the sender that nobody here has read. */
  readonly answersUnread: number;
  /** Where the report itself, or the one it follows, lies. */
  readonly link: Link | null;
  /** The report here that this one supplements (KOMP) or corrects (FEL); null for a report of its own. */
  readonly follows: ReportId | null;
  /** What has come in about this report since: supplements and messages that something is wrong, oldest first. */
  readonly followUps: readonly FollowUp[];
};

export type FollowUp = {
  readonly id: ReportId;
  /** KOMP or FEL. */
  readonly kind: string;
  readonly arrivedAt: Instant;
  /** A person here opened it; null = unread. */
  readonly firstOpenedAt: Instant | null;
  /** As the sender answered in it; null where it says nothing of that. */
  readonly danger: Tri | null;
  readonly protectToday: Tri | null;
};

export type Unopened = Pick<ArrivedRow, 'id' | 'from' | 'arrivedAt' | 'follows'>;

/** A line of the diarium: nothing of whom it is about. `inFile`: it lies in a personakt, and need not stand in the diarium any more (L-122). */
export type DiaryRow = Pick<ArrivedRow, 'id' | 'arendenummer' | 'kind' | 'from' | 'arrivedAt' | 'ageOnArrival'> & {
  readonly inFile: boolean;
};

/** What is measured of a report: moments, days and codes, and nothing of whom it is about or what it says. */
export type Measures = Pick<ArrivedRow, 'arrivedAt' | 'covered' | 'feedbackWanted' | 'awaited'> & {
  /** When the first skyddsbedömning was made. */
  readonly assessedAt: Instant | null;
  /** The day of the first decision. */
  readonly decidedOn: PlainDate | null;
  /** When somebody first told the one who reported. */
  readonly toldAt: Instant | null;
  /** It was unfit to tell, and nobody did. */
  readonly unfitToTell: boolean;
  readonly forwarded: boolean;
};

/** A decision as the nämnd is told of it (L-32): by whom and on which point, never about whom. */
export type DelegatedDecision = Pick<ArrivedRow, 'id' | 'arendenummer'> &
  Pick<Decision, 'code' | 'on' | 'paragraph' | 'delegation'> & {
    readonly byName: string;
    /** The day it was written; `on` is the day it was taken. */
    readonly writtenOn: PlainDate;
    /** The last day of the förhandsbedömning that it ended, as it stood then; null for one that follows another decision. */
    readonly lastDay: PlainDate | null;
  };

export type Decision = RecordBody<'DECISION'>;

export type Handler = { readonly userId: UserId; readonly name: string };

/** A dated, reversible record that a report belongs in a child's akt. */
export type Link = {
  readonly id: LinkId;
  readonly reportId: ReportId;
  readonly childFileId: ChildFileId;
  readonly basis: 'exact-number' | 'decided';
  readonly linkedAt: Instant;
  readonly linkedBy: string;
};

/** A link that has been undone: the trace of a report that lay in that akt by mistake. */
export type EndedLink = Link & { readonly undone: { readonly at: Instant; readonly by: string; readonly reason: string } };

/** A message that makes a report arrive. */
export type Arrival = {
  readonly sealed: Sealed;
  readonly receipt: Receipt;
  /**
   * The report it follows, in whose matter and akt it then lies (`matterId` and `exactNumberLink` are not used): it opens no matter, starts no days
   * and is no report of its own. Null: a report of its own.
   */
  readonly follows: ReportId | null;
  /** The new matter that the report opens; the ärendenummer is the matter's. */
  readonly matterId: MatterId;
  /**
   * Set when the identity is certain by number: the store links to the akt with that number, or opens a new one under `newChildFileId`.
   * Several akter with the number, or one that has it from an unchecked identity: no link, a person decides.
   * Null: never link by itself (uncertain identity, 18–20 years L-28); a person decides.
   */
  readonly exactNumberLink: { readonly linkId: LinkId; readonly newChildFileId: ChildFileId } | null;
  readonly row: Pick<
    ArrivedRow,
    | 'id'
    | 'anmalningsnummer'
    | 'kind'
    | 'from'
    | 'child'
    | 'ageOnArrival'
    | 'danger'
    | 'protectToday'
    | 'historical'
    | 'covered'
    | 'feedbackWanted'
  > & {
    /** Anmälningsnummer of reports on other children in the same event; they may come later, or never. */
    readonly sameEvent: readonly string[];
    /** Numbers, by their last ten digits, of everybody who stands in it. */
    readonly numbers: readonly string[];
    /** Whole names of the child's guardians as it has them; null where somebody in it is marked as protected. */
    readonly guardianNames: readonly string[] | null;
    /** Numbers of the police for it, folded (`foldPoliceNumber`). */
    readonly policeNumbers: readonly string[];
  };
  /** Whom the nämnd that sent it on knew to be protected: marks here from the first moment, but those that hold here already (T-14). None for what came straight. */
  readonly marks: readonly Omit<ProtectionMark, 'reportId' | 'childFileId' | 'lifted'>[];
  /** For what follows a report that was sent on: the same document on its way there, put into the outbox with its log row when it arrives. Null: stays here. */
  readonly onward: Onward | null;
};

/** `forwarded`: the record by which the report was sent on. */
export type Onward = { readonly forwarded: RecordId; readonly sealed: Sealed; readonly log: LogEntry };

/** What follows a report would stay here though the report has been sent on meanwhile: nothing is written; look again. */
export class SentOnMeanwhile extends Error {}

/** An akt as a hit or a heading: identity and dates, nothing from any report. */
export type ChildFile = {
  readonly id: ChildFileId;
  readonly openedOn: PlainDate;
  readonly identity: ChildIdentity;
  /** Other spellings and earlier names found in linked reports. */
  readonly otherNames: readonly {
    readonly givenName: string;
    readonly familyName: string;
    readonly kind: 'EARLIER' | 'ALIAS' | 'REPORTED';
  }[];
};

export type Hit = {
  readonly childFile: ChildFile;
  readonly reasons: readonly MatchReason[];
  /** The stored spelling that matched, when it differs from what was typed. */
  readonly matchedName: string | null;
  /** The akt's reports: dates, states and decisions only (L-45); oldest first. */
  readonly reports: readonly (Pick<ArrivedRow, 'id' | 'arendenummer' | 'arrivedAt' | 'safetyAssessedAt' | 'historical' | 'ageOnArrival'> & {
    readonly decision: Pick<Decision, 'code' | 'on' | 'paragraph'> | null;
  })[];
};

export type RegisterQuery =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'arendenummer'; readonly value: string }
  /** A number the police gave (K-nummer, diarienummer …), folded by `foldPoliceNumber`; it stands for the ärendenummer of the reports that name it (L-97). */
  | { readonly kind: 'police-number'; readonly value: string }
  /**
   * A birth year orders the hits and adds none; `orBirthYear`: the other one that a said age can mean, which orders just as the first. `whose`: the
   * child's own name, or a guardian's (only from an open intake task, L-43); the one never answers for the other.
   */
  | {
      readonly kind: 'name';
      readonly name: NameQuery;
      readonly birthYear: number | null;
      readonly orBirthYear?: number | null;
      readonly whose: 'child' | 'guardian';
    };

/** What a look-up found: akter, and reports that lie in no akt yet and may be about the same child. An answer without them would be a false "none". */
export type Found = { readonly hits: readonly Hit[]; readonly unlinked: readonly ArrivedRow[] };

/**
 * What a record or a copy is about. `board`: the nämnd itself, for its settings; `alarm`: one alarm, for what has been done to get it answered; `log`: the
 * nämnd's access log, for the reviews of it.
 */
export type About = { readonly kind: 'report' | 'child-file' | 'matter' | 'search' | 'board' | 'alarm' | 'log'; readonly id: string };

/** A document that the nämnd makes: append-only, dated, signed by a person. What its body holds: domain/intake/records.ts. */
export type BoardRecord = KeptRecord & { readonly about: About };

/** The record that the writer has seen as the last of its kind about that object; null: there was none. */
export type LastRecord = { readonly about: About; readonly kind: RecordKind; readonly id: RecordId | null };

/** That somebody here has opened all that has come in about a report: supplements, corrections and answers. */
export type NothingUnread = { readonly nothingUnreadAbout: ReportId };

/** That a report was opened in a login, and when first. */
export type OpenedBy = { readonly report: ReportId; readonly login: LoginId; readonly at: Instant };

/** What must still hold when a record is written. */
export type Expected = LastRecord | NothingUnread;

/** Told now and then how many of all reports and akter are done. */
export type Progress = (done: { readonly done: number; readonly of: number }) => void;

/** One socialnämnd. A query can only ever see this file; another nämnd's data is not there. */
export type BoardStore = Logged &
  Exchange &
  BarrierStore &
  VaultStore &
  ProtectionStore &
  DialogueStore &
  DisposalStore &
  JoiningStore &
  OversightStore &
  MadeSearchStore & {
    /**
     * A report arrives, once: message and parts, matter with the next ärendenummer of the year, link by exact number, index, list row, log row
     * in one transaction. Gives the receipt that stands: this one, or the one given before for the same id.
     * Resolves when everything is on stable storage (promise 1).
     */
    arrive(arrival: Arrival, log: LogEntry): Promise<Receipt>;
    /**
     * Without a skyddsbedömning first, then the oldest: what is cut by `limit` is never what is most overdue.
     * `open` = something is awaited of the nämnd, or something that came in about it since is unread. What follows another report is never a row of its own.
     */
    arrived(filter: { readonly open: boolean; readonly limit: number }): Promise<readonly ArrivedRow[]>;
    arrivedRow(id: ReportId): Promise<ArrivedRow | null>;
    /** What arrived at a moment or before, waits for the nämnd or is unread, and nobody has opened: reports and what follows them. Oldest first. */
    unopened(until: Instant): Promise<readonly Unopened[]>;
    /** All that came from the first moment and before the second, but for what is from before the register began; oldest first. */
    diary(from: Instant, until: Instant): Promise<readonly DiaryRow[]>;
    /** Reports of their own since the register began that came at that moment or later, were decided on that day or later, or still wait for a decision. */
    measures(from: Instant): Promise<readonly Measures[]>;
    /** Decisions taken from the first day to the last, both included, oldest first; none from before the register began. */
    decisionsBetween(from: PlainDate, to: PlainDate): Promise<readonly DelegatedDecision[]>;
    /** Reports of the same sender on other children in the same event, newest first. */
    inSameEvent(id: ReportId): Promise<readonly ArrivedRow[]>;
    /** Of these reports, each two of the same sender of which one names the other as being on another child in the same event. */
    pairsInSameEvent(ids: readonly ReportId[]): Promise<readonly (readonly [ReportId, ReportId])[]>;
    /** In which logins it was opened before that moment, whyever, and when last in each: the latest first. */
    openedBefore(object: OpenedObject, before: Instant, limit: number): Promise<readonly Omit<OpenedBy, 'report'>[]>;
    /** Who has opened which of these reports at that moment or later, whyever: the first time by each login, oldest first. */
    openedSince(reports: readonly ReportId[], since: Instant): Promise<readonly OpenedBy[]>;
    /**
     * The reports of their own in which somebody with one of these numbers (the last ten digits) stands, as child, guardian or sibling, or in what follows
     * them; linked or not, newest first. By number alone.
     */
    reportsNaming(numbers: readonly string[]): Promise<readonly ArrivedRow[]>;
    receivedEnvelope(id: ReportId): Promise<Envelope | null>;
    /** The report that a received message carried; null when that message is not here (or carried no report). */
    reportOfEnvelope(id: EnvelopeId): Promise<ReportId | null>;
    part(id: ReportId, name: OpenPartName): Promise<Uint8Array | null>;
    /** The location part, opened from the vault; its log row is committed first. */
    location(id: ReportId, log: LogEntry): Promise<Uint8Array | null>;
    /**
     * The bytes of attachment `n` (from 1), opened from the vault; its log row is committed first. Null when the report has none of that number.
     * Its media type stands in the manifest.
     */
    attachment(id: ReportId, n: number, log: LogEntry): Promise<Uint8Array | null>;
    /**
     * Opens a report: the opening, the fact that a person has now read it (first time only), `notice` into the outbox (first time only),
     * and the log row, in one transaction.
     */
    openReport(opening: Opening, readerName: string, notice: Sealed | null, log: LogEntry): Promise<void>;
    recordCopy(id: ReportId, copy: BoardCopy, log: LogEntry): Promise<number>;

    /** False when the report already has a live link. A new akt takes its identity from the report. */
    link(link: Link, newChildFile: { readonly openedOn: PlainDate } | null, log: LogEntry): Promise<boolean>;
    /** Ends a live link; the row stays with who, when and why. The akt's spärrar that are not ended are put on the report, each with a log row. False when there is none. */
    undoLink(
      reportId: ReportId,
      undone: { readonly at: Instant; readonly by: string; readonly reason: string },
      log: LogEntry,
    ): Promise<boolean>;

    /** What has been undone of a report's links, or of the links to an akt, oldest first. */
    endedLinks(object: OpenedObject): Promise<readonly EndedLink[]>;

    /**
     * Appends. Nothing is replaced; of several of a kind on one report the one written last counts in lists. `notice` goes into the outbox in the same
     * transaction. Where `expected` is given and does not hold (the last record of a kind about its object is another one, something is unread), nothing is written and it gives false:
     * somebody wrote in between (T-26).
     */
    addRecord(record: BoardRecord, log: LogEntry, notice?: Sealed, expected?: Expected | readonly Expected[]): Promise<boolean>;
    /** Several at once, all or none, each with its log row. */
    addRecords(
      added: readonly { readonly record: BoardRecord; readonly log: LogEntry }[],
      expected?: Expected | readonly Expected[],
    ): Promise<boolean>;
    /** In the order in which they were written, oldest first: the sequence decides, never the clock (T-27). */
    records(about: About): Promise<readonly BoardRecord[]>;
    /** Of one kind, whatever they are about, newest first. */
    latest(kind: RecordKind, limit: number): Promise<readonly BoardRecord[]>;

    /** At most 20 hits, exact before near. The log row (outcome `done` or `empty`) is committed before this resolves. */
    search(query: RegisterQuery, log: LogEntry): Promise<Found>;
    /** Possible akter for a report by what it says of the child (number, name), at most 5 of each; `except` is the report itself. No log row: part of opening the report. */
    proposals(child: ChildIdentity, except: ReportId): Promise<Found>;
    /** `without`: reports of the akt whose names are not told, because they are shut to the reader. */
    childFile(id: ChildFileId, without?: readonly ReportId[]): Promise<ChildFile | null>;
    /** The akt's reports by arrival, oldest first; what follows one stands in its `followUps`, not as a row. */
    reportsIn(id: ChildFileId): Promise<readonly ArrivedRow[]>;

    /** Makes index and derived rows again from the documents, while searches and arrivals go on; counts what was made. */
    rebuild(progress?: Progress): Promise<{ readonly reports: number; readonly childFiles: number }>;
    /** Compares index and derived rows with the documents; how many differ. */
    checkDerived(progress?: Progress): Promise<{ readonly reports: number; readonly differing: number }>;
  };
