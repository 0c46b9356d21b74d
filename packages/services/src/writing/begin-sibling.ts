import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { siblingAnswers, type SiblingChoice } from '@tidig/domain/siblings/begin-sibling.ts';
import type { DraftId, ReportId } from '@tidig/domain/base/ids.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { newDraft } from './begin-draft.ts';
import { storedAnswers } from './draft-answers.ts';
import { draftView, type DraftView } from './draft-view.ts';
import { ownDraft } from './own-draft.ts';
import { rootOf } from './follow-ups.ts';
import { readSent } from './read-sent.ts';
import { reachableSent } from './sent-report.ts';
import { reporterFrom } from './writer-answers.ts';

/** Nobody is chosen: what is sent says who the adults were to the first child only. */
const nobody: SiblingChoice = { sibling: null, guardians: [], household: [] };

/**
 * Begins a report on another child in the event that this draft is about (L-95): a linked draft of the same writer's with what is common, which stays in
 * step until one of them is sent. Refuses a draft that is not this person's, and rows that it does not have (`invalid-input`).
 */
export async function beginSibling(ctx: ServiceContext, subject: Subject, id: string, choice: SiblingChoice): Promise<Outcome<DraftView>> {
  const own = await ownDraft(ctx, subject, id, 'draft.sibling');
  if (!own.ok) return own;
  const begins = await mayBegin(ctx, subject);
  if (!begins.ok) return begins;
  const { draft } = own.value;
  const first = storedAnswers(draft.formVersion, draft.answers);
  if (!first.ok) return first;
  const unknown = unknownRows(first.value, choice);
  if (unknown.length > 0)
    return refused(
      problem(
        'invalid-input',
        unknown.map((path) => ({ path, code: 'not-in-list' })),
      ),
    );
  return begin(ctx, subject, { draft: draft.id }, first.value, choice);
}

/** The same from a report that this person or unit has sent: reading it is logged first. No adult is carried over. */
export async function beginSiblingOfSent(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<DraftView>> {
  const row = await reachableSent(ctx, subject, id, 'sent-report.supplement');
  if (!row.ok) return row;
  const begins = await mayBegin(ctx, subject);
  if (!begins.ok) return begins;
  const { root } = await rootOf(ctx, subject, row.value);
  return begin(ctx, subject, { report: root.id }, await readSent(ctx, subject, root), nobody);
}

async function mayBegin(ctx: ServiceContext, subject: Subject): Promise<Outcome<null>> {
  const object = { organisationId: subject.membership.organisationId };
  return authorize(ctx, subject, { action: 'draft.create', target: { kind: 'draft', id: null }, object });
}

async function begin(
  ctx: ServiceContext,
  subject: Subject,
  of: { readonly draft: DraftId } | { readonly report: ReportId },
  first: Answers,
  choice: SiblingChoice,
): Promise<Outcome<DraftView>> {
  const answers = { ...siblingAnswers(first, choice), reporter: await reporterFrom(ctx, subject) };
  const { draft, begun } = newDraft(ctx, subject, answers);
  const log = entryFor(ctx, subject, 'draft.sibling', { kind: 'draft', id: draft.id });
  const made = await (await senderOf(ctx, subject)).createSibling(draft, of, ctx.ids.uuid(), log);
  return made ? done(await draftView(ctx, subject, { draft, colleagues: [] }, begun)) : refused(problem('draft-already-sent'));
}

/** Paths of the request whose rows the draft does not have. */
function unknownRows({ family }: Answers, choice: SiblingChoice): readonly string[] {
  const has = (rows: unknown, id: string) => rowsOf(rows).some((row) => row.id === id);
  const checked = [
    { path: 'sibling', known: choice.sibling === null || has(family?.siblings, choice.sibling) },
    { path: 'guardians', known: choice.guardians.every((id) => has(family?.guardians, id)) },
    { path: 'household', known: choice.household.every((id) => has(family?.guardians, id) || has(family?.household, id)) },
  ];
  return checked.filter(({ known }) => !known).map(({ path }) => path);
}
