import { machineClock } from '@tidig/api/run/machine.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { recogniseTerm } from '@tidig/domain/register/search-term.ts';
import { randomFrom } from './bench-names.ts';
import type { BenchChild } from './bench-report.ts';
import { takeTurns, timed, type Spread } from './measure.ts';
import { misspelt } from './misspell.ts';
import { count, type Scene } from './scene.ts';
import { httpWay, storeWays, type HttpWay, type StoreWays, type Typed } from './search-ways.ts';
import type { Row } from './table.ts';

const searches = 300;
/** Each way searches for others of these, so that none finds what another has just read. */
const sought = 1000;

/** Searches for children of the register: in the store alone, with the log row on stable storage, and through HTTP. */
export async function measureSearches(scene: Scene): Promise<Row[]> {
  const random = randomFrom(scene.seed);
  const { children } = scene.installation;
  const some = pick(children, random);
  const official = pick(
    children.filter((child) => child.official),
    random,
  );
  const byNumber = official.map((child) => typed(child, child.number));
  const byName = some.map((child) => typed(child, `${child.identity.givenName} ${child.identity.familyName}`));
  const byMisspelt = some.map((child) => typed(child, misspelt(child, random)));

  const store = storeWays(scene);
  const inStore = [
    await inTheStore(store, 'number', byNumber),
    await inTheStore(store, 'name', byName),
    await inTheStore(store, 'misspelt name', byMisspelt),
  ];
  store.close();
  const http = await httpWay(scene);
  const rows: Row[] = [];
  for (const part of inStore) rows.push(...rowsOf(part, await throughHttp(http, part.searches), scene));
  http.close();
  return rows;
}

type InStore = {
  readonly kind: string;
  readonly searches: readonly Typed[];
  readonly spreads: Readonly<Record<'plain' | 'logged' | 'like', Spread>>;
  readonly note: string;
};

async function inTheStore(store: StoreWays, kind: string, list: readonly Typed[]): Promise<InStore> {
  const found = { plain: 0, logged: 0, like: 0 };
  const tries = { plain: 0, logged: 0, like: 0 };
  const attempt = (way: keyof typeof found, from: number) => (n: number) =>
    timed(async () => {
      const one = at(list, from + n);
      tries[way] += 1;
      if ((await store[way](one)).includes(one.child.number)) found[way] += 1;
    });
  const spreads = await takeTurns(
    { times: searches },
    { plain: attempt('plain', 0), logged: attempt('logged', sought / 3), like: attempt('like', (2 * sought) / 3) },
  );
  const share = (way: keyof typeof found) => `${((100 * found[way]) / tries[way]).toFixed(0)} of 100`;
  return { kind, searches: list, spreads, note: `The child is among the hits: ${share('plain')}; with LIKE ${share('like')}.` };
}

/** In a stretch of its own: the server's connection and this process's would empty each other's cache at every log row. */
async function throughHttp(http: HttpWay, list: readonly Typed[]): Promise<Spread> {
  const { spread } = await takeTurns({ times: searches }, { spread: (n) => timed(() => http.search(at(list, n + sought / 2))) });
  return spread;
}

function rowsOf({ kind, spreads, note }: InStore, http: Spread, { installation }: Scene): Row[] {
  const input = `${count(installation.reports)} reports, ${count(installation.unlinked)} in no akt`;
  const beside = { baseline: "LIKE '%…%', no log row", beside: spreads.like };
  return [
    { name: `search ${kind}, store, no log row`, input, ours: spreads.plain, ...beside, note },
    { name: `search ${kind}, store, log row committed`, input, ours: spreads.logged, ...beside },
    { name: `search ${kind}, HTTP`, input, ours: http, ...beside },
  ];
}

function pick(children: readonly BenchChild[], random: () => number): readonly BenchChild[] {
  return Array.from({ length: sought }, () => children[Math.floor(random() * children.length)]).filter((child) => child !== undefined);
}

function typed(child: BenchChild, text: string): Typed {
  const term = recogniseTerm(text, dayOf(machineClock.now()));
  if (!term.ok) throw new Error(`the bench typed what the product refuses: ${term.problem.code}`);
  return { text, child, query: term.value.kind === 'name' ? { ...term.value, birthYear: null, whose: 'child' } : term.value };
}

function at(list: readonly Typed[], n: number): Typed {
  const one = list[Math.floor(n) % list.length];
  if (!one) throw new Error('nobody to search for');
  return one;
}
