import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './steps/kinds.module.css';
import { firstSlug, quickSlug } from './steps/page-words.ts';
import { useBeginReport } from './draft/use-begin-report.ts';

/** The two ways to begin, one press each. Everything else that can be sent is one page away. */
export function NewReportLink(): ReactNode {
  const { begin, busy, error } = useBeginReport();
  return (
    <div className={styles.enter}>
      <Button loading={busy?.step === quickSlug} onClick={() => begin('SOL', quickSlug)}>
        Snabb anmälan (3 minuter)
      </Button>
      <Button variant="secondary" loading={busy?.step === firstSlug} onClick={() => begin('SOL', firstSlug)}>
        Hel anmälan
      </Button>
      <Link to="/anmalningar/ny" className={styles.more}>
        Komplettera eller underrätta
      </Link>
      {error !== null && <ProblemNotice error={error} />}
    </div>
  );
}
