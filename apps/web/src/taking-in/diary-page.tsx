import { Button, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { monthOf, type PlainMonth, plusMonths } from '@tidig/domain/base/months.ts';
import { instant } from '@tidig/domain/base/time.ts';
import { type ReactNode, useState } from 'react';
import { saveFile } from '../api/pdf.ts';
import styles from '../intake/intake.module.css';
import own from './taking-in.module.css';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { diaryCsv } from './diary-csv.ts';
import { type DiaryLine, getDiary } from './taking-in-api.ts';

/** Months to choose among: this one and the two years before it. */
const MONTHS = 25;

/** The nämnd's diarium: date, number, from whom by kind, and a neutral subject. Nobody is named in it. */
export function DiaryPage(): ReactNode {
  const now = monthOf(instant(new Date()));
  const [month, setMonth] = useState<PlainMonth>(now);
  const diary = useQuery({ queryKey: ['diary', month], queryFn: () => getDiary(month), gcTime: 0 });
  const months = Array.from({ length: MONTHS }, (_, back) => plusMonths(now, -back));
  return (
    <div className="t-page">
      <PageHeading lead="Handlingar som har kommit in till nämnden, utan namn. Det som ligger i en personakt behöver inte stå här.">
        Diarium
      </PageHeading>
      <Sheet>
        <div className={`${styles.acts} ${own.month}`}>
          <div className={styles.field}>
            <Label htmlFor="diary-month">Månad</Label>
            <Select
              id="diary-month"
              value={month}
              onChange={(event) => setMonth(months.find((one) => one === event.currentTarget.value) ?? now)}
            >
              {months.map((one) => (
                <Select.Option key={one} value={one}>
                  {monthText(one)}
                </Select.Option>
              ))}
            </Select>
          </div>
          {diary.data && diary.data.lines.length > 0 ? (
            <Button variant="secondary" onClick={() => save(month, diary.data.lines)}>
              Spara som CSV
            </Button>
          ) : null}
        </div>
      </Sheet>
      {diary.isPending ? <Loading what="diariet" /> : null}
      {diary.isError ? <ProblemNotice error={diary.error} retry={() => void diary.refetch()} /> : null}
      {diary.data?.hidden ? <Hidden /> : null}
      {diary.data ? <Lines month={month} lines={diary.data.lines} /> : null}
    </div>
  );
}

function Hidden(): ReactNode {
  return (
    <Notice kind="warning" title="Något i diariet är dolt för dig">
      <p>Fler handlingar kom in den månaden än de som står här. Någon annan måste ta fram hela diariet.</p>
    </Notice>
  );
}

const columns: readonly Column<DiaryLine>[] = [
  { title: 'Ärendenummer', cell: ({ arendenummer }) => arendenummer, names: true },
  { title: 'Kom in', cell: ({ arrivedAt }) => momentText(arrivedAt) },
  { title: 'Från', cell: ({ from }) => from },
  { title: 'Ärende', cell: ({ subject }) => subject },
  { title: 'Var den ligger', cell: ({ inFile }) => (inFile ? 'I personakt' : 'Inte i någon akt') },
];

function Lines({ month, lines }: { readonly month: PlainMonth; readonly lines: readonly DiaryLine[] }): ReactNode {
  const title = `${monthText(month)}: ${lines.length} ${lines.length === 1 ? 'handling' : 'handlingar'}`;
  return (
    <Sheet title={title}>
      {lines.length === 0 ? (
        <EmptyState title="Ingenting kom in den månaden">
          <p>Välj en annan månad.</p>
        </EmptyState>
      ) : (
        <Table caption={title} columns={columns} rows={lines} rowKey={({ arendenummer, arrivedAt }) => `${arendenummer} ${arrivedAt}`} />
      )}
    </Sheet>
  );
}

const names = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function monthText(month: PlainMonth): string {
  return names.format(new Date(`${month}-01T00:00:00Z`));
}

function save(month: PlainMonth, lines: readonly DiaryLine[]): void {
  saveFile(new Blob([diaryCsv(lines)], { type: 'text/csv;charset=utf-8' }), `diarium-${month}.csv`);
}
