import type { StoreDatabase } from '../database.ts';
import type { Whose } from './name-index.ts';

/** Rows looked at for one search: far above what is shown, and a bound on what a common name can cost. */
const MAX_ROWS = 2000;
/** Pairs of near words looked up for one search, the nearest of them. */
const MAX_PAIRS = 240;

/** A word to look for, and how near it is to the one typed. */
export type Sought = { readonly loose: string; readonly score: number };

/** An akt or report by its number in the index; `exactly`: both words spelt as typed, `rank` lower is nearer. */
export type Candidate = { readonly no: number; readonly bornThen: boolean; readonly exactly: boolean; readonly rank: number };

/** `least`: what the likenesses of two words must come to together. `years`: those that put somebody first, none where nothing is said of it. */
export type Where = {
  readonly whose: Whose;
  readonly least: number;
  readonly years: readonly number[];
  readonly exact: readonly [string, string];
};
type Row = { readonly no: number; readonly bornThen: 0 | 1 | null; readonly exactly: 0 | 1; readonly rank: number };

const columns = 'n.no, n.born IN (:year, :orYear) AS bornThen, n.one_exact = :one AND n.two_exact = :two AS exactly';
const pairIn = `json_each(:pairs) p CROSS JOIN name_index n ON n.whose = :whose
  AND n.one_loose = json_extract(p.value, '$[0]') AND n.two_loose = json_extract(p.value, '$[1]')`;

/** Those that have a word near the one and a word near the other, nearest pair first. With a year, those born then are never the ones cut away. */
export function withBoth(db: StoreDatabase, where: Where, one: readonly Sought[], two: readonly Sought[]): readonly Candidate[] {
  const [a, b] = where.whose === 'C' ? [one, two] : [inIndex(db, where.whose, one), inIndex(db, where.whose, two)];
  return lookUp(db, where, nearestPairs(a, b, where.least));
}

/** Those that have a word near the one. */
export function withOne(db: StoreDatabase, where: Where, one: readonly Sought[]): readonly Candidate[] {
  return lookUp(db, where, nearestPairs(one, [{ loose: '', score: 1 }], 0));
}

/** Those that have a word near the one, and another that begins with a letter. */
export function withInitial(db: StoreDatabase, where: Where, one: readonly Sought[], initial: string): readonly Candidate[] {
  return rows(
    db,
    `SELECT ${columns}, j.key AS rank FROM json_each(:words) j CROSS JOIN name_index n ON n.whose = :whose
       AND n.one_loose = j.value AND n.two_loose >= :from AND n.two_loose < :until LIMIT ${MAX_ROWS}`,
    { ...bound(where), words: JSON.stringify(one.map(({ loose }) => loose)), from: initial, until: `${initial}\u{10ffff}` },
  );
}

function lookUp(db: StoreDatabase, where: Where, pairs: readonly (readonly [string, string])[]): readonly Candidate[] {
  const params = { ...bound(where), pairs: JSON.stringify(pairs) };
  const born =
    where.years.length === 0
      ? []
      : rows(db, `SELECT ${columns}, p.key AS rank FROM ${pairIn} AND n.born IN (:year, :orYear) LIMIT ${MAX_ROWS}`, params);
  return [...born, ...rows(db, `SELECT ${columns}, p.key AS rank FROM ${pairIn} LIMIT ${MAX_ROWS}`, params)];
}

function bound({ whose, years: [year, orYear], exact: [one, two] }: Where) {
  return { whose, year: year ?? null, orYear: orYear ?? null, one, two };
}

function rows(db: StoreDatabase, sql: string, params: Parameters<StoreDatabase['all']>[1]): readonly Candidate[] {
  return db
    .all<Row>(sql, params)
    .map(({ no, bornThen, exactly, rank }) => ({ no, bornThen: bornThen === 1, exactly: exactly === 1, rank }));
}

/** Of most words near to a typed one nobody is called among the few reports in no akt: better to ask for each word than for each pair. */
function inIndex(db: StoreDatabase, whose: Whose, words: readonly Sought[]): readonly Sought[] {
  const there = db.all<{ loose: string }>(
    `SELECT value AS loose FROM json_each(?) WHERE EXISTS (SELECT 1 FROM name_index WHERE whose = ? AND one_loose = value AND two_loose = '')`,
    [JSON.stringify(words.map(({ loose }) => loose)), whose],
  );
  const found = new Set(there.map(({ loose }) => loose));
  return words.filter(({ loose }) => found.has(loose));
}

function nearestPairs(one: readonly Sought[], two: readonly Sought[], least: number): readonly (readonly [string, string])[] {
  return one
    .flatMap((a) => two.map((b) => ({ pair: [a.loose, b.loose] as const, score: a.score + b.score })))
    .filter(({ pair: [a, b], score }) => a !== b && score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_PAIRS)
    .map(({ pair }) => pair);
}
