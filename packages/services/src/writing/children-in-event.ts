import type { Subject } from '@tidig/domain/access/roles.ts';
import type { DraftId, ReportId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import type { Draft, SenderStore, SentRow } from '@tidig/store/port/sender.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { storedAnswers } from './draft-answers.ts';
import { ownDraft } from './own-draft.ts';
import { withoutProtectedNames } from './child-marked.ts';

export type ChildInEvent = {
  readonly draftId: DraftId | null;
  readonly reportId: ReportId | null;
  readonly childLabel: string;
  readonly version: number | null;
  readonly sealedAt: Instant | null;
  readonly recipientName: string | null;
  readonly guardians: { readonly id: string; readonly name: string }[];
};

/**
 * The children of the event that a draft is about, in the order in which they were begun, this one among them: drafts that this person may write, and
 * reports that this person or unit has sent. A draft or report of anybody else's is not there. One child when the draft stands alone.
 */
export async function childrenInEvent(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<{ children: ChildInEvent[] }>> {
  const own = await ownDraft(ctx, subject, id, 'draft.read');
  if (!own.ok) return own;
  const sender = await senderOf(ctx, subject);
  const mine = answersIn(own.value.draft);
  const children: ChildInEvent[] = [];
  for (const draftId of await sender.draftsInEvent(own.value.draft.id)) {
    const draft = await writable(sender, subject, draftId);
    if (draft) children.push(await draftChild(ctx, draft, mine));
    else children.push(...(await sentChildren(ctx, subject, await sender.reportsFromDraft(draftId))));
  }
  return done({ children });
}

/** Asked without a log row of refusal: nobody tried to open that draft. An invitation holds within the unit (T-7). */
async function writable(sender: SenderStore, subject: Subject, id: DraftId): Promise<Draft | null> {
  const draft = await sender.draft(id);
  if (!draft || draft.author === subject.userId) return draft;
  const sameUnit = draft.unitId !== null && draft.unitId === subject.membership.unitId;
  return sameUnit && (await sender.draftColleagues(id)).some(({ userId }) => userId === subject.userId) ? draft : null;
}

async function draftChild(ctx: ServiceContext, draft: Draft, mine: Answers): Promise<ChildInEvent> {
  const answers = answersIn(draft);
  const known = new Set(rowsOf(mine.family?.guardians).map((row) => row.id));
  const guardians = rowsOf(answers.family?.guardians).filter((row) => !known.has(row.id));
  return {
    draftId: draft.id,
    reportId: null,
    childLabel: childName(answers),
    version: draft.version,
    sealedAt: null,
    recipientName: await recipientName(ctx, answers.recipient?.board),
    guardians: guardians.map((row) => ({ id: row.id, name: typeof row['name'] === 'string' ? row['name'] : '' })),
  };
}

async function sentChildren(ctx: ServiceContext, subject: Subject, rows: readonly SentRow[]): Promise<ChildInEvent[]> {
  const { unitId } = subject.membership;
  const reachable = rows.filter((row) => row.author === subject.userId || (unitId !== null && row.unitId === unitId));
  return Promise.all(
    withoutProtectedNames(reachable).map(async (row) => ({
      draftId: null,
      reportId: row.id,
      childLabel: row.childLabel,
      version: null,
      sealedAt: row.sealedAt,
      recipientName: await recipientName(ctx, row.to),
      guardians: [],
    })),
  );
}

async function recipientName(ctx: ServiceContext, board: string | undefined): Promise<string | null> {
  if (board === undefined) return null;
  const all = await (await ctx.stores.directory()).recipients(dayOf(ctx.clock.now()));
  return all.find(({ id }) => id === board)?.name ?? null;
}

function answersIn(draft: Draft): Answers {
  const stored = storedAnswers(draft.formVersion, draft.answers);
  return stored.ok ? stored.value : {};
}
