-- Supplements (KOMP) and messages that something is wrong (FEL): documents of their own that follow a report already here.

-- A follow-up is a report like any other (its message, opening, copies, log), but belongs to the one it follows: it lies in that one's matter and akt,
-- wherever that one is moved, so it has no row of its own in report_in_matter or link. `follows` is always a report that follows none itself.
CREATE TABLE report_follows (
  report_id TEXT PRIMARY KEY REFERENCES report (id),
  follows TEXT NOT NULL REFERENCES report (id),
  from_at TEXT NOT NULL
) STRICT;
CREATE INDEX report_follows_by_followed ON report_follows (follows);

CREATE TRIGGER report_follows_insert BEFORE INSERT ON report_follows
WHEN NEW.follows = NEW.report_id
  OR EXISTS (SELECT 1 FROM report_follows WHERE report_id IN (NEW.report_id, NEW.follows) OR follows = NEW.report_id)
  OR EXISTS (SELECT 1 FROM report_in_matter WHERE report_id = NEW.report_id)
BEGIN SELECT RAISE(ABORT, 'a follow-up follows one report, which follows none itself'); END;
CREATE TRIGGER report_follows_update BEFORE UPDATE ON report_follows
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER report_follows_delete BEFORE DELETE ON report_follows
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER report_in_matter_not_follow_up BEFORE INSERT ON report_in_matter
WHEN EXISTS (SELECT 1 FROM report_follows WHERE report_id = NEW.report_id)
BEGIN SELECT RAISE(ABORT, 'a follow-up lies in the matter of the report it follows'); END;
CREATE TRIGGER link_not_follow_up BEFORE INSERT ON link
WHEN EXISTS (SELECT 1 FROM report_follows WHERE report_id = NEW.report_id)
BEGIN SELECT RAISE(ABORT, 'a follow-up lies in the akt of the report it follows'); END;

-- Derived: what the report follows, and 1 while nobody here has opened a follow-up.
ALTER TABLE arrived_row ADD COLUMN follows TEXT REFERENCES report (id);
ALTER TABLE arrived_row ADD COLUMN unread INTEGER NOT NULL DEFAULT 0 CHECK (unread IN (0, 1));
CREATE INDEX arrived_following ON arrived_row (follows, arrived_at, report_id) WHERE follows IS NOT NULL;
CREATE INDEX arrived_unread ON arrived_row (follows) WHERE unread = 1;

-- A follow-up is never a row of its own in a list, nor looked for by name.
DROP INDEX arrived_open;
CREATE INDEX arrived_open ON arrived_row (safety_record IS NOT NULL, arrived_at, report_id)
WHERE decision_record IS NULL AND historical = 0 AND follows IS NULL;
DROP INDEX arrived_unlinked;
CREATE INDEX arrived_unlinked ON arrived_row (arrived_at DESC, report_id DESC) WHERE linked = 0 AND follows IS NULL;
