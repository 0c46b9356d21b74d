import type { ReactNode } from 'react';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { Facts } from '../../ui/facts.tsx';
import { commonSummary } from './common-summary.ts';
import styles from './review.module.css';
import type { Written } from './use-event-review.ts';
import { keptBackIn, placeKeptBack, summaryKeptBack } from './what-follows.ts';

/** What stands alike in every draft of the event, once. */
export function CommonPart({ written }: { readonly written: readonly Written[] }): ReactNode {
  const { alike, apart } = commonSummary(written.map(({ answers }) => answers));
  const { place, summary } = useFormAnswers(keptBackIn, 'soon');
  return (
    <div className={styles.common}>
      {alike.length > 0 && (
        <details className={styles.fold}>
          <summary>Lika i alla anmälningarna ({alike.length})</summary>
          <Facts rows={alike.map(({ label, text }) => ({ label, value: text }))} />
        </details>
      )}
      {apart.length > 0 && <p>Skrivet olika: {apart.join(', ')}.</p>}
      {place && <p>{placeKeptBack}</p>}
      {summary && <p>{summaryKeptBack}</p>}
    </div>
  );
}
