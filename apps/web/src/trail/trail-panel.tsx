import { type ReactNode, useState } from 'react';
import { ReportTrail } from './report-trail.tsx';

/** Anmälans väg beside the report, fetched when somebody folds it out. */
export function TrailPanel({ reportId }: { readonly reportId: string }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Anmälans väg</summary>
      {open ? <ReportTrail reportId={reportId} /> : null}
    </details>
  );
}
