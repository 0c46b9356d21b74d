import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { reportPath } from '../intake/intake-api.ts';
import { PdfButton } from '../printing/pdf-button.tsx';
import { useSession } from '../session/session-context.ts';
import { Facts } from '../ui/facts.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText } from '../ui/swedish-time.ts';
import type { DecisionRecord, ProposalRecord } from './assessment-api.ts';
import styles from './assessment.module.css';
import { clockNow } from './made-when.ts';
import { notedWords } from './words.ts';

type DecisionRecordProps = {
  readonly made: DecisionRecord;
  /** The report it is about, where it may be printed: under a nödöppning nothing is that outlives its hour. */
  readonly printOf?: string | null;
};

/** A decision as it was signed, and its paper. */
export function DecisionRecordView({ made: { body, ...noted }, printOf = null }: DecisionRecordProps): ReactNode {
  const { name } = useSession();
  return (
    <div className={styles.record}>
      <StatusMark kind="done">
        {decisionList.labels[body.code]}, {dayText(body.on)}
        {body.day === null ? '' : ` (dag ${body.day})`}
      </StatusMark>
      <p className={styles.said}>{body.reason}</p>
      <Facts
        rows={[
          ...(body.violenceReason === '' ? [] : [{ label: 'Trots våld', value: body.violenceReason }]),
          { label: 'Lagrum', value: body.paragraph },
          ...(body.delegation === '' ? [] : [{ label: 'Delegation', value: body.delegation }]),
        ]}
      />
      <p className="t-quiet t-small">Underskrivet {notedWords(noted, name, clockNow())}</p>
      {printOf ? (
        <PdfButton
          label="Skriv ut beslutet"
          path={`${reportPath(printOf)}/decision-prints`}
          body={{ decision: noted.id }}
          fileName="beslut.pdf"
        />
      ) : null}
    </div>
  );
}

/** A proposal that nobody has decided on yet. */
export function ProposalRecordView({ made: { body, ...noted } }: { readonly made: ProposalRecord }): ReactNode {
  const { name } = useSession();
  return (
    <div className={styles.record}>
      <StatusMark kind="attention">Förslag: {decisionList.labels[body.code]}</StatusMark>
      <p className={styles.said}>{body.reason}</p>
      <p className="t-quiet t-small">Föreslaget {notedWords(noted, name, clockNow())}. Inget är beslutat.</p>
    </div>
  );
}
