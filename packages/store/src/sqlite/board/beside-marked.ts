import type { StoreDatabase } from '../database.ts';

/**
 * Those of these akter beside which somebody is marked as protected: a guardian's name is no way to them (T-11), whatever their own reports say. Looked up when
 * somebody asks and kept nowhere, so that a mark acts at once in every akt of the family, and a lifted one acts no more.
 *
 * Beside an akt lie the reports of the same events, those in which somebody has the number of somebody in these, what follows any of them, and whatever lies
 * in the same akt as they. A guardian who is marked elsewhere without a number, in no event of this family, cannot be told from a namesake.
 */
export function filesBesideMarked(db: StoreDatabase, files: readonly string[]): ReadonlySet<string> {
  return besideMarked(
    db,
    `SELECT j.value, l.report_id FROM json_each(?) j CROSS JOIN link l ON l.child_file_id = j.value AND l.undone_at IS NULL`,
    files,
  );
}

/** The same of reports that lie in no akt. */
export function reportsBesideMarked(db: StoreDatabase, reports: readonly string[]): ReadonlySet<string> {
  return besideMarked(db, 'SELECT value, value FROM json_each(?)', reports);
}

/** `own`: SQL for pairs of what is asked about and a report in it. The joins are written in the order in which they go: from a few reports, by index, to a few more. */
function besideMarked(db: StoreDatabase, own: string, asked: readonly string[]): ReadonlySet<string> {
  const found = db.all<{ asked: string }>(
    `WITH RECURSIVE own (asked, id) AS (${own}),
       event (asked, id) AS (
         SELECT asked, id FROM own
         UNION SELECT own.asked, f.report_id FROM own CROSS JOIN arrived_row f ON f.follows = own.id
         UNION SELECT event.asked, other.report_id FROM event
           CROSS JOIN arrived_row self ON self.report_id = event.id
           CROSS JOIN arrived_same_event named ON named.report_id = event.id
           CROSS JOIN arrived_row other ON other.anmalningsnummer = named.anmalningsnummer AND other.sender = self.sender
         UNION SELECT event.asked, other.report_id FROM event
           CROSS JOIN arrived_row self ON self.report_id = event.id
           CROSS JOIN arrived_same_event named ON named.anmalningsnummer = self.anmalningsnummer
           CROSS JOIN arrived_row other ON other.report_id = named.report_id AND other.sender = self.sender),
       kin (asked, id) AS (
         SELECT asked, id FROM event
         UNION SELECT event.asked, there.report_id FROM event
           CROSS JOIN arrived_person_number here ON here.report_id = event.id
           CROSS JOIN arrived_person_number there ON there.number = here.number),
       first (asked, id) AS (SELECT DISTINCT kin.asked, coalesce(r.follows, r.report_id) FROM kin CROSS JOIN arrived_row r ON r.report_id = kin.id),
       file (asked, id) AS (
         SELECT DISTINCT first.asked, l.child_file_id FROM first CROSS JOIN link l ON l.report_id = first.id AND l.undone_at IS NULL),
       original (asked, id) AS (
         SELECT asked, id FROM first
         UNION SELECT file.asked, l.report_id FROM file CROSS JOIN link l ON l.child_file_id = file.id AND l.undone_at IS NULL),
       whole (asked, id) AS (
         SELECT asked, id FROM original
         UNION SELECT original.asked, f.report_id FROM original CROSS JOIN arrived_row f ON f.follows = original.id)
     SELECT whole.asked FROM whole CROSS JOIN report_guardian g ON g.report_id = whole.id AND g.name = ''
     UNION SELECT whole.asked FROM whole CROSS JOIN protection_mark late ON late.report_id = whole.id WHERE ${notLifted}
     UNION SELECT file.asked FROM file CROSS JOIN protection_mark late ON late.child_file_id = file.id WHERE ${notLifted}`,
    [JSON.stringify(asked)],
  );
  return new Set(found.map((row) => row.asked));
}

const notLifted = 'NOT EXISTS (SELECT 1 FROM protection_lift WHERE mark_id = late.id)';
