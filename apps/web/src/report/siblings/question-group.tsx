import type { ReactNode } from 'react';
import { Choice } from '../../fields/choice.tsx';
import styles from './siblings.module.css';

type Option<T extends string> = { readonly code: T; readonly label: string };

type Props<T extends string> = {
  /** What the question is called in the dialog, unique there. */
  readonly id: string;
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T | null;
  readonly missing: boolean;
  readonly help?: string | undefined;
  readonly onChoose: (code: T) => void;
};

/** A question with one answer, in the dialog. Nothing is chosen beforehand. */
export function QuestionGroup<T extends string>({ id, legend, options, chosen, missing, help, onChoose }: Props<T>): ReactNode {
  const [helpId, errorId] = [`${id}-help`, `${id}-error`];
  const described = [help ? helpId : '', missing ? errorId : ''].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.question} data-question={id} {...(described ? { 'aria-describedby': described } : {})}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ code, label }) => (
          <Choice
            key={code}
            type="radio"
            name={`sibling-${id}`}
            code={code}
            label={label}
            checked={chosen === code}
            onChoose={() => onChoose(code)}
            onLeave={() => undefined}
          />
        ))}
      </div>
      {help && (
        <p id={helpId} className="t-quiet t-small">
          {help}
        </p>
      )}
      {missing && (
        <p id={errorId} className={styles.missing}>
          Svara på frågan.
        </p>
      )}
    </fieldset>
  );
}
