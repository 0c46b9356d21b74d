import { type ReactNode, useState } from 'react';
import styles from '../intake/intake.module.css';
import { Sheet } from '../ui/sheet.tsx';
import { ReportTrail } from './report-trail.tsx';

/** Anmälans väg beside the report, fetched when somebody folds it out. */
export function TrailPanel({ reportId }: { readonly reportId: string }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Sheet title="Anmälans väg">
      <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Visa steg för steg</summary>
        {open ? <ReportTrail reportId={reportId} /> : null}
      </details>
    </Sheet>
  );
}
