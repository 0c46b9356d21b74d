-- Gallring (SoL 16 kap.; L-60 to L-65, T-29). What came in and what was written is removed in one way only: it stands in a list that one person has proposed and
-- another approved. Every trigger that refuses removal asks for that, and still refuses all else.

-- One gallring: what one person proposes and another approves. Tells nothing of anybody; what was destroyed is told in counts, in the record of the nämnd.
CREATE TABLE disposal (
  id TEXT PRIMARY KEY,
  proposed_at TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  proposed_by_name TEXT NOT NULL,
  approved_at TEXT,
  approved_by TEXT,
  approved_by_name TEXT,
  -- Taken back before it was approved, or done.
  withdrawn_at TEXT,
  done_at TEXT,
  CHECK ((approved_at IS NULL) = (approved_by IS NULL) AND (approved_at IS NULL) = (approved_by_name IS NULL)),
  CHECK (approved_by IS NULL OR approved_by <> proposed_by),
  CHECK (withdrawn_at IS NULL OR approved_at IS NULL),
  CHECK (done_at IS NULL OR approved_at IS NOT NULL)
) STRICT;
-- One at a time: a list is dealt with before there is another.
CREATE UNIQUE INDEX disposal_live ON disposal (1) WHERE withdrawn_at IS NULL AND done_at IS NULL;

CREATE TRIGGER disposal_insert BEFORE INSERT ON disposal
WHEN NEW.approved_at IS NOT NULL OR NEW.withdrawn_at IS NOT NULL OR EXISTS (SELECT 1 FROM disposal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a disposal is proposed first'); END;
CREATE TRIGGER disposal_update BEFORE UPDATE ON disposal
WHEN OLD.withdrawn_at IS NOT NULL OR OLD.done_at IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.proposed_at IS NOT OLD.proposed_at
  OR NEW.proposed_by IS NOT OLD.proposed_by OR NEW.proposed_by_name IS NOT OLD.proposed_by_name
  OR (OLD.approved_at IS NOT NULL AND (NEW.approved_at IS NOT OLD.approved_at OR NEW.approved_by IS NOT OLD.approved_by OR NEW.approved_by_name IS NOT OLD.approved_by_name))
  OR (NEW.done_at IS NOT NULL AND EXISTS (SELECT 1 FROM disposal_item WHERE disposal_id = OLD.id))
BEGIN SELECT RAISE(ABORT, 'a disposal is approved once, and done when nothing is left in it'); END;
CREATE TRIGGER disposal_delete BEFORE DELETE ON disposal
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- What it is about, while it is about something: a row goes with what it names. `unit_kind`, `unit_id`: the akt, or the report in none, that it is listed under.
-- `log-reason`: a reason in the log, about what is removed; found when that is done.
CREATE TABLE disposal_item (
  disposal_id TEXT NOT NULL REFERENCES disposal (id),
  unit_kind TEXT NOT NULL CHECK (unit_kind IN ('report', 'child-file')),
  unit_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('report', 'matter', 'child-file', 'log-reason')),
  id TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX disposal_item_of_unit ON disposal_item (disposal_id, unit_kind, unit_id);

CREATE TRIGGER disposal_item_insert BEFORE INSERT ON disposal_item
WHEN EXISTS (SELECT 1 FROM disposal_item WHERE kind = NEW.kind AND id = NEW.id)
  OR NOT EXISTS (SELECT 1 FROM disposal d WHERE d.id = NEW.disposal_id AND d.withdrawn_at IS NULL AND d.done_at IS NULL
    AND (d.approved_at IS NOT NULL) = (NEW.kind = 'log-reason'))
BEGIN SELECT RAISE(ABORT, 'what is approved is what was proposed'); END;
CREATE TRIGGER disposal_item_update BEFORE UPDATE ON disposal_item
BEGIN SELECT RAISE(ABORT, 'what is approved is what was proposed'); END;
CREATE TRIGGER disposal_item_delete BEFORE DELETE ON disposal_item
WHEN EXISTS (SELECT 1 FROM disposal d WHERE d.id = OLD.disposal_id AND d.approved_at IS NULL AND d.withdrawn_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'what is approved is what was proposed'); END;

-- What may be removed now: listed by one person, approved by another, and not yet done.
CREATE VIEW disposable AS
SELECT i.kind, i.id FROM disposal_item i JOIN disposal d ON d.id = i.disposal_id WHERE d.approved_at IS NOT NULL AND d.done_at IS NULL;

-- The report and what came with it.
DROP TRIGGER report_delete;
CREATE TRIGGER report_delete BEFORE DELETE ON report
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'report' AND id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a received report is never removed'); END;
DROP TRIGGER report_follows_delete;
CREATE TRIGGER report_follows_delete BEFORE DELETE ON report_follows
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'report' AND id = OLD.report_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
DROP TRIGGER report_in_matter_delete;
CREATE TRIGGER report_in_matter_delete BEFORE DELETE ON report_in_matter
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'report' AND id = OLD.report_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
DROP TRIGGER first_opening_delete;
CREATE TRIGGER first_opening_delete BEFORE DELETE ON first_opening
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'report' AND id = OLD.report_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER matter_delete BEFORE DELETE ON matter
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'matter' AND id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a matter is never removed'); END;

-- Messages either way, with parts and receipts.
CREATE TRIGGER message_delete BEFORE DELETE ON message
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'report' AND id = OLD.report_id)
BEGIN SELECT RAISE(ABORT, 'message: never removed'); END;
CREATE TRIGGER message_part_delete BEFORE DELETE ON message_part
WHEN NOT EXISTS (SELECT 1 FROM message m JOIN disposable p ON p.kind = 'report' AND p.id = m.report_id WHERE m.seq = OLD.message_seq)
BEGIN SELECT RAISE(ABORT, 'message_part: never removed'); END;
CREATE TRIGGER receipt_delete BEFORE DELETE ON receipt
WHEN NOT EXISTS (SELECT 1 FROM message m JOIN disposable p ON p.kind = 'report' AND p.id = m.report_id WHERE m.seq = OLD.message_seq)
BEGIN SELECT RAISE(ABORT, 'receipt: never removed'); END;
CREATE TRIGGER delivery_try_delete BEFORE DELETE ON delivery_try
WHEN NOT EXISTS (SELECT 1 FROM message m JOIN disposable p ON p.kind = 'report' AND p.id = m.report_id WHERE m.seq = OLD.message_seq)
BEGIN SELECT RAISE(ABORT, 'delivery_try: never removed'); END;

