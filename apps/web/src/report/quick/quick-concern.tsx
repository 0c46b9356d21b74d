import { Button } from '@digdir/designsystemet-react';
import { sections } from '@tidig/domain/form/answers.ts';
import { type ReactNode, useState } from 'react';
import { Choice } from '../../fields/choice.tsx';
import { FieldInput } from '../../fields/field-input.tsx';
import { GroupFrame } from '../../fields/field-frame.tsx';
import { fieldId, useFieldState } from '../../fields/field-state.ts';
import { readChoice } from '../../fields/shapes.ts';
import { commonConcerns } from './quick-answers.ts';
import styles from './quick.module.css';

const name = 'concern.main';

/** What worries most: six big buttons, and the whole list behind "Fler". */
export function QuickConcern(): ReactNode {
  const { value, set, leave } = useFieldState(name, readChoice);
  const other = value.code !== null && !commonConcerns.some(({ code }) => code === value.code);
  const [open, setOpen] = useState(false);
  const field = sections.concern.fields.main;
  if (open || other) {
    return (
      <div className={styles.whole}>
        <FieldInput field={field} name={name} />
        <div>
          <Button variant="tertiary" className={styles.plain} onClick={() => close()}>
            Visa de vanligaste
          </Button>
        </div>
      </div>
    );
  }
  function close(): void {
    setOpen(false);
    if (other) set(undefined);
  }
  return (
    <GroupFrame field={field} name={name}>
      <div className={styles.concerns}>
        {commonConcerns.map(({ code, label }) => (
          <Choice
            key={code}
            type="radio"
            name={fieldId(name)}
            code={code}
            label={label}
            checked={value.code === code}
            onChoose={() => set({ code })}
            onLeave={leave}
          />
        ))}
      </div>
      <Button variant="secondary" className={styles.more} onClick={() => setOpen(true)}>
        Fler …
      </Button>
    </GroupFrame>
  );
}
