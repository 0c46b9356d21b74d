import type { childInEvent, childrenInEvent, draftView, jointSubmission, newSibling, sentNow } from '@tidig/api/wire/writing.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../../api/http.ts';
import { draftPath } from '../draft/draft-api.ts';
import type { SentRow } from '../sent/sent-api.ts';

export type ChildInEvent = z.infer<typeof childInEvent>;
export type NewSibling = z.infer<typeof newSibling>;
type DraftOnScreen = z.infer<typeof jointSubmission>['drafts'][number];

/** The children of the event that a draft is about, this one among them, in the order in which they were begun. */
export async function readEvent(draftId: string): Promise<readonly ChildInEvent[]> {
  return (await getJson<z.infer<typeof childrenInEvent>>(`${draftPath(draftId)}/event`)).children;
}

/** Begins a linked draft on another child, with what is common in place. */
export function beginSibling(draftId: string, choice: NewSibling): Promise<z.infer<typeof draftView>> {
  return sendJson('POST', `${draftPath(draftId)}/siblings`, choice);
}

/** Sends the drafts of one event as they stand in these versions, each to its own nämnd: all of them or none. */
export async function sendTogether(drafts: readonly DraftOnScreen[]): Promise<readonly SentRow[]> {
  return (await sendJson<z.infer<typeof sentNow>>('POST', '/api/drafts/joint-submission', { drafts })).reports;
}
