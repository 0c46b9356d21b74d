-- Derived: who stands by number in a report, or in what follows one: its child, guardians and siblings, by the last ten digits, whatever the century was
-- written with. Whether somebody in another report is protected here, or lives with somebody who is (T-11). Never a search term (L-43), never shown.
CREATE TABLE arrived_person_number (
  number TEXT NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id),
  PRIMARY KEY (number, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX arrived_person_number_of ON arrived_person_number (report_id);
