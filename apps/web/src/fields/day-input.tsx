import { Button, Input } from '@digdir/designsystemet-react';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { type ComponentProps, type ReactNode, useRef } from 'react';
import styles from './fields.module.css';
import { dayInWords, parseDay, partsAt } from './swedish-time.ts';
import { useTypedValue } from './typed-value.ts';

type DayInputProps = {
  readonly control: Pick<ComponentProps<'input'>, 'id' | 'aria-invalid' | 'aria-describedby' | 'aria-required'> & { readonly id: string };
  readonly day: PlainDate | null;
  readonly onDay: (day: PlainDate | null) => void;
  readonly onLeave: () => void;
};

/** A day, typed as people write it or picked in the browser's calendar. What was understood is read back in words. */
export function DayInput({ control, day, onDay, onLeave }: DayInputProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const today = partsAt(Date.now()).day;
  const typed = useTypedValue<PlainDate>(
    control.id,
    day,
    (value) => value,
    (text) => parseDay(text, today),
  );
  return (
    <>
      <span className={styles.dayRow}>
        <Input
          {...control}
          className={styles.dayBox}
          placeholder="ÅÅÅÅ-MM-DD"
          value={typed.shown}
          onChange={(event) => onDay(typed.type(event.currentTarget.value))}
          onBlur={() => {
            typed.settle();
            onLeave();
          }}
          autoComplete="off"
        />
        <span className={styles.pickerPlace}>
          <Button variant="tertiary" icon aria-label="Välj dag i kalender" onClick={() => picker.current?.showPicker()}>
            <CalendarMark />
          </Button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            className={styles.picker}
            value={day ?? ''}
            onChange={(event) => {
              typed.reset();
              onDay(parseDay(event.currentTarget.value, today));
            }}
          />
        </span>
      </span>
      <span className={typed.unread ? styles.error : styles.readBack} role="status">
        {typed.unread ? 'Skriv dagen så här: 2026-11-18 eller 18 nov.' : day ? dayInWords(day) : ''}
      </span>
    </>
  );
}

function CalendarMark(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" d="M4 6h16v14H4zM4 10h16M8 3v5M16 3v5" />
    </svg>
  );
}
