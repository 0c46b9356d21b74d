import type { Field, Section } from '@tidig/domain/form/field.ts';
import type { ReactNode } from 'react';
import { useAskedField } from './asked-field.ts';
import { FieldInput } from './field-input.tsx';
import styles from './fields.module.css';
import { useIsAsked } from './form-answers.ts';
import { ItemMarks } from './item-marks.tsx';

type Props = {
  readonly section: Section;
  /** Names of the fields to draw, in order; all of them where nothing is said. Names in an inner list share a line. */
  readonly names?: readonly (string | readonly string[])[];
};

/** Draws a section, or a part of it, from its definition: a new field in the domain needs no change here. */
export function SectionFields({ section, names = Object.keys(section.fields) }: Props): ReactNode {
  return names.map((entry) =>
    typeof entry === 'string' ? (
      <SectionField key={entry} section={section} name={entry} />
    ) : (
      <div key={entry.join()} className={styles.pair}>
        {entry.map((name) => (
          <SectionField key={name} section={section} name={name} />
        ))}
      </div>
    ),
  );
}

function SectionField({ section, name }: { readonly section: Section; readonly name: string }): ReactNode {
  const field = section.fields[name];
  return field && !field.setByProgram ? <Shown field={field} name={`${section.id}.${name}`} /> : null;
}

function Shown({ field, name }: { readonly field: Field; readonly name: string }): ReactNode {
  const shown = useIsAsked(field);
  const asked = useAskedField(field);
  if (!shown) return null;
  if (!field.restrictable || field.type === 'rows') return <FieldInput field={field} name={name} />;
  return (
    <div className={styles.markable}>
      <FieldInput field={field} name={name} />
      <ItemMarks target={name} what={asked.label} />
    </div>
  );
}
