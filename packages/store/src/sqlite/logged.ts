import type { ChainCheck, LogAnchor, Logged } from '../port/log.ts';
import { againstAnchor, appendLog, chainStart, logRows, walkChain } from './log-chain.ts';
import type { UseStore } from './scope.ts';

/** Rows walked in one go; between them others get their turn. */
const batch = 2000;

/** The log of any store. */
export function loggedMethods(use: UseStore): Logged {
  return {
    log: (entry) => use(({ db, logKey }) => db.write(() => appendLog(db, logKey, entry))),
    logRows: (page) => use(({ db, logKey }) => logRows(db, logKey, page)),
    checkLog: (anchor) => checkLog(use, anchor ?? null),
  };
}

async function checkLog(use: UseStore, anchor: LogAnchor | null): Promise<ChainCheck> {
  let end = chainStart;
  for (;;) {
    const step = await use(({ db, logKey }) => walkChain(db, logKey, end, batch));
    end = step.end;
    if (step.brokenAt !== null || step.walked < batch) {
      const check = { rows: end.seq, head: end.hash, brokenAt: step.brokenAt };
      return use(({ db }) => againstAnchor(db, check, anchor));
    }
    await new Promise(setImmediate);
  }
}
