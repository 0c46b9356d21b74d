import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Draft, DraftColleague, SenderStore } from '@tidig/store/port/sender.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

export type OwnDraft = { readonly draft: Draft; readonly colleagues: readonly DraftColleague[] };

/**
 * A draft of the person's own, or one that its author invited the person to. Any other and one that does not exist are both `not-found` (T-6).
 * One that this person's unit has sent meanwhile is `draft-already-sent`, so that a second officer's screen says so. Each refusal is logged.
 */
export async function ownDraft(ctx: ServiceContext, subject: Subject, id: string, action: Action): Promise<Outcome<OwnDraft>> {
  const target = { kind: 'draft', id } as const;
  const byRole = await authorize(ctx, subject, { action, target, object: null });
  if (!byRole.ok) return byRole;
  const sender = await senderOf(ctx, subject);
  const draft = await sender.draft(asId(id));
  if (!draft) {
    return refuse(ctx, subject, action, target, (await isSentByUnit(sender, subject, id)) ? 'draft-already-sent' : 'not-found');
  }
  const colleagues = await sender.draftColleagues(draft.id);
  const { organisationId } = subject.membership;
  // An invitation holds within the unit: who has moved on reaches it no longer (T-7).
  const sameUnit = draft.unitId !== null && draft.unitId === subject.membership.unitId;
  const object = { organisationId, authorId: draft.author, invited: sameUnit ? colleagues.map(({ userId }) => userId) : [] };
  const allowed = await authorize(ctx, subject, { action, target, object });
  return allowed.ok ? done({ draft, colleagues }) : allowed;
}

async function isSentByUnit(sender: SenderStore, subject: Subject, id: string): Promise<boolean> {
  const [row] = await sender.reportsFromDraft(asId(id));
  return row !== undefined && row.unitId !== null && row.unitId === subject.membership.unitId;
}
