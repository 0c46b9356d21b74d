import { asId, type DraftId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Draft, SenderStore } from '../../port/sender.ts';
import type { StoreScope } from '../scope.ts';
import { draftVersion, insertDraft } from './drafts.ts';

type Origin = Parameters<SenderStore['createSibling']>[1];

/** False, and nothing written, when what it is a sibling of is not there. */
export function beginSibling(scope: StoreScope, draft: Draft, of: Origin, eventId: string): boolean {
  const origin = 'draft' in of ? existing(scope, of.draft) : draftBehind(scope, of.report);
  if (origin === null) return false;
  const event = eventOf(scope, origin) ?? join(scope, origin, eventId, draft.createdAt);
  insertDraft(scope, draft);
  join(scope, draft.id, event, draft.createdAt);
  return true;
}

/** In the order in which they joined; only itself when it is in no event. */
export function draftsInEvent(scope: StoreScope, id: string): readonly DraftId[] {
  const event = eventOf(scope, id);
  if (event === null) return [asId(id)];
  const rows = scope.db.all<{ id: string }>('SELECT draft_id AS id FROM event_draft WHERE event_id = ? ORDER BY joined_at, rowid', [event]);
  return rows.map((row) => asId(row.id));
}

function existing(scope: StoreScope, draftId: string): string | null {
  return draftVersion(scope, draftId) === null ? null : draftId;
}

/** The draft that a sent report was; for a message that no draft stood behind, the request that it was sealed under. */
function draftBehind({ db }: StoreScope, reportId: string): string | null {
  return db.get<{ draftId: string }>('SELECT draft_id AS draftId FROM sent_report WHERE id = ?', [reportId])?.draftId ?? null;
}

/** Null when the draft stands alone. */
export function eventOf({ db }: StoreScope, draftId: string): string | null {
  return db.get<{ eventId: string }>('SELECT event_id AS eventId FROM event_draft WHERE draft_id = ?', [draftId])?.eventId ?? null;
}

function join({ db }: StoreScope, draftId: string, eventId: string, at: Instant): string {
  db.run('INSERT INTO event_draft (draft_id, event_id, joined_at) VALUES (?, ?, ?)', [draftId, eventId, at]);
  return eventId;
}
