import type { Ground, GroundRule } from '@tidig/domain/guidance/grounds.ts';
import type { ReactNode } from 'react';
import { dayText } from '../../ui/swedish-time.ts';
import styles from './guide.module.css';

/** The longer answer: what it means for the officer, then the rules it rests on, each with its day and what nobody has checked. */
export function GroundAnswer({ ground }: { readonly ground: Ground | null }): ReactNode {
  if (!ground) return <p>Ingen särskild grund är inlagd för den här uppgiften. Fråga din chef eller en verksamhetsjurist.</p>;
  return (
    <div className={styles.said}>
      {ground.answer.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <p className={styles.title}>Det står i lagen, med våra ord</p>
      <ul className={styles.list}>
        {ground.rules.map((rule) => (
          <Rule key={rule.id} rule={rule} />
        ))}
      </ul>
    </div>
  );
}

function Rule({ rule }: { readonly rule: GroundRule }): ReactNode {
  return (
    <li>
      <strong>{rule.statute}.</strong> {rule.text} <span className={styles.quiet}>Gäller sedan {dayText(rule.since)}.</span>
      {(rule.check || rule.note !== '') && (
        <span className={styles.check}>
          {rule.check && <strong>Kontrollera lydelsen.</strong>} {rule.note}
        </span>
      )}
    </li>
  );
}
