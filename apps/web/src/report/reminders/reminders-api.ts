import type { draftAges, draftReminders } from '@tidig/api/wire/writing.ts';
import type { z } from 'zod';
import { getJson } from '../../api/http.ts';

export type Reminders = z.infer<typeof draftReminders>;
export type DraftAges = z.infer<typeof draftAges>;

export const remindersKey = ['reminders'] as const;

/** How much is unsent: counts and a time, never what. */
export function readReminders(): Promise<Reminders> {
  return getJson<Reminders>('/api/drafts/reminders');
}

/** For a unit's head: how old the unit's drafts are. */
export function readDraftAges(): Promise<DraftAges> {
  return getJson<DraftAges>('/api/drafts/ages');
}
