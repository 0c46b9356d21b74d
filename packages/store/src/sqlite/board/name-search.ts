import { matchWords, MEAN_FLOOR, type NameMatch, type Typed } from '@tidig/domain/names/match.ts';
import { readings, typedFrom } from '@tidig/domain/names/readings.ts';
import type { Word } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';
import { type Candidate, type Sought, withBoth, withInitial, withOne } from './name-candidates.ts';
import type { Whose } from './name-index.ts';
import type { Near } from './near-words.ts';

/** What is asked: folded words as typed, among whose names, birth years that order and add none (two for a said age), how many answers at most, and what is near to a word. */
export type Asked = {
  readonly whose: Whose;
  readonly tokens: readonly string[];
  readonly birthYears: readonly number[];
  readonly limit: number;
  readonly near: Near;
};

/** One name that an akt or report is known under. `own`: the one it was opened under, rather than another. */
export type KnownName = { readonly words: readonly Word[]; readonly written: string; readonly own: boolean };
export type Known<T> = { readonly no: number; readonly names: readonly KnownName[]; readonly what: T };
/** Reads what is known of these, in any order; one that is gone is left out. */
export type Load<T> = (nos: readonly number[]) => readonly Known<T>[];

export type Answer<T> = {
  readonly what: T;
  readonly no: number;
  readonly name: KnownName;
  readonly match: NameMatch;
  readonly bornThen: boolean;
};

/** How many are read at a time, until there are answers enough: most are answers, since the index has said that two words of each fit. */
const READ_AT_ONCE = 24;
/** And at most. */
const MOST_READ = 240;

/**
 * Those whose name, or one of whose other names, answers every typed word in some reading of them: same spelling first, then the same but for å/a, ck/k …,
 * then near in spelling or sound. Within each, those born in the year asked for come first, then the nearest. At most `limit`.
 */
export function searchNames<T>(db: StoreDatabase, asked: Asked, load: Load<T>): readonly Answer<T>[] {
  const reads = readings(asked.tokens);
  const direct = best(
    asked,
    reads.map((reading) =>
      answers(
        db,
        asked,
        typedFrom(reading, () => []),
        load,
      ),
    ),
  );
  if (direct.length >= asked.limit) return direct;
  // Somebody is called just what was typed: what is near to it is shown too, but not what is near to another reading of it.
  const again = direct.some(({ match }) => match.level === 0) ? reads.slice(0, 1) : reads;
  return best(asked, [direct, ...again.map((reading) => answers(db, asked, typedFrom(reading, asked.near), load))]);
}

function best<T>(asked: Asked, found: readonly (readonly Answer<T>[])[]): readonly Answer<T>[] {
  const byNo = new Map<number, Answer<T>>();
  for (const answer of found.flat()) {
    const known = byNo.get(answer.no);
    if (!known || inOrder(answer, known) < 0) byNo.set(answer.no, answer);
  }
  return [...byNo.values()].sort((a, b) => inOrder(a, b) || byAge(asked, a, b)).slice(0, asked.limit);
}

function answers<T>(db: StoreDatabase, asked: Asked, typed: readonly Typed[], load: Load<T>): readonly Answer<T>[] {
  const candidates = bestFirst(asked, candidatesFor(db, asked, typed));
  const found: Answer<T>[] = [];
  for (let from = 0; from < Math.min(candidates.length, MOST_READ) && found.length < asked.limit; from += READ_AT_ONCE) {
    const some = new Map(candidates.slice(from, from + READ_AT_ONCE).map((candidate) => [candidate.no, candidate]));
    found.push(...load([...some.keys()]).flatMap((known) => bestAnswer(typed, known, some.get(known.no)?.bornThen ?? false)));
  }
  return found;
}

/**
 * First and last word are looked up, since they are most often a given name and a family name; those between must stand beside one of them. Beside a lone
 * word an initial is looked up too.
 */
function candidatesFor(db: StoreDatabase, { whose, birthYears }: Asked, typed: readonly Typed[]): readonly Candidate[] {
  const words = typed.filter(({ kind = 'word' }) => kind === 'word');
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  // However well the other words answer, these two must bring the mean to the matcher's floor.
  const least = 2 - words.length * (1 - MEAN_FLOOR);
  const where = { whose, least, years: birthYears, exact: [first.exact, first === last ? '' : last.exact] } as const;
  const initial = typed.find(({ kind }) => kind === 'initial');
  if (first === last) return initial ? withInitial(db, where, sought(first), initial.loose) : withOne(db, where, sought(first));
  const both = withBoth(db, where, sought(first), sought(last));
  return words.slice(1, -1).reduce((left, between) => {
    const beside = [...withBoth(db, where, sought(between), sought(last)), ...withBoth(db, where, sought(first), sought(between))];
    const nos = new Set(beside.map(({ no }) => no));
    return left.filter(({ no }) => nos.has(no));
  }, both);
}

/** The word itself, and what is near to it. */
function sought({ loose, near }: Typed): readonly Sought[] {
  return [{ loose, score: 1 }, ...near.filter((word) => word.loose !== loose)];
}

/** Each once, in the order in which they may become answers. */
function bestFirst(asked: Asked, candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.no);
    if (!known || byPromise(candidate, known) < 0) best.set(candidate.no, candidate);
  }
  return [...best.values()].sort((a, b) => byPromise(a, b) || byAge(asked, a, b));
}

/** Among equals the akt that has been here longest, and the report that came last. */
function byAge({ whose }: Asked, a: { readonly no: number }, b: { readonly no: number }): number {
  return whose === 'U' ? b.no - a.no : a.no - b.no;
}

function byPromise(a: Candidate, b: Candidate): number {
  return Number(b.exactly) - Number(a.exactly) || Number(b.bornThen) - Number(a.bornThen) || a.rank - b.rank;
}

function bestAnswer<T>(typed: readonly Typed[], { no, names, what }: Known<T>, bornThen: boolean): readonly Answer<T>[] {
  const answering = names.flatMap((name) => {
    const match = matchWords(typed, name.words);
    return match ? [{ what, no, name, match, bornThen }] : [];
  });
  return answering.sort(inOrder).slice(0, 1);
}

function inOrder(a: Answer<unknown>, b: Answer<unknown>): number {
  return (
    a.match.level - b.match.level ||
    Number(b.bornThen) - Number(a.bornThen) ||
    b.match.score - a.match.score ||
    Number(b.name.own) - Number(a.name.own)
  );
}
