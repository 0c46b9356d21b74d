import type { OpenedObject } from '../../port/exchange.ts';
import type { StoreDatabase } from '../database.ts';
import { joinedWith } from './files-beside.ts';

/**
 * These objects one by one: an akt with the reports that lie in it now and the akter that have been joined with it, a report with all that follows it. What is shut, or opened in an emergency, is so
 * as a whole.
 */
export function wholeOf(db: StoreDatabase, objects: readonly OpenedObject[]): readonly OpenedObject[] {
  if (objects.length === 0) return [];
  const joined = objects.flatMap(({ kind, id }) => (kind === 'child-file' ? joinedWith(db, id) : []));
  const all = [...objects, ...joined.map((id) => ({ kind: 'child-file', id }))];
  return db.all<OpenedObject>(
    `WITH named (kind, id) AS (SELECT value ->> '$.kind', value ->> '$.id' FROM json_each(?)),
       lying (kind, id) AS (
         SELECT kind, id FROM named
         UNION SELECT 'report', l.report_id FROM named JOIN link l ON l.child_file_id = named.id AND l.undone_at IS NULL
           WHERE named.kind = 'child-file')
     SELECT kind, id FROM lying
     UNION SELECT 'report', f.report_id FROM lying JOIN report_follows f ON f.follows = lying.id WHERE lying.kind = 'report'`,
    [JSON.stringify(all.map(({ kind, id }) => ({ kind, id })))],
  );
}
