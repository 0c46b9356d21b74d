import type { credentials, demoAccount, sessionView } from '@tidig/api/wire/session.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';
import { ApiProblem } from '../api/problem.ts';

export type SessionView = z.infer<typeof sessionView>;
export type MembershipView = SessionView['membership'];
export type Credentials = z.infer<typeof credentials>;
export type DemoAccount = z.infer<typeof demoAccount>;

/** The login, or why there is none to show. */
export type SessionAnswer =
  { readonly state: 'active'; readonly session: SessionView } | { readonly state: 'none' } | { readonly state: 'locked' };

export async function readSession(): Promise<SessionAnswer> {
  try {
    return { state: 'active', session: await getJson<SessionView>('/api/session') };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.code === 'session-locked') return { state: 'locked' };
    if (error.status === 401) return { state: 'none' };
    throw error;
  }
}

export function logIn(given: Credentials): Promise<SessionView> {
  return sendJson<SessionView>('POST', '/api/session', given);
}

export function logOut(): Promise<void> {
  return sendJson<void>('DELETE', '/api/session');
}

export function unlock(password: string): Promise<SessionView> {
  return sendJson<SessionView>('POST', '/api/session/unlocks', { password });
}

export function chooseMembership(membershipId: string): Promise<SessionView> {
  return sendJson<SessionView>('PUT', '/api/session/membership', { membershipId });
}

/** Who can log in as what in the demo; null where this is not a demo. */
export async function readDemoAccounts(): Promise<readonly DemoAccount[] | null> {
  try {
    return await getJson<DemoAccount[]>('/api/demo/accounts');
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
}
