import { createContext, useContext } from 'react';
import type { Credentials, SessionView } from './session-api.ts';

/** Why the page is covered while somebody is logged in: left alone too long, or the login is over. */
export type Cover = 'locked' | 'ended' | null;

export type SessionState =
  | { readonly state: 'reading' }
  | { readonly state: 'unreachable'; readonly error: unknown }
  | { readonly state: 'none' }
  /** A login from before the page was loaded, locked; nothing is shown until the password is given. */
  | { readonly state: 'locked-before' }
  | { readonly state: 'active'; readonly session: SessionView; readonly cover: Cover };

export type SessionActs = {
  readonly retry: () => void;
  readonly logIn: (given: Credentials) => Promise<void>;
  readonly unlock: (password: string) => Promise<void>;
  /** Logs in again in place after the login ended. What is on the page stays only for the same person in the same role. */
  readonly logInAgain: (given: Credentials) => Promise<void>;
  readonly logOut: () => Promise<void>;
  readonly chooseMembership: (membershipId: string) => Promise<void>;
};

export const SessionContext = createContext<{ readonly current: SessionState; readonly acts: SessionActs } | null>(null);

export function useSessionState(): { readonly current: SessionState; readonly acts: SessionActs } {
  const value = useContext(SessionContext);
  if (!value) throw new Error('used outside SessionProvider');
  return value;
}

/** The login of whoever is using the page. Only for pages that are shown to someone logged in. */
export function useSession(): SessionView {
  const { current } = useSessionState();
  if (current.state !== 'active') throw new Error('used without a login');
  return current.session;
}
