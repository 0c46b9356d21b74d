import type { BoardStore } from '../../port/board.ts';
import { exchangeMethods } from '../exchange/exchange-methods.ts';
import { envelopeOf, readPart, reportMessageSeq } from '../exchange/messages.ts';
import { send } from '../exchange/outbox.ts';
import { loggedRead, loggedWrite, loggedWriteIf } from '../logged-write.ts';
import { loggedMethods } from '../logged.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { reportOfEnvelope, takeInReport } from './arrival.ts';
import { arrivedRow, arrivedRows, rowsInChildFiles } from './arrived-rows.ts';
import { barrierMethods } from './barrier-methods.ts';
import { dialogueMethods } from './dialogue-methods.ts';
import { disposalMethods } from './disposal-methods.ts';
import { childFileWithout } from './child-file-without.ts';
import { madeSearchMethods } from './made-searches.ts';
import { oversightMethods } from './oversight-methods.ts';
import { openArrivedReport } from './first-opening.ts';
import { openedBefore, openedSince } from './opened-since.ts';
import { joiningMethods } from './joining.ts';
import { endedLinks, linkReport } from './links.ts';
import { storeBoardCopy } from './issued-copies.ts';
import { rowsNaming } from './person-numbers.ts';
import { protectionMethods } from './protection-methods.ts';
import { checkBoard, rebuildBoard } from './rebuild.ts';
import { latestRecords, recordsOf } from './records-read.ts';
import { appendRecord, appendRecords, isAsExpected } from './records.ts';
import { pairsInSameEvent, rowsInSameEvent } from './same-event.ts';
import { logSearch, type Look, lookHere } from './search.ts';
import { undoLink } from './undo-link.ts';
import { diaryBetween } from './diary.ts';
import { decisionsBetween, measuresFrom } from './measures.ts';
import { unopenedUntil } from './unopened.ts';
import { vaultMethods } from './vault-methods.ts';

/** One nämnd's store over one SQLite file. `look`: how its register is looked into, here or in a thread beside. Every method that writes is one whole transaction, its log row included. */
export function boardStore(use: UseStore, look: Look = lookHere(use)): BoardStore {
  return {
    ...loggedMethods(use),
    ...exchangeMethods(use),
    ...barrierMethods(use),
    ...vaultMethods(use),
    ...protectionMethods(use),
    ...dialogueMethods(use),
    ...disposalMethods(use),
    ...joiningMethods(use),
    ...oversightMethods(use),
    ...madeSearchMethods(use),
    ...reportMethods(use),
    ...aktMethods(use, look),
    ...derivedMethods(use),
    diary: (from, until) => use(({ db }) => diaryBetween(db, from, until)),
    measures: (from) => use(({ db }) => measuresFrom(db, from)),
    decisionsBetween: (from, to) => use(({ db }) => decisionsBetween(db, from, to)),
    unopened: (until) => use((scope) => unopenedUntil(scope, until)),
  };
}

type Part<K extends keyof BoardStore> = Pick<BoardStore, K>;

type ReportMethod =
  | 'arrive'
  | 'arrived'
  | 'arrivedRow'
  | 'inSameEvent'
  | 'pairsInSameEvent'
  | 'openedSince'
  | 'openedBefore'
  | 'reportsNaming'
  | 'receivedEnvelope'
  | 'reportOfEnvelope'
  | 'part'
  | 'location'
  | 'attachment'
  | 'openReport'
  | 'recordCopy'
  | 'addRecord'
  | 'addRecords'
  | 'records'
  | 'latest';

function reportMethods(use: UseStore): Part<ReportMethod> {
  return {
    arrive: (arrival, log) => use((scope) => scope.db.write(() => takeInReport(scope, arrival, log))),
    arrived: (filter) => use(({ db }) => db.read(() => arrivedRows(db, filter))),
    arrivedRow: (id) => use(({ db }) => db.read(() => arrivedRow(db, id))),
    inSameEvent: (id) => use(({ db }) => db.read(() => rowsInSameEvent(db, id))),
    pairsInSameEvent: (ids) => use(({ db }) => db.read(() => pairsInSameEvent(db, ids))),
    openedBefore: (object, before, limit) => use(({ db }) => openedBefore(db, object, before, limit)),
    openedSince: (reports, since) => use(({ db }) => openedSince(db, reports, since)),
    reportsNaming: (numbers) => use(({ db }) => db.read(() => rowsNaming(db, numbers))),
    receivedEnvelope: (id) => use((scope) => fromMessage(scope, id, (seq) => envelopeOf(scope, seq))),
    reportOfEnvelope: (id) => use(({ db }) => reportOfEnvelope(db, id)),
    part: (id, name) => use((scope) => fromMessage(scope, id, (seq) => readPart(scope, seq, name))),
    location: (id, log) => loggedRead(use, log, (scope) => fromMessage(scope, id, (seq) => readPart(scope, seq, 'location'))),
    attachment: (id, n, log) => loggedRead(use, log, (scope) => fromMessage(scope, id, (seq) => readPart(scope, seq, `attachment/${n}`))),
    openReport: (opening, readerName, notice, log) =>
      loggedWrite(use, log, (scope) => openArrivedReport(scope, opening, readerName, notice)),
    recordCopy: (id, copy, log) => loggedWrite(use, log, (scope) => storeBoardCopy(scope, id, copy)),
    addRecord: (record, log, notice, expected) =>
      loggedWriteIf(use, log, (scope) => {
        if (expected && !isAsExpected(scope.db, expected)) return false;
        appendRecord(scope.db, record);
        if (notice) send(scope, notice);
        return true;
      }),
    addRecords: (added, expected) => use((scope) => scope.db.write(() => appendRecords(scope, added, expected))),
    records: (about) => use(({ db }) => recordsOf(db, about)),
    latest: (kind, limit) => use(({ db }) => latestRecords(db, kind, limit)),
  };
}

type AktMethod = 'link' | 'undoLink' | 'endedLinks' | 'search' | 'proposals' | 'childFile' | 'reportsIn';

function aktMethods(use: UseStore, look: Look): Part<AktMethod> {
  return {
    link: (link, newChildFile, log) => use((scope) => scope.db.write(() => linkReport(scope, link, newChildFile, log))),
    undoLink: (reportId, undone, log) => use((scope) => scope.db.write(() => undoLink(scope, reportId, undone, log))),
    endedLinks: (object) => use(({ db }) => endedLinks(db, object)),
    search: async (query, log) => {
      const found = await look({ kind: 'search', query });
      await use((scope) => scope.db.write(() => logSearch(scope, found, log)));
      return found;
    },
    proposals: (child, except) => look({ kind: 'proposals', child, except }),
    childFile: (id, without = []) => use(({ db }) => db.read(() => childFileWithout(db, id, without))),
    reportsIn: (id) => use(({ db }) => db.read(() => rowsInChildFiles(db, [id]))),
  };
}

function derivedMethods(use: UseStore): Part<'rebuild' | 'checkDerived'> {
  return { rebuild: (progress) => rebuildBoard(use, progress), checkDerived: (progress) => checkBoard(use, progress) };
}

/** Something of the message that carried the report; null when no such report came. */
function fromMessage<T>(scope: StoreScope, reportId: string, read: (seq: number) => T | null): T | null {
  const seq = reportMessageSeq(scope, 'in', reportId);
  return seq === null ? null : read(seq);
}
