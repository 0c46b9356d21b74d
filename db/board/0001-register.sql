-- Matters, reports, akter and their dated links: what the nämnd holds and must never lose.
-- Everything that can be made again from these and from the messages stands in 0002-derived.sql.

-- What is decided once for this nämnd. 'arendenummer_prefix': the three letters its ärendenummer begin with.
CREATE TABLE board_setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The last serial given in each year; a year starts at 1.
CREATE TABLE register_serial (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2999),
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT;

-- An ärende. Each arriving report opens one; later issues may move reports into an older one.
CREATE TABLE matter (
  id TEXT PRIMARY KEY,
  arendenummer TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('ANMALAN')),
  opened_at TEXT NOT NULL,
  -- Class of SoL 16 kap. (A never in an utredning … D placed child) and the day the matter was closed: set when they are known.
  retention_class TEXT CHECK (retention_class IN ('A', 'B', 'C', 'D')),
  closed_on TEXT
) STRICT;

-- A received report. What it says lies in its message; here is only that it came, and when.
CREATE TABLE report (
  id TEXT PRIMARY KEY,
  envelope_id TEXT NOT NULL UNIQUE,
  arrived_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER report_insert BEFORE INSERT ON report
WHEN EXISTS (SELECT 1 FROM report WHERE id = NEW.id OR envelope_id = NEW.envelope_id)
BEGIN SELECT RAISE(ABORT, 'a received report is never replaced'); END;
CREATE TRIGGER report_update BEFORE UPDATE ON report
BEGIN SELECT RAISE(ABORT, 'a received report never changes'); END;
CREATE TRIGGER report_delete BEFORE DELETE ON report
BEGIN SELECT RAISE(ABORT, 'a received report is never removed'); END;

-- In which matter a report is: dated, half-open, one live row a report. Moving it to another matter ends one row and adds one; the report stays as it came.
CREATE TABLE report_in_matter (
  seq INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES report (id),
  matter_id TEXT NOT NULL REFERENCES matter (id),
  from_at TEXT NOT NULL,
  put_by TEXT NOT NULL,
  to_at TEXT,
  ended_by TEXT,
  ended_reason TEXT,
  CHECK ((to_at IS NULL) = (ended_by IS NULL) AND (to_at IS NULL) = (ended_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX report_in_matter_live ON report_in_matter (report_id) WHERE to_at IS NULL;
CREATE INDEX report_in_matter_by_matter ON report_in_matter (matter_id, report_id) WHERE to_at IS NULL;

CREATE TRIGGER report_in_matter_insert BEFORE INSERT ON report_in_matter
WHEN EXISTS (SELECT 1 FROM report_in_matter WHERE seq = NEW.seq OR (report_id = NEW.report_id AND to_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'a report is taken out of its matter before it is put into another'); END;
CREATE TRIGGER report_in_matter_update BEFORE UPDATE ON report_in_matter
WHEN OLD.to_at IS NOT NULL OR NEW.to_at IS NULL OR NEW.seq IS NOT OLD.seq OR NEW.report_id IS NOT OLD.report_id
  OR NEW.matter_id IS NOT OLD.matter_id OR NEW.from_at IS NOT OLD.from_at OR NEW.put_by IS NOT OLD.put_by
BEGIN SELECT RAISE(ABORT, 'a report is taken out of its matter once; the row never changes otherwise'); END;
CREATE TRIGGER report_in_matter_delete BEFORE DELETE ON report_in_matter
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- The first time a person here opened the report: "öppnad".
CREATE TABLE first_opening (
  report_id TEXT PRIMARY KEY REFERENCES report (id),
  opened_at TEXT NOT NULL,
  opened_by TEXT NOT NULL
) STRICT;
CREATE TRIGGER first_opening_insert BEFORE INSERT ON first_opening
WHEN EXISTS (SELECT 1 FROM first_opening WHERE report_id = NEW.report_id)
BEGIN SELECT RAISE(ABORT, 'a report is opened for the first time once'); END;
CREATE TRIGGER first_opening_update BEFORE UPDATE ON first_opening
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER first_opening_delete BEFORE DELETE ON first_opening
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- A child's personakt (SoL 20:1): the identity under which it was opened, copied from the report it was opened from.
CREATE TABLE child_file (
  id TEXT PRIMARY KEY,
  opened_on TEXT NOT NULL,
  opened_from TEXT NOT NULL REFERENCES report (id),
  certainty TEXT NOT NULL CHECK (certainty IN ('KTR', 'TRO', 'OKA')),
  number_kind TEXT CHECK (number_kind IN ('PNR', 'SAM')),
  number TEXT,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  alias TEXT NOT NULL,
  birth_date TEXT,
  protection TEXT NOT NULL,
  CHECK ((number IS NULL) = (number_kind IS NULL))
) STRICT;
CREATE INDEX child_file_by_number ON child_file (number) WHERE number IS NOT NULL;

-- A report belongs in an akt: dated, with who, and reversible with who, when and why. One live link a report.
CREATE TABLE link (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES report (id),
  child_file_id TEXT NOT NULL REFERENCES child_file (id),
  basis TEXT NOT NULL CHECK (basis IN ('exact-number', 'decided')),
  linked_at TEXT NOT NULL,
  linked_by TEXT NOT NULL,
  undone_at TEXT,
  undone_by TEXT,
  undone_reason TEXT,
  CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX link_live ON link (report_id) WHERE undone_at IS NULL;
CREATE INDEX link_of_child_file ON link (child_file_id, report_id) WHERE undone_at IS NULL;

CREATE TRIGGER link_insert BEFORE INSERT ON link
WHEN EXISTS (SELECT 1 FROM link WHERE id = NEW.id OR (report_id = NEW.report_id AND undone_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'a live link is ended before there is a new one'); END;
CREATE TRIGGER link_update BEFORE UPDATE ON link
WHEN OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL OR NEW.id IS NOT OLD.id OR NEW.report_id IS NOT OLD.report_id
  OR NEW.child_file_id IS NOT OLD.child_file_id OR NEW.basis IS NOT OLD.basis
  OR NEW.linked_at IS NOT OLD.linked_at OR NEW.linked_by IS NOT OLD.linked_by
BEGIN SELECT RAISE(ABORT, 'a link is ended once and never changed'); END;
CREATE TRIGGER link_delete BEFORE DELETE ON link
BEGIN SELECT RAISE(ABORT, 'a link is ended, never removed'); END;

-- What the nämnd itself writes, about a report or anything else it holds. Append-only. Kinds are checked in code, so that a new one needs no new table.
CREATE TABLE record (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  object_kind TEXT NOT NULL,
  object_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  made_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  by_user TEXT NOT NULL,
  by_name TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX record_of_object ON record (object_kind, object_id, recorded_at, seq);

CREATE TRIGGER record_insert BEFORE INSERT ON record
WHEN EXISTS (SELECT 1 FROM record WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'a record is never replaced'); END;
CREATE TRIGGER record_update BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'a record never changes'); END;
CREATE TRIGGER record_delete BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'a record is never removed'); END;

-- Behörighetsspärr (T-4): a named person is shut out of a report or an akt, from a day, to (not on) a day.
CREATE TABLE barrier (
  object_kind TEXT NOT NULL CHECK (object_kind IN ('report', 'child-file')),
  object_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT,
  PRIMARY KEY (object_kind, object_id, user_id, from_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX barrier_of_user ON barrier (user_id, from_day);
