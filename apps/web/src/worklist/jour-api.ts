import type { jourPlaces } from '@tidig/api/wire/jour.ts';
import type { z } from 'zod';
import { getJson } from '../api/http.ts';

export type JourPlaces = z.infer<typeof jourPlaces>;
export type JourPlace = JourPlaces['places'][number];

/** Where the person is on call, and how much waits there. */
export function readJourPlaces(): Promise<JourPlaces> {
  return getJson<JourPlaces>('/api/jour/places');
}
