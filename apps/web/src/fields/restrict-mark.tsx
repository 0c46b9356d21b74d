import { Button, Input, Label } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import styles from './fields.module.css';
import { useFormAnswers } from './form-answers.ts';
import { useMark } from './marks.ts';
import { PeopleChoices } from './people-field.tsx';
import { peopleToKeepFrom } from './people-in.ts';
import { partsAt } from './swedish-time.ts';

/** The press under an answer that moves it to the annex: for whom it should not be shown, and why. What it promises is said plainly. */
export function RestrictMark({ target, what }: { readonly target: string; readonly what: string }): ReactNode {
  const { mark, set, remove } = useMark(target);
  const people = useFormAnswers((answers) => peopleToKeepFrom(answers, partsAt(Date.now()).day), 'soon');
  const id = useId();
  if (!mark) {
    return (
      <div>
        <Button
          variant="tertiary"
          className={styles.missingButton}
          aria-label={`Bör inte visas för någon: ${what}`}
          onClick={() => set([], '')}
        >
          Bör inte visas för …
        </Button>
      </div>
    );
  }
  return (
    <fieldset className={styles.mark}>
      <legend className={styles.subLabel}>Bör inte visas för</legend>
      <p className={styles.help}>
        Uppgiften flyttas till en bilaga. Nämnden prövar sekretessen och avgör vad som lämnas ut. Det kan inte lovas.
      </p>
      <PeopleChoices name={id} people={people} chosen={mark.from} onChoose={(from) => set(from, mark.why)} onLeave={() => undefined} />
      <Label htmlFor={`${id}-why`} className={styles.subLabel}>
        Varför?
      </Label>
      <Input id={`${id}-why`} value={mark.why} onChange={(event) => set(mark.from, event.currentTarget.value)} autoComplete="off" />
      <div>
        <Button variant="tertiary" className={styles.missingButton} onClick={remove}>
          Ta bort markeringen
        </Button>
      </div>
    </fieldset>
  );
}
