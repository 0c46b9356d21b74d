import type { ReactNode } from 'react';
import { safetyOutcomeList } from '@tidig/domain/vocabulary/intake.ts';
import { useSession } from '../session/session-context.ts';
import { DateText } from '../ui/date-text.tsx';
import { DayCount } from '../ui/day-count.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import type { ReceivedReport, SafetyAssessment } from './intake-api.ts';
import styles from './intake.module.css';
import { SafetyForm } from './safety-form.tsx';

/** Who may write a skyddsbedömning; the server decides, this only saves the others a form they cannot send. */
const assessors: readonly string[] = ['caseworker', 'jour', 'unit-head'];

/** Has anybody judged whether the child needs protection (SoL 20:1)? The judgements, or the place to write one. */
export function SafetyPanel({ report }: { readonly report: ReceivedReport }): ReactNode {
  return report.row.covered ? <Panel report={report} /> : <NotCovered row={report.row} />;
}

/** About an adult (L-28): the duty to assess is towards children and young people. */
function NotCovered({ row }: { readonly row: ReceivedReport['row'] }): ReactNode {
  return (
    <Sheet title="Skyddsbedömning">
      <StatusMark kind="none">Ska inte göras här</StatusMark>
      <p>
        {row.notice === null ? 'Anmälan' : 'Underrättelsen'} gäller{' '}
        {row.ageOnArrival === null ? 'en vuxen' : 'någon som är 21 år eller äldre'}. 20 kap. 1 § socialtjänstlagen om skyddsbedömning gäller
        barn och unga, och det gör också fristen på fjorton dagar.
      </p>
      <p className="t-quiet">Finns det barn i hushållet som ni blir oroliga för: handlägg det som en egen fråga om barnet.</p>
    </Sheet>
  );
}

function Panel({ report }: { readonly report: ReceivedReport }): ReactNode {
  const { membership } = useSession();
  const { row, safetyAssessments } = report;
  return (
    <Sheet title="Skyddsbedömning">
      {safetyAssessments.length === 0 ? (
        <StatusMark kind={row.danger === 'JA' ? 'danger' : 'attention'}>Saknas</StatusMark>
      ) : (
        safetyAssessments.map((one) => <Assessment key={one.recordedAt} assessment={one} />)
      )}
      {!report.childFile && !report.childFileShut && row.forChildFile ? (
        <p className="t-quiet">Lägg först anmälan i en akt. Skyddsbedömningen ska stå i barnets personakt.</p>
      ) : assessors.includes(membership.role) ? (
        <SafetyForm reportId={row.id} last={safetyAssessments.at(-1)?.id ?? null} />
      ) : safetyAssessments.length === 0 ? (
        <p className="t-quiet">Den ska göras genast. Riktmärket är samma dag, senast nästa dag. Säg till en behörig handläggare.</p>
      ) : null}
      <h3>Förhandsbedömning</h3>
      <DayCount day={row.day} lastDay={row.lastDay} lastWorkday={row.lastWorkday} />
    </Sheet>
  );
}

function Assessment({ assessment }: { readonly assessment: SafetyAssessment }): ReactNode {
  return (
    <div className={styles.earlierItem}>
      <StatusMark kind={assessment.outcome === 'BEHOVER_SKYDD' ? 'attention' : 'done'}>
        {safetyOutcomeList.labels[assessment.outcome]}
      </StatusMark>
      <p className="t-reading-prose">{assessment.reasons}</p>
      <p className="t-quiet t-small">
        Gjord <DateText at={assessment.madeAt} form="moment" />. Inskriven <DateText at={assessment.recordedAt} form="moment" /> av{' '}
        {assessment.byName}.
      </p>
    </div>
  );
}
