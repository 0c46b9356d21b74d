import { Button } from '@digdir/designsystemet-react';
import { type DecisionCode, decisionList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { StatusMark } from '../ui/status-mark.tsx';
import type { Choice } from './assessment-api.ts';
import styles from './assessment.module.css';
import { GoTo } from './step.tsx';
import { lacksOf, mayWords } from './words.ts';

type ChoiceListProps = {
  readonly choices: readonly Choice[];
  readonly onDecide: (code: DecisionCode) => void;
  readonly onPropose: (code: DecisionCode) => void;
};

/** The three decisions as equals. What must come first is said beside each with the way there; no button is ever dead. */
export function ChoiceList({ choices, onDecide, onPropose }: ChoiceListProps): ReactNode {
  return (
    <ul className={`t-plain-list ${styles.work}`}>
      {choices.map((choice) => (
        <li key={choice.code} className={styles.choice}>
          <h3>{decisionList.labels[choice.code]}</h3>
          <p className="t-quiet t-small">
            {choice.paragraph}. {mayWords(choice)}
          </p>
          <Lacks choice={choice} />
          <Press choice={choice} onDecide={onDecide} onPropose={onPropose} />
        </li>
      ))}
    </ul>
  );
}

function Lacks({ choice }: { readonly choice: Choice }): ReactNode {
  const lacks = lacksOf(choice);
  if (lacks.length === 0) return null;
  return (
    <ul className={`t-plain-list ${styles.lacks}`}>
      {lacks.map(({ text, place }) => (
        <li key={text}>
          <StatusMark kind="attention">{place === null ? text : <GoTo id={place}>{text}</GoTo>}</StatusMark>
        </li>
      ))}
    </ul>
  );
}

/** To decide for the one who may and when nothing lacks; to propose for the one who may not. */
function Press({ choice, onDecide, onPropose }: { readonly choice: Choice } & Omit<ChoiceListProps, 'choices'>): ReactNode {
  const { code, lacks, mayNot } = choice;
  const over = lacks.includes('forwarded') || lacks.includes('already-decided');
  if (over || mayNot === 'not-permitted') return null;
  const label = decisionList.labels[code];
  if (mayNot !== null) {
    return (
      <div>
        <Button variant="secondary" onClick={() => onPropose(code)}>
          Föreslå
          <span className="t-hidden-text"> {label}</span>
        </Button>
      </div>
    );
  }
  if (lacks.length > 0) return null;
  return (
    <div>
      <Button variant="secondary" onClick={() => onDecide(code)}>
        Besluta
        <span className="t-hidden-text"> {label}</span>
      </Button>
    </div>
  );
}
