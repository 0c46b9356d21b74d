import type { ProtectionMarkCode } from '@tidig/domain/access/protection-kind.ts';
import type { PersonId } from '@tidig/domain/form/parts.ts';
import type { Arendenummer, ChildFileId, MarkId, ReportId, UserId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { NewCopy, OpenedObject } from './exchange.ts';
import type { LogEntry } from './log.ts';

/**
 * A protection mark that somebody at the nämnd has set (T-14). It holds for the akt, and for the report (with what follows it) wherever that is moved.
 * Append-only: what is lifted stands as lifted.
 */
export type ProtectionMark = {
  readonly id: MarkId;
  /** The report it was set from, never one that follows another; null when it was set from the akt. */
  readonly reportId: ReportId | null;
  /** The akt in which the report lay; null when it lay in none. */
  readonly childFileId: ChildFileId | null;
  /** `child`, the row of a guardian or sibling in that report, or `household`: somebody there who is not pointed out. */
  readonly person: PersonId | 'household';
  readonly code: ProtectionMarkCode;
  readonly reason: string;
  readonly setAt: Instant;
  readonly setBy: UserId;
  readonly setByName: string;
  readonly lifted: ProtectionLift | null;
};

export type ProtectionLift = { readonly reason: string; readonly at: Instant; readonly by: UserId; readonly byName: string };

/** What somebody has noted of a copy: taken back, or its holder told; `NOT_RELEASED`: the program stopped it, it never left. */
export type CopyNote = {
  readonly kind: 'RECALLED' | 'INFORMED' | 'NOT_RELEASED';
  readonly doneOn: PlainDate;
  readonly notedAt: Instant;
  readonly notedBy: UserId;
  readonly notedByName: string;
};

/** A print at the nämnd. `withPlaces`: places of those who were not protected stood on it. `of`: other reports whose text is on it than the one it is numbered with. */
export type BoardCopy = NewCopy & { readonly withPlaces?: boolean; readonly of?: readonly ReportId[] };

/** A numbered print, and what has become of it. */
export type IssuedCopy = Required<BoardCopy> & {
  readonly reportId: ReportId;
  readonly arendenummer: Arendenummer;
  readonly number: number;
  readonly notes: readonly CopyNote[];
};

/** What a nämnd's store keeps of marks set late, and of the papers that went out before. */
export type ProtectionStore = {
  /** Effective in the same transaction wherever a mark is: lists, hits, proposals, links, the index (for FIN). */
  markProtection(mark: Omit<ProtectionMark, 'lifted'>, log: LogEntry): Promise<void>;
  /** False, and nothing written, when there is no mark of that id that is not lifted. A mark that a report itself carries is not touched. */
  liftProtection(id: MarkId, lift: ProtectionLift, log: LogEntry): Promise<boolean>;
  protectionMark(id: MarkId): Promise<ProtectionMark | null>;
  /** All that hold, or have held, for this report or akt, oldest first. */
  protectionMarks(object: OpenedObject): Promise<readonly ProtectionMark[]>;
  /** The location parts of several reports, opened from the vault to be compared with a text; the log rows of all are committed first, together.
   * `since`: when an opening was made; a row like one that the same person has had logged since then is not written again. */
  locationsToCompare(
    reads: readonly { readonly id: ReportId; readonly log: LogEntry }[],
    since?: Instant,
  ): Promise<readonly (Uint8Array | null)[]>;
  /** Every copy of these reports, or with their text on it, newest first; each once. */
  copiesOf(reports: readonly ReportId[]): Promise<readonly IssuedCopy[]>;
  /** Adds a note. False, and nothing written, when there is no such copy. */
  noteCopy(copy: { readonly reportId: ReportId; readonly number: number }, note: CopyNote, log: LogEntry): Promise<boolean>;
};
