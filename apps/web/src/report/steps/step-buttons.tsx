import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { type Step, titleIn } from './steps.ts';
import styles from '../review/send.module.css';

type Props = {
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
  readonly goTo: (slug: string) => void;
  readonly goOn: () => void;
};

/** Back and on, where the thumb is: on a phone the two stay at the foot of the screen. */
export function StepButtons({ previous, next, goTo, goOn }: Props): ReactNode {
  const title = useFormAnswers((answers) => (next ? titleIn(next, answers) : ''), 'asked');
  return (
    <div className={styles.bar}>
      {previous && (
        <Button variant="secondary" onClick={() => goTo(previous.slug)}>
          Föregående
        </Button>
      )}
      <Button onClick={goOn} className={styles.barMain}>
        {next ? (
          <span>
            Nästa<span className={styles.barMore}>: {title}</span>
          </span>
        ) : (
          'Läs igenom och skicka'
        )}
      </Button>
      <p className={styles.shortcut}>Ctrl+Enter går vidare</p>
    </div>
  );
}
