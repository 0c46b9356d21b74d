import { useEffect, useRef } from 'react';
import { idleFor, owesSignOfLife } from '../api/activity.ts';
import { readSession } from './session-api.ts';
import type { Cover, SessionState } from './session-context.ts';

const lookEveryMs = 5_000;
const signOfLifeAfterMs = 4 * 60_000;

/**
 * Covers the page when nobody has touched it for as long as the server allows, or when the login's last moment has passed.
 * While somebody reads or types without any request being made, tells the server so.
 */
export function useIdleCover(current: SessionState, cover: (why: Cover) => void): void {
  const told = useRef(cover);
  told.current = cover;
  const limits = current.state === 'active' && current.cover === null ? current.session : null;
  const lockAfterMs = limits ? limits.lockAfterMinutes * 60_000 : null;
  const endsAt = limits ? localEnd(limits.endsAt, limits.serverTime) : null;

  useEffect(() => {
    if (lockAfterMs === null || endsAt === null) return;
    function look() {
      const now = Date.now();
      if (now >= (endsAt ?? Infinity)) told.current('ended');
      else if (idleFor(now) >= (lockAfterMs ?? Infinity)) told.current('locked');
      else if (owesSignOfLife(now, signOfLifeAfterMs)) readSession().catch(() => undefined);
    }
    const timer = setInterval(look, lookEveryMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [lockAfterMs, endsAt]);
}

/** The end of the login by this computer's clock, which may differ from the server's. */
function localEnd(endsAt: string, serverTime: string): number {
  return Date.now() + (Date.parse(endsAt) - Date.parse(serverTime));
}
