import { useQuery } from '@tanstack/react-query';
import { readBody } from '@tidig/domain/form/read-parts.ts';
import { caseSystemLines } from '@tidig/domain/intake/case-system-lines.ts';
import type { ReactNode } from 'react';
import type { ReceivedReport } from '../intake/intake-api.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { CopyLines } from './copy-lines.tsx';
import { elsewhereKey, readElsewhere } from './elsewhere-api.ts';
import styles from './elsewhere.module.css';
import { NotedThere } from './noted-there.tsx';
import { PackageButton } from './package-button.tsx';

/**
 * *Till verksamhetssystemet*, from the minute of arrival: lines to copy, one package to take there, and what is noted as being there. Made of the report as
 * this reader has it. Not under a nödöppning, which lets nothing out.
 */
export function ElsewherePanel({ report }: { readonly report: ReceivedReport }): ReactNode {
  const reportId = report.row.id;
  const view = useQuery({
    queryKey: elsewhereKey(reportId),
    queryFn: () => readElsewhere(reportId),
    gcTime: 0,
    enabled: !report.emergency,
  });
  const body = readBody(report.parts.body);
  if (report.emergency || report.follows) return null;
  return (
    <Sheet title="Till verksamhetssystemet">
      <div className={styles.panel}>
        {body ? <CopyLines lines={caseSystemLines(report, body)} /> : <p>Sidan är äldre än servern. Ladda om den.</p>}
        <PackageButton report={report} hasAnnex={report.parts.restricted != null} />
        {view.isPending ? <Loading what="anteckningarna" /> : null}
        {view.isError ? <ProblemNotice error={view.error} retry={() => void view.refetch()} /> : null}
        {view.data ? <NotedThere reportId={reportId} view={view.data} /> : null}
      </div>
    </Sheet>
  );
}
