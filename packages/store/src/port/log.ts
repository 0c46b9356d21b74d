import type { Role } from '@tidig/domain/access/roles.ts';
import type { MembershipId, UserId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';

/** What kind of thing a log row is about. */
export type LogObjectKind =
  | 'none'
  | 'account'
  | 'address'
  | 'draft'
  | 'report'
  | 'child-file'
  | 'search'
  | 'copy'
  | 'envelope'
  | 'words'
  | 'unit'
  | 'store'
  | 'board'
  | 'log';

/**
 * One act, as the acting code tells it. The store turns `objectId` into a keyed pseudonym and `terms` into keyed hashes,
 * puts `reason` in its own table, and chains the row to the one before. Nothing here is ever content.
 */
export type LogEntry = {
  readonly at: Instant;
  /** Null for the system itself and for somebody not logged in. */
  readonly actor: UserId | null;
  readonly membership: MembershipId | null;
  readonly role: Role | 'system' | 'nobody';
  /** A named purpose code, `task`, `emergency`, `own-work` or `system`. */
  readonly purpose: string;
  /** The id of the open task or of the nödöppning, if that is the purpose. */
  readonly task: string | null;
  readonly objectKind: LogObjectKind;
  readonly objectId: string | null;
  /** An action of the policy, or a system act such as `envelope.accept`. */
  readonly action: string;
  /** `done`, `empty` (a search without hits), or the code of the refusal. */
  readonly outcome: string;
  readonly terms?: readonly string[];
  readonly reason?: string;
};

/** A row as it stands in the chain. `hash` covers every column and the previous row's hash, from row 1. */
export type LogRow = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string | null;
  readonly membership: string | null;
  readonly role: string;
  readonly purpose: string;
  readonly task: string | null;
  readonly objectKind: LogObjectKind;
  readonly pseudonym: string | null;
  readonly action: string;
  readonly outcome: string;
  readonly termsHash: string | null;
  readonly reasonRef: string | null;
  readonly previousHash: string;
  readonly hash: string;
};

/** The result of walking a chain from row 1: how many rows fit, the last one's hash, and the first row that does not fit (null = whole). */
export type ChainCheck = { readonly rows: number; readonly head: string; readonly brokenAt: number | null };

/** What an earlier check gave, kept outside the store: with it a log cut at the end, or made anew, is found. */
export type LogAnchor = Pick<ChainCheck, 'rows' | 'head'>;

/** What every store has: its log. */
export type Logged = {
  /** Commits one row with FULL. Resolves only when it is on stable storage; whoever answers content waits for it. */
  log(entry: LogEntry): Promise<void>;
  /**
   * Newest first, at most `limit` rows below `beforeSeq` (null = from the end). `without`: rows about these, or done with one of these as the task, are
   * left out as if they were not there.
   */
  logRows(page: {
    readonly beforeSeq: number | null;
    readonly limit: number;
    readonly without?: readonly { readonly kind: LogObjectKind; readonly id: string }[];
  }): Promise<readonly LogRow[]>;
  /** Walks from row 1; with an anchor also finds rows cut off at the end and a chain made anew. */
  checkLog(anchor?: LogAnchor): Promise<ChainCheck>;
};
