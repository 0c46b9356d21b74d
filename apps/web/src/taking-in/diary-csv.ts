import { csvText } from '@tidig/domain/base/csv.ts';
import { momentText } from '../ui/swedish-time.ts';
import type { DiaryLine } from './taking-in-api.ts';

/** The diarium as a spreadsheet reads it, with no cell that could be a formula (T-33). Pure. */
export function diaryCsv(lines: readonly DiaryLine[]): string {
  const cells = lines.map(({ arendenummer, arrivedAt, from, subject, inFile }) => [
    momentText(arrivedAt),
    arendenummer,
    from,
    subject,
    inFile ? 'I personakt' : '',
  ]);
  return csvText([['Kom in', 'Ärendenummer', 'Från', 'Ärende', 'Var den ligger'], ...cells]);
}
