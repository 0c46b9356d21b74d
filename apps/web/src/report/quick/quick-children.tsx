import { sections } from '@tidig/domain/form/answers.ts';
import type { ReactNode } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { Choice } from '../../fields/choice.tsx';
import { FieldInput } from '../../fields/field-input.tsx';
import { GroupFrame } from '../../fields/field-frame.tsx';
import { fieldId } from '../../fields/field-state.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { readRows } from '../../fields/shapes.ts';
import { childrenAs } from './quick-answers.ts';
import styles from './quick.module.css';

const name = 'triage.childCount';
const counts = [1, 2, 3, 4, 5, 6];
const { name: siblingName, age } = sections.family.fields.siblings.of;
const shortAge = { ...age, label: 'Ålder', requirement: 'S' as const };

/** How many children it is about; each of the others gets a row with a name and an age. */
export function QuickChildren(): ReactNode {
  const { getValues, setValue } = useFormContext<FieldValues>();
  const count = useFormAnswers((answers) => answers['triage']?.['childCount']);
  const rows = useFormAnswers((answers) => readRows(answers['family']?.['siblings']).map((row) => row.id));
  function choose(next: number): void {
    for (const change of childrenAs(next, getValues(), () => crypto.randomUUID()))
      setValue(change.name, change.value, { shouldDirty: true });
  }
  const help = 'Varje barn behöver en egen anmälan. När den här är skickad kan nästa börja med det som är gemensamt.';
  const { help: _help, ...field } = sections.triage.fields.childCount;
  return (
    <>
      <GroupFrame field={{ ...field, ...(rows.length > 0 ? { help } : {}) }} name={name}>
        <div className={styles.counts}>
          {counts.map((each) => (
            <Choice
              key={each}
              type="radio"
              name={fieldId(name)}
              code={String(each)}
              label={String(each)}
              checked={count === each}
              onChoose={() => choose(each)}
              onLeave={() => undefined}
            />
          ))}
        </div>
      </GroupFrame>
      {rows.map((id, index) => (
        <fieldset key={id} className={styles.child}>
          <legend>Barn {index + 2}</legend>
          <FieldInput field={siblingName} name={`family.siblings.${index}.name`} />
          <FieldInput field={shortAge} name={`family.siblings.${index}.age`} />
        </fieldset>
      ))}
    </>
  );
}
