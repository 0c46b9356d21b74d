import { Checkbox, Label, Select } from '@digdir/designsystemet-react';
import { protectionList } from '@tidig/domain/vocabulary/identity.ts';
import type { ReactNode } from 'react';
import intake from '../intake/intake.module.css';
import { LineField } from './line-field.tsx';
import type { Typed, Wrong } from './typed.ts';
import styles from './taking-in.module.css';

type Child = Typed['child'];
type ChildPartProps = { readonly child: Child; readonly wrong: Wrong; readonly onChild: (change: Partial<Child>) => void };

/** Who the child is: what is known of a number, a name, or else what helps to find the child; and whether it is protected. */
export function ChildPart({ child, wrong, onChild }: ChildPartProps): ReactNode {
  return (
    <>
      <LineField
        id="child-number"
        label="Personnummer, samordningsnummer eller födelsedatum"
        placeholder="ÅÅÅÅMMDD-NNNN"
        value={child.number}
        most={20}
        numeric
        wrong={wrong['child.number']}
        onText={(number) => onChild({ number })}
      />
      {child.number.trim() === '' ? null : (
        <Checkbox
          label="Numret är kontrollerat mot register eller legitimation"
          checked={child.checked}
          onChange={(event) => onChild({ checked: event.currentTarget.checked })}
        />
      )}
      <div className={styles.pair}>
        <LineField
          id="child-first-name"
          label="Förnamn"
          value={child.firstName}
          most={200}
          onText={(firstName) => onChild({ firstName })}
        />
        <LineField id="child-last-name" label="Efternamn" value={child.lastName} most={200} onText={(lastName) => onChild({ lastName })} />
      </div>
      <LineField
        id="child-description"
        label="Annat som hjälper att hitta barnet (kan lämnas tomt)"
        help="Ålder, skola, bostadsområde, signalement."
        value={child.description}
        most={1000}
        onText={(description) => onChild({ description })}
      />
      <div className={intake.field}>
        <Label htmlFor="child-protection">Har barnet skyddade personuppgifter?</Label>
        <Select
          id="child-protection"
          value={child.protection}
          onChange={(event) => onChild({ protection: protectionOf(event.currentTarget.value) })}
        >
          {protectionList.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {protectionList.labels[code]}
            </Select.Option>
          ))}
        </Select>
      </div>
    </>
  );
}

function protectionOf(code: string): Child['protection'] {
  return protectionList.codes.find((one) => one === code) ?? 'EKO';
}
