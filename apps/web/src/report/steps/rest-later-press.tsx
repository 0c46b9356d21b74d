import { wordsOf } from '@tidig/domain/form/field.ts';
import { kindOf, type AskedKind } from '@tidig/domain/form/kinds.ts';
import { fieldAt } from '@tidig/domain/form/paths.ts';
import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { type Change, questionsIn, restLater, takeBack } from './rest-later.ts';
import styles from '../review/send.module.css';

/** "Resten kompletteras senare": answers every question that asks why it is left out. Says which, and takes it back at a press. */
export function RestLaterPress({ onChanged }: { readonly onChanged?: () => void }): ReactNode {
  const { getValues, setValue } = useFormContext<FieldValues>();
  const left = useFormAnswers((answers) => questionsIn(restLater(answers)), 'soon');
  const kind = useFormAnswers(kindOf, 'soon');
  const [done, setDone] = useState<readonly Change[]>([]);
  function press(): void {
    const changes = restLater(getValues());
    for (const { name, value } of changes) setValue(name, value, { shouldDirty: true });
    setDone(changes);
    onChanged?.();
  }
  function undo(): void {
    for (const name of takeBack(done, getValues())) setValue(name, undefined, { shouldDirty: true });
    setDone([]);
    onChanged?.();
  }
  if (done.length > 0) return <Done names={questionsIn(done)} kind={kind} onUndo={undo} />;
  if (left.length === 0) return null;
  return (
    <div className={styles.later}>
      <Button variant="secondary" onClick={press}>
        Resten kompletteras senare
      </Button>
      <p className="t-quiet">
        Svarar ”Kompletteras senare” på {left.length === 1 ? 'en fråga' : `${left.length} frågor`}: {inWords(left, kind)}.
      </p>
    </div>
  );
}

type DoneProps = { readonly names: readonly string[]; readonly kind: AskedKind; readonly onUndo: () => void };

function Done({ names, kind, onUndo }: DoneProps): ReactNode {
  return (
    <div className={styles.laterDone} role="status">
      <p>
        <strong>Står nu som ”Kompletteras senare”:</strong> {inWords(names, kind)}. Mottagaren ser att fler uppgifter kommer.
      </p>
      <Button variant="secondary" onClick={onUndo}>
        Ångra
      </Button>
    </div>
  );
}

/** The questions as they are asked on screen: ”Var är barnet nu?”, ”Vårdnadshavare”. */
function inWords(names: readonly string[], kind: AskedKind): string {
  return names
    .map((name) => {
      const [section = '', key = ''] = name.split('.');
      const field = fieldAt(section, key);
      return field ? `”${wordsOf(field, kind).label}”` : 'Uppgift';
    })
    .join(', ');
}
