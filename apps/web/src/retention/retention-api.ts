import type { disposalRequest, disposalView, keptForGoodRequest } from '@tidig/api/wire/retention.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type DisposalView = z.infer<typeof disposalView>;
export type DisposalRow = DisposalView['rows'][number];
type Chosen = z.input<typeof disposalRequest>['rows'];

/** What the nämnd is to destroy now, or the list that waits. Logged. */
export function readDisposal(): Promise<DisposalView> {
  return getJson<DisposalView>('/api/disposal');
}

export function proposeDisposal(rows: Chosen): Promise<DisposalView> {
  return sendJson<DisposalView>('POST', '/api/disposal', { rows });
}

/** Writes that something is to be kept for good, on what the case system says. */
export function keepForGood(kept: z.input<typeof keptForGoodRequest>): Promise<DisposalView> {
  return sendJson<DisposalView>('POST', '/api/disposal/kept', kept);
}

/** Destroys what stands in the list. It does not come back. */
export function approveDisposal(id: string): Promise<DisposalView> {
  return sendJson<DisposalView>('POST', '/api/disposal/approvals', { id });
}

export function withdrawDisposal(id: string): Promise<DisposalView> {
  return sendJson<DisposalView>('POST', '/api/disposal/withdrawals', { id });
}
