import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { announce } from '../ui/announcer.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { sizeInWords } from '../report/attachments/attachments-file.ts';
import { fetchAttachment, type Attachment, type ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';

const kinds: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'image/jpeg': 'Bild', 'image/png': 'Bild' };

/** The files that came with the report. Fetching one is logged. Where somebody is protected they are not given: a picture can show where. */
export function Attachments({ report }: { readonly report: ReceivedReport }): ReactNode {
  const { files, withheld } = report.attachments;
  if (files.length === 0) return null;
  return (
    <section className="t-reading-section">
      <h3>{files.length === 1 ? '1 bilaga' : `${files.length} bilagor`}</h3>
      <ol className={`t-plain-list ${styles.files}`}>
        {files.map((file) => (
          <li key={file.n} className={styles.file}>
            <div>
              <p>
                <strong>Bilaga {file.n}</strong>
                {file.what === '' ? '' : `: ${file.what}`}
              </p>
              <p className="t-quiet t-small">
                {kinds[file.mediaType] ?? 'Fil'}, {sizeInWords(file.bytes)}
              </p>
            </div>
            {withheld ? <StatusMark kind="none">Visas inte</StatusMark> : <Fetch report={report} file={file} />}
          </li>
        ))}
      </ol>
      {withheld ? (
        <Notice title={files.length === 1 ? 'Bilagan visas inte: skyddade uppgifter' : 'Bilagorna visas inte: skyddade uppgifter'}>
          <p>En bild eller en handling kan visa var någon är. Ring anmälaren.</p>
        </Notice>
      ) : null}
    </section>
  );
}

function Fetch({ report, file }: { readonly report: ReceivedReport; readonly file: Attachment }): ReactNode {
  const fetching = useMutation({
    mutationFn: () => fetchAttachment(report.row.id, report.anmalningsnummer, file.n),
    onSuccess: () => announce(`Bilaga ${file.n} är hämtad.`),
  });
  return (
    <div>
      <Button variant="secondary" loading={fetching.isPending} onClick={() => fetching.mutate()}>
        Hämta bilaga {file.n}
      </Button>
      {fetching.isError ? <ProblemNotice error={fetching.error} /> : null}
    </div>
  );
}
