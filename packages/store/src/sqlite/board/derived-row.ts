import { foldPoliceNumber } from '@tidig/domain/register/police-number.ts';
import type { Arrival, ArrivedRow } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { isCourseNoted, refreshCourse } from './derived-course.ts';
import { areGuardianNames, putGuardianNames } from './guardian-names.ts';
import { identityRow } from './identity-columns.ts';
import { arePersonNumbers, putPersonNumbers } from './person-numbers.ts';
import { arePoliceNumbers, putPoliceNumbers } from './police-numbers.ts';
import { isSameEvent, putSameEvent } from './same-event.ts';

/** What of a list row is made from the report's own message and its matter. */
export type DerivedRow = Arrival['row'] & Pick<ArrivedRow, 'arendenummer' | 'arrivedAt'>;

/** Writes a row, or writes it anew: how far it has come is found by its records, the rest comes from the message. */
export function putArrivedRow(db: StoreDatabase, row: DerivedRow): void {
  db.run(
    `INSERT INTO arrived_row (report_id, arrived_at, anmalningsnummer, arendenummer, kind, sender, certainty, number_kind, number, given_name, family_name, alias,
       birth_date, protection, age_on_arrival, danger, protect_today, historical, covered, feedback_wanted, linked, follows, unread)
     VALUES (:id, :arrivedAt, :anmalningsnummer, :arendenummer, :kind, :from, :certainty, :numberKind, :number, :givenName, :familyName, :alias,
       :birthDate, :protection, :ageOnArrival, :danger, :protectToday, :historical, :covered, :feedbackWanted,
       ${linkedNow}, ${followed}, ${unreadNow})
     ON CONFLICT (report_id) DO UPDATE SET arrived_at = excluded.arrived_at, anmalningsnummer = excluded.anmalningsnummer, arendenummer = excluded.arendenummer, kind = excluded.kind,
       sender = excluded.sender, certainty = excluded.certainty, number_kind = excluded.number_kind, number = excluded.number,
       given_name = excluded.given_name, family_name = excluded.family_name, alias = excluded.alias, birth_date = excluded.birth_date,
       protection = excluded.protection, age_on_arrival = excluded.age_on_arrival, danger = excluded.danger,
       protect_today = excluded.protect_today, historical = excluded.historical, covered = excluded.covered,
       feedback_wanted = excluded.feedback_wanted, linked = excluded.linked, follows = excluded.follows, unread = excluded.unread`,
    asColumns(row),
  );
  refreshCourse(db, row.id);
  putSameEvent(db, row.id, row.sameEvent);
  putPersonNumbers(db, row.id, row.numbers);
  putGuardianNames(db, row.id, row.guardianNames);
  putPoliceNumbers(db, row.id, policeNumbersOf(row));
}

/** The anmälningsnummer is the police's own number for it too. */
function policeNumbersOf({ anmalningsnummer, policeNumbers }: DerivedRow): readonly string[] {
  const own = foldPoliceNumber(anmalningsnummer);
  return own === null ? policeNumbers : [own, ...policeNumbers];
}

/** True when the stored row is just what `putArrivedRow` would write. */
export function isArrivedRow(db: StoreDatabase, row: DerivedRow): boolean {
  const found = db.get(
    `SELECT 1 FROM arrived_row WHERE report_id = :id AND arrived_at IS :arrivedAt AND anmalningsnummer IS :anmalningsnummer AND arendenummer IS :arendenummer AND kind IS :kind
       AND sender IS :from AND certainty IS :certainty AND number_kind IS :numberKind AND number IS :number AND given_name IS :givenName
       AND family_name IS :familyName AND alias IS :alias AND birth_date IS :birthDate AND protection IS :protection
       AND age_on_arrival IS :ageOnArrival AND danger IS :danger AND protect_today IS :protectToday AND historical IS :historical
       AND covered IS :covered AND feedback_wanted IS :feedbackWanted
       AND linked IS ${linkedNow} AND follows IS ${followed} AND unread IS ${unreadNow}`,
    asColumns(row),
  );
  return (
    found !== undefined &&
    isSameEvent(db, row.id, row.sameEvent) &&
    arePersonNumbers(db, row.id, row.numbers) &&
    areGuardianNames(db, row.id, row.guardianNames) &&
    arePoliceNumbers(db, row.id, policeNumbersOf(row)) &&
    isCourseNoted(db, row.id)
  );
}

const linkedNow = 'EXISTS (SELECT 1 FROM link WHERE report_id = :id AND undone_at IS NULL)';
const followed = '(SELECT follows FROM report_follows WHERE report_id = :id)';
const unreadNow =
  '(EXISTS (SELECT 1 FROM report_follows WHERE report_id = :id) AND NOT EXISTS (SELECT 1 FROM first_opening WHERE report_id = :id))';

/** Notes whether the report lies in an akt, after a link was made or ended. */
export function refreshLinked(db: StoreDatabase, reportId: string): void {
  db.run(`UPDATE arrived_row SET linked = ${linkedNow} WHERE report_id = :id`, { id: reportId });
}

/** Notes that somebody has read it, after its first opening. */
export function refreshUnread(db: StoreDatabase, reportId: string): void {
  db.run(`UPDATE arrived_row SET unread = ${unreadNow} WHERE report_id = :id`, { id: reportId });
}

function asColumns(derived: DerivedRow) {
  const { child, historical, covered, feedbackWanted, sameEvent: _1, numbers: _2, guardianNames: _3, policeNumbers: _4, ...row } = derived;
  return { ...row, ...identityRow(child), historical: asBit(historical), covered: asBit(covered), feedbackWanted: asBit(feedbackWanted) };
}

function asBit(yes: boolean): 0 | 1 {
  return yes ? 1 : 0;
}
