import type {
  barrierView,
  barriersOn,
  emergencyRequest,
  emergencyReviewRequest,
  emergencyView,
  newBarrier,
  oversight,
  oversightCounts,
} from '@tidig/api/wire/barriers.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type Barrier = z.infer<typeof barrierView>;
export type BarriersOn = z.infer<typeof barriersOn>;
export type NewBarrier = z.infer<typeof newBarrier>;
export type Emergency = z.infer<typeof emergencyView>;
export type EmergencyRequest = z.infer<typeof emergencyRequest>;
export type Review = z.infer<typeof emergencyReviewRequest>;
export type Oversight = z.infer<typeof oversight>;
export type OversightCounts = z.infer<typeof oversightCounts>;

/** A report or akt, by its random id. */
export type Shuttable = { readonly kind: 'report' | 'child-file'; readonly id: string };

/** Where what the page shows of an object is kept, so that it can be fetched anew or forgotten. */
export function contentKey({ kind, id }: Shuttable): readonly string[] {
  return [kind === 'report' ? 'received' : 'child-file', id];
}

export function barriersKey({ kind, id }: Shuttable): readonly string[] {
  return ['barriers', kind, id];
}

export const oversightKey = ['oversight'] as const;
export const countsKey = ['oversight-counts'] as const;

export function readBarriers(object: Shuttable): Promise<BarriersOn> {
  return getJson<BarriersOn>(`${pathOf(object)}/barriers`);
}

export function setBarrier(object: Shuttable, given: NewBarrier): Promise<void> {
  return sendJson<void>('POST', `${pathOf(object)}/barriers`, given);
}

export function endBarrier(id: string, reason: string): Promise<void> {
  return sendJson<void>('POST', `/api/barriers/${encodeURIComponent(id)}/end`, { reason });
}

/** Lets this login read the object for an hour in spite of a spärr. */
export function openInEmergency(object: Shuttable, given: EmergencyRequest): Promise<unknown> {
  return sendJson('POST', `${pathOf(object)}/emergency-openings`, given);
}

export function readOversight(): Promise<Oversight> {
  return getJson<Oversight>('/api/barriers');
}

export function countOversight(): Promise<OversightCounts> {
  return getJson<OversightCounts>('/api/barriers/counts');
}

export function reviewEmergency(id: string, review: Review): Promise<void> {
  return sendJson<void>('POST', `/api/emergency-openings/${encodeURIComponent(id)}/reviews`, review);
}

function pathOf({ kind, id }: Shuttable): string {
  return `/api/${kind === 'report' ? 'intake/reports' : 'child-files'}/${encodeURIComponent(id)}`;
}
