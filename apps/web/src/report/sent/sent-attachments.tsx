import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { showSentAttachment } from '../attachments/attachments-api.ts';
import styles from '../list.module.css';

type SentFile = { readonly id: string; readonly name: string; readonly what: string };

/** The files that went with a sent report, by the numbers that the text and the print give them. */
export function SentAttachments({ reportId, files }: { readonly reportId: string; readonly files: readonly SentFile[] }): ReactNode {
  const opening = useMutation({ mutationFn: (number: number) => showSentAttachment(reportId, number) });
  if (files.length === 0) return null;
  return (
    <Sheet title="Bilagor">
      {opening.isError && <ProblemNotice error={opening.error} />}
      <ol className={styles.files}>
        {files.map(({ id, name, what }, index) => (
          <li key={id}>
            <p>
              <strong>{what === '' ? name : what}</strong>
              {what !== '' && <span className="t-cell-second">{name}</span>}
            </p>
            <Button
              variant="secondary"
              loading={opening.isPending && opening.variables === index + 1}
              onClick={() => opening.mutate(index + 1)}
              aria-label={`Visa bilaga ${index + 1}`}
            >
              Visa
            </Button>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
