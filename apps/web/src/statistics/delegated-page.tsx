import { Button, Label } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { dayOf, instant, type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { fieldWrong, saidAtFields } from '../asking/field-wrong.ts';
import { DayInput } from '../fields/day-input.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { type Column, Table } from '../ui/table.tsx';
import { FileAndPrint } from './file-and-print.tsx';
import { type DelegatedList, readDelegated, saveDelegated } from './statistics-api.ts';
import styles from './statistics.module.css';

/** Delegationsbeslut: what employees have decided on the nämnd's delegation, for the nämnd to be told (L-32). By number, never by name. */
export function DelegatedPage(): ReactNode {
  const today = dayOf(instant(new Date()));
  const [days, setDays] = useState<Days>({ from: plusDays(today, -30), to: today });
  const list = useQuery({ queryKey: ['delegated', days], queryFn: () => readDelegated(days), gcTime: 0 });
  const { data } = list;
  return (
    <div className="t-page">
      <PageHeading lead={data ? `${data.boardName}, ${dayText(data.from)}–${dayText(data.to)}.` : 'Beslut som ska anmälas till nämnden.'}>
        Delegationsbeslut
      </PageHeading>
      <ChooseDays days={days} error={list.error} onDays={setDays} />
      {data ? (
        <div className={styles.controls}>
          <FileAndPrint save={() => saveDelegated(days)} />
        </div>
      ) : null}
      {list.isPending ? <Loading what="besluten" /> : null}
      {list.isError && !saidAtFields(list.error, ['from', 'to']) ? (
        <ProblemNotice error={list.error} retry={() => void list.refetch()} />
      ) : null}
      {data ? <Decisions list={data} /> : null}
    </div>
  );
}

type Days = { readonly from: PlainDate; readonly to: PlainDate };
type ChooseProps = { readonly days: Days; readonly error: unknown; readonly onDays: (days: Days) => void };

function ChooseDays({ days, error, onDays }: ChooseProps): ReactNode {
  const [from, setFrom] = useState<PlainDate | null>(days.from);
  const [to, setTo] = useState<PlainDate | null>(days.to);
  const [tried, setTried] = useState(false);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    if (from !== null && to !== null) onDays({ from, to });
  }
  const missing = (day: PlainDate | null) => (tried && day === null ? 'Skriv en dag, till exempel 2026-11-01.' : null);
  return (
    <form className={`${styles.controls} ${styles.days}`} noValidate onSubmit={submit}>
      <div className={styles.choice}>
        <Label htmlFor="delegated-from">Från och med</Label>
        <DayInput
          control={{ id: 'delegated-from', 'aria-describedby': 'delegated-from-wrong' }}
          day={from}
          onDay={setFrom}
          onLeave={() => undefined}
        />
        <Wrong id="delegated-from-wrong" text={missing(from) ?? (fieldWrong(error, 'from') ? 'Välj högst ett år.' : null)} />
      </div>
      <div className={styles.choice}>
        <Label htmlFor="delegated-to">Till och med</Label>
        <DayInput
          control={{ id: 'delegated-to', 'aria-describedby': 'delegated-to-wrong' }}
          day={to}
          onDay={setTo}
          onLeave={() => undefined}
        />
        <Wrong
          id="delegated-to-wrong"
          text={missing(to) ?? (fieldWrong(error, 'to') ? 'Välj en dag som har varit, efter den första.' : null)}
        />
      </div>
      <Button type="submit" variant="secondary" className={styles.press}>
        Visa
      </Button>
    </form>
  );
}

type Listed = DelegatedList['decisions'][number];
const columns: readonly Column<Listed>[] = [
  { title: 'Ärendenummer', names: true, cell: ({ arendenummer }) => <span className="t-nowrap">{arendenummer}</span> },
  {
    title: 'Datum',
    cell: ({ on, writtenOn, daysLate }) => (
      <>
        {on === writtenOn ? <span className="t-nowrap">{dayText(on)}</span> : `${dayText(on)}, inskrivet ${dayText(writtenOn)}`}
        {daysLate > 0 ? (
          <div>
            <StatusMark kind="attention">{daysLate === 1 ? '1 dag för sent' : `${daysLate} dagar för sent`}</StatusMark>
          </div>
        ) : null}
      </>
    ),
  },
  { title: 'Beslut', cell: ({ code }) => decisionList.labels[code] },
  { title: 'Lagrum', cell: ({ paragraph }) => paragraph },
  { title: 'Delegat', cell: ({ byName, delegation }) => [byName, delegation].filter(Boolean).join(', punkt ') },
];

function Decisions({ list: { decisions, hidden } }: { readonly list: DelegatedList }): ReactNode {
  return (
    <>
      {hidden ? (
        <Notice kind="warning" title="Listan är inte fullständig">
          <p>Något beslut visas inte för dig. Be en annan att ta ut listan.</p>
        </Notice>
      ) : null}
      <Sheet>
        {decisions.length === 0 ? (
          <EmptyState title="Inga beslut">
            <p>Inga beslut på delegation togs de här dagarna.</p>
          </EmptyState>
        ) : (
          <Table
            caption="Beslut på delegation"
            columns={columns}
            rows={decisions}
            rowKey={({ arendenummer, on, code }) => `${arendenummer} ${on} ${code}`}
          />
        )}
      </Sheet>
    </>
  );
}
