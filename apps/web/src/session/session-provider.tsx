import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { noteAct } from '../api/activity.ts';
import { onRefusal } from '../api/http.ts';
import { chooseMembership, logIn, logOut, readSession, unlock, type SessionView } from './session-api.ts';
import { SessionContext, type Cover, type SessionActs, type SessionState } from './session-context.ts';
import { onLogoutElsewhere, tellLogout } from './other-tabs.ts';
import { samePlace } from './same-place.ts';
import { useIdleCover } from './use-idle-cover.ts';

/** Keeps who is logged in, and covers the page when the login is locked or over. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [current, setCurrent] = useState<SessionState>({ state: 'reading' });
  const [reading, setReading] = useState(0);
  const latest = useRef(current);
  latest.current = current;

  useEffect(() => {
    let wanted = true;
    readSession().then(
      (answer) => wanted && setCurrent(fromAnswer(answer)),
      (error: unknown) => wanted && setCurrent({ state: 'unreachable', error }),
    );
    return () => {
      wanted = false;
    };
  }, [reading]);

  useEffect(() => onRefusal((refusal) => setCurrent((now) => covered(now, coverFor(refusal.code)))), []);
  useEffect(() => onLogoutElsewhere(() => setCurrent((now) => covered(now, 'ended'))), []);
  useIdleCover(current, (cover) => setCurrent((now) => covered(now, cover)));

  const acts = useMemo<SessionActs>(() => {
    function become(session: SessionView) {
      noteAct();
      setCurrent({ state: 'active', session, cover: null });
    }
    return {
      retry: () => {
        setCurrent({ state: 'reading' });
        setReading((count) => count + 1);
      },
      logIn: async (given) => {
        const session = await logIn(given);
        queries.clear();
        become(session);
      },
      unlock: async (password) => become(await unlock(password)),
      logInAgain: async (given) => {
        const before = latest.current;
        const session = await inSamePlace(before, await logIn(given));
        if (!samePlace(before, session)) queries.clear();
        become(session);
      },
      logOut: async () => {
        await logOut();
        tellLogout();
        queries.clear();
        setCurrent({ state: 'none' });
      },
      chooseMembership: async (membershipId) => {
        const session = await chooseMembership(membershipId);
        queries.clear();
        become(session);
      },
    };
  }, [queries]);

  const value = useMemo(() => ({ current, acts }), [current, acts]);
  return <SessionContext value={value}>{children}</SessionContext>;
}

function fromAnswer(answer: Awaited<ReturnType<typeof readSession>>): SessionState {
  if (answer.state === 'active') return { state: 'active', session: answer.session, cover: null };
  return answer.state === 'locked' ? { state: 'locked-before' } : { state: 'none' };
}

function coverFor(code: string): Cover {
  if (code === 'session-locked') return 'locked';
  return code === 'session-ended' || code === 'not-logged-in' ? 'ended' : null;
}

function covered(now: SessionState, cover: Cover): SessionState {
  if (now.state !== 'active' || cover === null || now.cover === 'ended') return now;
  return { ...now, cover };
}

/** A person with several memberships logs in with the first of them; goes back to the one that the page was left in. */
async function inSamePlace(before: SessionState, session: SessionView): Promise<SessionView> {
  const left = before.state === 'active' && before.session.name === session.name ? before.session.membership.id : null;
  if (left === null || left === session.membership.id || !session.memberships.some((one) => one.id === left)) return session;
  return chooseMembership(left);
}