-- The akt, and which reports lay in it.
CREATE TRIGGER child_file_delete BEFORE DELETE ON child_file
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'child-file' AND id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'an akt is never removed'); END;
DROP TRIGGER link_delete;
CREATE TRIGGER link_delete BEFORE DELETE ON link
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'report' AND id = OLD.report_id OR kind = 'child-file' AND id = OLD.child_file_id)
BEGIN SELECT RAISE(ABORT, 'a link is ended, never removed'); END;

-- What the nämnd wrote about it. An alarm names the report in its body; an answer to an alarm goes after its alarm.
DROP TRIGGER record_delete;
CREATE TRIGGER record_delete BEFORE DELETE ON record
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = OLD.object_kind AND id = OLD.object_id)
  AND NOT (OLD.kind = 'ALARM' AND EXISTS (SELECT 1 FROM disposable WHERE kind = 'report' AND id = OLD.body ->> '$.reportId'))
  AND NOT (OLD.kind = 'ALARM_ANSWERED' AND EXISTS (SELECT 1 FROM disposable)
    AND NOT EXISTS (SELECT 1 FROM record alarm WHERE alarm.id = OLD.body ->> '$.alarmId'))
  AND NOT (OLD.object_kind = 'search' AND EXISTS (SELECT 1 FROM disposable p WHERE p.kind = 'report' AND instr(OLD.body, p.id) > 0))
BEGIN SELECT RAISE(ABORT, 'a record is never removed'); END;

-- Who could see it and who looked, protection and copies.
DROP TRIGGER barrier_delete;
CREATE TRIGGER barrier_delete BEFORE DELETE ON barrier
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = OLD.object_kind AND id = OLD.object_id)
BEGIN SELECT RAISE(ABORT, 'a barrier is ended, never removed'); END;
DROP TRIGGER opening_of_emergency_delete;
CREATE TRIGGER opening_delete BEFORE DELETE ON opening
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = OLD.object_kind AND id = OLD.object_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
DROP TRIGGER emergency_opening_delete;
CREATE TRIGGER emergency_opening_delete BEFORE DELETE ON emergency_opening
WHEN NOT EXISTS (SELECT 1 FROM opening o JOIN disposable p ON p.kind = o.object_kind AND p.id = o.object_id WHERE o.id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
DROP TRIGGER emergency_review_delete;
CREATE TRIGGER emergency_review_delete BEFORE DELETE ON emergency_review
WHEN NOT EXISTS (SELECT 1 FROM opening o JOIN disposable p ON p.kind = o.object_kind AND p.id = o.object_id WHERE o.id = OLD.opening_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
DROP TRIGGER vault_naming_delete;
CREATE TRIGGER vault_naming_delete BEFORE DELETE ON vault_naming
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = OLD.object_kind AND id = OLD.object_id)
BEGIN SELECT RAISE(ABORT, 'a naming is ended, never removed'); END;
DROP TRIGGER vault_opening_delete;
CREATE TRIGGER vault_opening_delete BEFORE DELETE ON vault_opening
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'report' AND id = OLD.report_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
DROP TRIGGER protection_mark_delete;
CREATE TRIGGER protection_mark_delete BEFORE DELETE ON protection_mark
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'report' AND id = OLD.report_id OR kind = 'child-file' AND id = OLD.child_file_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
DROP TRIGGER protection_lift_delete;
CREATE TRIGGER protection_lift_delete BEFORE DELETE ON protection_lift
WHEN NOT EXISTS (SELECT 1 FROM protection_mark m JOIN disposable p ON p.kind = 'report' AND p.id = m.report_id OR p.kind = 'child-file' AND p.id = m.child_file_id
  WHERE m.id = OLD.mark_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER issued_copy_delete BEFORE DELETE ON issued_copy
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = OLD.object_kind AND id = OLD.object_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER copy_with_places_delete BEFORE DELETE ON copy_with_places
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = OLD.object_kind AND id = OLD.object_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
DROP TRIGGER copy_note_delete;
CREATE TRIGGER copy_note_delete BEFORE DELETE ON copy_note
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = OLD.object_kind AND id = OLD.object_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- The log stays: who, when, what, under a pseudonym. The words of a reason that somebody wrote about what is destroyed go, its row stays empty, and the log row
-- of the disposal says which (log-chain.ts).
DROP TRIGGER log_reason_no_update;
CREATE TRIGGER log_reason_no_update BEFORE UPDATE ON log_reason
WHEN NEW.ref IS NOT OLD.ref OR NEW.reason <> '' OR NOT EXISTS (SELECT 1 FROM disposable WHERE kind = 'log-reason' AND id = OLD.ref)
BEGIN SELECT RAISE(ABORT, 'log_reason: rows are never changed'); END;
