import type { LogEntry } from '../../port/log.ts';
import type { SealedReport, SealResult, SenderStore } from '../../port/sender.ts';
import { exchangeMethods } from '../exchange/exchange-methods.ts';
import { envelopeOf, readPart, storeMessage } from '../exchange/messages.ts';
import { storeCopy } from '../exchange/openings.ts';
import { queue } from '../exchange/outbox.ts';
import { takeIn } from '../exchange/receipts.ts';
import { appendLog } from '../log-chain.ts';
import { loggedMethods } from '../logged.ts';
import { loggedRead, loggedWrite } from '../logged-write.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { deleteDraft, draftsBy, draftVersion, findDraft, insertDraft, updateDraft } from './drafts.ts';
import { findSentReport, insertHandOver, insertSentReport, listSentReports, sentMessageSeq } from './sent-reports.ts';

/** One police organisation's file. */
export function senderStore(use: UseStore): SenderStore {
  return {
    ...loggedMethods(use),
    ...exchangeMethods(use),
    createDraft: (draft, log) => loggedWrite(use, log, (scope) => insertDraft(scope, draft)),
    draft: (id) => use((scope) => findDraft(scope, id)),
    drafts: (author) => use((scope) => draftsBy(scope, author)),
    saveDraft: (id, expected, change) => use((scope) => scope.db.write(() => updateDraft(scope, id, expected, change))),
    discardDraft: (id, log) => loggedWrite(use, log, (scope) => deleteDraft(scope, id)),

    sealReport: (report, log) => use((scope) => scope.db.write(() => seal(scope, report, log))),
    reportFromDraft: (id) => use((scope) => findSentReport(scope, 'draft_id', id)),
    sentReports: (filter) => use((scope) => listSentReports(scope, filter)),
    sentReport: (id) => use((scope) => findSentReport(scope, 'id', id)),
    sentEnvelope: (id) => use((scope) => ofSent(scope, id, (seq) => envelopeOf(scope, seq))),
    part: (id, name) => use((scope) => ofSent(scope, id, (seq) => readPart(scope, seq, name))),
    location: (id, log) => loggedRead(use, log, (scope) => ofSent(scope, id, (seq) => readPart(scope, seq, 'location'))),
    attachment: (id, n, log) => loggedRead(use, log, (scope) => ofSent(scope, id, (seq) => readPart(scope, seq, `attachment/${n}`))),
    recordHandOver: (id, how, at, log) => loggedWrite(use, log, (scope) => insertHandOver(scope, id, how, at)),
    recordCopy: (id, copy, log) => loggedWrite(use, log, (scope) => storeCopy(scope, { kind: 'report', id }, copy)),

    accept: (sealed, receipt, log) =>
      use((scope) =>
        scope.db.write(() => {
          const taken = takeIn(scope, sealed, receipt);
          if (taken.seq !== null) appendLog(scope.db, scope.logKey, log);
          return taken.standing;
        }),
      ),
  };
}

function seal(scope: StoreScope, report: SealedReport, log: LogEntry): SealResult {
  const version = draftVersion(scope, report.draftId);
  if (version === null) return 'no-draft';
  if (version !== report.draftVersion) return 'stale';
  const seq = storeMessage(scope, 'out', report.sealed);
  if (report.row.channel === 'TIDIG') queue(scope, seq, report.sealed.envelope.sealedAt);
  insertSentReport(scope, report, seq);
  deleteDraft(scope, report.draftId);
  appendLog(scope.db, scope.logKey, log);
  return 'sealed';
}

function ofSent<T>(scope: StoreScope, reportId: string, read: (messageSeq: number) => T): T | null {
  const seq = sentMessageSeq(scope, reportId);
  return seq === null ? null : read(seq);
}
