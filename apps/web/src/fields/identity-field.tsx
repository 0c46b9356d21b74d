import { Button, Input, Label, Select } from '@digdir/designsystemet-react';
import { ageOn } from '@tidig/domain/identity/age.ts';
import { checkIdentityNumber, formatNumber } from '@tidig/domain/identity/number.ts';
import { coordinationLevelList, type IdentityKind, identityKindList } from '@tidig/domain/vocabulary/identity.ts';
import { type ReactNode, useState } from 'react';
import { get } from 'react-hook-form';
import { controlProps, GroupFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId, useFieldState } from './field-state.ts';
import styles from './fields.module.css';
import { useFormAnswers } from './form-answers.ts';
import { type Identity, identityOf, readIdentity } from './identity-parts.ts';
import { readMissing } from './shapes.ts';
import { partsAt } from './swedish-time.ts';

/** Only the box for a personnummer, until another kind of number is wanted or stands there. */
export function ShortIdentityField({ field, name }: FieldProps): ReactNode {
  const { value, set, leave, said } = useFieldState(name, readIdentity);
  const [open, setOpen] = useState(value.kind !== 'PNR');
  const left = useFormAnswers((answers) => readMissing(get(answers, name)) !== null);
  if (open || left) return <IdentityField field={field} name={name} />;
  return (
    <GroupFrame
      field={{ ...field, reasonAsked: false, label: 'Barnets personnummer', help: 'Vet du inte: skriv namn och ålder.' }}
      name={name}
    >
      <NumberBox
        control={{ ...controlProps(field, name, said), id: `${fieldId(name)}-value` }}
        value={value}
        quiet
        onStore={(change) => set(identityOf({ ...value, ...change }))}
        onLeave={leave}
      />
      <div>
        <Button variant="tertiary" className={styles.missingButton} onClick={() => setOpen(true)}>
          Annat nummer, eller inget
        </Button>
      </div>
    </GroupFrame>
  );
}

/** An identity number and what kind it is. Checked on leaving; what is understood is read back with the age. */
export function IdentityField({ field, name }: FieldProps): ReactNode {
  const { value, set, leave, said } = useFieldState(name, readIdentity);
  const id = fieldId(name);
  const store = (change: Partial<Identity>) => set(identityOf({ ...value, ...change }));
  return (
    <GroupFrame field={field} name={name}>
      <div className={styles.pair}>
        <div className={styles.momentPart}>
          <Label htmlFor={`${id}-kind`} className={styles.subLabel}>
            Slag av nummer
          </Label>
          <Select
            id={`${id}-kind`}
            value={value.kind}
            onChange={(event) => store({ kind: kindOf(event.currentTarget.value) })}
            onBlur={leave}
          >
            {identityKindList.codes.map((code) => (
              <Select.Option key={code} value={code}>
                {identityKindList.labels[code]}
              </Select.Option>
            ))}
          </Select>
        </div>
        {value.kind !== 'SAKN' && (
          <NumberBox control={{ ...controlProps(field, name, said), id: `${id}-value` }} value={value} onStore={store} onLeave={leave} />
        )}
      </div>
      {value.kind === 'SAM' && <Level id={`${id}-level`} value={value} onStore={store} onLeave={leave} />}
    </GroupFrame>
  );
}

type PartProps = {
  readonly value: Identity;
  readonly onStore: (change: Partial<Identity>) => void;
  readonly onLeave: () => void;
};

type NumberProps = PartProps & { readonly control: ReturnType<typeof controlProps>; readonly quiet?: boolean };

/** The number as typed. On leaving it is written in the usual way, and what is wrong with it is said under the field. */
function NumberBox({ control, value, quiet = false, onStore, onLeave }: NumberProps): ReactNode {
  const today = partsAt(Date.now()).day;
  const checked = value.value === '' ? null : checkIdentityNumber(value.kind, value.value, today);
  const digits = value.kind === 'PNR' || value.kind === 'SAM';
  function settle(): void {
    if (checked?.ok && checked.value !== '') onStore({ value: formatNumber(checked.value) });
    onLeave();
  }
  return (
    <div className={styles.momentPart}>
      <Label htmlFor={control.id} className={quiet ? 't-hidden-text' : styles.subLabel}>
        {quiet ? 'Personnummer' : 'Nummer'}
      </Label>
      <Input
        {...control}
        placeholder={digits ? 'ÅÅÅÅMMDD-NNNN' : value.kind === 'DAT' ? 'ÅÅÅÅ-MM-DD' : ''}
        inputMode={digits ? 'numeric' : 'text'}
        value={value.value}
        onChange={(event) => onStore({ value: event.currentTarget.value })}
        onBlur={settle}
        autoComplete="off"
      />
      <span className={styles.readBack} role="status">
        {checked?.ok && checked.birthDate ? ageWords(ageOn(checked.birthDate, today)) : ''}
      </span>
    </div>
  );
}

function Level({ id, value, onStore, onLeave }: PartProps & { readonly id: string }): ReactNode {
  return (
    <div className={styles.note}>
      <Label htmlFor={id} className={styles.subLabel}>
        Hur säker är identiteten enligt folkbokföringen? <span className={styles.optional}>frivilligt</span>
      </Label>
      <Select id={id} value={value.level} onChange={(event) => onStore({ level: event.currentTarget.value })} onBlur={onLeave}>
        <Select.Option value="">Vet inte</Select.Option>
        {coordinationLevelList.codes.map((code) => (
          <Select.Option key={code} value={code}>
            {coordinationLevelList.labels[code]}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}

function kindOf(code: string): IdentityKind {
  return identityKindList.codes.find((each) => each === code) ?? 'PNR';
}

function ageWords(age: number): string {
  return age === 0 ? 'Under 1 år' : `${age} år`;
}
