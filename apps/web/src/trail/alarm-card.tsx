import { Link } from '@tanstack/react-router';
import type { Role } from '@tidig/domain/access/roles.ts';
import { alarmAdvice, alarmList } from '@tidig/domain/vocabulary/alarms.ts';
import type { ReactNode } from 'react';
import intake from '../intake/intake.module.css';
import { useSession } from '../session/session-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText, momentText } from '../ui/swedish-time.ts';
import { AlarmForm } from './alarm-form.tsx';
import type { Alarm } from './trail-api.ts';
import styles from './trail.module.css';

/** One alarm: what, since when, whose it is, what to do now, and what has been answered. */
export function AlarmCard({ alarm }: { readonly alarm: Alarm }): ReactNode {
  const { code, reference, organisationName, phone, ownerName, mine, since, answer } = alarm;
  return (
    <Sheet>
      <article className={styles.alarm} aria-label={`${alarmList.labels[code]}${reference ? ` ${reference}` : ''}`}>
        <h3>
          <StatusMark kind={answer ? 'done' : 'attention'}>{alarmList.labels[code]}</StatusMark>
        </h3>
        <p>
          {reference ? (
            <strong>
              <Reference alarm={alarm} />{' '}
            </strong>
          ) : null}
          {reference ? '· ' : null}
          {organisationName} · sedan {momentText(since)}
        </p>
        {alarm.day === null ? null : <p>{countText(alarm.day, alarm.ours, alarm.theirs)}</p>}
        {ownerName === null ? null : <p>Ansvarig: {mine ? 'du' : ownerName}</p>}
        {answer === null ? (
          <>
            <p>
              {alarmAdvice[code]}
              {phone === null ? null : ` Telefon: ${phone}.`}
            </p>
            <details className={intake.fold}>
              <summary>
                Skriv vad du har gjort<span className="t-hidden-text"> åt {reference ?? organisationName}</span>
              </summary>
              <AlarmForm alarm={alarm} />
            </details>
          </>
        ) : (
          <div>
            <p className="t-quiet">
              Besvarat {momentText(answer.at)} av {answer.byName}
            </p>
            <p className={styles.answer}>{answer.text}</p>
          </div>
        )}
      </article>
    </Sheet>
  );
}

/** Those who may open a report come to it from its number. */
const opens = {
  officer: '/anmalningar/$id',
  reception: '/mottagning/$id',
  caseworker: '/mottagning/$id',
  jour: '/mottagning/$id',
  'unit-head': '/mottagning/$id',
} as const satisfies Partial<Record<Role, string>>;

function Reference({ alarm: { reportId, reference } }: { readonly alarm: Alarm }): ReactNode {
  const { membership } = useSession();
  const to = membership.role in opens ? opens[membership.role as keyof typeof opens] : null;
  if (to === null || reportId === null) return reference;
  return (
    <Link to={to} params={{ id: reportId }}>
      {reference}
    </Link>
  );
}

function countText(day: string, ours: number | null, theirs: number | null): string {
  const which = `Gäller ${dayText(day)}.`;
  return ours === null || theirs === null ? which : `${which} Avsändaren har skickat ${theirs}, här finns ${ours}.`;
}
