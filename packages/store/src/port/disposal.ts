import type { Arendenummer, ChildFileId, ReportId, UserId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { Born } from '@tidig/domain/retention/research-sample.ts';
import type { Inquiry } from '@tidig/domain/retention/retention.ts';
import type { BoardRecord } from './board.ts';
import type { OpenedObject } from './exchange.ts';
import type { LogEntry } from './log.ts';

/** What decides for how long one matter in an akt is kept. */
export type RetainedMatter = {
  readonly id: string;
  readonly arendenummer: Arendenummer;
  /** Reports of their own; what follows them goes with them. */
  readonly reports: readonly ReportId[];
  /** When the first of them came. */
  readonly arrivedOn: PlainDate;
  readonly inquiry: Inquiry | null;
  readonly placed: boolean;
  readonly open: boolean;
};

/** An akt in which nothing lies. `matter`: it goes with that one; null: with the last that goes, never before. */
export type FileBeside = { readonly id: ChildFileId; readonly matter: string | null };

/** An akt with those that have been joined with it, or a report that lies in none: what has one clock (L-61). */
export type RetentionUnit = {
  readonly object: OpenedObject;
  /** Null only where nothing can be dated: a defect, and such a unit is never due. */
  readonly lastNote: PlainDate | null;
  readonly known: readonly Born[];
  readonly matters: readonly RetainedMatter[];
  /** Empty akter that are kept with it: emptied into it by a join, or opened from a report in it. What is noted about them is noted about it. */
  readonly beside: readonly FileBeside[];
};

/** What goes of a unit: these matters, and the akt itself where nothing is left in it, with the empty ones beside it. */
export type ToDispose = { readonly object: OpenedObject; readonly matters: readonly string[]; readonly whole: boolean };

/** A gallring: what one person has proposed, and another approved. Names nobody whom it is about. */
export type Disposal = {
  readonly id: string;
  readonly proposed: { readonly at: Instant; readonly by: UserId; readonly byName: string };
  readonly approved: { readonly at: Instant; readonly by: UserId; readonly byName: string } | null;
  /** What is left to destroy. */
  readonly units: readonly ToDispose[];
};

export type DisposalStore = {
  /** Akter and reports in none of which nothing has come in after that day, a batch at a time: others get their turn in between. */
  retentionUnits(until: PlainDate): Promise<readonly RetentionUnit[]>;
  /** Null when there is no such akt, or no such report; also for a report that lies in an akt or follows another, and for an akt in which nothing lies. */
  retentionUnit(object: OpenedObject): Promise<RetentionUnit | null>;
  /** The one that is not done and not taken back; null when there is none. */
  liveDisposal(): Promise<Disposal | null>;
  /** Keeps the list with its record. False, and nothing written, when there is one already. */
  proposeDisposal(
    proposed: {
      readonly id: string;
      readonly at: Instant;
      readonly by: UserId;
      readonly byName: string;
      readonly units: readonly ToDispose[];
    },
    record: BoardRecord,
    log: LogEntry,
  ): Promise<boolean>;
  /** False, and nothing written, when it is no longer to be approved. Throws when the one who proposed it approves it: the file refuses that. */
  approveDisposal(
    id: string,
    approved: { readonly at: Instant; readonly by: UserId; readonly byName: string },
    record: BoardRecord,
    log: LogEntry,
  ): Promise<boolean>;
  /** Takes back one that is not approved. False when there is none such. */
  withdrawDisposal(id: string, at: Instant, record: BoardRecord, log: LogEntry): Promise<boolean>;
  /**
   * Destroys one unit of an approved list, whole, in one transaction with its log row: message, parts, receipts, links, records, openings, copies, marks,
   * spärrar, derived rows, words of the index that nobody else has, and the reasons in the log that are about it. False, and nothing done, when it is not in an
   approved list, or when what would go with it is no longer just what was listed.
   */
  dispose(id: string, object: OpenedObject, log: LogEntry): Promise<boolean>;
  /** Leaves a unit out of an approved list: something has come in since. */
  leaveOut(id: string, object: OpenedObject): Promise<void>;
  /** Ends a list in which nothing is left, and clears what is overwritten out of the file (`clearTraces`). False when something is left. */
  endDisposal(id: string, at: Instant, record: BoardRecord, log: LogEntry): Promise<boolean>;
  /** Writes what stands beside the file into it and empties what stood there. False when somebody was reading: do it again. */
  clearTraces(): Promise<boolean>;
};
