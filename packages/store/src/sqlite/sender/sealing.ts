import type { LogEntry } from '../../port/log.ts';
import type { SealedCopy, SealedReport, SealResult, SenderStore } from '../../port/sender.ts';
import { storeMessage } from '../exchange/messages.ts';
import { queue } from '../exchange/outbox.ts';
import { appendLog } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';
import { attachmentsOf } from './draft-attachments.ts';
import { deleteDraft, draftVersion } from './drafts.ts';
import { noteChild } from './sent-children.ts';
import { insertSentReport, reportsFromDraft } from './sent-reports.ts';
import { countReport } from './unit-lacks.ts';

/**
 * Turns drafts into their copies, inside the caller's transaction: each is asked before any is written, so that all become reports or none does, and
 * nothing that did not happen leaves a log row.
 */
export function sealDrafts(
  scope: StoreScope,
  reports: readonly { readonly report: SealedReport; readonly logs: readonly LogEntry[] }[],
): Awaited<ReturnType<SenderStore['sealReports']>> {
  for (const [at, { report }] of reports.entries()) {
    const why = hindrance(scope, report);
    if (why !== null) return { at, why };
  }
  for (const { report, logs } of reports) {
    keepCopies(scope, report.draftId, report.copies, logs);
    if (report.lacks) countReport(scope, report.lacks);
    deleteDraft(scope, report.draftId);
  }
  return 'sealed';
}

function hindrance(scope: StoreScope, report: SealedReport): Exclude<SealResult, 'sealed'> | null {
  const version = draftVersion(scope, report.draftId);
  if (version === null) return 'no-draft';
  if (version !== report.draftVersion) return 'stale';
  const files = attachmentsOf(scope, report.draftId).map(({ id }) => id);
  return JSON.stringify(files) === JSON.stringify(report.files) ? null : 'files-changed';
}

/** Keeps copies that no draft stands behind, once for each request. False, and nothing written, when the request is here already. */
export function sealOnce(scope: StoreScope, request: string, copies: readonly SealedCopy[], logs: readonly LogEntry[]): boolean {
  if (reportsFromDraft(scope, request).length > 0) return false;
  keepCopies(scope, request, copies, logs);
  return true;
}

/** Keeps copies with their envelopes and log rows, inside the caller's transaction. Throws when there is none, or not one log row a copy. */
function keepCopies(scope: StoreScope, draftId: string, copies: readonly SealedCopy[], logs: readonly LogEntry[]): void {
  if (copies.length === 0 || copies.length !== logs.length) throw new Error('sealing takes one log row a copy, and at least one copy');
  for (const { row, sealed } of copies) {
    const seq = storeMessage(scope, 'out', sealed);
    if (row.channel === 'TIDIG') queue(scope, seq, sealed.envelope.sealedAt);
    insertSentReport(scope, row, draftId, seq);
    noteChild(scope, row.id, seq);
  }
  for (const log of logs) appendLog(scope.db, scope.logKey, log);
}
