import { sections } from '@tidig/domain/form/answers.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { protectionList } from '@tidig/domain/vocabulary/identity.ts';
import type { Field } from '@tidig/domain/form/field.ts';
import type { ReactNode } from 'react';
import { Choice } from '../../fields/choice.tsx';
import { GroupFrame } from '../../fields/field-frame.tsx';
import { fieldId, useFieldState } from '../../fields/field-state.ts';
import fields from '../../fields/fields.module.css';
import { ShortIdentityField } from '../../fields/identity-field.tsx';
import { FieldInput } from '../../fields/field-input.tsx';
import { SectionFields } from '../../fields/section-fields.tsx';
import { readChoice } from '../../fields/shapes.ts';
import styles from './quick.module.css';

/** Who the child is: the number, or else name and age; how sure that is; and whether its data are protected. */
export function QuickChild(): ReactNode {
  return (
    <>
      <ShortIdentityField field={sections.child.fields.identity} name="child.identity" />
      <div className={styles.names}>
        <FieldInput field={withoutHelp(sections.child.fields.firstName)} name="child.firstName" />
        <FieldInput field={withoutHelp(sections.child.fields.lastName)} name="child.lastName" />
      </div>
      <SectionFields section={sections.child} names={['estimatedAge', 'identityCertainty', 'description']} />
      <QuickProtection />
    </>
  );
}

function withoutHelp({ help: _help, ...field }: Field): Field {
  return field;
}

const name = 'child.protectedIdentity';
const kinds = ['SEK', 'SKF', 'FIN', 'OVR'] as const;

/** No, not checked, or yes. "Ja" protects at once; which kind it is can be said after, and need not be known. */
function QuickProtection(): ReactNode {
  const { value, set, leave } = useFieldState(name, readChoice);
  const isProtected = kinds.some((code) => code === value.code);
  const choices = [
    { code: 'NEJ', label: labelOf(protectionList, 'NEJ'), checked: value.code === 'NEJ' },
    { code: 'EKO', label: labelOf(protectionList, 'EKO'), checked: value.code === 'EKO' },
    { code: 'OVR', label: 'Ja', checked: isProtected },
  ];
  const field = { ...sections.child.fields.protectedIdentity, reasonAsked: false as const };
  return (
    <GroupFrame field={field} name={name}>
      <div className={styles.concerns}>
        {choices.map(({ code, label, checked }) => (
          <Choice
            key={code}
            type="radio"
            name={fieldId(name)}
            code={code}
            label={label}
            checked={checked}
            onChoose={() => set({ code })}
            onLeave={leave}
          />
        ))}
      </div>
      {isProtected && (
        <fieldset className={fields.subGroup}>
          <legend className={fields.subLabel}>Vilket skydd? Vet du inte: låt det sista stå.</legend>
          <div className={fields.choices}>
            {kinds.map((code) => (
              <Choice
                key={code}
                type="radio"
                name={`${fieldId(name)}-kind`}
                code={code}
                label={labelOf(protectionList, code)}
                checked={value.code === code}
                onChoose={() => set({ code })}
                onLeave={leave}
              />
            ))}
          </div>
        </fieldset>
      )}
    </GroupFrame>
  );
}
