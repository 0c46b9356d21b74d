-- The hours in which a nämnd says that what comes in is read, for those who report (JSON: intervals and closed days; never who reads). The last row of a
-- nämnd counts; those before it stay, with when they were written.
CREATE TABLE reading_hours (
  seq             INTEGER PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  saved_at        TEXT NOT NULL,
  hours           TEXT NOT NULL CHECK (json_valid(hours))
) STRICT;

CREATE INDEX reading_hours_of ON reading_hours (organisation_id, seq);

CREATE TRIGGER reading_hours_no_update BEFORE UPDATE ON reading_hours
BEGIN SELECT RAISE(ABORT, 'reading_hours: never changed'); END;
CREATE TRIGGER reading_hours_no_delete BEFORE DELETE ON reading_hours
BEGIN SELECT RAISE(ABORT, 'reading_hours: never removed'); END;
CREATE TRIGGER reading_hours_no_insert_over BEFORE INSERT ON reading_hours
WHEN EXISTS (SELECT 1 FROM reading_hours WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'reading_hours: never changed'); END;
