import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Sheet } from '../ui/sheet.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { dayText } from '../ui/swedish-time.ts';
import type { ChildFile } from './child-file-api.ts';
import styles from './child-file.module.css';
import { ageOf, concernOf, disposalOf, goTo, inquirySource, inquiryTime, outcomeOf, reportAnchor } from './report-words.ts';
import { Timeline } from './timeline.tsx';

/** The child's reports over time, as a picture or as a table: one press from each other, and both say the same. */
export function Overview({ file, today }: { readonly file: ChildFile; readonly today: string }): ReactNode {
  const [form, setForm] = useState<'picture' | 'table'>('picture');
  return (
    <Sheet title="Anmälningar över tid">
      <div className={styles.forms} role="group" aria-label="Visa som">
        <FormButton pressed={form === 'picture'} onPress={() => setForm('picture')}>
          Bild
        </FormButton>
        <FormButton pressed={form === 'table'} onPress={() => setForm('table')}>
          Tabell
        </FormButton>
      </div>
      {form === 'picture' ? <Timeline file={file} today={today} /> : <HistoryTable file={file} />}
      {form === 'picture' ? <Legend hasInquiries={file.inquiries.length > 0} /> : null}
    </Sheet>
  );
}

function FormButton(props: { readonly pressed: boolean; readonly onPress: () => void; readonly children: string }): ReactNode {
  return (
    <Button variant={props.pressed ? 'primary' : 'secondary'} data-size="sm" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.children}
    </Button>
  );
}

function Legend({ hasInquiries }: { readonly hasInquiries: boolean }): ReactNode {
  return (
    <p className={`t-quiet t-small ${styles.legend}`}>
      <span>
        <svg viewBox="-12 -12 24 24" aria-hidden="true">
          <circle className={styles.dotOpened} r="9" />
        </svg>
        Utredning
      </span>
      <span>
        <svg viewBox="-12 -12 24 24" aria-hidden="true">
          <circle className={styles.dot} r="9" />
        </svg>
        Ingen utredning
      </span>
      <span>
        <svg viewBox="-12 -12 24 24" aria-hidden="true">
          <path className={styles.waiting} d="M0 -11 l11 20 h-22 z" />
        </svg>
        Inget beslut än
      </span>
      {hasInquiries ? (
        <>
          <span className={styles.onLine}>
            <LegendBar className={styles.inquiry} />
            Utredning pågick
          </span>
          <span className={styles.onLine}>
            <LegendBar className={styles.maybe} />
            Slutet inte känt
          </span>
        </>
      ) : null}
    </p>
  );
}

function LegendBar({ className }: { readonly className: string | undefined }): ReactNode {
  return (
    <svg className={styles.legendBar} viewBox="0 0 28 12" aria-hidden="true">
      <rect className={className} x="1" y="1" width="26" height="10" rx="2" />
    </svg>
  );
}

type Row = {
  readonly key: string;
  readonly at: string;
  readonly when: ReactNode;
  readonly what: string;
  readonly outcome: string;
  readonly age: string;
  readonly disposal: string;
};

const columns: readonly Column<Row>[] = [
  { title: 'Datum', cell: ({ when }) => when, names: true },
  { title: 'Ålder', cell: ({ age }) => age },
  { title: 'Vad', cell: ({ what }) => what },
  { title: 'Beslut', cell: ({ outcome }) => outcome },
  { title: 'Gallring', cell: ({ disposal }) => disposal },
];

function HistoryTable({ file }: { readonly file: ChildFile }): ReactNode {
  const rows: Row[] = [
    ...file.reports.map((report) => ({
      key: report.id,
      at: report.arrivedAt,
      when: <ToReport id={report.id}>{dayText(report.arrivedAt)}</ToReport>,
      age: ageOf(report),
      what: concernOf(report),
      outcome: outcomeOf(report),
      disposal: disposalOf(report),
    })),
    ...file.inquiries.map((inquiry) => ({
      key: `inquiry-${inquiry.from}`,
      at: inquiry.from,
      when: <span className="t-nowrap">{dayText(inquiry.from)}</span>,
      age: '–',
      what: inquiryTime(inquiry),
      outcome: `Källa: ${inquirySource(inquiry)}`,
      disposal: '–',
    })),
  ];
  const inOrder = rows.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return <Table caption="Anmälningar och utredningar, äldst först" columns={columns} rows={inOrder} rowKey={({ key }) => key} />;
}

function ToReport({ id, children }: { readonly id: string; readonly children: string }): ReactNode {
  return (
    <a
      className="t-nowrap"
      href={`#${reportAnchor(id)}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(reportAnchor(id));
      }}
    >
      {children}
    </a>
  );
}
