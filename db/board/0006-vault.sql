-- Who may open the vault for a child, and who has; protection marks that the nämnd sets itself; what has become of copies. Nothing here is ever removed.

-- The unit head names a member of staff for one child: an akt, or a report that lies in none. In force on `from_day`, not on `to_day`. Ended once.
CREATE TABLE vault_naming (
  id TEXT PRIMARY KEY,
  object_kind TEXT NOT NULL CHECK (object_kind IN ('report', 'child-file')),
  object_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  user_name TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  reason TEXT NOT NULL,
  named_at TEXT NOT NULL,
  named_by TEXT NOT NULL,
  named_by_name TEXT NOT NULL,
  ended_at TEXT,
  ended_by_name TEXT,
  CHECK (from_day < to_day),
  CHECK ((ended_at IS NULL) = (ended_by_name IS NULL))
) STRICT;
CREATE INDEX vault_naming_of_object ON vault_naming (object_kind, object_id) WHERE ended_at IS NULL;

CREATE TRIGGER vault_naming_insert BEFORE INSERT ON vault_naming
WHEN EXISTS (SELECT 1 FROM vault_naming WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a naming is never replaced'); END;
CREATE TRIGGER vault_naming_update BEFORE UPDATE ON vault_naming
WHEN OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.id IS NOT OLD.id OR NEW.object_kind IS NOT OLD.object_kind
  OR NEW.object_id IS NOT OLD.object_id OR NEW.user_id IS NOT OLD.user_id OR NEW.user_name IS NOT OLD.user_name
  OR NEW.from_day IS NOT OLD.from_day OR NEW.to_day IS NOT OLD.to_day OR NEW.reason IS NOT OLD.reason
  OR NEW.named_at IS NOT OLD.named_at OR NEW.named_by IS NOT OLD.named_by OR NEW.named_by_name IS NOT OLD.named_by_name
BEGIN SELECT RAISE(ABORT, 'a naming is ended once and never changed'); END;
CREATE TRIGGER vault_naming_delete BEFORE DELETE ON vault_naming
BEGIN SELECT RAISE(ABORT, 'a naming is ended, never removed'); END;

-- The act that lets one login read where the protected persons of one report are: live from `opened_at` up to but not at `until`. Why stands in the log.
CREATE TABLE vault_opening (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES report (id),
  login TEXT NOT NULL,
  user_id TEXT NOT NULL,
  user_name TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  until TEXT NOT NULL
) STRICT;
CREATE INDEX vault_opening_by_login ON vault_opening (login, report_id, until);
CREATE INDEX vault_opening_in_time ON vault_opening (opened_at DESC, id);

CREATE TRIGGER vault_opening_insert BEFORE INSERT ON vault_opening
WHEN EXISTS (SELECT 1 FROM vault_opening WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER vault_opening_update BEFORE UPDATE ON vault_opening
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER vault_opening_delete BEFORE DELETE ON vault_opening
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- A protection mark set here, on somebody in a report or in an akt. `person`: 'child', the row of a guardian or sibling in that report, or 'household' where
-- nobody is pointed out. It holds for the akt, and for the report and what follows it, wherever that is moved: rather in two places than in none.
CREATE TABLE protection_mark (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report_id TEXT REFERENCES report (id),
  child_file_id TEXT REFERENCES child_file (id),
  person TEXT NOT NULL,
  code TEXT NOT NULL CHECK (code IN ('SEK', 'SKF', 'FIN', 'OVR')),
  reason TEXT NOT NULL,
  set_at TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_by_name TEXT NOT NULL,
  CHECK (report_id IS NOT NULL OR child_file_id IS NOT NULL)
) STRICT;
CREATE INDEX protection_mark_of_report ON protection_mark (report_id) WHERE report_id IS NOT NULL;
CREATE INDEX protection_mark_of_child_file ON protection_mark (child_file_id) WHERE child_file_id IS NOT NULL;

CREATE TRIGGER protection_mark_insert BEFORE INSERT ON protection_mark
WHEN EXISTS (SELECT 1 FROM protection_mark WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER protection_mark_update BEFORE UPDATE ON protection_mark
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER protection_mark_delete BEFORE DELETE ON protection_mark
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- A mark is lifted once, with a reason; both stand.
CREATE TABLE protection_lift (
  mark_id TEXT PRIMARY KEY REFERENCES protection_mark (id),
  reason TEXT NOT NULL,
  lifted_at TEXT NOT NULL,
  lifted_by TEXT NOT NULL,
  lifted_by_name TEXT NOT NULL
) STRICT;
CREATE TRIGGER protection_lift_insert BEFORE INSERT ON protection_lift
WHEN EXISTS (SELECT 1 FROM protection_lift WHERE mark_id = NEW.mark_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER protection_lift_update BEFORE UPDATE ON protection_lift
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER protection_lift_delete BEFORE DELETE ON protection_lift
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Which copies were printed with the places of those who were not protected then: the ones to ask for first when somebody is marked late.
CREATE TABLE copy_with_places (
  object_kind TEXT NOT NULL,
  object_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (object_kind, object_id, number),
  FOREIGN KEY (object_kind, object_id, number) REFERENCES issued_copy (object_kind, object_id, number)
) STRICT, WITHOUT ROWID;

-- What has become of a copy: taken back, or its holder told; or that it never left.
CREATE TABLE copy_note (
  seq INTEGER PRIMARY KEY,
  object_kind TEXT NOT NULL,
  object_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('RECALLED', 'INFORMED', 'NOT_RELEASED')),
  done_on TEXT NOT NULL,
  noted_at TEXT NOT NULL,
  noted_by TEXT NOT NULL,
  noted_by_name TEXT NOT NULL,
  FOREIGN KEY (object_kind, object_id, number) REFERENCES issued_copy (object_kind, object_id, number)
) STRICT;
CREATE INDEX copy_note_of ON copy_note (object_kind, object_id, number, seq);

CREATE TRIGGER copy_note_insert BEFORE INSERT ON copy_note
WHEN EXISTS (SELECT 1 FROM copy_note WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER copy_note_update BEFORE UPDATE ON copy_note
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER copy_note_delete BEFORE DELETE ON copy_note
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
