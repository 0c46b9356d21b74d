import type { Instant } from '@tidig/domain/base/time.ts';
import { looseFold } from '@tidig/domain/names/fold.ts';
import { isForChildFile } from '@tidig/domain/register/for-child-file.ts';
import type { ArrivedRow } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { rowsById } from './arrived-rows.ts';
import { matchWords, type Typed } from './name-match.ts';
import { wordsOf, type Word } from './name-pairs.ts';
import { nearAmong } from './near-words.ts';
import { marksChildNow, ofGroup } from './protection.ts';

/** What an unlinked report is looked for by; any of it is enough. Each of `names` is one name, all of whose words must be answered. */
export type Wanted = {
  readonly number?: string | undefined;
  readonly arendenummer?: string;
  readonly names?: readonly (readonly string[])[];
  /** The report that asks: never its own answer. */
  readonly except?: string;
};

/** The few columns that matching needs. */
type Short = {
  readonly id: string;
  readonly number: string | null;
  readonly arendenummer: string;
  readonly kind: string;
  readonly ageOnArrival: number | null;
  readonly arrivedAt: Instant;
  readonly givenName: string;
  readonly familyName: string;
};

type Named = Short & { readonly words: readonly Word[] };

/**
 * Reports that lie in no akt, those from before the register too, and may be the ones meant: same number, own ärendenummer, or a name by the same matcher
 * and floors as for akter; by a name only those about a child (L-28): being told of as an adult, or by 6 § polislagen, makes nobody known by name. At most `limit`, newest first; where there are more, a same number goes before a like name.
 * Unlinked reports are few (each waits for a person), so they are matched in memory and have no index of their own.
 */
export function unlinkedReports(db: StoreDatabase, wanted: Wanted, limit: number): readonly ArrivedRow[] {
  const all = shortRows(db).filter(({ id }) => id !== wanted.except);
  const surely = all.filter((row) => (row.number !== null && row.number === wanted.number) || row.arendenummer === wanted.arendenummer);
  const maybe = wanted.names ? namedLike(all.filter(isForChildFile).map(asNamed), wanted.names) : [];
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const byName = [...new Set(maybe)].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const ids = new Set([...surely, ...byName].map(({ id }) => id));
  return ids.size === 0 ? [] : rowsById(db, [...ids].slice(0, limit));
}

/** Newest first. For fingerade uppgifter the "kallas" is left out, as in the index of akter. */
function shortRows(db: StoreDatabase): readonly Short[] {
  return db.all(
    `SELECT report_id AS id, number, arendenummer, kind, age_on_arrival AS ageOnArrival, arrived_at AS arrivedAt, family_name AS familyName,
       CASE WHEN EXISTS (SELECT 1 FROM arrived_row marked WHERE ${ofGroup('r.report_id')} AND marked.protection = 'FIN')
           OR EXISTS (SELECT 1 FROM protection_mark late WHERE late.code = 'FIN' AND ${marksChildNow('NULL', 'r.report_id')})
         THEN given_name ELSE given_name || ' ' || alias END AS givenName
     FROM arrived_row r WHERE linked = 0 AND follows IS NULL ORDER BY arrived_at DESC, report_id DESC`,
  );
}

/** Every row is folded once, however many names are asked for. */
function namedLike(rows: readonly Named[], names: readonly (readonly string[])[]): readonly Short[] {
  const words = [...new Map(rows.flatMap((row) => row.words).map((word) => [word.exact, word])).values()];
  return names.flatMap((tokens) => {
    const typed = [...new Set(tokens)].map((exact): Typed => {
      const word = { exact, loose: looseFold(exact) };
      return { ...word, near: nearAmong(word, words) };
    });
    return rows.filter((row) => matchWords(typed, row.words) !== null);
  });
}

function asNamed(row: Short): Named {
  return { ...row, words: [...wordsOf(row.familyName), ...wordsOf(row.givenName)] };
}
