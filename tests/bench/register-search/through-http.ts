import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import { clientOf, logIn, valueOf, type Client } from '../http-client.ts';
import { searchBody } from './cold.ts';
import { people } from '../installation.ts';
import { spreadOver, longSpreadOf, type LongSpread } from './spread.ts';
import { questionKinds, type Question, type QuestionKind } from './questions.ts';

type Questions = Readonly<Record<QuestionKind, readonly Question[]>>;
type ByKind = ReadonlyMap<QuestionKind, LongSpread>;

export type ThroughHttp = {
  readonly one: ByKind;
  readonly many: ByKind;
  /** Other requests while sixteen search: how long they take, and how long they take when nobody does. */
  readonly health: LongSpread;
  readonly healthAlone: LongSpread;
  readonly counts: LongSpread;
  readonly countsAlone: LongSpread;
};

const USERS = 16;

/** As the page searches: the whole way through the built server, one user, and sixteen at once with somebody beside them who does something else. */
export async function throughHttp(address: string, questions: Questions): Promise<ThroughHttp> {
  const cookie = await logIn(address, people.reception, DEMO_PASSWORD);
  const users = Array.from({ length: USERS }, () => clientOf(address, cookie));
  const [first, health, counts] = [users[0] ?? clientOf(address, cookie), clientOf(address), clientOf(address, cookie)];
  const one = new Map<QuestionKind, LongSpread>();
  for (const kind of questionKinds) one.set(kind, await spreadOver(questions[kind], ({ text }) => search(first, text)));

  const healthAlone = longSpreadOf(await asked(health, '/health', count(150)));
  const countsAlone = longSpreadOf(await asked(counts, '/api/intake/counts', count(150)));
  const many = new Map<QuestionKind, LongSpread>();
  let searching = true;
  const waits = [asked(health, '/health', () => searching), asked(counts, '/api/intake/counts', () => searching)] as const;
  for (const kind of questionKinds) many.set(kind, longSpreadOf(await atOnce(users, questions[kind])));
  searching = false;
  const [healthWaits, countsWaits] = await Promise.all(waits);
  for (const client of [...users, health, counts]) client.close();
  return { one, many, health: longSpreadOf(healthWaits), healthAlone, counts: longSpreadOf(countsWaits), countsAlone };
}

async function search(client: Client, text: string): Promise<void> {
  valueOf(await client.send('POST', '/api/register/searches', searchBody(text)));
}

/** Everybody searches again as soon as there is an answer; each for others than the rest. The first round is not counted. */
async function atOnce(users: readonly Client[], questions: readonly Question[]): Promise<readonly number[]> {
  const taken: number[] = [];
  const rounds = Math.max(4, Math.ceil((2 * questions.length) / users.length));
  await Promise.all(
    users.map(async (client, user) => {
      for (let round = 0; round <= rounds; round += 1) {
        const { text = '' } = questions[(user * rounds + round) % questions.length] ?? {};
        const start = performance.now();
        await search(client, text);
        if (round > 0) taken.push(performance.now() - start);
      }
    }),
  );
  return taken;
}

/** Asks for a page again and again, with a breath between, as long as somebody wants it. */
async function asked(client: Client, page: string, goOn: () => boolean): Promise<readonly number[]> {
  const taken: number[] = [];
  while (goOn()) {
    const start = performance.now();
    const { status } = await client.send('GET', page);
    if (status !== 200) throw new Error(`${page} answered ${status}`);
    taken.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  return taken;
}

function count(times: number): () => boolean {
  let left = times;
  return () => (left -= 1) >= 0;
}
