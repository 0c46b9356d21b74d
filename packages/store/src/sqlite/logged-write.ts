import type { LogEntry } from '../port/log.ts';
import { appendLog } from './log-chain.ts';
import type { StoreScope, UseStore } from './scope.ts';

/** One act and its log row in one transaction: both are on stable storage when this resolves, or neither. */
export function loggedWrite<T>(use: UseStore, log: LogEntry, work: (scope: StoreScope) => T): Promise<T> {
  return use((scope) =>
    scope.db.write(() => {
      const result = work(scope);
      appendLog(scope.db, scope.logKey, log);
      return result;
    }),
  );
}

/** An act that may turn out to be none: written with its log row, or, when `work` says false, neither. */
export function loggedWriteIf(use: UseStore, log: LogEntry, work: (scope: StoreScope) => boolean): Promise<boolean> {
  return use((scope) =>
    scope.db.write(() => {
      const written = work(scope);
      if (written) appendLog(scope.db, scope.logKey, log);
      return written;
    }),
  );
}

/** Content whose log row must stand first: the row is committed, and only then is anything read. */
export function loggedRead<T>(use: UseStore, log: LogEntry, work: (scope: StoreScope) => T): Promise<T> {
  return use((scope) => {
    scope.db.write(() => appendLog(scope.db, scope.logKey, log));
    return scope.db.read(() => work(scope));
  });
}
