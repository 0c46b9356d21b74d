import type { LogEntry } from '../../port/log.ts';
import type { ProtectionStore } from '../../port/protection.ts';
import { readPart, reportMessageSeq } from '../exchange/messages.ts';
import { appendLog, isLoggedSince } from '../log-chain.ts';
import { loggedWrite, loggedWriteIf } from '../logged-write.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { addCopyNote, copiesOf } from './issued-copies.ts';
import { addMark, liftMark, markBy, marksOf } from './protection-marks.ts';

/** Marks set late, and the papers that went out before, in one nämnd's store. */
export function protectionMethods(use: UseStore): ProtectionStore {
  return {
    markProtection: (mark, log) => loggedWrite(use, log, ({ db }) => addMark(db, mark)),
    liftProtection: (id, lift, log) => loggedWriteIf(use, log, ({ db }) => liftMark(db, id, lift)),
    protectionMark: (id) => use(({ db }) => markBy(db, id)),
    protectionMarks: (object) => use(({ db }) => db.read(() => marksOf(db, object))),
    locationsToCompare: (reads, since) =>
      use((scope) => {
        const { db, logKey } = scope;
        const told = (log: LogEntry) => since !== undefined && isLoggedSince(db, logKey, log, since);
        db.write(() => reads.filter(({ log }) => !told(log)).forEach(({ log }) => appendLog(db, logKey, log)));
        return scope.db.read(() => reads.map(({ id }) => locationOf(scope, id)));
      }),
    copiesOf: (reports) => use(({ db }) => db.read(() => copiesOf(db, reports))),
    noteCopy: (copy, note, log) => loggedWriteIf(use, log, ({ db }) => addCopyNote(db, copy, note)),
  };
}

function locationOf(scope: StoreScope, reportId: string): Uint8Array | null {
  const seq = reportMessageSeq(scope, 'in', reportId);
  return seq === null ? null : readPart(scope, seq, 'location');
}
