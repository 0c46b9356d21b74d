import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type DraftId, type ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Part } from '@tidig/domain/exchange/envelope.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION, type SplitReport, type Submitter } from '@tidig/domain/form/parts.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import { childLabel } from '@tidig/domain/register/child-label.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import type { Recipient } from '@tidig/store/port/directory.ts';
import type { SealedReport } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { authorize } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { deliverNow } from '../delivery/deliver-due.ts';
import { jsonPart } from '../exchange/manifest.ts';
import { seal } from '../exchange/seal.ts';
import { storedAnswers } from './draft-answers.ts';
import { ownDraft } from './own-draft.ts';
import { type SentView, sentView } from './sent-view.ts';

/**
 * Sends the draft as the officer last saw it (`expectedVersion`): seals copy and message in one transaction, then tries at once to deliver.
 * What is answered is what has happened: *framme* only with the nämnd's signed receipt. Sending the same draft again gives the same report.
 * Refuses `version-stale`, `report-incomplete` with the fields that stop it (the eight hard stops), `recipient-closed`. Never for anything softer:
 * suspicion is enough and the duty cannot wait (L-02, L-03).
 */
export async function submitDraft(ctx: ServiceContext, subject: Subject, id: string, expectedVersion: number): Promise<Outcome<SentView>> {
  const byRole = await authorize(ctx, subject, { action: 'draft.submit', target: { kind: 'draft', id }, object: null });
  if (!byRole.ok) return byRole;
  const again = await alreadySent(ctx, subject, id);
  if (again) return done(again);
  const draft = await ownDraft(ctx, subject, id, 'draft.submit');
  if (!draft.ok) return draft;
  const answers = storedAnswers(draft.value.formVersion, draft.value.answers);
  if (!answers.ok) return answers;
  const visible = withoutHidden(answers.value);
  const stops = checkForSending(answers.value, { today: dayOf(ctx.clock.now()) });
  if (stops.length > 0) return refused(problem('report-incomplete', stops));
  const recipient = await openRecipient(ctx, visible);
  if (!recipient) return refused(problem('recipient-closed', [{ path: 'answers.recipient.board', code: 'not-applicable' }]));

  const submitter = await submitterFrom(ctx, subject);
  const report = sealedReport(ctx, subject, { id: draft.value.id, version: expectedVersion }, { answers: visible, submitter }, recipient);
  const sender = await senderOf(ctx, subject);
  const result = await sender.sealReport(report, entryFor(ctx, subject, 'draft.submit', { kind: 'report', id: report.row.id }));
  if (result === 'stale') return refused(problem('version-stale'));
  if (recipient.channel === 'TIDIG') await deliverNow(ctx, `sender/${subject.membership.organisationId}`, report.sealed.envelope);
  const sent = await alreadySent(ctx, subject, id);
  if (!sent) throw new Error('a sealed report cannot be read back');
  return done(sent);
}

/** Who is logged in, for the report itself: what is typed under "Du som anmäler" is how to reach somebody, not who sent it (L-07, L-123). */
async function submitterFrom(ctx: ServiceContext, subject: Subject): Promise<Submitter> {
  const account = await (await ctx.stores.directory()).account(subject.userId);
  const { name, membership } = subject;
  return { name, title: account?.title ?? '', unit: membership.unitName ?? membership.organisationName, at: ctx.clock.now() };
}

/** A list that the whole unit reads holds no protected child's name: beside the nämnd it would tell where the child is (A1). */
function listLabel(answers: Answers): string {
  const protection = answers.child?.protectedIdentity;
  const code = protection && 'code' in protection ? protection.code : undefined;
  return code !== undefined && isProtectionKind(code) ? 'Skyddade personuppgifter' : childLabel(answers);
}

/** The report that this draft became, if this person has sent it: a repeated press is answered, not repeated. */
async function alreadySent(ctx: ServiceContext, subject: Subject, id: string): Promise<SentView | null> {
  const row = await (await senderOf(ctx, subject)).reportFromDraft(asId<DraftId>(id));
  if (!row || row.author !== subject.userId) return null;
  const recipient = await (await ctx.stores.directory()).organisation(row.to);
  return sentView(row, subject.userId, recipient?.name ?? '');
}

/** The chosen nämnd if it takes reports today and lies in the chosen kommun: a paper that says both must not contradict itself (T-28). */
async function openRecipient(ctx: ServiceContext, answers: Answers): Promise<Recipient | null> {
  const today = dayOf(ctx.clock.now());
  const { board: id, kommun } = answers.recipient ?? {};
  const recipients = await (await ctx.stores.directory()).recipients(today);
  return (
    recipients.find((one) => one.id === id && one.kommunCode === kommun?.code && (one.closedFrom === null || today < one.closedFrom)) ??
    null
  );
}

function sealedReport(
  ctx: ServiceContext,
  subject: Subject,
  draft: { readonly id: DraftId; readonly version: number },
  { answers, submitter }: { readonly answers: Answers; readonly submitter: Submitter },
  recipient: Recipient,
): SealedReport {
  const { organisationId, unitId } = subject.membership;
  const reportId = asId<ReportId>(ctx.ids.uuid());
  const anmalningsnummer = makeAnmalningsnummer(ctx.ids);
  const sealed = seal(ctx, `sender/${organisationId}`, {
    kind: 'report',
    inReplyTo: null,
    reportId,
    anmalningsnummer,
    from: organisationId,
    to: recipient.id,
    formVersion: FORM_VERSION,
    parts: partsOf(splitReport(answers, 'SENT', submitter)),
  });
  const row: SealedReport['row'] = {
    id: reportId,
    anmalningsnummer,
    kind: answers.triage?.reportKind?.code ?? 'SOL',
    author: subject.userId,
    authorName: subject.name,
    unitId,
    childLabel: listLabel(answers),
    to: recipient.id,
    channel: recipient.channel,
    sealedAt: sealed.envelope.sealedAt,
  };
  return { row, draftId: draft.id, draftVersion: draft.version, sealed };
}

/** `location` always travels, also when it is empty, so that its being there tells nothing. */
export function partsOf(split: SplitReport): Part[] {
  const parts = [jsonPart('body', split.body), jsonPart('location', split.location)];
  if (split.restricted) parts.push(jsonPart('restricted', split.restricted));
  return parts;
}
