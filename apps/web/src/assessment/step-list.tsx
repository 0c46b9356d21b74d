import type { ReactNode } from 'react';
import intake from '../intake/intake.module.css';
import { StatusMark } from '../ui/status-mark.tsx';
import styles from './assessment.module.css';
import { GoTo } from './step.tsx';
import type { Steps } from './steps.ts';

/** The four steps in their order with how each stands, and the way to each: beside the report on a wide page, below it on a phone. Never on paper. */
export function StepList({ steps }: { readonly steps: Steps }): ReactNode {
  return (
    <nav aria-label="Gå till" className={intake.onScreen}>
      <ol className={`t-plain-list ${styles.steps}`}>
        {[steps.safety, steps.preliminary, steps.decision, steps.after].map(({ id, title, kind, state }, at) => (
          <li key={id} className={styles.stepLink}>
            <span className={styles.stepName}>
              <span aria-hidden="true" className="t-quiet">
                {at + 1}
              </span>
              <GoTo id={id}>{title}</GoTo>
            </span>
            <StatusMark kind={kind}>{state}</StatusMark>
          </li>
        ))}
      </ol>
    </nav>
  );
}
