import Database from 'better-sqlite3';
import { doubleMetaphone } from 'double-metaphone';
import type { BenchChild } from '../../bench-report.ts';
import type { Matcher } from '../matcher.ts';
import { namesOf, wordDistance, wordsOf } from './folded.ts';

type Found = { readonly child: number; readonly text: string };

const SCHEMA = `
  CREATE TABLE number (value TEXT PRIMARY KEY, child INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE name (no INTEGER PRIMARY KEY, child INTEGER NOT NULL, text TEXT NOT NULL);
  CREATE VIRTUAL TABLE prefix USING fts5 (text, content = 'name', content_rowid = 'no', prefix = '2 3 4', tokenize = 'unicode61');
  CREATE VIRTUAL TABLE trigram USING fts5 (text, content = 'name', content_rowid = 'no', tokenize = 'trigram');
  CREATE TABLE sound (key TEXT NOT NULL, no INTEGER NOT NULL, PRIMARY KEY (key, no)) WITHOUT ROWID;`;

/** So many that a peer finds are put in order by how near their letters are. */
const RANKED = 500;

/**
 * Four usual ways to find names in SQLite, over names and numbers alone, in one file of the same driver without encryption, log or hits. What is found is put in
 * order by letters, which is more than any does by itself.
 */
export function sqlitePeers(file: string, children: readonly BenchChild[]): { readonly matchers: readonly Matcher[]; close(): void } {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('cache_size = -64000');
  db.exec(SCHEMA);
  fill(db, children);
  const ranked = (asked: readonly string[], found: readonly Found[]) => {
    const near = found.map((one) => ({ ...one, far: wordDistance(asked, one.text) })).toSorted((a, b) => a.far - b.far);
    return [...new Set(near.map(({ child }) => child))].slice(0, 20).flatMap((child) => children[child] ?? []);
  };
  const byNumber = db.prepare<[string], { child: number }>('SELECT child FROM number WHERE value = ?');
  const likeNumber = db.prepare<[string], { child: number }>("SELECT child FROM number WHERE value LIKE '%' || ? || '%' LIMIT 20");
  const like = db.prepare<[string, string], Found>(
    "SELECT child, text FROM name WHERE text LIKE '%' || ? || '%' AND text LIKE '%' || ? || '%' LIMIT 20",
  );
  const prefix = db.prepare<[string], Found>(
    `SELECT child, name.text FROM prefix JOIN name ON no = prefix.rowid WHERE prefix MATCH ? LIMIT ${RANKED}`,
  );
  const trigram = db.prepare<[string], Found>(
    'SELECT child, name.text FROM trigram JOIN name ON no = trigram.rowid WHERE trigram MATCH ? ORDER BY rank LIMIT 20',
  );
  const sound = db.prepare<[string, string, string, string], Found>(
    `SELECT DISTINCT child, text FROM sound a JOIN sound b ON b.no = a.no JOIN name ON name.no = a.no
     WHERE a.key IN (?, ?) AND b.key IN (?, ?) LIMIT ${RANKED}`,
  );
  const size = (...tables: string[]) =>
    db
      .prepare<[], { bytes: number }>(
        `SELECT coalesce(sum(pgsize), 0) AS bytes FROM dbstat WHERE ${tables.map((table) => `name LIKE '${table}%'`).join(' OR ')}`,
      )
      .get()?.bytes ?? null;
  const matcher = (
    name: string,
    bytes: number | null,
    find: (words: readonly string[]) => readonly Found[],
    numbers = byNumber,
  ): Matcher => ({
    name,
    bytes,
    search: async (text, kind) => {
      if (kind === 'number') return numbers.all(text).flatMap(({ child }) => children[child] ?? []);
      const words = wordsOf(text);
      return ranked(words, find(words));
    },
  });
  const ends = (words: readonly string[]): readonly [string, string] => [words[0] ?? '', words.at(-1) ?? ''];
  const matchers = [
    matcher('LIKE', size('name'), (words) => like.all(...ends(words)), likeNumber),
    matcher('FTS5 prefix', size('name', 'prefix'), (words) => {
      const whole = prefix.all(words.map((word) => `"${word}"*`).join(' AND '));
      return whole.length >= 10 ? whole : [...whole, ...prefix.all(words.map((word) => `"${word.slice(0, 3)}"*`).join(' AND '))];
    }),
    matcher('FTS5 trigram', size('name', 'trigram'), (words) => {
      const three = words.flatMap((word) => Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => `"${word.slice(i, i + 3)}"`));
      return three.length === 0 ? [] : trigram.all([...new Set(three)].join(' OR '));
    }),
    matcher('double metaphone', size('name', 'sound'), (words) => {
      const [first, last] = ends(words);
      return sound.all(...doubleMetaphone(first), ...doubleMetaphone(last));
    }),
  ];
  return { matchers, close: () => db.close() };
}

function fill(db: Database.Database, children: readonly BenchChild[]): void {
  const number = db.prepare('INSERT INTO number VALUES (?, ?)');
  const name = db.prepare('INSERT INTO name (no, child, text) VALUES (?, ?, ?)');
  const sound = db.prepare('INSERT OR IGNORE INTO sound VALUES (?, ?)');
  let no = 0;
  db.exec('BEGIN');
  for (const [index, child] of children.entries()) {
    number.run(child.number, index);
    for (const text of namesOf(child)) {
      no += 1;
      name.run(no, index, text);
      for (const word of text.split(' ')) for (const key of doubleMetaphone(word)) sound.run(key, no);
    }
  }
  db.exec("INSERT INTO prefix (prefix) VALUES ('rebuild'); INSERT INTO trigram (trigram) VALUES ('rebuild')");
  db.exec('COMMIT; ANALYZE');
}
