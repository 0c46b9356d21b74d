import { machineClock } from '@tidig/api/run/machine.ts';
import { paths } from '@tidig/api/paths.ts';
import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import type { Found, RegisterQuery } from '@tidig/store/port/board.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { boardStore } from '@tidig/store/sqlite/board/board-store.ts';
import { lookUp } from '@tidig/store/sqlite/board/search.ts';
import { allMigrations } from '@tidig/store/sqlite/open-store.ts';
import { StorePool } from '@tidig/store/sqlite/pool.ts';
import type { BenchChild } from './bench-report.ts';
import { clientOf, logIn, valueOf } from './http-client.ts';
import { board, people } from './installation.ts';
import type { Scene } from './scene.ts';

/** Something typed in the search box by someone who looks for this child, and what the program takes it for. */
export type Typed = { readonly text: string; readonly child: BenchChild; readonly query: RegisterQuery };

/** The numbers of the children that a search came to. */
type Numbers = Promise<readonly string[]>;

export type StoreWays = {
  /** The store's search and its hits, without the log row that every real search has. */
  plain(typed: Typed): Numbers;
  /** As the product searches: the log row is on stable storage before the hits are given. */
  logged(typed: Typed): Numbers;
  /** `LIKE '%…%'` over the same table in the same open file, at most as many rows; no hits built, no log row. */
  like(typed: Typed): Numbers;
  close(): void;
};

/** In this process, through a pool with the product's own limits. All three share a connection, and so what it has cached. */
export function storeWays({ installation }: Scene): StoreWays {
  const { dataDir, keys } = installation;
  const pool = new StorePool({ dataDir, keys, migrations: allMigrations(paths.migrations) }, { maxOpen: 32, cacheMb: 64 });
  const use = pool.use(`board/${board}`);
  const store = boardStore(use);
  return {
    plain: ({ query }) => use(({ db }) => numbersOf(db.read(() => lookUp(db, query)))),
    logged: async ({ query }) => numbersOf(await store.search(query, entryFor(query))),
    like: ({ query, text }) => use(({ db }) => db.all<{ number: string }>(...likeOf(query, text)).map(({ number }) => number)),
    close: () => pool.close(),
  };
}

function numbersOf({ hits }: Found): string[] {
  return hits.map(({ childFile }) => childFile.identity.number?.value ?? '');
}

export type HttpWay = { search(typed: Typed): Numbers; close(): void };

/** As the page does it: the whole way through the built server, until the answer is read. */
export async function httpWay({ address }: Scene): Promise<HttpWay> {
  const client = clientOf(address, await logIn(address, people.reception, DEMO_PASSWORD));
  return {
    async search({ text }) {
      const answer = await client.send(
        'POST',
        '/api/register/searches',
        JSON.stringify({ text, purpose: 'NY_PER_TELEFON', reason: 'Sökningarnas tid mäts.' }),
      );
      return valueOf<{ certain: { number: string }[] }>(answer).certain.map(({ number }) => number);
    },
    close: () => client.close(),
  };
}

/** Given name first, as it is typed in the bench; of several given names the first, so that LIKE gets the best it can do. */
function likeOf(query: RegisterQuery, text: string): [string, string[]] {
  if (query.kind !== 'name') return ["SELECT value AS number FROM child_file_number WHERE value LIKE '%' || ? || '%' LIMIT 20", [text]];
  const words = text.split(' ');
  return [
    `SELECT DISTINCT c.number FROM child_file_name n JOIN child_file c ON c.id = n.child_file_id
     WHERE n.given_name LIKE '%' || ? || '%' AND n.family_name LIKE '%' || ? || '%' LIMIT 20`,
    [words[0] ?? '', words.at(-1) ?? ''],
  ];
}

function entryFor(query: RegisterQuery): LogEntry {
  const nobody = { actor: null, membership: null, role: 'system', purpose: 'NY_PER_TELEFON', task: null } as const;
  const terms = query.kind === 'name' ? query.name.tokens : [query.value];
  return { at: machineClock.now(), ...nobody, objectKind: 'search', objectId: null, action: 'register.search', outcome: 'done', terms };
}
