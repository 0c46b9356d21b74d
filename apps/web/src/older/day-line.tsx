import { Label } from '@digdir/designsystemet-react';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { ReactNode } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { DayInput } from '../fields/day-input.tsx';
import styles from '../intake/intake.module.css';

type DayLineProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly day: PlainDate | null;
  readonly wrong: string | undefined;
  readonly onDay: (day: PlainDate | null) => void;
};

/** A day of the old paper, with what is wrong under it. */
export function DayLine({ id, label, help, day, wrong, onDay }: DayLineProps): ReactNode {
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{label}</Label>
      {help ? (
        <p id={`${id}-help`} className="t-quiet t-small">
          {help}
        </p>
      ) : null}
      <DayInput
        control={{ id, 'aria-describedby': `${help ? `${id}-help ` : ''}${id}-wrong` }}
        day={day}
        onDay={onDay}
        onLeave={() => undefined}
      />
      <Wrong id={`${id}-wrong`} text={wrong ?? null} />
    </div>
  );
}
