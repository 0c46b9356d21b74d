import { Select } from '@digdir/designsystemet-react';
import type { CodeList } from '@tidig/domain/form/code-list.ts';
import type { ReactNode } from 'react';
import { Choice, gridFor } from './choice.tsx';
import { controlProps, GroupFrame, SingleFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId, useFieldState } from './field-state.ts';
import { NoteLine } from './note-line.tsx';
import { readChoice, withNote } from './shapes.ts';

const mostRadios = 7;

/** One of a list: radios when all can be seen at once, else the browser's own list. */
export function SelField({ field, name }: FieldProps): ReactNode {
  const list = field.list;
  if (!list) return null;
  const Body = list.codes.length <= mostRadios ? RadioList : NativeList;
  return <Body field={field} name={name} list={list} />;
}

type ListProps = FieldProps & { readonly list: CodeList };

function RadioList({ field, name, list }: ListProps): ReactNode {
  const { value, set, leave } = useFieldState(name, readChoice);
  // A question with one answer that is already given asks nothing.
  if (list.codes.length === 1 && value.code === list.codes[0]) return null;
  return (
    <GroupFrame field={field} name={name}>
      <div className={gridFor(list)}>
        {list.codes.map((code) => (
          <Choice
            key={code}
            type="radio"
            name={fieldId(name)}
            code={code}
            label={list.labels[code] ?? code}
            checked={value.code === code}
            onChoose={() => set(withNote({ code }, value.note))}
            onLeave={leave}
          />
        ))}
      </div>
      <ChoiceNote field={field} name={name} />
    </GroupFrame>
  );
}

/** One of a list as the browser's own, however short: where there is little room. */
export function NativeList({ field, name, list }: ListProps): ReactNode {
  const { value, set, leave, said } = useFieldState(name, readChoice);
  return (
    <SingleFrame field={field} name={name}>
      <Select
        {...controlProps(field, name, said)}
        value={value.code ?? ''}
        onChange={(event) => set(event.currentTarget.value ? withNote({ code: event.currentTarget.value }, value.note) : undefined)}
        onBlur={leave}
      >
        <Select.Option value="">Välj …</Select.Option>
        {list.codes.map((code) => (
          <Select.Option key={code} value={code}>
            {list.labels[code] ?? code}
          </Select.Option>
        ))}
      </Select>
      <ChoiceNote field={field} name={name} />
    </SingleFrame>
  );
}

function ChoiceNote({ field, name }: FieldProps): ReactNode {
  const { value, set, leave } = useFieldState(name, readChoice);
  if (!field.noteLabel || !value.code) return null;
  return (
    <NoteLine
      name={name}
      label={field.noteLabel}
      maxLength={field.noteMaxLength}
      note={value.note}
      onNote={(note) => set(withNote({ code: value.code }, note))}
      onLeave={leave}
    />
  );
}
