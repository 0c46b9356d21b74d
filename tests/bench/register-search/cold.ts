import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import { clientOf, logIn, valueOf } from '../http-client.ts';
import { board, people } from '../installation.ts';
import { startBuiltServer } from '../processes.ts';
import type { Question } from './questions.ts';
import { longSpreadOf, type LongSpread } from './spread.ts';

export type Cold = {
  /** The first search of a server just started; the file is in the system's memory. */
  readonly process: LongSpread;
  /** The same, and the system has been told to give back what it holds of the file; null where it cannot be told. */
  readonly disk: LongSpread | null;
};

/** The first search of a new server, each question with a server of its own: opening the nämnd's store, reading what is needed, the log row, the answer. */
export async function coldSearches(dataDir: string, questions: readonly Question[]): Promise<Cold> {
  const warm: number[] = [];
  const cold: number[] = [];
  let canGiveBack = true;
  for (const question of questions) {
    warm.push(await firstSearch(dataDir, question, () => undefined));
    const taken = await firstSearch(dataDir, question, () => (canGiveBack = giveBack(dataDir)));
    if (canGiveBack) cold.push(taken);
  }
  return { process: longSpreadOf(warm), disk: cold.length === 0 ? null : longSpreadOf(cold) };
}

async function firstSearch(dataDir: string, { text }: Question, before: () => void): Promise<number> {
  const server = await startBuiltServer(dataDir);
  const client = clientOf(server.address, await logIn(server.address, people.reception, DEMO_PASSWORD));
  before();
  const start = performance.now();
  valueOf(await client.send('POST', '/api/register/searches', searchBody(text)));
  const taken = performance.now() - start;
  client.close();
  await server.stop();
  return taken;
}

/** What the page sends for a search outside any task. */
export function searchBody(text: string): string {
  return JSON.stringify({ text, purpose: 'NY_PER_TELEFON', reason: 'Sökningarnas tid mäts.' });
}

/** Tells the system that the file's pages are not needed (POSIX_FADV_DONTNEED through GNU dd). False where there is no such dd. */
function giveBack(dataDir: string): boolean {
  const file = path.join(dataDir, `board/${board}.sqlite`);
  const advice = ['oflag=nocache', 'conv=notrunc,fdatasync', 'count=0', 'status=none'];
  return spawnSync('dd', [`of=${file}`, ...advice], { stdio: 'ignore' }).status === 0;
}
