import { Button, Label } from '@digdir/designsystemet-react';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { precisionList } from '@tidig/domain/vocabulary/answers.ts';
import type { ReactNode } from 'react';
import { Choice } from './choice.tsx';
import { DayInput } from './day-input.tsx';
import { controlProps, GroupFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId, useFieldState } from './field-state.ts';
import styles from './fields.module.css';
import { type MomentParts, momentOf, readMoment } from './moment-parts.ts';
import { partsAt } from './swedish-time.ts';
import { TimeInput } from './time-input.tsx';

/** When something happened: a day, a time if it is known, and how exactly. "Nyss" and "I natt" spare typing in the car. How exact is asked when there is something to be exact about. */
export function MomentField({ field, name }: FieldProps): ReactNode {
  const { value, set, leave, said } = useFieldState(name, readMoment);
  const id = fieldId(name);
  const store = (change: Partial<MomentParts>) => set(momentOf({ ...value, ...change }));
  return (
    <GroupFrame field={field} name={name}>
      <div className={styles.momentRow}>
        <div className={styles.momentPart}>
          <Label htmlFor={`${id}-day`} className={styles.subLabel}>
            Dag
          </Label>
          <DayInput
            control={{ ...controlProps(field, name, said), id: `${id}-day` }}
            day={value.day}
            onDay={(day) => store({ day })}
            onLeave={leave}
          />
        </div>
        <TimeInput id={`${id}-time`} time={value.time} onTime={(time) => store({ time })} onLeave={leave} />
        <Presses ahead={field.mayBeAhead === true} onPress={store} />
      </div>
      {(value.day || value.precision) && <Precision name={name} value={value} onChange={store} onLeave={leave} />}
    </GroupFrame>
  );
}

type PressesProps = { readonly ahead: boolean; readonly onPress: (change: Partial<MomentParts>) => void };

/** "I natt" gives the day and leaves the time open: a time nobody has said is not made up. What lies ahead can only be unknown. */
function Presses({ ahead, onPress }: PressesProps): ReactNode {
  const now = () => partsAt(Date.now());
  return (
    <div className={styles.presses}>
      {!ahead && (
        <>
          <Button variant="secondary" onClick={() => onPress({ ...now(), precision: 'UNGEFAR' })}>
            Nyss
          </Button>
          <Button variant="secondary" onClick={() => onPress({ day: now().day, time: null, precision: 'UNGEFAR' })}>
            I natt
          </Button>
        </>
      )}
      <Button variant="secondary" onClick={() => onPress({ day: null, time: null, precision: 'OKANT' })}>
        Vet inte
      </Button>
    </div>
  );
}

type PrecisionProps = {
  readonly name: string;
  readonly value: MomentParts & { readonly day: PlainDate | null };
  readonly onChange: (change: Partial<MomentParts>) => void;
  readonly onLeave: () => void;
};

function Precision({ name, value, onChange, onLeave }: PrecisionProps): ReactNode {
  return (
    <fieldset className={styles.subGroup}>
      <legend className={styles.subLabel}>Hur säker är tiden?</legend>
      <div className={styles.triRow}>
        {precisionList.codes.map((code) => (
          <Choice
            key={code}
            type="radio"
            name={`${fieldId(name)}-precision`}
            code={code}
            label={precisionList.labels[code]}
            checked={value.precision === code}
            onChoose={() => onChange({ precision: code })}
            onLeave={onLeave}
          />
        ))}
      </div>
    </fieldset>
  );
}
