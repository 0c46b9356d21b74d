import type { alarmView, alarmViews, trail } from '@tidig/api/wire/trail.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type Trail = z.infer<typeof trail>;
export type Station = Trail['stations'][number];
export type Alarm = z.infer<typeof alarmView>;
export type Alarms = z.infer<typeof alarmViews>;

export const alarmsKey = ['alarms'] as const;

export function trailKey(reportId: string): readonly string[] {
  return ['trail', reportId];
}

/** A report's way, under a live opening of this login. */
export function readTrail(reportId: string): Promise<Trail> {
  return getJson<Trail>(`/api/intake/reports/${encodeURIComponent(reportId)}/trail`);
}

export function listAlarms(): Promise<Alarms> {
  return getJson<Alarms>('/api/alarms');
}

export function answerAlarm(id: string, note: string): Promise<void> {
  return sendJson<void>('POST', `/api/alarms/${encodeURIComponent(id)}/answers`, { note });
}
