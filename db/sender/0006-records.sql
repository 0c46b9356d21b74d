-- What a sender keeps about itself: alarms, and what somebody has answered. The same table as a nämnd has (domain/intake/records.ts).
CREATE TABLE record (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  object_kind TEXT NOT NULL,
  object_id   TEXT NOT NULL,
  kind        TEXT NOT NULL,
  made_at     TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  by_user     TEXT NOT NULL,
  by_name     TEXT NOT NULL,
  body        TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE INDEX record_latest ON record (object_kind, object_id, kind, recorded_at, seq);
CREATE UNIQUE INDEX record_alarm_once ON record (object_id, body ->> '$.key') WHERE kind = 'ALARM';
CREATE UNIQUE INDEX record_alarm_answered_once ON record (body ->> '$.alarmId') WHERE kind = 'ALARM_ANSWERED';

CREATE TRIGGER record_insert BEFORE INSERT ON record
WHEN EXISTS (SELECT 1 FROM record WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'a record is never replaced'); END;
CREATE TRIGGER record_update BEFORE UPDATE ON record
BEGIN SELECT RAISE(ABORT, 'a record never changes'); END;
CREATE TRIGGER record_delete BEFORE DELETE ON record
BEGIN SELECT RAISE(ABORT, 'a record is never removed'); END;
