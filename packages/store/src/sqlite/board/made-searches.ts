import type { EmptySearch, MadeSearchStore } from '../../port/made-searches.ts';
import { storeCopy } from '../exchange/openings.ts';
import { pseudonymOf, termHash } from '../log-chain.ts';
import { loggedWrite } from '../logged-write.ts';
import type { StoreScope, UseStore } from '../scope.ts';

/** What has been searched for without hits, from the log itself; and papers about it. */
export function madeSearchMethods(use: UseStore): MadeSearchStore {
  return {
    emptySearch: (asked) => use((scope) => emptySearch(scope, asked)),
    recordSearchCopy: (id, copy, log) => loggedWrite(use, log, (scope) => storeCopy(scope, { kind: 'search', id }, copy)),
  };
}

/** Rows stand in the order of time: only those after the moment are looked at. */
function emptySearch(
  { db, logKey }: StoreScope,
  { id, by, terms, since }: Parameters<MadeSearchStore['emptySearch']>[0],
): EmptySearch | null {
  const row = db.get<EmptySearch>(
    `SELECT at, purpose, task FROM access_log WHERE seq > coalesce((SELECT seq FROM access_log WHERE at < :since ORDER BY seq DESC LIMIT 1), 0)
       AND pseudonym = :pseudonym AND actor = :by AND action = 'register.search' AND outcome = 'empty' AND terms_hash = :terms LIMIT 1`,
    { since, pseudonym: pseudonymOf(logKey, 'search', id), by, terms: terms.map((term) => termHash(logKey, term)).join(' ') },
  );
  return row ?? null;
}
