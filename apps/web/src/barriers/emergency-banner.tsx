import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { timeText } from '../ui/swedish-time.ts';
import { contentKey, type Shuttable } from './barriers-api.ts';
import styles from './barriers.module.css';
import { minutesLeft, msUntilForgotten } from './emergency-time.ts';

/** Over what is read under a nödöppning, wherever on the page one is: how long it holds. When it is over the page forgets what it showed and asks the server. */
export function EmergencyBanner({ object, until }: { readonly object: Shuttable; readonly until: string }): ReactNode {
  const now = useNow(15_000);
  useForgetAt(object, until);
  const left = minutesLeft(until, now);
  return (
    <section className={styles.banner} aria-label="Nödöppning">
      <StatusMark kind="attention">Nödöppning, {left === 1 ? '1 minut' : `${left} minuter`} kvar</StatusMark>
      <p>Till {timeText(until)}. Du är spärrad härifrån: allt du läser loggas och granskas.</p>
    </section>
  );
}

function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

function useForgetAt(object: Shuttable, until: string): void {
  const queries = useQueryClient();
  const { kind, id } = object;
  useEffect(() => {
    const timer = setTimeout(
      () => {
        announce('Nödöppningen är slut.');
        void queries.resetQueries({ queryKey: contentKey({ kind, id }) });
      },
      msUntilForgotten(until, Date.now()),
    );
    return () => clearTimeout(timer);
  }, [queries, kind, id, until]);
}
