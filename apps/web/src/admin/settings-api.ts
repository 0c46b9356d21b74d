import type { delegationRequest, delegationView } from '@tidig/api/wire/assessment.ts';
import type {
  alarmTimesRequest,
  closedDaysRequest,
  letterWordsRequest,
  letterWordsView,
  noticesRequest,
  noticesView,
} from '@tidig/api/wire/settings.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type NoticesView = z.infer<typeof noticesView>;
export type LetterWordsView = z.infer<typeof letterWordsView>;
export type DelegationView = z.infer<typeof delegationView>;
export type SavedDelegation = z.infer<typeof delegationRequest>;

/** Who is told when, closed days, and what has been told lately. */
export function readNotices(): Promise<NoticesView> {
  return getJson<NoticesView>('/api/settings/notices');
}

export function saveNotices(given: z.input<typeof noticesRequest>): Promise<NoticesView> {
  return sendJson<NoticesView>('POST', '/api/settings/notices', given);
}

export function saveClosedDays(given: z.input<typeof closedDaysRequest>): Promise<NoticesView> {
  return sendJson<NoticesView>('POST', '/api/settings/closed-days', given);
}

export function saveAlarmTimes(given: z.input<typeof alarmTimesRequest>): Promise<NoticesView> {
  return sendJson<NoticesView>('POST', '/api/settings/alarm-times', given);
}

/** What the nämnd writes in its letters of återkoppling. */
export function readLetterWords(): Promise<LetterWordsView> {
  return getJson<LetterWordsView>('/api/settings/letter');
}

export function saveLetterWords(given: z.input<typeof letterWordsRequest>): Promise<LetterWordsView> {
  return sendJson<LetterWordsView>('POST', '/api/settings/letter', given);
}

export function readDelegation(): Promise<DelegationView> {
  return getJson<DelegationView>('/api/settings/delegation');
}

export function saveDelegation(given: SavedDelegation): Promise<DelegationView> {
  return sendJson<DelegationView>('POST', '/api/settings/delegation', given);
}
