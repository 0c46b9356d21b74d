-- The access log that every store has: one row an act, chained by hash from row 1. Rows are only ever added, in order.
CREATE TABLE log_reason (
  ref    TEXT PRIMARY KEY,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE access_log (
  seq           INTEGER PRIMARY KEY,
  at            TEXT NOT NULL,
  actor         TEXT,
  membership    TEXT,
  role          TEXT NOT NULL,
  purpose       TEXT NOT NULL,
  task          TEXT,
  object_kind   TEXT NOT NULL,
  pseudonym     TEXT,
  action        TEXT NOT NULL,
  outcome       TEXT NOT NULL,
  terms_hash    TEXT,
  reason_ref    TEXT REFERENCES log_reason (ref),
  previous_hash TEXT NOT NULL,
  hash          TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER access_log_no_update BEFORE UPDATE ON access_log
BEGIN SELECT RAISE(ABORT, 'access_log: rows are never changed'); END;

CREATE TRIGGER access_log_no_delete BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'access_log: rows are never removed'); END;

-- Also stops INSERT OR REPLACE, which deletes without asking the delete trigger unless recursive_triggers is on.
CREATE TRIGGER access_log_in_order BEFORE INSERT ON access_log
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM access_log)
  OR NEW.previous_hash IS NOT coalesce((SELECT hash FROM access_log ORDER BY seq DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'access_log: rows are added last, after the row before'); END;

CREATE TRIGGER log_reason_no_update BEFORE UPDATE ON log_reason
BEGIN SELECT RAISE(ABORT, 'log_reason: rows are never changed'); END;

CREATE TRIGGER log_reason_no_delete BEFORE DELETE ON log_reason
BEGIN SELECT RAISE(ABORT, 'log_reason: rows are never removed'); END;

CREATE TRIGGER log_reason_no_insert_over BEFORE INSERT ON log_reason
WHEN EXISTS (SELECT 1 FROM log_reason WHERE ref = NEW.ref)
BEGIN SELECT RAISE(ABORT, 'log_reason: rows are never changed'); END;

-- The store's own name, so that another store's file under this name is found.
CREATE TABLE store_identity (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  name     TEXT NOT NULL
) STRICT;
