import { Button } from '@digdir/designsystemet-react';
import type { Finding, Remedy } from '@tidig/domain/quality/finding.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import type { ReactNode } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { PageAct } from './page-act.tsx';
import { pressWords } from './press-words.ts';
import styles from './quality.module.css';
import { type Done, usePress } from './use-press.ts';

/** `about`: the element of the sentence that the presses answer, for those who hear them one by one. */
type Props = { readonly finding: Finding; readonly about: string; readonly onDone: (done: Done) => void };

/** What can be done about a finding, one press each; last, to say that one has looked, or not to be told again. A stop is mended, not waved away. */
export function FindingPresses({ finding, about, onDone }: Props): ReactNode {
  const { getValues } = useFormContext<FieldValues>();
  const press = usePress();
  const { level, key, remedies } = finding;
  const answers = asAnswers(getValues());
  if (level === 'STOP' && remedies.length === 0) return null;
  return (
    <div className={styles.presses}>
      {remedies.map((remedy) =>
        leavesDraft(remedy) ? (
          <PageAct key={pressWords(remedy, answers)} about={about} remedy={remedy} words={pressWords(remedy, answers)} />
        ) : (
          <Button
            key={pressWords(remedy, answers)}
            variant="secondary"
            aria-describedby={about}
            onClick={() => onDone(press.mend(finding, remedy))}
          >
            {pressWords(remedy, answers)}
          </Button>
        ),
      )}
      {level === 'LOOK' && (
        <Button variant="tertiary" aria-describedby={about} onClick={() => onDone(press.settle(key, 'Du har kontrollerat.'))}>
          Jag har kontrollerat
        </Button>
      )}
      {level === 'TIP' && (
        <Button variant="tertiary" aria-describedby={about} onClick={() => onDone(press.settle(key, 'Tipset visas inte igen.'))}>
          Visa inte igen
        </Button>
      )}
    </div>
  );
}

type PageRemedy = Extract<Remedy, { readonly kind: 'add-child' | 'supplement' }>;

function leavesDraft(remedy: Remedy): remedy is PageRemedy {
  return remedy.kind === 'add-child' || remedy.kind === 'supplement';
}
