import { Button, Label, Select } from '@digdir/designsystemet-react';
import type { Field } from '@tidig/domain/form/field.ts';
import { isPlainDate } from '@tidig/domain/base/time.ts';
import { missingList } from '@tidig/domain/vocabulary/answers.ts';
import type { ReactNode } from 'react';
import { DayInput } from './day-input.tsx';
import { fieldId, useFieldState } from './field-state.ts';
import styles from './fields.module.css';
import { isBlank, type Missing, readMissing } from './shapes.ts';

type Props = { readonly field: Field; readonly name: string; readonly children: ReactNode };

/**
 * Around the control of a field for which a reason is asked when it is left out: a press opens the reason instead of the
 * control, and another goes back. Other fields are drawn as they are.
 */
export function MissingReason({ field, name, children }: Props): ReactNode {
  return field.reasonAsked ? (
    <WithReason field={field} name={name}>
      {children}
    </WithReason>
  ) : (
    children
  );
}

function WithReason({ name, children }: Props): ReactNode {
  const { value, set, leave } = useFieldState(name, (stored) => ({ missing: readMissing(stored), blank: isBlank(stored) }));
  if (value.missing) return <Reason name={name} missing={value.missing} onChange={set} onLeave={leave} />;
  return (
    <>
      {children}
      {value.blank && (
        <div>
          <Button variant="tertiary" className={styles.missingButton} onClick={() => set({ missing: 'OKA' })}>
            Uppgiften saknas – ange varför
          </Button>
        </div>
      )}
    </>
  );
}

type ReasonProps = {
  readonly name: string;
  readonly missing: Missing;
  readonly onChange: (value: unknown) => void;
  readonly onLeave: () => void;
};

function Reason({ name, missing, onChange, onLeave }: ReasonProps): ReactNode {
  const id = `${fieldId(name)}-missing`;
  const until = missing.until && isPlainDate(missing.until) ? missing.until : null;
  return (
    <div className={styles.missing}>
      <Label htmlFor={id} className={styles.subLabel}>
        Varför saknas uppgiften?
      </Label>
      <Select
        id={id}
        value={missing.missing}
        onChange={(event) => onChange({ missing: event.currentTarget.value })}
        onBlur={onLeave}
        autoFocus
      >
        {missingList.codes.map((code) => (
          <Select.Option key={code} value={code}>
            {missingList.labels[code]}
          </Select.Option>
        ))}
      </Select>
      {missing.missing === 'KOM' && (
        <>
          <Label htmlFor={`${id}-until`} className={styles.subLabel}>
            När kan den kompletteras? <span className={styles.optional}>frivilligt</span>
          </Label>
          <DayInput
            control={{ id: `${id}-until` }}
            day={until}
            onDay={(day) => onChange(day ? { missing: 'KOM', until: day } : { missing: 'KOM' })}
            onLeave={onLeave}
          />
        </>
      )}
      <div>
        <Button variant="tertiary" className={styles.missingButton} onClick={() => onChange(undefined)}>
          Fyll i uppgiften i stället
        </Button>
      </div>
    </div>
  );
}
