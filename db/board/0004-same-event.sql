-- Derived: which reports on other children in the same event a report names by their anmälningsnummer (part `body`, `sameEvent`). The other one may
-- come later, or never. Joins reports of one sender for those who may read them; never shown, printed or handed out as such (A1, T-11).
CREATE TABLE arrived_same_event (
  report_id TEXT NOT NULL REFERENCES report (id),
  anmalningsnummer TEXT NOT NULL,
  PRIMARY KEY (report_id, anmalningsnummer)
) STRICT, WITHOUT ROWID;
CREATE INDEX arrived_same_event_by_number ON arrived_same_event (anmalningsnummer);
CREATE INDEX arrived_row_by_number ON arrived_row (anmalningsnummer);
