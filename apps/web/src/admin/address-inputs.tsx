import { Input, Label, Textarea } from '@digdir/designsystemet-react';
import { MAX_ADDRESS_TEXT } from '@tidig/domain/address/check-address.ts';
import { isPlainDate, type PlainDate } from '@tidig/domain/base/time.ts';
import type { ReactNode } from 'react';
import { CharactersLeft } from '../fields/characters-left.tsx';
import { Choice } from '../fields/choice.tsx';
import fields from '../fields/fields.module.css';
import { dayInWords } from '../fields/swedish-time.ts';
import { useTypedValue } from '../fields/typed-value.ts';
import { type AddressField, boxId } from './address-typed.ts';
import { parseDayAhead } from './day-ahead.ts';
import styles from './address.module.css';

type BoxProps = {
  readonly field: AddressField;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onValue: (value: string) => void;
};

/** One line. */
export function LineField({ type = 'text', ...box }: BoxProps & { readonly type?: 'text' | 'tel' }): ReactNode {
  return (
    <Box {...box}>
      <Input
        {...control(box)}
        type={type}
        value={box.value}
        autoComplete="off"
        onChange={(event) => box.onValue(event.currentTarget.value)}
      />
    </Box>
  );
}

/** A sentence that may need more than a line to be seen. */
export function LinesField(box: BoxProps): ReactNode {
  return (
    <Box {...box}>
      <Textarea
        {...control(box)}
        rows={1}
        className={styles.lines}
        value={box.value}
        onChange={(event) => box.onValue(event.currentTarget.value)}
      />
    </Box>
  );
}

/** A day to come, typed as people write it; what was understood is read back. What was not stays as it was typed, and is said when saved. */
export function DayField({ today, ...box }: BoxProps & { readonly today: PlainDate }): ReactNode {
  const day = isPlainDate(box.value) ? box.value : null;
  const typed = useTypedValue<PlainDate>(
    boxId(box.field),
    day,
    (value) => value,
    (text) => parseDayAhead(text, today),
  );
  return (
    <Box {...box}>
      <Input
        {...control(box)}
        className={fields.dayBox}
        placeholder="ÅÅÅÅ-MM-DD"
        value={typed.shown}
        onChange={(event) => box.onValue(typed.type(event.currentTarget.value) ?? event.currentTarget.value)}
        onBlur={typed.settle}
        autoComplete="off"
      />
      <span className={typed.unread ? fields.error : fields.readBack} role="status">
        {typed.unread && !box.problem ? 'Skriv dagen så här: 2026-12-01 eller 1 dec.' : day ? dayInWords(day) : ''}
      </span>
    </Box>
  );
}

type ChoiceFieldProps<Code extends string> = Pick<BoxProps, 'field' | 'label' | 'value' | 'problem'> & {
  readonly onValue: (code: Code) => void;
  readonly codes: readonly Code[];
  readonly words: Readonly<Record<Code, { readonly label: string; readonly second: string }>>;
};

/** One of a few, each with a line that says what it means for the officer. */
export function ChoiceField<Code extends string>({ codes, words, ...box }: ChoiceFieldProps<Code>): ReactNode {
  return (
    <fieldset id={boxId(box.field)} tabIndex={-1} className={fields.field} aria-describedby={`${boxId(box.field)}-problem`}>
      <legend className={fields.label}>{box.label}</legend>
      <div className={fields.choices}>
        {codes.map((code) => (
          <Choice
            key={code}
            type="radio"
            name={boxId(box.field)}
            code={code}
            label={words[code].label}
            second={words[code].second}
            checked={box.value === code}
            onChoose={() => box.onValue(code)}
            onLeave={() => undefined}
          />
        ))}
      </div>
      <Problem {...box} />
    </fieldset>
  );
}

function Box({ children, ...box }: BoxProps & { readonly children: ReactNode }): ReactNode {
  return (
    <div className={fields.field}>
      <Label htmlFor={boxId(box.field)} className={fields.label}>
        {box.label}
      </Label>
      {box.help ? (
        <p id={`${boxId(box.field)}-help`} className={fields.help}>
          {box.help}
        </p>
      ) : null}
      {children}
      <CharactersLeft typed={box.value} limit={MAX_ADDRESS_TEXT} />
      <Problem {...box} />
    </div>
  );
}

function Problem({ field, problem }: Pick<BoxProps, 'field' | 'problem'>): ReactNode {
  return (
    <p id={`${boxId(field)}-problem`} className={fields.error}>
      {problem}
    </p>
  );
}

function control({ field, help, problem }: BoxProps) {
  return {
    id: boxId(field),
    'aria-describedby': [help ? `${boxId(field)}-help` : '', `${boxId(field)}-problem`].filter(Boolean).join(' '),
    ...(problem ? { 'aria-invalid': true } : {}),
  };
}
