import { asId, type ChildFileId } from '@tidig/domain/base/ids.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { FileBeside } from '../../port/disposal.ts';
import type { OpenedObject } from '../../port/exchange.ts';
import type { StoreDatabase } from '../database.ts';
import { recordsOf } from './records-read.ts';

/** The akt into which one was emptied by a join that stands; null for an akt of its own. */
function joinedInto(db: StoreDatabase, akt: string): string | null {
  const joined = standingJoins(db, akt).findLast(({ from }) => from === akt);
  return joined && db.get('SELECT 1 FROM child_file WHERE id = ?', [joined.to]) ? joined.to : null;
}

/** The akter that have been emptied into this one, also through each other. */
export function joinedWith(db: StoreDatabase, akt: string): readonly ChildFileId[] {
  const found = new Set([akt]);
  for (const one of found) for (const { from } of standingJoins(db, one).filter(({ to }) => to === one)) found.add(from);
  found.delete(akt);
  return [...found].map((id) => asId<ChildFileId>(id));
}

/** The akt that one answers as: itself, or the last of those it was joined into. */
export function joinedAs(db: StoreDatabase, akt: string): string {
  return joinedThrough(db, akt).at(-1) ?? akt;
}

/** The akt, with each that it was joined into, through each other. */
export function joinedThrough(db: StoreDatabase, akt: string): readonly string[] {
  const seen = new Set([akt]);
  for (const one of seen) {
    const into = joinedInto(db, one);
    if (into !== null) seen.add(into);
  }
  return [...seen];
}

/**
 * What an akt is kept with (L-61): akter that were joined are one. One in which nothing lies any more is kept with the report that it was opened from: in the akt
 * where that lies now, or in none. It never has a clock of its own.
 */
export function keptWith(db: StoreDatabase, akt: string): OpenedObject {
  const own = joinedAs(db, akt);
  if (isAnythingIn(db, [own, ...joinedWith(db, own)])) return { kind: 'child-file', id: own };
  const lies = db.get<{ report: string; akt: string | null }>(
    `SELECT coalesce(f.follows, c.opened_from) AS report, l.child_file_id AS akt FROM child_file c LEFT JOIN report_follows f ON f.report_id = c.opened_from
     LEFT JOIN link l ON l.report_id = coalesce(f.follows, c.opened_from) AND l.undone_at IS NULL WHERE c.id = ?`,
    [own],
  );
  if (!lies) return { kind: 'child-file', id: own };
  return lies.akt === null ? { kind: 'report', id: lies.report } : { kind: 'child-file', id: joinedAs(db, lies.akt) };
}

/** The empty akter that are kept with an akt, or with a report in none. `reports`: those that lie there, without what follows them. */
export function filesBeside(db: StoreDatabase, object: OpenedObject, reports: readonly string[]): readonly FileBeside[] {
  const joined = object.kind === 'child-file' ? joinedWith(db, object.id) : [];
  const opened = db
    .all<{ id: string; matter: string | null }>(
      `WITH lying (id, own) AS (SELECT value, value FROM json_each(:reports)
         UNION SELECT report_id, follows FROM report_follows WHERE follows IN (SELECT value FROM json_each(:reports)))
       SELECT c.id, i.matter_id AS matter FROM lying JOIN child_file c ON c.opened_from = lying.id
       LEFT JOIN report_in_matter i ON i.report_id = lying.own AND i.to_at IS NULL`,
      { reports: JSON.stringify(reports) },
    )
    .filter(({ id }) => id !== object.id && joinedInto(db, id) === null && isSame(keptWith(db, id), object));
  return [
    ...joined.map((id) => ({ id, matter: null })),
    ...opened.flatMap(({ id, matter }) => [asId<ChildFileId>(id), ...joinedWith(db, id)].map((one) => ({ id: one, matter }))),
  ];
}

/** The oldest report left in an akt, else in those it is one with, when these are gone; null when there is none. */
export function oldestLeft(db: StoreDatabase, akt: string, gone: readonly string[]): string | null {
  const own = joinedAs(db, akt);
  const oldest = (files: readonly string[]) =>
    db.get<{ id: string }>(
      `SELECT r.id FROM link l JOIN report r ON r.id = l.report_id WHERE l.child_file_id IN (SELECT value FROM json_each(?)) AND l.undone_at IS NULL
         AND r.id NOT IN (SELECT value FROM json_each(?)) ORDER BY r.arrived_at, r.id LIMIT 1`,
      [JSON.stringify(files), JSON.stringify(gone)],
    )?.id ?? null;
  return oldest([akt]) ?? oldest([own, ...joinedWith(db, own)]);
}

export function isSame(a: OpenedObject, b: OpenedObject): boolean {
  return a.kind === b.kind && a.id === b.id;
}

function isAnythingIn(db: StoreDatabase, files: readonly string[]): boolean {
  const live = 'SELECT 1 FROM link WHERE child_file_id IN (SELECT value FROM json_each(?)) AND undone_at IS NULL LIMIT 1';
  return db.get(live, [JSON.stringify(files)]) !== undefined;
}

/** Joins written about an akt that nobody has taken back. */
function standingJoins(db: StoreDatabase, akt: string) {
  const moves = recordsOf(db, { kind: 'child-file', id: akt })
    .filter(({ kind }) => kind === 'MOVED')
    .map(({ body }) => readRecord('MOVED', body));
  return moves.filter(({ way, move }) => way === 'JOINED' && !moves.some(({ undoes }) => undoes === move));
}
