import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { Facts } from '../ui/facts.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { Arrival } from './arrival.tsx';
import { HandOver } from './hand-over.tsx';
import { ReportTrack } from './report-track.tsx';
import type { SentRow } from './sent-api.ts';
import { SentPdf } from './sent-pdf.tsx';
import { SentText } from './sent-text.tsx';
import styles from './sent.module.css';
import { useSent } from './use-sent.ts';

/** Receipt and sent report. Its state comes from the list, which carries no content; the text is opened by a press of its own, and logged. */
export function SentReportPage(): ReactNode {
  const { id: reportId = '' } = useParams({ strict: false });
  const sent = useSent(10_000);
  if (sent.isPending) return <Loading what="anmälan" />;
  if (sent.isError) return <ProblemNotice error={sent.error} retry={() => void sent.refetch()} />;
  const row = [...sent.data.own, ...sent.data.unit].find((each) => each.id === reportId);
  return row ? <Receipt row={row} /> : <NotHere />;
}

function Receipt({ row }: { readonly row: SentRow }): ReactNode {
  return (
    <div className={styles.page}>
      <PageHeading lead={`${row.childLabel === '' ? 'Barn utan känt namn' : row.childLabel} · till ${row.recipientName}`}>
        Anmälan {row.anmalningsnummer}
      </PageHeading>
      {row.channel === 'PDF' ? <HandOver row={row} /> : <Arrival row={row} />}
      <Sheet title="Så långt har anmälan kommit">
        <ReportTrack row={row} />
        <Facts
          rows={[
            { label: 'Anmälningsnummer', value: <span className="t-number">{row.anmalningsnummer}</span> },
            { label: row.channel === 'PDF' ? 'Gjord klar' : 'Skickad', value: `${momentText(row.sealedAt)} av ${row.authorName}` },
            { label: 'Mottagare', value: row.recipientName },
          ]}
        />
        {(row.channel === 'TIDIG' || row.handedOver) && <SentPdf row={row} />}
      </Sheet>
      <SentText row={row} />
      <p>
        <Link to="/anmalningar" className={styles.back}>
          Till Mina anmälningar
        </Link>
      </p>
    </div>
  );
}

function NotHere(): ReactNode {
  return (
    <div className="t-page t-page-text">
      <PageHeading>Skickad anmälan</PageHeading>
      <Sheet flush>
        <EmptyState title="Anmälan finns inte här.">
          <p>
            Den kan höra till en annan enhet. Gå till <Link to="/anmalningar">Mina anmälningar</Link> och välj på nytt.
          </p>
        </EmptyState>
      </Sheet>
    </div>
  );
}
