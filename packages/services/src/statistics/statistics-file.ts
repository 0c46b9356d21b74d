import type { Subject } from '@tidig/domain/access/roles.ts';
import { csvText } from '@tidig/domain/base/csv.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { cellText, shareText } from '@tidig/domain/intake/statistics-words.ts';
import type { Figure, StatisticsWeeks } from '@tidig/domain/intake/statistics.ts';
import type { ServiceContext } from '../context.ts';
import { readStatistics } from './read-statistics.ts';

/** A table as a file for a spreadsheet, under a name without anything personal. */
export type TableFile = { readonly text: string; readonly fileName: string };

/** The same numbers as the page as a table, each with its definition; nothing stands there that the page does not tell. */
export async function statisticsFile(ctx: ServiceContext, subject: Subject, weeks: StatisticsWeeks): Promise<Outcome<TableFile>> {
  const read = await readStatistics(ctx, subject, { weeks, as: 'file' });
  if (!read.ok) return read;
  const { from, to, boardName, figures } = read.value;
  const heading = ['Nämnd', 'Från och med', 'Till och med', 'Mått', 'Rad', 'Värde', 'Definition'];
  const lines = figures.flatMap((figure) =>
    linesOf(figure).map(([row, value]) => [boardName, from, to, figure.title, row, value, figure.definition]),
  );
  return done({ text: csvText([heading, ...lines]), fileName: `statistik-${from}-${to}.csv` });
}

function linesOf({ rows, total, share, days }: Figure): readonly (readonly [string, string])[] {
  return [
    ...rows.map(({ label, count }) => [label, cellText(count)] as const),
    ['Totalt', cellText(total)],
    ...(share ? [[`Andel: ${share.label}`, shareText(share)] as const] : []),
    ...days.map(({ label, days: value }) => [`${label}, dagar`, value === null ? 'visas inte' : String(value)] as const),
  ];
}
