import type { UserId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { NewCopy } from './exchange.ts';
import type { LogEntry } from './log.ts';

/** A search without hits as the log has it: when, why (a named purpose code, or `task`), and for which report. Never what was searched for. */
export type EmptySearch = { readonly at: Instant; readonly purpose: string; readonly task: string | null };

/** Searches that have been made. The log is what proves them: nothing else is kept of a search until somebody notes its answer. */
export type MadeSearchStore = {
  /**
   * The search of that id when this person made it at that moment or later, with these very terms in this order, and it found nothing: neither akt nor
   * report, hidden ones included. Null for every other.
   */
  emptySearch(asked: {
    readonly id: string;
    readonly by: UserId;
    readonly terms: readonly string[];
    readonly since: Instant;
  }): Promise<EmptySearch | null>;
  /** Numbers a paper about a search, from 1, with its log row. */
  recordSearchCopy(id: string, copy: NewCopy, log: LogEntry): Promise<number>;
};
