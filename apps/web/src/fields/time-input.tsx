import { Input, Label } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import styles from './fields.module.css';
import { type ClockTime, parseTime, timeInWords } from './swedish-time.ts';
import { useTypedValue } from './typed-value.ts';

type TimeInputProps = {
  readonly id: string;
  readonly time: ClockTime | null;
  readonly onTime: (time: ClockTime | null) => void;
  readonly onLeave: () => void;
};

/** A clock time, typed as people write it: 22.15, 2215, 22. */
export function TimeInput({ id, time, onTime, onLeave }: TimeInputProps): ReactNode {
  const typed = useTypedValue(id, time, timeInWords, parseTime);
  return (
    <div className={styles.momentPart}>
      <Label htmlFor={id} className={styles.subLabel}>
        Klockslag
      </Label>
      <span className={styles.dayRow}>
        <Input
          id={id}
          className={styles.timeBox}
          placeholder="TT.MM"
          inputMode="decimal"
          value={typed.shown}
          onChange={(event) => onTime(typed.type(event.currentTarget.value))}
          onBlur={() => {
            typed.settle();
            onLeave();
          }}
          autoComplete="off"
        />
      </span>
      <span className={styles.error} role="status">
        {typed.unread ? 'Skriv till exempel 22.15.' : ''}
      </span>
    </div>
  );
}
