import type { handoverNotes, jourPlaces } from '@tidig/api/wire/jour.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type JourPlaces = z.infer<typeof jourPlaces>;
export type JourPlace = JourPlaces['places'][number];

/** Where the person is on call, and how much waits there. */
export function readJourPlaces(): Promise<JourPlaces> {
  return getJson<JourPlaces>('/api/jour/places');
}

export type HandoverNote = z.infer<typeof handoverNotes>['notes'][number];
export const handoversKey = ['handovers'] as const;

/** What those on call have left to the morning, the last seven days. */
export function readHandovers(): Promise<z.infer<typeof handoverNotes>> {
  return getJson<z.infer<typeof handoverNotes>>('/api/jour/handovers');
}

export function writeHandover(text: string): Promise<unknown> {
  return sendJson<unknown>('POST', '/api/jour/handovers', { text });
}

export function markHandoverRead(id: string): Promise<unknown> {
  return sendJson<unknown>('POST', '/api/jour/handover-readings', { id });
}
