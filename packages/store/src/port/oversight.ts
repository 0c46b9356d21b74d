import type { OrganisationId, UserId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { KeptRecord } from '@tidig/domain/intake/course.ts';
import type { RecordKind } from '@tidig/domain/intake/records.ts';
import type { OpenedObject } from './exchange.ts';
import type { LogRow } from './log.ts';

/** When one person has searched outside tasks: the newest of late, and those for the same. */
export type LoggedSearches = { readonly recent: readonly Instant[]; readonly same: readonly Instant[] };

/** A flagged event: who, when, as what, why flagged (`outcome`), and what the person said of it. Never what was searched for. */
export type FlagRow = Pick<LogRow, 'seq' | 'at' | 'actor' | 'role' | 'purpose' | 'objectKind' | 'outcome'> & {
  readonly reason: string | null;
};

/** The rows of a stretch of the log; `hash` is that of the last one. */
export type LogSpan = { readonly firstSeq: number; readonly lastSeq: number; readonly hash: string };

/** Who has a row in a stretch of the log, by membership, and how many. */
export type ActorRows = { readonly userId: string; readonly membership: string | null; readonly rows: number };

/** What a row is left out for: it is about one of these, or done with one of them as the task. */
export type Without = readonly OpenedObject[];

/** What a nämnd's log tells of how the register is used (L-100, T-1). All of it is read from the log itself. */
export type OversightStore = {
  /**
   * When one person has searched outside tasks and got an answer, from these moments on: at most the thousand newest, and those that were for the same by the
   * keyed hashes of their terms (all that one of the two searched for, the other did too).
   */
  searchesOutsideTasks(
    actor: UserId,
    since: { readonly recent: Instant; readonly same: Instant },
    terms: readonly string[],
  ): Promise<LoggedSearches>;
  /** The last setting of a kind that the nämnd has written; null when there is none. Asked for at every search outside tasks. */
  lastSetting(own: OrganisationId, kind: RecordKind): Promise<KeptRecord | null>;
  /** Flagged events, oldest first. */
  flags(without: Without): Promise<readonly FlagRow[]>;
  /** When the first row was written; null for an empty log. */
  logBegan(): Promise<Instant | null>;
  /** The rows between two moments, the second not included; null when there are none, or when no row is as late as the second: more may come. */
  logSpan(from: Instant, until: Instant): Promise<LogSpan | null>;
  /** In the order of user and membership. Long stretches are walked a part at a time, so that others get their turn. */
  actorsIn(span: LogSpan): Promise<readonly ActorRows[]>;
  /** One person's rows in a stretch, newest first, at most `limit` below `beforeSeq` (null: from the end). */
  rowsOfActor(
    span: LogSpan,
    page: { readonly actor: string; readonly beforeSeq: number | null; readonly limit: number; readonly without: Without },
  ): Promise<readonly LogRow[]>;
};
