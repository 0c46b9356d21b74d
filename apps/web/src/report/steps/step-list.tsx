import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import styles from '../draft/draft.module.css';
import { askedSteps, placeOf, quickSlug, reviewSlug, type Step, steps, titleIn } from './steps.ts';
import { type Left, leftByStep, leftInWords } from './what-is-left.ts';

type Props = { readonly draftId: string; readonly current: string };

/** The way through the report: beside the form where there is room, folded above it on a phone. Says what is left, never how good it is. */
export function StepList({ draftId, current }: Props): ReactNode {
  const fold = useRef<HTMLDetailsElement>(null);
  const words = useFormAnswers((answers) => whereInWords(current, answers), 'soon');
  useEffect(() => {
    if (fold.current) fold.current.open = false;
  }, [current]);
  // The short form is one page: there is no way through it to show.
  if (current === quickSlug) return null;
  return (
    <nav aria-label="Steg" className={styles.stepNav}>
      <details className={styles.fold} ref={fold}>
        <summary>
          <span>{words}</span>
        </summary>
        <Steps draftId={draftId} />
      </details>
      <div className={styles.open}>
        <Steps draftId={draftId} />
      </div>
    </nav>
  );
}

/** "Steg 2 av 9: Barnet". */
function whereInWords(current: string, answers: LooseAnswers): string {
  const step = steps.find((each) => each.slug === current);
  if (!step) return 'Läs igenom och skicka';
  const asked = askedSteps(answers);
  return `Steg ${placeOf(step, asked)} av ${asked.length}: ${titleIn(step, answers)}`;
}

function Steps({ draftId }: Pick<Props, 'draftId'>): ReactNode {
  const left = useFormAnswers(leftByStep, 'soon');
  const asked = useFormAnswers(askedSteps, 'soon');
  return (
    <ol className={styles.steps}>
      {steps
        .filter((step) => asked.includes(step.number))
        .map((step) => (
          <StepItem key={step.slug} draftId={draftId} step={step} place={placeOf(step, asked)} left={left[step.number] ?? nothing} />
        ))}
      <li>
        <Link to="/utkast/$id/$step" params={{ id: draftId, step: reviewSlug }} className={styles.step}>
          <span className={styles.stepNumber} aria-hidden="true">
            →
          </span>
          <span className={styles.stepTitle}>Läs igenom och skicka</span>
        </Link>
      </li>
    </ol>
  );
}

const nothing: Left = { must: 0, should: 0, begun: false };

type ItemProps = { readonly draftId: string; readonly step: Step; readonly place: number; readonly left: Left };

function StepItem({ draftId, step, place, left }: ItemProps): ReactNode {
  const title = useFormAnswers((answers) => titleIn(step, answers), 'asked');
  return (
    <li>
      <Link to="/utkast/$id/$step" params={{ id: draftId, step: step.slug }} className={styles.step}>
        <span className={styles.stepNumber} aria-hidden="true">
          {place}
        </span>
        <span>
          <span className={styles.stepTitle}>{title}</span>
          <span className={left.must > 0 ? styles.stepMust : styles.stepLeft}>
            <LeftShape left={left} /> {leftInWords(left)}
          </span>
        </span>
      </Link>
    </li>
  );
}

function LeftShape({ left }: { readonly left: Left }): ReactNode {
  if (left.must > 0) {
    return (
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M8 .5 15.5 8 8 15.5.5 8z" fill="currentColor" />
      </svg>
    );
  }
  if (left.should === 0 && left.begun) {
    return (
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M2 8.5 6 13 14 3.5" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    );
  }
  return null;
}
