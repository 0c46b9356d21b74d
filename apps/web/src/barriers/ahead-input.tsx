import { Input } from '@digdir/designsystemet-react';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { ComponentProps, ReactNode } from 'react';
import { parseDayAhead } from '../admin/day-ahead.ts';
import fields from '../fields/fields.module.css';
import { dayInWords } from '../fields/swedish-time.ts';
import { useTypedValue } from '../fields/typed-value.ts';

type AheadInputProps = {
  readonly control: Pick<ComponentProps<'input'>, 'aria-invalid' | 'aria-describedby'> & { readonly id: string };
  readonly today: PlainDate;
  readonly day: PlainDate | null;
  readonly onDay: (day: PlainDate | null) => void;
};

/** A day that is today or to come, typed as people write it; what was understood is read back in words. */
export function AheadInput({ control, today, day, onDay }: AheadInputProps): ReactNode {
  const typed = useTypedValue<PlainDate>(
    control.id,
    day,
    (value) => value,
    (text) => parseDayAhead(text, today),
  );
  return (
    <>
      <Input
        {...control}
        className={fields.dayBox}
        placeholder="ÅÅÅÅ-MM-DD"
        value={typed.shown}
        autoComplete="off"
        onChange={(event) => onDay(typed.type(event.currentTarget.value))}
        onBlur={typed.settle}
      />
      <span className={typed.unread ? fields.error : fields.readBack} role="status">
        {typed.unread ? 'Skriv dagen så här: 2026-12-01 eller 1 dec.' : day ? dayInWords(day) : ''}
      </span>
    </>
  );
}
