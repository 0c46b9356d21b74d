import type { SenderStore } from '../../port/sender.ts';
import { exchangeMethods } from '../exchange/exchange-methods.ts';
import { envelopeOf, readPart } from '../exchange/messages.ts';
import { storeCopy } from '../exchange/openings.ts';
import { takeIn } from '../exchange/receipts.ts';
import { appendLog, isLoggedSince } from '../log-chain.ts';
import { loggedMethods } from '../logged.ts';
import { loggedRead, loggedWrite } from '../logged-write.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { draftMethods } from './draft-methods.ts';
import { questionsOn } from './questions.ts';
import { sealDrafts, sealOnce } from './sealing.ts';
import {
  findSentReport,
  insertHandOver,
  listSentReports,
  reportsFollowing,
  reportsFromDraft,
  reportsInEvent,
  reportsOnNumbers,
  reportsWithNumber,
  sentMessageSeq,
} from './sent-reports.ts';
import { countMarks, lacksOfUnit } from './unit-lacks.ts';

/** One police organisation's file. */
export function senderStore(use: UseStore): SenderStore {
  return {
    ...loggedMethods(use),
    ...exchangeMethods(use),
    ...draftMethods(use),
    ...sentMethods(use),
    ...acceptMethod(use),
    questionsOn: (ids) => use((scope) => questionsOn(scope, ids)),
  };
}

type SentMethod =
  | 'sealReports'
  | 'sealCopies'
  | 'reportsFromDraft'
  | 'sentByNumber'
  | 'reportsInEvent'
  | 'reportsOnNumbers'
  | 'followUps'
  | 'sentReports'
  | 'sentReport'
  | 'sentEnvelope'
  | 'part'
  | 'location'
  | 'attachment'
  | 'recordHandOver'
  | 'recordCopy'
  | 'unitLacks';

function sentMethods(use: UseStore): Pick<SenderStore, SentMethod> {
  return {
    sealReports: (reports) => use((scope) => scope.db.write(() => sealDrafts(scope, reports))),
    sealCopies: (request, copies, logs) => use((scope) => scope.db.write(() => sealOnce(scope, request, copies, logs))),
    reportsFromDraft: (id) => use((scope) => reportsFromDraft(scope, id)),
    sentByNumber: (number) => use((scope) => reportsWithNumber(scope, number)),
    reportsInEvent: (id) => use((scope) => reportsInEvent(scope, id)),
    reportsOnNumbers: (numbers) => use((scope) => reportsOnNumbers(scope, numbers)),
    followUps: (id) => use((scope) => reportsFollowing(scope, id)),
    sentReports: (filter) => use((scope) => listSentReports(scope, filter)),
    sentReport: (id) => use((scope) => findSentReport(scope, id)),
    sentEnvelope: (id) => use((scope) => ofSent(scope, id, (seq) => envelopeOf(scope, seq))),
    part: (id, name) => use((scope) => ofSent(scope, id, (seq) => readPart(scope, seq, name))),
    location: (id, log, since) =>
      use((scope) => {
        const { db, logKey } = scope;
        db.write(() => {
          if (since === undefined || !isLoggedSince(db, logKey, log, since)) appendLog(db, logKey, log);
        });
        return db.read(() => ofSent(scope, id, (seq) => readPart(scope, seq, 'location')));
      }),
    attachment: (id, n, log) => loggedRead(use, log, (scope) => ofSent(scope, id, (seq) => readPart(scope, seq, `attachment/${n}`))),
    recordHandOver: (id, how, at, log) => loggedWrite(use, log, (scope) => insertHandOver(scope, id, how, at)),
    recordCopy: (id, copy, log) => loggedWrite(use, log, (scope) => storeCopy(scope, { kind: 'report', id }, copy)),
    unitLacks: (unitId, months) => use((scope) => lacksOfUnit(scope, unitId, months)),
  };
}

function acceptMethod(use: UseStore): Pick<SenderStore, 'accept'> {
  return {
    accept: (sealed, receipt, log) =>
      use((scope) =>
        scope.db.write(() => {
          const { standing, seq } = takeIn(scope, sealed, receipt);
          if (seq === null) return standing;
          if (sealed.envelope.kind === 'missing') countMarks(scope, sealed, seq);
          appendLog(scope.db, scope.logKey, log);
          return standing;
        }),
      ),
  };
}

function ofSent<T>(scope: StoreScope, reportId: string, read: (messageSeq: number) => T): T | null {
  const seq = sentMessageSeq(scope, reportId);
  return seq === null ? null : read(seq);
}
