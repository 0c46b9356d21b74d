import { Button } from '@digdir/designsystemet-react';
import { sections } from '@tidig/domain/form/answers.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { SectionFields } from '../../fields/section-fields.tsx';
import { readChoice } from '../../fields/shapes.ts';
import { Notice } from '../../ui/notice.tsx';
import { BoardChoice } from './board-choice.tsx';
import styles from './recipient.module.css';
import { maySendToTwo, secondSuggestion } from './suggest-recipient.ts';

const kommunName = 'recipient.secondKommun';
const boardName = 'recipient.secondBoard';

/** The second nämnd, where it is acute and the child is away from the kommun it belongs to. Offered with why, never chosen by the program. */
export function SecondRecipient({ onlySuggested = false }: { readonly onlySuggested?: boolean }): ReactNode {
  const may = useFormAnswers(maySendToTwo);
  const chosen = useFormAnswers((answers) => readChoice(answers['recipient']?.['secondKommun']).code);
  const [added, setAdded] = useState(false);
  if (!may) return null;
  return chosen ? <Chosen kommun={chosen} takesFocus={added} /> : <Offer onAdd={() => setAdded(true)} onlySuggested={onlySuggested} />;
}

function Offer({ onAdd, onlySuggested }: { readonly onAdd: () => void; readonly onlySuggested: boolean }): ReactNode {
  const suggestion = useFormAnswers(secondSuggestion);
  const { setValue } = useFormContext<FieldValues>();
  const [open, setOpen] = useState(false);
  function add(kommun: string): void {
    onAdd();
    setValue(kommunName, { code: kommun }, { shouldDirty: true });
  }
  if (suggestion) {
    return (
      <Notice title="Vill du skicka till två nämnder?">
        <p>{suggestion.why} Den ena nämnden kan skydda barnet nu, den andra har ansvaret.</p>
        <p>
          <Button variant="secondary" onClick={() => add(suggestion.kommun)}>
            Skicka också till {labelOf(kommunList, suggestion.kommun)}
          </Button>
        </p>
      </Notice>
    );
  }
  if (onlySuggested) return null;
  if (open) return <SectionFields section={sections.recipient} names={['secondKommun']} />;
  return (
    <div>
      <Button variant="tertiary" className={styles.plain} onClick={() => setOpen(true)}>
        Bråttom och barnet är i en annan kommun? Lägg till en mottagare
      </Button>
    </div>
  );
}

function Chosen({ kommun, takesFocus }: { readonly kommun: string; readonly takesFocus: boolean }): ReactNode {
  const { setValue } = useFormContext<FieldValues>();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  function remove(): void {
    setValue(kommunName, undefined, { shouldDirty: true });
    setValue(boardName, undefined, { shouldDirty: true });
  }
  return (
    <section className={styles.second} aria-label="Den andra mottagaren" ref={box} tabIndex={-1}>
      <h3>Den andra mottagaren: {labelOf(kommunList, kommun)}</h3>
      <p className="t-quiet">Båda får hela anmälan, med samma nummer och var sitt kvitto.</p>
      <BoardChoice kommun={kommun} field="secondBoard" />
      <div>
        <Button variant="tertiary" className={styles.plain} onClick={remove}>
          Ta bort den andra mottagaren
        </Button>
      </div>
    </section>
  );
}
