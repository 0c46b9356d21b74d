import type { FieldType } from '@tidig/domain/form/field.ts';
import type { ComponentType, ReactNode } from 'react';
import { AreaField } from './area-field.tsx';
import { useAskedField } from './asked-field.ts';
import { DateField } from './date-field.tsx';
import type { FieldProps } from './field-props.ts';
import { IdentityField } from './identity-field.tsx';
import { MomentField } from './moment-field.tsx';
import { MultiField } from './multi-field.tsx';
import { AgeField, CountField } from './number-field.tsx';
import { PeopleField } from './people-field.tsx';
import { PlaceInput } from './place-input.tsx';
import { isPlace } from './place-lock.ts';
import { RowsField } from './rows-field.tsx';
import { SelField } from './sel-field.tsx';
import { EmailField, PhoneField, TextField } from './text-field.tsx';
import { TriField } from './tri-field.tsx';

const components: Record<FieldType, ComponentType<FieldProps>> = {
  tri: TriField,
  sel: SelField,
  multi: MultiField,
  text: TextField,
  area: AreaField,
  date: DateField,
  moment: MomentField,
  age: AgeField,
  count: CountField,
  identity: IdentityField,
  phone: PhoneField,
  email: EmailField,
  people: PeopleField,
  rows: RowsField,
};

/** The component of a field's type; complete by type. What the program writes itself has none. */
export function FieldInput({ field, name }: FieldProps): ReactNode {
  const asked = useAskedField(field);
  const Component = components[field.type];
  if (field.setByProgram) return null;
  return isPlace(name) ? <PlaceInput field={asked} name={name} Input={Component} /> : <Component field={asked} name={name} />;
}
