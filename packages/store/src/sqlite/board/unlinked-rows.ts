import type { Instant } from '@tidig/domain/base/time.ts';
import { indexWordsOfWhole, type Word } from '@tidig/domain/names/words.ts';
import { isForChildFile } from '@tidig/domain/register/for-child-file.ts';
import type { StoreDatabase } from '../database.ts';
import { isFoundBy, putFoundBy, removeFound } from './found-by.ts';
import { guardianNamesIn } from './guardian-names.ts';
import { type Entry, indexWordsOf } from './name-index.ts';
import { holdsFor, marksChildNow, ofGroup } from './protection.ts';

/** A report's name as it is found by while it lies in no akt. */
export type UnlinkedName = { readonly givenName: string; readonly familyName: string };

type Row = UnlinkedName & {
  readonly kind: string;
  readonly ageOnArrival: number | null;
  readonly arrivedAt: Instant;
  readonly born: number | null;
  readonly marked: 0 | 1;
};
type Expected = {
  readonly names: string;
  readonly words: readonly Word[];
  readonly guardians: readonly (readonly Word[])[];
  readonly born: readonly number[];
};

/**
 * Makes what a report that lies in no akt is found by anew, inside the caller's transaction; one in an akt, one that follows another, and one that is not on
 * a child (L-28: an adult, or 6 § polislagen, makes nobody known by name) is not found by name here.
 * Every act that can change it comes here: arrival, link, undone link, mark, follow-up.
 */
export function deriveUnlinked(db: StoreDatabase, reportId: string): void {
  const stored = db.get<{ no: number }>('SELECT no FROM unlinked_row WHERE report_id = ?', [reportId]);
  const expected = expectedOf(db, reportId);
  if (expected === null) {
    if (!stored) return;
    removeFound(db, 'unlinked_row', stored.no);
    return;
  }
  const put = db.get<{ no: number }>(
    'INSERT INTO unlinked_row (report_id, names) VALUES (?, ?) ON CONFLICT (report_id) DO UPDATE SET names = excluded.names RETURNING no',
    [reportId, expected.names],
  );
  if (!put) throw new Error('an unlinked report was not kept');
  putFoundBy(db, 'unlinked_row', put.no, entriesOf(put.no, expected));
}

/** True when just that stands there. */
export function isUnlinkedNoted(db: StoreDatabase, reportId: string): boolean {
  const stored = db.get<{ no: number; names: string }>('SELECT no, names FROM unlinked_row WHERE report_id = ?', [reportId]);
  const expected = expectedOf(db, reportId);
  if (!stored || !expected) return !stored && !expected;
  return stored.names === expected.names && isFoundBy(db, 'unlinked_row', stored.no, entriesOf(stored.no, expected));
}

/** For fingerade uppgifter the "kallas" is left out, as in the index of akter. */
function expectedOf(db: StoreDatabase, reportId: string): Expected | null {
  const row = db.get<Row>(
    `SELECT kind, age_on_arrival AS ageOnArrival, arrived_at AS arrivedAt, family_name AS familyName,
       EXISTS (SELECT 1 FROM protection_mark late WHERE ${holdsFor('NULL', 'r.report_id')}
         AND NOT EXISTS (SELECT 1 FROM protection_lift WHERE mark_id = late.id)) AS marked,
       CAST(substr(coalesce(birth_date, number), 1, 4) AS INTEGER) AS born,
       CASE WHEN EXISTS (SELECT 1 FROM arrived_row marked WHERE ${ofGroup('r.report_id')} AND marked.protection = 'FIN')
           OR EXISTS (SELECT 1 FROM protection_mark late WHERE late.code = 'FIN' AND ${marksChildNow('NULL', 'r.report_id')})
         THEN given_name ELSE trim(given_name || ' ' || alias) END AS givenName
     FROM arrived_row r WHERE report_id = ? AND linked = 0 AND follows IS NULL`,
    [reportId],
  );
  if (!row || !isForChildFile(row)) return null;
  const { givenName, familyName, born } = row;
  const name: UnlinkedName = { givenName, familyName };
  return {
    names: JSON.stringify(name),
    words: indexWordsOf(name),
    guardians: guardiansOf(db, reportId, row.marked === 1),
    born: born ? [born] : [],
  };
}

/** None where somebody in it is marked, by itself, by what follows it or by somebody here: no name is a way to him (T-11). */
function guardiansOf(db: StoreDatabase, reportId: string, isAnybodyMarked: boolean): readonly (readonly Word[])[] {
  return isAnybodyMarked ? [] : guardianNamesIn(db, reportId).map((name) => indexWordsOfWhole(name));
}

function entriesOf(no: number, { words, guardians, born }: Expected): readonly Entry[] {
  return [
    { whose: 'U', no, names: [words], born },
    { whose: 'V', no, names: guardians, born: [] },
  ];
}
