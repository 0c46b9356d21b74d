import type { DraftId, ReportId, UserId } from '@tidig/domain/base/ids.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { SiblingChoice } from '@tidig/domain/siblings/begin-sibling.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { addAttachment } from '@tidig/services/writing/add-attachment.ts';
import { beginSibling } from '@tidig/services/writing/begin-sibling.ts';
import { beginSupplement } from '@tidig/services/writing/begin-supplement.ts';
import { inviteColleague } from '@tidig/services/writing/colleagues.ts';
import { correctReport, type CorrectionGiven } from '@tidig/services/writing/correct-report.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitDraft, submitTogether } from '@tidig/services/writing/submit-draft.ts';
import { acting } from './acting.ts';
import { expectDone } from './acts.ts';
import { POLICE } from './organisations.ts';
import type { StaffMember } from './staff.ts';

/** More of what officers of the demo do, through the product's own verbs: files, more than one nämnd, what is written afterwards, what is not sent. */

/** Sends a report to every nämnd that it names; one report for each. */
export async function sendToAll(ctx: ServiceContext, officer: StaffMember, answers: Answers): Promise<readonly ReportId[]> {
  const subject = await acting(ctx, officer, POLICE);
  const draft = expectDone(await createDraft(ctx, subject, { formVersion: FORM_VERSION, answers }));
  return expectDone(await submitDraft(ctx, subject, draft.id, draft.version)).map(({ id }) => id);
}

/** Sends a report with a file. The answers get the file's id, so that what it shows stands beside it. */
export async function sendWithFile(
  ctx: ServiceContext,
  officer: StaffMember,
  file: { readonly name: string; readonly bytes: Uint8Array },
  answersWith: (fileId: string) => Answers,
): Promise<ReportId> {
  const subject = await acting(ctx, officer, POLICE);
  const draft = expectDone(await createDraft(ctx, subject, { formVersion: FORM_VERSION, answers: {} }));
  const kept = expectDone(await addAttachment(ctx, subject, draft.id, file));
  const written = { formVersion: FORM_VERSION, answers: answersWith(kept.id) };
  const { version } = expectDone(await saveDraft(ctx, subject, draft.id, draft.version, written));
  const [report] = expectDone(await submitDraft(ctx, subject, draft.id, version));
  if (!report) throw new Error('a sent draft gives at least one report');
  return report.id;
}

/** Two children of one event: the first report, the second begun from it, both sent together. */
export async function sendTogether(
  ctx: ServiceContext,
  officer: StaffMember,
  first: Answers,
  second: { readonly choice: SiblingChoice; readonly write: (common: Answers) => Answers },
): Promise<readonly ReportId[]> {
  const subject = await acting(ctx, officer, POLICE);
  const one = expectDone(await createDraft(ctx, subject, { formVersion: FORM_VERSION, answers: first }));
  const other = expectDone(await beginSibling(ctx, subject, one.id, second.choice));
  const written = { formVersion: FORM_VERSION, answers: second.write(other.answers) };
  const { version } = expectDone(await saveDraft(ctx, subject, other.id, other.version, written));
  return expectDone(await submitTogether(ctx, subject, [one, { id: other.id, version }])).map(({ id }) => id);
}

/** A komplettering: begun from the sent report, with what is new written into it. */
export async function supplement(
  ctx: ServiceContext,
  officer: StaffMember,
  report: ReportId,
  write: (sent: Answers) => Answers,
): Promise<ReportId> {
  const subject = await acting(ctx, officer, POLICE);
  const draft = expectDone(await beginSupplement(ctx, subject, report));
  const written = { formVersion: FORM_VERSION, answers: write(draft.answers) };
  const { version } = expectDone(await saveDraft(ctx, subject, draft.id, draft.version, written));
  const [sent] = expectDone(await submitDraft(ctx, subject, draft.id, version));
  if (!sent) throw new Error('a sent komplettering gives at least one report');
  return sent.id;
}

export async function tellWrong(
  ctx: ServiceContext,
  officer: StaffMember,
  report: ReportId,
  given: Omit<CorrectionGiven, 'id'>,
): Promise<void> {
  expectDone(await correctReport(ctx, await acting(ctx, officer, POLICE), report, { id: ctx.ids.uuid(), ...given }));
}

/** A draft that stays one; with a colleague, if there is one to invite. */
export async function beginUnsent(ctx: ServiceContext, officer: StaffMember, answers: Answers, colleague?: StaffMember): Promise<DraftId> {
  const subject = await acting(ctx, officer, POLICE);
  const draft = expectDone(await createDraft(ctx, subject, { formVersion: FORM_VERSION, answers }));
  if (colleague) expectDone(await inviteColleague(ctx, subject, draft.id, asId<UserId>(`person-${colleague.username}`)));
  return draft.id;
}
