import { paths } from '@tidig/api/paths.ts';
import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import { allMigrations } from '@tidig/store/sqlite/open-store.ts';
import { StorePool } from '@tidig/store/sqlite/pool.ts';
import { clientOf, logIn, valueOf } from './http-client.ts';
import { board, people } from './installation.ts';
import { takeTurns, timed } from './measure.ts';
import { count, kilobytes, type Scene } from './scene.ts';
import type { Row } from './table.ts';
import { sendMore } from './writing.ts';

/** What a large nämnd has open on a bad Monday. */
const OPEN = 500;
const looks = 200;

/** The board of a nämnd with so many open reports among all its old ones: the page's rows, and the counts that it asks for by itself, beside a bare query for as many rows. */
export async function measureBoard(scene: Scene): Promise<Row[]> {
  const reception = clientOf(scene.address, await logIn(scene.address, people.reception, DEMO_PASSWORD));
  const rowsNow = async () => valueOf<{ rows: unknown[] }>(await reception.send('GET', '/api/intake/reports')).rows.length;
  await sendMore(scene, Math.max(0, OPEN - (await rowsNow())));
  const open = await rowsNow();
  const size = (await reception.send('GET', '/api/intake/reports')).body.length;
  const query = bareQuery(scene);
  const { list, counts, beside } = await takeTurns(
    { times: looks, warmUp: 10, turn: 10 },
    {
      list: () => timed(async () => void valueOf(await reception.send('GET', '/api/intake/reports'))),
      counts: () => timed(async () => void valueOf(await reception.send('GET', '/api/intake/counts'))),
      beside: () => timed(() => query.rows()),
    },
  );
  reception.close();
  query.close();
  const input = `${count(open)} open, ${kilobytes(size)} answered, nämnd with ${count(scene.installation.reports)}`;
  const bare = { baseline: 'bare query, the same rows, no HTTP', beside };
  return [
    { name: 'the board, HTTP', input, ours: list, ...bare },
    { name: 'the board’s counts, HTTP', input, ours: counts, ...bare },
  ];
}

/** The open rows as they lie, and nothing about them: the least that a board can read. */
function bareQuery({ installation }: Scene) {
  const { dataDir, keys } = installation;
  const pool = new StorePool({ dataDir, keys, migrations: allMigrations(paths.migrations) }, { maxOpen: 32, cacheMb: 64 });
  const use = pool.use(`board/${board}`);
  const sql = "SELECT * FROM arrived_row WHERE awaited <> '' ORDER BY arrived_at, report_id LIMIT 1000";
  return { rows: () => use(({ db }) => void db.read(() => db.all(sql))), close: () => pool.close() };
}
