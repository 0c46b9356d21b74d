import type { colleague } from '@tidig/api/wire/writing.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../../api/http.ts';
import { draftPath } from '../draft/draft-api.ts';

export type Colleague = z.infer<typeof colleague>;

/** Officers of the own unit, but not oneself. */
export function listColleagues(): Promise<readonly Colleague[]> {
  return getJson<Colleague[]>('/api/colleagues');
}

export function invite(draftId: string, userId: string): Promise<void> {
  return sendJson<undefined>('POST', `${draftPath(draftId)}/colleagues`, { userId });
}

export function takeBackInvitation(draftId: string, userId: string): Promise<void> {
  return sendJson<undefined>('DELETE', `${draftPath(draftId)}/colleagues/${encodeURIComponent(userId)}`);
}
