import type {
  absenceRequest,
  arrivedCounts,
  arrivedList,
  assigned,
  assignmentRequest,
  boardRow,
  handlerList,
} from '@tidig/api/wire/worklist.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type BoardRow = z.infer<typeof boardRow>;
export type ArrivedList = z.infer<typeof arrivedList>;
export type ArrivedCounts = z.infer<typeof arrivedCounts>;
export type Handler = z.infer<typeof handlerList>['people'][number];
export type Assignment = z.infer<typeof assignmentRequest>;
export type Assigned = z.infer<typeof assigned>;
export type NewAbsence = z.infer<typeof absenceRequest>;

export function listArrived(): Promise<ArrivedList> {
  return getJson<ArrivedList>('/api/intake/reports');
}

/** Counts only: what the board asks for by itself. */
export function countArrived(): Promise<ArrivedCounts> {
  return getJson<ArrivedCounts>('/api/intake/counts');
}

/** Everybody who may have reports, with how many each has. */
export async function listHandlers(): Promise<readonly Handler[]> {
  return (await getJson<z.infer<typeof handlerList>>('/api/intake/handlers')).people;
}

/** Gives one report to somebody, or back; it need not be open. */
export function assignReport(id: string, given: Assignment): Promise<Assigned> {
  return sendJson<Assigned>('POST', `/api/intake/reports/${encodeURIComponent(id)}/assignments`, given);
}

export function setAbsence(given: NewAbsence): Promise<unknown> {
  return sendJson('POST', '/api/intake/absences', given);
}
