import { looseFold } from '@tidig/domain/names/fold.ts';
import type { NameQuery } from '@tidig/domain/names/query.ts';
import type { StoreDatabase } from '../database.ts';
import type { NameFact } from './facts.ts';
import type { FoundFile } from './hits.ts';
import { namesNearBoth, namesNearOne, namesWithBoth, namesWithOne } from './name-candidates.ts';
import { matchName, type NameMatch, type Typed } from './name-match.ts';
import type { Word } from './name-pairs.ts';
import { nearWords } from './near-words.ts';

type StoredName = Pick<NameFact, 'kind' | 'givenName' | 'familyName'> & { readonly childFileId: string; readonly bornThen: number };
type Answer = { readonly name: StoredName; readonly match: NameMatch };

/**
 * The akter whose name, or one of whose other names, answers every typed word: same spelling first, then the same but for å/a, ck/k …,
 * then near in spelling or sound. Within each, those born in the year asked for come first, then the nearest. At most `limit`.
 */
export function searchByName(db: StoreDatabase, query: NameQuery, birthYear: number | null, limit: number): readonly FoundFile[] {
  const words = [...new Set(query.tokens)].map((exact): Word => ({ exact, loose: looseFold(exact) }));
  const direct = answersAmong(db, directNames(db, words, birthYear), words.map(withoutNear), birthYear);
  const found = direct.length >= limit ? direct : [...direct, ...nearAnswers(db, words, birthYear, direct)];
  return found.sort(inOrder).slice(0, limit).map(asFound);
}

/** First and last word are looked up, since they are most often a given name and a family name; the words between are then asked for. */
function directNames(db: StoreDatabase, words: readonly Word[], year: number | null): readonly number[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  return first === last ? namesWithOne(db, first, year) : namesWithBoth(db, first, last, year);
}

function nearAnswers(db: StoreDatabase, words: readonly Word[], year: number | null, direct: readonly Answer[]): readonly Answer[] {
  const typed = words.map((word): Typed => ({ ...word, near: nearWords(db, word) }));
  const [first, last] = [typed[0], typed.at(-1)];
  if (!first || !last) return [];
  const names = first === last ? namesNearOne(db, first.near, year) : namesNearBoth(db, first.near, last.near);
  const already = new Set(direct.map(({ name }) => name.childFileId));
  return answersAmong(db, names, typed, year).filter(({ name }) => !already.has(name.childFileId));
}

/** The best answer of each akt among these names. */
function answersAmong(db: StoreDatabase, nos: readonly number[], typed: readonly Typed[], year: number | null): Answer[] {
  const names = db.all<StoredName>(
    `SELECT n.child_file_id AS childFileId, n.kind, n.given_name AS givenName, n.family_name AS familyName,
       EXISTS (SELECT 1 FROM child_file_birth b WHERE b.child_file_id = n.child_file_id AND b.year = :year) AS bornThen
     FROM json_each(:nos) CROSS JOIN child_file_name n ON n.no = value`,
    { nos: JSON.stringify(nos), year },
  );
  const best = new Map<string, Answer>();
  for (const name of names) {
    const match = matchName(typed, name);
    const known = best.get(name.childFileId);
    if (match && (!known || inOrder({ name, match }, known) < 0)) best.set(name.childFileId, { name, match });
  }
  return [...best.values()];
}

function inOrder(a: Answer, b: Answer): number {
  return (
    a.match.level - b.match.level ||
    b.name.bornThen - a.name.bornThen ||
    b.match.score - a.match.score ||
    Number(a.name.kind !== 'OPENED') - Number(b.name.kind !== 'OPENED') ||
    (a.name.childFileId < b.name.childFileId ? -1 : 1)
  );
}

function asFound({ name, match }: Answer): FoundFile {
  return {
    childFileId: name.childFileId,
    reasons: [
      ...match.reasons,
      ...(name.kind === 'OPENED' ? [] : (['OTHER_NAME'] as const)),
      ...(name.bornThen === 1 ? (['BIRTH_YEAR'] as const) : []),
    ],
    matchedName: match.level === 0 ? null : `${name.givenName} ${name.familyName}`.trim(),
  };
}

function withoutNear(word: Word): Typed {
  return { ...word, near: [] };
}
