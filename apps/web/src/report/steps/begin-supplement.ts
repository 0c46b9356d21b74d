import { sendJson } from '../../api/http.ts';
import type { DraftView } from '../draft/draft-api.ts';
import { reportPath } from '../sent/sent-api.ts';

/** Begins a komplettering to a sent report: a new draft with everything in place as it was sent. */
export function beginSupplement(id: string): Promise<DraftView> {
  return sendJson<DraftView>('POST', `${reportPath(id)}/supplements`);
}
