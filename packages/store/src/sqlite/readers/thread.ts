import { parentPort, workerData } from 'node:worker_threads';
import { StoreUnreachable, type StoreName } from '../../port/stores.ts';
import { lookUp, proposalsFor } from '../board/search.ts';
import type { StoreDatabase } from '../database.ts';
import { fileMark, openStore, type FileMark } from '../open-store.ts';
import type { Answer, Job, LookUp, Start } from './message.ts';
import type { Found } from '../../port/board.ts';

type Open = { readonly db: StoreDatabase; readonly file: FileMark };

/** Entry of a reading thread, built on its own as `search-worker.js`: one look-up at a time, in the order asked. It can read and not write. */
const { dataDir, migrations, cacheMb } = workerData as Start;
const open = new Map<StoreName, Open>();
const MOST_OPEN = 4;

parentPort?.on('message', (job: Job) => parentPort?.postMessage(answerTo(job)));

function answerTo(job: Job): Answer {
  try {
    const { db } = opened(job);
    return { id: job.id, kind: 'found', found: db.read(() => found(db, job.lookUp)) };
  } catch (error) {
    close(job.store);
    return { id: job.id, kind: 'failed', reason: error instanceof StoreUnreachable ? error.reason : 'failed' };
  }
}

function found(db: StoreDatabase, asked: LookUp): Found {
  return asked.kind === 'search' ? lookUp(db, asked.query) : proposalsFor(db, asked.child, asked.except);
}

/** Lately used last; the file must still be the one that the asker has open. */
function opened({ store, key, file }: Job): Open {
  const known = open.get(store);
  if (known && known.file.ino === file.ino && known.file.dev === file.dev) {
    open.delete(store);
    open.set(store, known);
    return known;
  }
  close(store);
  for (const [oldest] of open) if (open.size >= MOST_OPEN) close(oldest);
  const keys = { storeKey: () => Buffer.from(key) };
  const db = openStore(
    { dataDir, keys, migrations: { board: migrations, directory: [], sender: [] } },
    store,
    (cacheMb * 1024) / MOST_OPEN,
  );
  db.pragma('query_only = ON');
  const made = { db, file: fileMark(dataDir, store) };
  open.set(store, made);
  return made;
}

function close(store: StoreName): void {
  open.get(store)?.db.close();
  open.delete(store);
}
