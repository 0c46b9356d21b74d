import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSessionState } from '../../session/session-context.ts';
import { readReminders, remindersKey } from './reminders-api.ts';
import { reminderWords } from './reminders-words.ts';
import './reminders-line.css';

const everyMs = 5 * 60_000;

/** At the head of every page for an officer: what lies unsent. Asked for at login and every five minutes; a failure says nothing, the page has its own words. */
export function RemindersLine(): ReactNode {
  const { current } = useSessionState();
  const officer = current.state === 'active' && current.session.membership.role === 'officer';
  const reminders = useQuery({
    queryKey: [...remindersKey, current.state === 'active' ? current.session.membership.id : ''],
    queryFn: readReminders,
    enabled: officer && current.cover === null,
    refetchInterval: everyMs,
    retry: false,
  });
  const words = officer && reminders.data ? reminderWords(reminders.data, new Date().toISOString()) : null;
  if (words === null) return null;
  return (
    <aside className="t-reminder" aria-label="Påminnelse">
      <p>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
          <path d="M8 .5 15.5 8 8 15.5.5 8z" fill="currentColor" />
        </svg>
        <span>
          {words}{' '}
          <Link to="/anmalningar" hash="utkast">
            Gå till utkasten
          </Link>
        </span>
      </p>
    </aside>
  );
}
