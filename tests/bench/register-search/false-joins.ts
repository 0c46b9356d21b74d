import { openBoardFile } from './arendenummer.ts';

/**
 * Links that put two different made persons into one akt, and reports on somebody uncertain that were linked at all; what may never be. In the register everybody
 * with a number has one of his own, and somebody without one may be anybody: a person has to tell.
 */
export function falseJoinsIn(dataDir: string): { readonly links: number; readonly joined: number; readonly guessed: number } {
  const db = openBoardFile(dataDir);
  const one = (sql: string) => db.get<{ n: number }>(sql)?.n ?? Number.NaN;
  try {
    return {
      links: one('SELECT count(*) AS n FROM link WHERE undone_at IS NULL'),
      joined: one(
        `SELECT count(*) AS n FROM link l JOIN arrived_row r ON r.report_id = l.report_id JOIN child_file c ON c.id = l.child_file_id
         WHERE l.undone_at IS NULL AND r.number IS NOT c.number`,
      ),
      guessed: one(
        'SELECT count(*) AS n FROM link l JOIN arrived_row r ON r.report_id = l.report_id WHERE l.undone_at IS NULL AND r.number IS NULL',
      ),
    };
  } finally {
    db.close();
  }
}
