import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { withoutLooseMarks } from '@tidig/domain/form/marks.ts';
import type { SentRow } from '@tidig/store/port/sender.ts';
import { authorize } from '../access/authorize.ts';
import type { ServiceContext } from '../context.ts';
import { beginDraft } from './begin-draft.ts';
import type { DraftView } from './draft-view.ts';
import { kindOfReport } from './addressees.ts';
import { rootOf } from './follow-ups.ts';
import { readSent } from './read-sent.ts';
import { reachableSent } from './sent-report.ts';
import { reporterFrom } from './writer-answers.ts';

/**
 * Begins a komplettering to a report that this person or unit has sent (L-08, L-52): a new draft with everything in place as it was last sent,
 * the writer's own contact data (and nothing that another writer said of himself), and nothing of the attachments, which the nämnd has. Reading what was sent is logged first. Where a protected
 * person is does not come back from the vault: what is left empty there changes nothing at the nämnd.
 */
export async function beginSupplement(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<DraftView>> {
  const found = await sourceFor(ctx, subject, id);
  if (!found.ok) return found;
  const { root, latest } = found.value;
  const sent = await readSent(ctx, subject, latest);
  const { attachments: _files, supplement: _earlier, correction: _none, ...carried } = sent;
  const answers = withoutLooseMarks(carried);
  // Whether the child is in danger is asked anew: the answer is of the hour in which it is given.
  const { moreToCome: _said, writtenOn: _then, immediateDanger: _danger, ...triage } = answers.triage ?? {};
  return done(
    await beginDraft(ctx, subject, {
      ...answers,
      triage: { ...triage, reportKind: { code: 'KOMP' }, supplementOf: root.anmalningsnummer, supplementKind: kindOfReport(root) },
      reporter: { ...(latest.author === subject.userId ? answers.reporter : {}), ...(await reporterFrom(ctx, subject)) },
    }),
  );
}

/** The report itself and its latest version: what it says now is the last komplettering, or itself. */
async function sourceFor(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
): Promise<Outcome<{ readonly root: SentRow; readonly latest: SentRow }>> {
  const row = await reachableSent(ctx, subject, id, 'sent-report.supplement');
  if (!row.ok) return row;
  const { organisationId } = subject.membership;
  const begins = await authorize(ctx, subject, { action: 'draft.create', target: { kind: 'draft', id: null }, object: { organisationId } });
  return begins.ok ? done(await rootOf(ctx, subject, row.value)) : begins;
}
