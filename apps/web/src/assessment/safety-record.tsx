import { contactList, safetyGroundList, safetyMeasureList, safetyOutcomeList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { useSession } from '../session/session-context.ts';
import { Facts, type Fact } from '../ui/facts.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import type { SafetyAssessment } from './assessment-api.ts';
import styles from './assessment.module.css';
import { clockNow } from './made-when.ts';
import { madeWords } from './words.ts';

/** A skyddsbedömning as it was written, with who made it and when. */
export function SafetyRecord({ made }: { readonly made: SafetyAssessment }): ReactNode {
  const { name } = useSession();
  const facts = factsOf(made);
  return (
    <div className={styles.record}>
      <StatusMark kind={made.outcome === 'BEHOVER_SKYDD' ? 'attention' : 'done'}>{safetyOutcomeList.labels[made.outcome]}</StatusMark>
      <p className={styles.said}>{made.reasons}</p>
      {facts.length === 0 ? null : <Facts rows={facts} />}
      <p className="t-quiet t-small">{madeWords(made, name, clockNow())}</p>
    </div>
  );
}

function factsOf({ grounds, contacts, measures }: SafetyAssessment): readonly Fact[] {
  return [
    { label: 'Grundas på', value: grounds.map((code) => safetyGroundList.labels[code]).join(', ') },
    { label: 'Kontakter', value: contacts.map((code) => contactList.labels[code]).join(', ') },
    { label: 'Åtgärder', value: measures.map((code) => safetyMeasureList.labels[code]).join(', ') },
  ].filter(({ value }) => value !== '');
}
