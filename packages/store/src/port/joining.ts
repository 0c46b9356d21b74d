import type { ChildFileId, LinkId, LoginId, RecordId, ReportId, UserId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { LogEntry } from './log.ts';

/** An akt as the one who moves has seen it: which reports lie there, and what was last written about it. */
export type SeenFile = { readonly id: ChildFileId; readonly links: readonly LinkId[]; readonly record: RecordId | null };

/** Reports that a person moves from one akt to another. */
export type FileMove = {
  readonly id: string;
  readonly way: 'JOINED' | 'SPLIT' | 'JOIN_UNDONE' | 'SPLIT_UNDONE';
  readonly from: ChildFileId;
  readonly to: ChildFileId;
  /** Set when `to` is a new akt: it takes its identity from the first of the reports. */
  readonly newFile: { readonly openedOn: PlainDate } | null;
  /** Each lies in `from` now. */
  readonly reports: readonly ReportId[];
  readonly reason: string;
  readonly at: Instant;
  readonly by: UserId;
  readonly byName: string;
  /** The move that is taken back. */
  readonly undoes: string | null;
  readonly seen: readonly SeenFile[];
};

export type JoiningStore = {
  /**
   * Ends each report's link in the one akt and makes it anew in the other, writes the move about both, and lets nobody gain sight of anything by it: spärrar and
   * protection marks come along, and who was named for the vault of an akt that reports are moved into is named no more. An undo takes away again what came
   * along, unless something has been put into the akt since. An akt that is parted from the report it was opened from goes on under the identity that the oldest
   * report left in it gives, until an undo brings that report back. One transaction, with a log row for each akt, each report and each spärr.
   * `changed`, and nothing written: an akt is not as `seen`. `emergency`: somebody reads one of them under a nödöppning, which would then cover more.
   */
  moveReports(move: FileMove, log: LogEntry): Promise<'moved' | 'changed' | 'emergency'>;
  /** Akter that a login has open now, the one opened last first. */
  openFiles(login: LoginId, now: Instant): Promise<readonly ChildFileId[]>;
};
