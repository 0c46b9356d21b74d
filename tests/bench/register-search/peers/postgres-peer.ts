import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { BenchChild } from '../../bench-report.ts';
import type { Matcher } from '../matcher.ts';
import { namesOf, wordsOf } from './folded.ts';
import { startPostgres } from './postgres-server.ts';

const SCHEMA = `
  CREATE EXTENSION pg_trgm;
  CREATE TABLE number (value text NOT NULL, child int NOT NULL);
  CREATE TABLE name (child int NOT NULL, text text NOT NULL);
  CREATE TABLE pair (one text NOT NULL, two text NOT NULL, child int NOT NULL);`;
const INDEXES = `
  CREATE UNIQUE INDEX ON number (value) INCLUDE (child);
  CREATE INDEX ON name USING gin (text gin_trgm_ops);
  CREATE INDEX ON pair (one, two) INCLUDE (child);
  VACUUM ANALYZE`;
const BATCH = 20_000;

type Row = { readonly child: number };
const byNumber = { name: 'number', text: 'SELECT child FROM number WHERE value = $1' };
const byPair = { name: 'pair', text: 'SELECT DISTINCT child FROM pair WHERE one = $1 AND two = $2 LIMIT 20' };
const byTrigram = { name: 'trigram', text: 'SELECT child FROM name WHERE text % $1 ORDER BY similarity(text, $1) DESC LIMIT 10' };

/**
 * PostgreSQL as somebody who knows it would do it: B-trees for numbers and for pairs of words (the index holds the answer), pg_trgm with GIN for what is
 * misspelt and only for that; statements prepared, a local socket, most of the data in its memory. Null where there is no server.
 */
export async function postgresPeer(
  children: readonly BenchChild[],
): Promise<{ readonly matcher: Matcher; readonly version: string; close(): Promise<void> } | null> {
  const server = await startPostgres();
  if (!server) return null;
  const client = await connected(server.socket, server.user);
  await client.query(SCHEMA);
  await fill(client, children);
  for (const statement of INDEXES.split(';')) await client.query(statement);
  const size = await client.query<{ bytes: string }>(
    "SELECT pg_total_relation_size('number') + pg_total_relation_size('name') + pg_total_relation_size('pair') AS bytes",
  );
  const people = (rows: readonly Row[]) => [...new Set(rows.map(({ child }) => child))].flatMap((child) => children[child] ?? []);
  const matcher: Matcher = {
    name: 'PostgreSQL, pg_trgm',
    bytes: Number(size.rows[0]?.bytes ?? Number.NaN),
    async search(text, kind) {
      if (kind === 'number') return people((await client.query<Row>({ ...byNumber, values: [text] })).rows);
      const words = wordsOf(text);
      const exact = (await client.query<Row>({ ...byPair, values: [words[0] ?? '', words.at(-1) ?? ''] })).rows;
      if (exact.length > 0 && kind === 'name') return people(exact);
      return people([...exact, ...(await client.query<Row>({ ...byTrigram, values: [words.join(' ')] })).rows]);
    },
  };
  return {
    matcher,
    version: server.version,
    async close() {
      await client.end();
      await server.stop();
    },
  };
}

/** The server takes a moment before it answers. */
async function connected(host: string, user: string): Promise<pg.Client> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ host, user, database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries > 100) throw error;
      await wait(100);
    }
  }
}

async function fill(client: pg.Client, children: readonly BenchChild[]): Promise<void> {
  for (let from = 0; from < children.length; from += BATCH) {
    const part = children.slice(from, from + BATCH).map((child, n) => ({ child: from + n, number: child.number, names: namesOf(child) }));
    const names = part.flatMap(({ child, names: all }) => all.map((text) => ({ child, text })));
    const pairs = names.flatMap(({ child, text }) => pairsOf(text).map(([one, two]) => ({ child, one, two })));
    await client.query('INSERT INTO number SELECT * FROM unnest($1::text[], $2::int[])', [
      part.map((one) => one.number),
      part.map((one) => one.child),
    ]);
    await client.query('INSERT INTO name SELECT * FROM unnest($1::int[], $2::text[])', [
      names.map((one) => one.child),
      names.map((one) => one.text),
    ]);
    await client.query('INSERT INTO pair SELECT * FROM unnest($1::text[], $2::text[], $3::int[])', [
      pairs.map(({ one }) => one),
      pairs.map(({ two }) => two),
      pairs.map(({ child }) => child),
    ]);
  }
}

/** Every two different words of a name, in both orders. */
function pairsOf(text: string): readonly (readonly [string, string])[] {
  const words = [...new Set(text.split(' '))];
  return words.flatMap((one) => words.filter((two) => two !== one).map((two) => [one, two] as const));
}
