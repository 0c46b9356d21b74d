import { Fieldset, Label } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { Choice } from '../fields/choice.tsx';
import { DayInput } from '../fields/day-input.tsx';
import { TimeInput } from '../fields/time-input.tsx';
import intake from '../intake/intake.module.css';
import styles from './assessment.module.css';
import { type TypedWhen, whenWords } from './made-when.ts';

type MadeWhenProps = {
  readonly id: string;
  readonly legend: string;
  readonly when: TypedWhen;
  readonly wrong: string | null;
  readonly onWhen: (when: TypedWhen) => void;
};

const kinds = ['now', 'today', 'other'] as const;

/** Now, earlier today with the time, or another day: what is written down afterwards says when it was done. */
export function MadeWhenFields({ id, legend, when, wrong, onWhen }: MadeWhenProps): ReactNode {
  return (
    <Fieldset className={styles.group ?? ''}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <div className={styles.chips}>
        {kinds.map((kind) => (
          <Choice
            key={kind}
            type="radio"
            name={`${id}-when`}
            code={kind}
            label={whenWords[kind]}
            checked={when.kind === kind}
            onChoose={() => onWhen({ ...when, kind })}
            onLeave={() => undefined}
          />
        ))}
      </div>
      {when.kind === 'now' ? null : (
        <div className={intake.when}>
          {when.kind === 'other' ? (
            <div className={intake.field}>
              <Label htmlFor={`${id}-day`}>Dag</Label>
              <DayInput
                control={{ id: `${id}-day`, 'aria-describedby': `${id}-when-wrong` }}
                day={when.day}
                onDay={(day) => onWhen({ ...when, day })}
                onLeave={() => undefined}
              />
            </div>
          ) : null}
          <TimeInput id={`${id}-time`} time={when.time} onTime={(time) => onWhen({ ...when, time })} onLeave={() => undefined} />
        </div>
      )}
      <Wrong id={`${id}-when-wrong`} text={wrong} />
    </Fieldset>
  );
}
