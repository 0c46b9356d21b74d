import { Label, Select } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { SMALL_NUMBERS } from '@tidig/domain/intake/statistics-words.ts';
import { statisticsWeeks } from '@tidig/domain/intake/statistics.ts';
import { type ReactNode, useState } from 'react';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { FigureSheet } from './figure-sheet.tsx';
import { FileAndPrint } from './file-and-print.tsx';
import { readStatistics, saveStatistics } from './statistics-api.ts';
import styles from './statistics.module.css';

/** Statistik: the nämnd's numbers over whole weeks, each with what it means. */
export function StatisticsPage(): ReactNode {
  const [weeks, setWeeks] = useState(12);
  const page = useQuery({ queryKey: ['statistics', weeks], queryFn: () => readStatistics(weeks), placeholderData: keepPreviousData });
  const { data } = page;
  return (
    <div className="t-page">
      <PageHeading lead={data ? `${data.boardName}, ${dayText(data.from)}–${dayText(data.to)}.` : 'Siffror över hela veckor.'}>
        Statistik
      </PageHeading>
      <div className={styles.controls}>
        <div className={styles.choice}>
          <Label htmlFor="statistics-weeks">Period</Label>
          <Select id="statistics-weeks" value={String(weeks)} onChange={(event) => setWeeks(Number(event.currentTarget.value))}>
            {statisticsWeeks.map((choice) => (
              <Select.Option key={choice} value={String(choice)}>
                De senaste {choice} veckorna
              </Select.Option>
            ))}
          </Select>
        </div>
        {data ? <FileAndPrint save={() => saveStatistics(data)} /> : null}
      </div>
      <p className="t-quiet">{SMALL_NUMBERS} Alla anmälningar räknas, också sådana som du inte själv kan öppna.</p>
      {page.isPending ? <Loading what="statistiken" /> : null}
      {page.isError ? <ProblemNotice error={page.error} retry={() => void page.refetch()} /> : null}
      {data?.figures.map((figure) => (
        <FigureSheet key={figure.id} figure={figure} />
      ))}
    </div>
  );
}
