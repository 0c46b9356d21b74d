import { Button } from '@digdir/designsystemet-react';
import { daysBetween, type PlainDate } from '@tidig/domain/base/time.ts';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, useEffect } from 'react';
import { useSession } from '../session/session-context.ts';
import { Facts } from '../ui/facts.tsx';
import { weekdayText } from '../ui/swedish-time.ts';
import type { Choice, NewDecision } from './assessment-api.ts';
import styles from './assessment.module.css';
import { goTo } from './step.tsx';

type DecideReviewProps = {
  readonly choice: Choice;
  readonly given: NewDecision;
  readonly arrivedOn: PlainDate;
  readonly busy: boolean;
  readonly press: string;
  readonly onSign: () => void;
  readonly onChange: () => void;
  readonly children: ReactNode;
};

/** The decision as it will stand, before it is signed. Paragraph, day and delegation are filled in by the program; the decision is a person's. */
export function DecideReview({ choice, given, arrivedOn, busy, press, onSign, onChange, children }: DecideReviewProps): ReactNode {
  const { name } = useSession();
  useEffect(() => goTo('granska-beslut'), []);
  const on = given.on as PlainDate;
  return (
    <div className={styles.paper}>
      <h3 id="granska-beslut" tabIndex={-1} className={styles.place}>
        Beslut: {decisionList.labels[given.code]}
      </h3>
      <p className={styles.said}>{given.reason}</p>
      {given.violenceReason ? (
        <p className={styles.said}>
          <strong>Trots uppgifterna om våld:</strong> {given.violenceReason}
        </p>
      ) : null}
      <Facts
        rows={[
          { label: 'Dag', value: `${weekdayText(on)}, dag ${daysBetween(arrivedOn, on)} efter att anmälan kom in` },
          { label: 'Lagrum', value: choice.paragraph },
          ...(choice.point === null ? [] : [{ label: 'Delegation', value: choice.point }]),
          { label: 'Beslutas av', value: name },
        ]}
      />
      <p>
        Det här beslutet skrivs under av dig, <strong>{name}</strong>. Det kan inte ändras sedan.
      </p>
      {children}
      <div className="t-row">
        <Button loading={busy} onClick={onSign}>
          {press}
        </Button>
        <Button variant="tertiary" disabled={busy} onClick={onChange}>
          Ändra
        </Button>
      </div>
    </div>
  );
}
