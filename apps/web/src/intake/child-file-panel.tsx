import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { openChildFile } from '../child-file/child-file-api.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { dayText } from '../ui/swedish-time.ts';
import type { ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';
import { Proposals } from './proposals.tsx';
import { UndoLink } from './undo-link.tsx';

/** The child's akt; where the report lies in none, the akter that may be this child's. A press elsewhere on the page can lead here. */
export function ChildFilePanel({ report }: { readonly report: ReceivedReport }): ReactNode {
  const { row } = report;
  return (
    <div id="akt" tabIndex={-1}>
      <Sheet title={row.notice === 'PL6' || !row.forChildFile ? 'Akt' : 'Barnets akt'}>
        <AktOf report={report} />
      </Sheet>
    </div>
  );
}

function AktOf({ report }: { readonly report: ReceivedReport }): ReactNode {
  const { childFile, childFileShut, row } = report;
  if (childFile) return <InFile report={report} file={childFile} />;
  if (childFileShut) return <p>Akten är spärrad för dig. Nödöppningen gäller bara den här anmälan.</p>;
  return row.forChildFile ? <Proposals report={report} /> : <NoFile row={row} />;
}

/** Persons of 18 or more, and by 6 § polislagen of unknown age (L-28): nobody can put them in an akt by mistake. */
function NoFile({ row }: { readonly row: ReceivedReport['row'] }): ReactNode {
  return (
    <>
      <p>
        {row.ageOnArrival === null
          ? 'En underrättelse enligt 6 § polislagen läggs inte i en akt när åldern inte är känd.'
          : 'Personen är 18 år eller äldre. Det som har kommit in läggs inte i en akt.'}
      </p>
      <p className="t-quiet">Det går inte att hitta med namn. Sök på ärendenumret {row.arendenummer}.</p>
    </>
  );
}

function InFile({ report, file }: { readonly report: ReceivedReport; readonly file: NonNullable<ReceivedReport['childFile']> }): ReactNode {
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: () => openChildFile(file.id, { task: report.row.id, purpose: null }),
    onSuccess: () => navigate({ to: '/akter/$id', params: { id: file.id } }),
  });
  return (
    <>
      <p>
        {file.basis === 'exact-number' ? 'Anmälan lades i akten vid ankomsten: samma personnummer.' : 'En person lade anmälan i akten.'}{' '}
        <span className="t-quiet">
          {dayText(file.linkedAt)}. Akten öppnades {dayText(file.openedOn)}.
        </span>
      </p>
      <div className={styles.acts}>
        <Button variant="secondary" loading={open.isPending} onClick={() => open.mutate()}>
          Öppna hela akten
        </Button>
        {report.emergency ? null : <UndoLink reportId={report.row.id} />}
      </div>
      {open.isError ? <ProblemNotice error={open.error} /> : null}
    </>
  );
}
