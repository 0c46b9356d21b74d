import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSession } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Facts } from '../ui/facts.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { Arrival } from './sent/arrival.tsx';
import { HandOver } from './sent/hand-over.tsx';
import list from './list.module.css';
import { SentActs } from './sent/sent-acts.tsx';
import type { SentRow } from './sent/sent-api.ts';
import { entryWith, type SentEntry } from './sent/sent-entries.ts';
import { SameEvent } from './sent/same-event.tsx';
import { sameEvent } from './sent/sent-event.ts';
import { MissingNotice } from './sent/missing-said.tsx';
import { saidMoreToCome } from './sent/sent-more-to-come.ts';
import { QuestionsPanel } from './sent/questions-panel.tsx';
import { SentPdf } from './sent/sent-pdf.tsx';
import { FollowUp, Tracks } from './sent/sent-rows.tsx';
import { SentText } from './sent/sent-text.tsx';
import { aboutWhom, recipientsInWords } from './sent/sent-words.ts';
import styles from './sent/sent.module.css';
import { allEntries, useSent } from './sent/use-sent.ts';

/** Receipt and sent report. Its state comes from the list, which carries no content; the text is opened by a press of its own, and logged. */
export function SentReportPage(): ReactNode {
  const { id: reportId = '' } = useParams({ strict: false });
  const sent = useSent(10_000);
  if (sent.isPending) return <Loading what="anmälan" />;
  if (sent.isError) return <ProblemNotice error={sent.error} retry={() => void sent.refetch()} />;
  const entries = allEntries(sent.data);
  const found = entryWith(entries, reportId);
  const row = found?.document.copies.find(({ id }) => id === reportId);
  return found && row ? <Receipt key={row.id} row={row} others={sameEvent(found.entry, entries)} {...found} /> : <NotHere />;
}

type ReceiptProps = {
  readonly row: SentRow;
  readonly entry: SentEntry;
  readonly document: SentEntry;
  /** On the other children in the same event. */
  readonly others: readonly SentEntry[];
};

/** The whole document, whichever of its copies one came by: each nämnd has its receipt. */
function Receipt({ row, entry, document, others }: ReceiptProps): ReactNode {
  const { membership } = useSession();
  const [moreToCome, setMoreToCome] = useState(() => saidMoreToCome(entry.copies));
  const root = document.number === entry.number;
  const { copies } = document;
  return (
    <div className={styles.page}>
      <PageHeading lead={`${aboutWhom(entry.copies[0] ?? row)} · till ${recipientsInWords(copies)}`}>
        {titleOf(row.kind)} <span className="t-nowrap">{document.number}</span>
      </PageHeading>
      {!root && <BelongsTo entry={entry} />}
      {copies.map((copy) => (copy.channel === 'PDF' ? <HandOver key={copy.id} row={copy} /> : <Arrival key={copy.id} row={copy} />))}
      <QuestionsPanel copies={copies} mayAnswer={membership.role === 'officer'} />
      <MissingNotice copies={copies} own={membership.role === 'officer'} />
      {root && <SameEvent entries={others} />}
      {membership.role === 'officer' && <SentActs entry={entry} moreToCome={moreToCome} />}
      <Sheet title={copies.length > 1 ? 'Så långt har det kommit hos varje nämnd' : 'Så långt har det kommit'}>
        <Tracks copies={copies} />
        <Facts
          rows={[
            { label: 'Anmälningsnummer', value: <span className="t-number">{document.number}</span> },
            { label: row.channel === 'PDF' ? 'Gjord klar' : 'Skickad', value: `${momentText(row.sealedAt)} av ${row.authorName}` },
            { label: 'Mottagare', value: recipientsInWords(copies) },
          ]}
        />
        <Copies copies={copies} />
      </Sheet>
      {document.followUps.length > 0 && (
        <Sheet title="Skickat efteråt">
          <ul className={list.after}>
            {document.followUps.map((each) => (
              <FollowUp key={each.number} entry={each} />
            ))}
          </ul>
        </Sheet>
      )}
      <SentText row={row} onOpened={({ saysMore }) => root && setMoreToCome(saysMore)} />
      <p>
        <Link to="/anmalningar" className={styles.back}>
          {membership.role === 'officer' ? 'Till Mina anmälningar' : 'Till Enhetens anmälningar'}
        </Link>
      </p>
    </div>
  );
}

/** A copy by hand has its PDF in its own notice, until it is handed over. */
function Copies({ copies }: { readonly copies: readonly SentRow[] }): ReactNode {
  return copies
    .filter(({ channel, handedOver }) => channel === 'TIDIG' || handedOver !== null)
    .map((copy) => <SentPdf key={copy.id} row={copy} {...(copies.length > 1 ? { to: copy.recipientName } : {})} />);
}

function BelongsTo({ entry }: { readonly entry: SentEntry }): ReactNode {
  const [first] = entry.copies;
  if (!first) return null;
  return (
    <p>
      Hör till{' '}
      <Link to="/anmalningar/$id" params={{ id: first.id }} className={styles.back}>
        anmälan {entry.number}
      </Link>
    </p>
  );
}

function titleOf(kind: string): string {
  if (kind === 'KOMP') return 'Komplettering';
  if (kind === 'FEL') return 'Meddelande om fel';
  return kind === 'LUL' || kind === 'PL6' ? 'Underrättelse' : 'Anmälan';
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
