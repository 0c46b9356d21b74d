import { Button, Input, Label } from '@digdir/designsystemet-react';
import { sections } from '@tidig/domain/form/answers.ts';
import { type ReactNode, useId } from 'react';
import { CharactersLeft } from './characters-left.tsx';
import styles from './fields.module.css';
import { useFormAnswers } from './form-answers.ts';
import { whatMoves } from './mark-words.ts';
import { marksPlace, useMark } from './marks.ts';
import { PeopleChoices } from './people-field.tsx';
import { peopleToKeepFrom } from './people-in.ts';
import { useProblemAt, useProblemBoard } from './problem-board.ts';
import { problemSentence } from './problem-sentence.ts';
import { partsAt } from './swedish-time.ts';

const { why } = sections.secrecy.fields.marks.of;

/** The mark on an answer or a row that moves it to the annex: for whom it should not be shown, and why. What it promises is said plainly. */
export function RestrictMark({ target, onRemove }: { readonly target: string; readonly onRemove: () => void }): ReactNode {
  const { mark, index, set: store } = useMark(target);
  const board = useProblemBoard();
  const people = useFormAnswers((answers) => peopleToKeepFrom(answers, partsAt(Date.now()).day), 'soon');
  const several = useFormAnswers(({ triage }) => Number(triage?.['childCount'] ?? 1) > 1);
  const id = useId();
  if (!mark) return null;
  const place = `${marksPlace}.${index}`;
  function set(from: readonly string[], reason: string): void {
    board.showAt(place, []);
    store(from, reason);
  }
  return (
    <fieldset className={styles.mark} data-part="restrict" tabIndex={-1} aria-describedby={`${id}-about`}>
      <legend className={styles.subLabel}>Bör inte visas för</legend>
      <p id={`${id}-about`} className={styles.help}>
        {whatMoves(target, several)} Nämnden prövar sekretessen och avgör vad som lämnas ut. Det kan inte lovas.
      </p>
      <PeopleChoices name={id} people={people} chosen={mark.from} onChoose={(from) => set(from, mark.why)} onLeave={() => undefined} />
      <WhatIsWrong path={`${place}.from`} />
      <Label htmlFor={`${id}-why`} className={styles.subLabel}>
        Varför?
      </Label>
      <Input id={`${id}-why`} value={mark.why} onChange={(event) => set(mark.from, event.currentTarget.value)} autoComplete="off" />
      <CharactersLeft typed={mark.why} limit={why.maxLength} />
      <WhatIsWrong path={`${place}.why`} />
      <WhatIsWrong path={`${place}.target`} />
      <div>
        <Button variant="tertiary" className={styles.missingButton} onClick={onRemove}>
          Ta bort markeringen
        </Button>
      </div>
    </fieldset>
  );
}

function WhatIsWrong({ path }: { readonly path: string }): ReactNode {
  const problem = useProblemAt(path);
  return (
    <div aria-live="polite" className={styles.errorPlace}>
      {problem && <p className={styles.error}>{problemSentence(problem)}</p>}
    </div>
  );
}
