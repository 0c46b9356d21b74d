import type { delegatedList, statisticsView } from '@tidig/api/wire/statistics.ts';
import type { z } from 'zod';
import { getJson, request } from '../api/http.ts';
import { saveFile } from '../api/pdf.ts';

export type StatisticsView = z.infer<typeof statisticsView>;
export type Figure = StatisticsView['figures'][number];
export type DelegatedList = z.infer<typeof delegatedList>;
export type Days = { readonly from: string; readonly to: string };

export function readStatistics(weeks: number): Promise<StatisticsView> {
  return getJson<StatisticsView>(`/api/statistics?weeks=${weeks}`);
}

export function saveStatistics({ weeks, from, to }: Pick<StatisticsView, 'weeks' | 'from' | 'to'>): Promise<void> {
  return saveTable(`/api/statistics/file?weeks=${weeks}`, `statistik-${from}-${to}.csv`);
}

export function readDelegated(days: Days): Promise<DelegatedList> {
  return getJson<DelegatedList>(`/api/delegated-decisions?${new URLSearchParams(days).toString()}`);
}

export function saveDelegated({ from, to }: Days): Promise<void> {
  return saveTable(`/api/delegated-decisions/file?${new URLSearchParams({ from, to }).toString()}`, `delegationsbeslut-${from}-${to}.csv`);
}

/** Fetches a table, which is logged, and saves it. */
async function saveTable(path: string, fileName: string): Promise<void> {
  const answer = await request('GET', path);
  saveFile(new Blob([await answer.arrayBuffer()], { type: 'text/csv;charset=utf-8' }), fileName);
}
