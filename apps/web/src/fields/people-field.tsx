import type { Field, LooseAnswers } from '@tidig/domain/form/field.ts';
import type { ReactNode } from 'react';
import { Choice } from './choice.tsx';
import { GroupFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId, useFieldState } from './field-state.ts';
import styles from './fields.module.css';
import { useFormAnswers } from './form-answers.ts';
import { guardiansIn, peopleToKeepFrom, peopleToProtectFrom, type PersonChoice } from './people-in.ts';
import { partsAt } from './swedish-time.ts';

/** Chooses among the people of this report. One who has been taken out of it can be seen and unchosen, never silently dropped. */
export function PeopleField({ field, name }: FieldProps): ReactNode {
  const { value, set, leave } = useFieldState(name, readIds);
  const people = useFormAnswers((answers) => choices(field, name, answers));
  return (
    <GroupFrame field={field} name={name}>
      {people.length === 0 && <p className={styles.help}>Lägg först till vårdnadshavare under Familj och hushåll.</p>}
      <PeopleChoices
        name={fieldId(name)}
        people={people}
        chosen={value}
        onChoose={(ids) => set(ids.length > 0 ? ids : undefined)}
        onLeave={leave}
      />
    </GroupFrame>
  );
}

type ChoicesProps = {
  readonly name: string;
  readonly people: readonly PersonChoice[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onLeave: () => void;
};

export function PeopleChoices({ name, people, chosen, onChoose, onLeave }: ChoicesProps): ReactNode {
  const gone = chosen.filter((id) => !people.some((person) => person.id === id)).map((id) => ({ id, label: 'Borttagen person' }));
  const all = [...people, ...gone];
  return (
    <div className={styles.choices}>
      {all.map(({ id, label }) => (
        <Choice
          key={id}
          type="checkbox"
          name={name}
          code={id}
          label={label}
          checked={chosen.includes(id)}
          onChoose={(now) => onChoose(all.map((person) => person.id).filter((each) => (each === id ? now : chosen.includes(each))))}
          onLeave={onLeave}
        />
      ))}
    </div>
  );
}

/** The question which guardian has been told is about guardians; whom somebody is protected from is anybody else; the others ask from whom something should be kept. */
function choices(field: Field, name: string, answers: LooseAnswers): readonly PersonChoice[] {
  if (field.id.endsWith('protectedFrom')) return peopleToProtectFrom(answers, name);
  return field.id.startsWith('inform.guardians') ? guardiansIn(answers) : peopleToKeepFrom(answers, partsAt(Date.now()).day);
}

function readIds(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}
