import { Checkbox, Label } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { DayInput } from '../fields/day-input.tsx';
import { partsAt } from '../fields/swedish-time.ts';
import { TimeInput } from '../fields/time-input.tsx';
import styles from '../intake/intake.module.css';
import type { Typed } from './typed.ts';

type WhenPartProps = {
  readonly earlier: Typed['earlier'];
  readonly wrong: string | undefined;
  readonly onEarlier: (earlier: Typed['earlier']) => void;
};

/** Now, unless it came before it is written: from then the days count. */
export function WhenPart({ earlier, wrong, onEarlier }: WhenPartProps): ReactNode {
  return (
    <div className={styles.form} data-field="cameInAt">
      <Checkbox
        label="Den kom in tidigare än nu"
        description="Tiden räknas från när anmälan nådde nämnden, också om ingen läste den då."
        checked={earlier !== null}
        onChange={(event) => onEarlier(event.currentTarget.checked ? partsAt(Date.now()) : null)}
      />
      {earlier ? (
        <div className={styles.when}>
          <div className={styles.field}>
            <Label htmlFor="came-day">Dag</Label>
            <DayInput
              control={{ id: 'came-day', 'aria-describedby': 'came-wrong' }}
              day={earlier.day}
              onDay={(day) => onEarlier({ ...earlier, day })}
              onLeave={() => undefined}
            />
          </div>
          <TimeInput id="came-time" time={earlier.time} onTime={(time) => onEarlier({ ...earlier, time })} onLeave={() => undefined} />
        </div>
      ) : null}
      <Wrong id="came-wrong" text={wrong ?? null} />
    </div>
  );
}
