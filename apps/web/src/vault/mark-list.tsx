import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { LIFT_REASON_LEAST } from '@tidig/domain/access/protection-kind.ts';
import { labelOf } from '@tidig/domain/form/code-list.ts';
import { protectionList } from '@tidig/domain/vocabulary/identity.ts';
import { type ReactNode, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { ReasonForm } from './reason-form.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { type Child, liftProtection, type Mark, type Protection } from './vault-api.ts';
import styles from './vault.module.css';

type MarkListProps = {
  readonly child: Child;
  readonly marks: readonly Mark[];
  readonly mayLift: boolean;
  readonly onChanged: (next: Protection) => void;
};

/** Marks set here, those that are lifted too: with who, when and why. */
export function MarkList({ child, marks, mayLift, onChanged }: MarkListProps): ReactNode {
  if (marks.length === 0)
    return <p className="t-quiet">Nämnden har inte satt någon markering. Det som anmälningarna själva säger gäller.</p>;
  return (
    <ul className="t-plain-list">
      {marks.map((mark) => (
        <li key={mark.id} className={styles.item}>
          <StatusMark kind={mark.lifted ? 'none' : 'attention'}>
            {labelOf(protectionList, mark.code)}
            {mark.lifted ? ', hävd' : ''}
          </StatusMark>
          <p>
            <strong>{mark.whom}</strong>
          </p>
          <p className="t-reading-prose">{mark.reason}</p>
          <p className="t-quiet t-small">
            Satt {momentText(mark.setAt)} av {mark.setByName}.
          </p>
          {mark.lifted ? (
            <p className="t-quiet t-small">
              Hävd {momentText(mark.lifted.at)} av {mark.lifted.byName}: {mark.lifted.reason}
            </p>
          ) : mayLift ? (
            <Lift child={child} mark={mark} onLifted={onChanged} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Lift({
  child,
  mark,
  onLifted,
}: {
  readonly child: Child;
  readonly mark: Mark;
  readonly onLifted: (next: Protection) => void;
}): ReactNode {
  const [asking, setAsking] = useState(false);
  const { place, focusAfter } = useFocusAfter<HTMLButtonElement>();
  const lift = useMutation({
    mutationFn: (reason: string) => liftProtection(child, mark.id, reason),
    onSuccess: (next) => {
      announce('Markeringen är hävd.');
      onLifted(next);
    },
  });
  if (!asking) {
    return (
      <div className={styles.acts}>
        <Button ref={place} variant="tertiary" onClick={() => setAsking(true)}>
          Häv markeringen<span className="t-hidden-text"> för {mark.whom}</span>
        </Button>
      </div>
    );
  }
  return (
    <>
      <ReasonForm
        label="Varför ska markeringen hävas?"
        help="Den blir kvar som spår med ditt namn och skälet. Det som en anmälan själv säger fortsätter att gälla."
        least={LIFT_REASON_LEAST}
        short={`Skriv varför, minst ${LIFT_REASON_LEAST} tecken.`}
        press="Häv markeringen"
        busy={lift.isPending}
        onSend={(reason) => lift.mutate(reason)}
        onCancel={() => {
          focusAfter();
          setAsking(false);
        }}
      />
      {lift.isError ? <ProblemNotice error={lift.error} /> : null}
    </>
  );
}
