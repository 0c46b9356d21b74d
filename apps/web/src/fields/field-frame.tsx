import { Label } from '@digdir/designsystemet-react';
import type { Field } from '@tidig/domain/form/field.ts';
import type { ReactNode } from 'react';
import styles from './fields.module.css';
import { fieldId, type Said, useFieldContext } from './field-state.ts';
import { useFindingPlaces } from './finding-places.ts';
import { FieldGuide } from './guide/field-guide.tsx';
import { useGuideShown } from './guides-shown.ts';
import { MissingReason } from './missing-reason.tsx';

type FrameProps = { readonly field: Field; readonly name: string; readonly children: ReactNode };

/** Label, help and error around one native control. The control takes its id and description from `controlProps`. */
export function SingleFrame({ field, name, children }: FrameProps): ReactNode {
  const id = fieldId(name);
  return (
    <div className={styles.field} data-field-name={name}>
      <Label htmlFor={id} className={styles.label}>
        {field.label} <RequirementMark field={field} />
      </Label>
      <FieldHelp field={field} name={name} />
      <Guide field={field} name={name} />
      <div className={styles.control}>
        <MissingReason field={field} name={name}>
          {children}
        </MissingReason>
      </div>
      <FieldNotes field={field} name={name} />
    </div>
  );
}

/** The same around several controls: a fieldset whose legend is the question. */
export function GroupFrame({ field, name, children }: FrameProps): ReactNode {
  const { said } = useFieldContext(name, field.type === 'rows');
  return (
    <fieldset
      id={fieldId(name)}
      tabIndex={-1}
      className={styles.field}
      data-field-name={name}
      aria-describedby={describedBy(field, name, said)}
    >
      <legend className={styles.label}>
        {field.label} <RequirementMark field={field} />
      </legend>
      <FieldHelp field={field} name={name} />
      <Guide field={field} name={name} />
      <MissingReason field={field} name={name}>
        {children}
      </MissingReason>
      <FieldNotes field={field} name={name} />
    </fieldset>
  );
}

/** What a native control inside SingleFrame needs to be named, described and marked as wrong. */
export function controlProps(field: Field, name: string, said: Said) {
  const described = describedBy(field, name, said);
  return {
    id: fieldId(name),
    ...(said.invalid ? { 'aria-invalid': true } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
    ...(field.requirement === 'H' ? { 'aria-required': true } : {}),
  };
}

function describedBy(field: Field, name: string, { error, findings }: Said): string | undefined {
  const ids = [field.help ? `${fieldId(name)}-help` : '', error ? `${fieldId(name)}-error` : '', findings].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function RequirementMark({ field }: { readonly field: Field }): ReactNode {
  if (field.requirement === 'H') return <span className={styles.required}>måste finnas</span>;
  if (field.requirement === 'O') return <span className={styles.optional}>frivilligt</span>;
  return null;
}

function FieldHelp({ field, name }: { readonly field: Field; readonly name: string }): ReactNode {
  if (!field.help) return null;
  return (
    <p className={styles.help} id={`${fieldId(name)}-help`}>
      {field.help}
    </p>
  );
}

function Guide({ field, name }: { readonly field: Field; readonly name: string }): ReactNode {
  return useGuideShown(name) ? <FieldGuide name={name} label={field.label} /> : null;
}

/** What is wrong with the answer, and under it what the writing support has to say. */
function FieldNotes({ field, name }: { readonly field: Field; readonly name: string }): ReactNode {
  const exactly = field.type === 'rows';
  const { error } = useFieldContext(name, exactly).said;
  const { Place } = useFindingPlaces();
  return (
    <div aria-live="polite" className={styles.errorPlace}>
      {error && (
        <p className={styles.error} id={`${fieldId(name)}-error`}>
          <ErrorMark /> {error}
        </p>
      )}
      <Place name={name} exactly={exactly} />
    </div>
  );
}

function ErrorMark(): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false" className={styles.errorMark}>
      <path d="M8 0 16 8 8 16 0 8Z" fill="currentColor" />
      <path d="M7.1 4h1.8v5H7.1zM7.1 10.2h1.8V12H7.1z" fill="var(--ds-color-neutral-background-default)" />
    </svg>
  );
}
