import { type ReactNode, useId } from 'react';
import { StatusMark } from '../ui/status-mark.tsx';
import styles from './assessment.module.css';
import type { StepState } from './steps.ts';

/** One step of the work as a sheet: its name, how it stands, and what is done in it. Its heading can take focus, since a press leads there. */
export function Step({ step, children }: { readonly step: StepState; readonly children: ReactNode }): ReactNode {
  const titleId = useId();
  return (
    <section className={`t-sheet ${styles.step}`} aria-labelledby={titleId}>
      <div className={styles.stepHead}>
        <h2 id={step.id} tabIndex={-1} className={styles.place}>
          <span id={titleId}>{step.title}</span>
        </h2>
        <StatusMark kind={step.kind}>{step.state}</StatusMark>
      </div>
      {children}
    </section>
  );
}

type PartProps = { readonly id: string; readonly title: ReactNode; readonly children: ReactNode };

/** A part of a step, to which a press can lead. */
export function Part({ id, title, children }: PartProps): ReactNode {
  return (
    <div className={styles.part}>
      <h3 id={id} tabIndex={-1} className={styles.place}>
        {title}
      </h3>
      {children}
    </div>
  );
}

/** Puts focus, and the eye, on a heading of the page. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}

/** Leads to a place on the page. */
export function GoTo({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(id);
      }}
    >
      {children}
    </a>
  );
}
