-- Behörighetsspärr (T-4) with who set it and why, nödöppning (T-5) and its review. Nothing here is ever removed.

-- A named person is shut out of a report or an akt: in force on `from_day`, not on `to_day`. Ended once, with who, when and why.
CREATE TABLE barrier_kept (
  id TEXT PRIMARY KEY,
  object_kind TEXT NOT NULL CHECK (object_kind IN ('report', 'child-file')),
  object_id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  user_name TEXT NOT NULL,
  from_day TEXT NOT NULL,
  set_at TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_by_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  to_day TEXT,
  ended_at TEXT,
  ended_by TEXT,
  ended_by_name TEXT,
  ended_reason TEXT,
  CHECK ((to_day IS NULL) = (ended_at IS NULL) AND (to_day IS NULL) = (ended_by IS NULL)
    AND (to_day IS NULL) = (ended_by_name IS NULL) AND (to_day IS NULL) = (ended_reason IS NULL))
) STRICT;

-- Earlier rows came from no person and no route; they go on holding.
INSERT INTO barrier_kept (id, object_kind, object_id, user_id, user_name, from_day, set_at, set_by, set_by_name, reason,
    to_day, ended_at, ended_by, ended_by_name, ended_reason)
  SELECT lower(hex(randomblob(16))), object_kind, object_id, user_id, '', from_day, from_day || 'T00:00:00.000Z', '', '', 'Skäl antecknades inte.',
    to_day, to_day || 'T00:00:00.000Z', iif(to_day IS NULL, NULL, ''), iif(to_day IS NULL, NULL, ''), iif(to_day IS NULL, NULL, 'Skäl antecknades inte.')
  FROM barrier;
DROP TABLE barrier;
ALTER TABLE barrier_kept RENAME TO barrier;
CREATE INDEX barrier_of_user ON barrier (user_id, from_day);
CREATE INDEX barrier_of_object ON barrier (object_kind, object_id);
CREATE UNIQUE INDEX barrier_live ON barrier (object_kind, object_id, user_id) WHERE to_day IS NULL;

CREATE TRIGGER barrier_insert BEFORE INSERT ON barrier
WHEN EXISTS (SELECT 1 FROM barrier WHERE id = NEW.id
  OR (object_kind = NEW.object_kind AND object_id = NEW.object_id AND user_id = NEW.user_id AND to_day IS NULL))
BEGIN SELECT RAISE(ABORT, 'a barrier is ended before there is a new one'); END;
CREATE TRIGGER barrier_update BEFORE UPDATE ON barrier
WHEN OLD.to_day IS NOT NULL OR NEW.to_day IS NULL OR NEW.id IS NOT OLD.id OR NEW.object_kind IS NOT OLD.object_kind
  OR NEW.object_id IS NOT OLD.object_id OR NEW.user_id IS NOT OLD.user_id OR NEW.user_name IS NOT OLD.user_name
  OR NEW.from_day IS NOT OLD.from_day OR NEW.set_at IS NOT OLD.set_at OR NEW.set_by IS NOT OLD.set_by
  OR NEW.set_by_name IS NOT OLD.set_by_name OR NEW.reason IS NOT OLD.reason
BEGIN SELECT RAISE(ABORT, 'a barrier is ended once and never changed'); END;
CREATE TRIGGER barrier_delete BEFORE DELETE ON barrier
BEGIN SELECT RAISE(ABORT, 'a barrier is ended, never removed'); END;

-- A nödöppning: who, in which role, why. Its login, object and hour stand in its opening, whose id it has.
CREATE TABLE emergency_opening (
  id TEXT PRIMARY KEY REFERENCES opening (id),
  user_id TEXT NOT NULL,
  user_name TEXT NOT NULL,
  role TEXT NOT NULL,
  category TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE TRIGGER emergency_opening_insert BEFORE INSERT ON emergency_opening
WHEN EXISTS (SELECT 1 FROM emergency_opening WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER emergency_opening_update BEFORE UPDATE ON emergency_opening
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER emergency_opening_delete BEFORE DELETE ON emergency_opening
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
-- The opening of a nödöppning says how long it held: it is as append-only as the rest.
CREATE TRIGGER opening_of_emergency_update BEFORE UPDATE ON opening
WHEN EXISTS (SELECT 1 FROM emergency_opening WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER opening_of_emergency_delete BEFORE DELETE ON opening
WHEN EXISTS (SELECT 1 FROM emergency_opening WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- What somebody else than the one who opened says of it. Several may stand beside each other; the last counts.
CREATE TABLE emergency_review (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  opening_id TEXT NOT NULL REFERENCES emergency_opening (id),
  verdict TEXT NOT NULL,
  note TEXT NOT NULL,
  reviewed_at TEXT NOT NULL,
  by_user TEXT NOT NULL,
  by_name TEXT NOT NULL
) STRICT;
CREATE INDEX emergency_review_of ON emergency_review (opening_id, seq);
CREATE TRIGGER emergency_review_insert BEFORE INSERT ON emergency_review
WHEN EXISTS (SELECT 1 FROM emergency_review WHERE id = NEW.id OR seq = NEW.seq)
  OR EXISTS (SELECT 1 FROM emergency_opening WHERE id = NEW.opening_id AND user_id = NEW.by_user)
BEGIN SELECT RAISE(ABORT, 'a review is added once, by somebody else than the one who opened'); END;
CREATE TRIGGER emergency_review_update BEFORE UPDATE ON emergency_review
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER emergency_review_delete BEFORE DELETE ON emergency_review
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Ways into the log: look-ups in which a spärr hid something, and what was done under a nödöppning (its id stands as the task).
CREATE INDEX access_log_hidden ON access_log (seq) WHERE outcome IN ('barred', 'hidden');
CREATE INDEX access_log_emergency ON access_log (task) WHERE purpose = 'emergency';
