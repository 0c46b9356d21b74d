import type { Instant } from '@tidig/domain/base/time.ts';
import type { StoreScope } from '../scope.ts';
import { draftVersion } from './drafts.ts';

/** Keys in the order in which they were settled. */
export function settledIn({ db }: StoreScope, draftId: string): readonly string[] {
  return db.all<{ key: string }>('SELECT key FROM draft_settled WHERE draft_id = ? ORDER BY at, key', [draftId]).map(({ key }) => key);
}

/** `no-draft` when it is not there, `too-many` when it already has `most` keys: nothing is written then. Again: nothing changes. */
export function settle(scope: StoreScope, draftId: string, key: string, at: Instant, most: number): 'settled' | 'no-draft' | 'too-many' {
  if (draftVersion(scope, draftId) === null) return 'no-draft';
  const kept = settledIn(scope, draftId);
  if (kept.includes(key)) return 'settled';
  if (kept.length >= most) return 'too-many';
  scope.db.run('INSERT INTO draft_settled (draft_id, key, at) VALUES (?, ?, ?)', [draftId, key, at]);
  return 'settled';
}
