import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { answersOf, readBody, readLocation, readRestricted } from '@tidig/domain/form/read-parts.ts';
import { readAnnex } from '@tidig/domain/reading/annex.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import type { ReactNode } from 'react';
import { readRows, readText } from '../../fields/shapes.ts';
import { partsAt } from '../../fields/swedish-time.ts';
import { AnnexView } from '../../ui/annex-view.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { ReadingView } from '../../ui/reading-view.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { readSent, type SentReport, type SentRow } from './sent-api.ts';
import { SentAttachments } from './sent-attachments.tsx';
import { SentPdf } from './sent-pdf.tsx';
import { kindInSentence } from './sent-words.ts';
import styles from '../review/review.module.css';

/** What the text says of itself, for the page around it. */
export type Opened = { readonly saysMore: boolean };

type Props = { readonly row: SentRow; readonly onOpened: (opened: Opened) => void };

/** The own text, read after a press: opening it is an act of its own and is logged. It is forgotten when the page is left. */
export function SentText({ row, onOpened }: Props): ReactNode {
  const opening = useMutation({
    mutationFn: () => readSent(row.id),
    gcTime: 0,
    onSuccess: (report) => onOpened({ saysMore: saysMore(report) }),
  });
  if (opening.data) return <OpenedText report={opening.data} />;
  return (
    <Sheet title="Texten som skickades">
      <p className="t-quiet">Att du läser den skrivs i loggen.</p>
      <Button variant="secondary" loading={opening.isPending} onClick={() => opening.mutate()}>
        {opening.isPending ? 'Hämtar …' : `Läs ${kindInSentence(row.kind)}`}
      </Button>
      {opening.isError && <ProblemNotice error={opening.error} retry={() => opening.mutate()} />}
    </Sheet>
  );
}

function OpenedText({ report }: { readonly report: SentReport }): ReactNode {
  const body = readBody(report.parts.body);
  const location = readLocation(report.parts.location);
  const restricted = readRestricted(report.parts.restricted);
  if (!body) return <Notice kind="warning" title="Anmälans text kan inte visas i den här versionen. Öppna den som PDF." />;
  const reading = readReport(
    { body, location, restricted },
    { today: partsAt(Date.parse(report.row.sealedAt)).day, recipientName: report.row.recipientName },
  );
  const annex = readAnnex(restricted, body);
  return (
    <>
      <Sheet className={styles.paper ?? ''}>
        <div className={styles.paperTop}>
          <p className={styles.paperTitle}>{reading.title}</p>
          <p className={styles.subject}>{reading.subject}</p>
        </div>
        <ReadingView reading={reading} />
      </Sheet>
      <SentAttachments reportId={report.row.id} files={filesIn(report)} />
      {annex && (
        <AnnexView annex={annex}>
          <SentPdf row={report.row} document="annex" />
        </AnnexView>
      )}
    </>
  );
}

/** What the page around the text, and the files, need of the answers. */
function answersIn(report: SentReport): Answers {
  const body = readBody(report.parts.body);
  return body ? answersOf(body) : {};
}

function saysMore(report: SentReport): boolean {
  return answersIn(report).triage?.moreToCome?.answer === 'JA';
}

function filesIn(report: SentReport): readonly { readonly id: string; readonly name: string; readonly what: string }[] {
  return readRows(answersIn(report).attachments?.files).map((row) => ({
    id: row.id,
    name: readText(row['name']),
    what: readText(row['what']),
  }));
}
