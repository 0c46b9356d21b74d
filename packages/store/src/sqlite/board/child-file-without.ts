import type { ChildFile } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { childFiles } from './child-files.ts';
import { expectedFacts } from './derive.ts';

/**
 * An akt for a reader to whom some of its reports are shut (T-4): of the other names only those that the remaining reports give. Who the akt is about, and
 * that somebody is protected, is the akt's own.
 */
export function childFileWithout(db: StoreDatabase, id: string, without: readonly string[]): ChildFile | null {
  const file = childFiles(db, [id]).get(id) ?? null;
  if (!file || without.length === 0) return file;
  const names = expectedFacts(db, id, without).names;
  return {
    ...file,
    otherNames: names.flatMap(({ kind, givenName, familyName }) => (kind === 'OPENED' ? [] : [{ kind, givenName, familyName }])),
  };
}
