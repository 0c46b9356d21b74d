import type { ActorRows, LogSpan, OversightStore } from '../../port/oversight.ts';
import type { UseStore } from '../scope.ts';
import { actorsBetween, flagRows, logBegan, logSpan, rowsOfActor, searchesOutsideTasks } from './log-oversight.ts';
import { lastRecord } from './records-read.ts';

/** Rows looked through in one go; between them others get their turn. */
const batch = 5000;

/** What a nämnd's log tells of how the register is used. */
export function oversightMethods(use: UseStore): OversightStore {
  return {
    searchesOutsideTasks: (actor, since, terms) => use(({ db, logKey }) => searchesOutsideTasks(db, logKey, { actor, since, terms })),
    lastSetting: (own, kind) => use(({ db }) => lastRecord(db, { kind: 'board', id: own }, kind)),
    flags: (without) => use(({ db, logKey }) => flagRows(db, logKey, without)),
    logBegan: () => use(({ db }) => logBegan(db)),
    logSpan: (from, until) => use(({ db }) => db.read(() => logSpan(db, from, until))),
    actorsIn: (span) => actorsIn(use, span),
    rowsOfActor: (span, page) => use(({ db, logKey }) => rowsOfActor(db, logKey, span, page)),
  };
}

async function actorsIn(use: UseStore, { firstSeq, lastSeq }: LogSpan): Promise<readonly ActorRows[]> {
  const found = new Map<string, ActorRows>();
  for (let first = firstSeq; first <= lastSeq; first += batch) {
    const part = await use(({ db }) => actorsBetween(db, first, Math.min(lastSeq, first + batch - 1)));
    for (const one of part) {
      const key = `${one.userId} ${one.membership ?? ''}`;
      found.set(key, { ...one, rows: one.rows + (found.get(key)?.rows ?? 0) });
    }
    await new Promise(setImmediate);
  }
  return [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, actor]) => actor);
}
