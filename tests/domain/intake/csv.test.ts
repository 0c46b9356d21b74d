import { csvCell, csvText } from '@tidig/domain/base/csv.ts';
import { describe, expect, it } from 'vitest';

describe('T-33: a cell of a CSV file', () => {
  it.each(['=1+1', '+46', '-2', '@SUM(A1)', '|cmd', '%x', '  =1', '\t=1', '＝1', '\u0007@a', '\u00a0+1'])('%j is no formula', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('that is ordinary text stays as it is, and what a cell may not hold is quoted', () => {
    expect(csvText([['FAR-2026-00001', 'Åsa; "Bo"', 'två\nrader']])).toBe('\uFEFFFAR-2026-00001;"Åsa; ""Bo""";"två\nrader"\r\n');
  });
});
