-- What passes between the two authorities, either way, and what a sender's and a board's store have alike.

-- One table for both directions: a new kind of message needs no table. `seq` is the order in which this store got them.
CREATE TABLE message (
  seq              INTEGER PRIMARY KEY,
  direction        TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  id               TEXT NOT NULL,
  kind             TEXT NOT NULL,
  in_reply_to      TEXT,
  report_id        TEXT NOT NULL,
  anmalningsnummer TEXT NOT NULL,
  from_org         TEXT NOT NULL,
  to_org           TEXT NOT NULL,
  sealed_at        TEXT NOT NULL,
  manifest         TEXT NOT NULL CHECK (json_valid(manifest)),
  signature        TEXT NOT NULL,
  UNIQUE (direction, id)
) STRICT;

CREATE INDEX message_by_report ON message (report_id, direction, kind);

-- `sealed` = 1: content is closed under the vault key (always so for `location`).
CREATE TABLE message_part (
  message_seq INTEGER NOT NULL REFERENCES message (seq),
  position    INTEGER NOT NULL,
  name        TEXT NOT NULL,
  media_type  TEXT NOT NULL,
  sealed      INTEGER NOT NULL CHECK (sealed IN (0, 1)),
  content     BLOB NOT NULL,
  PRIMARY KEY (message_seq, name),
  CHECK (sealed = 1 OR name <> 'location')
) STRICT;

-- Outgoing: the receiver's receipt. Incoming: the one this store gave.
CREATE TABLE receipt (
  message_seq   INTEGER PRIMARY KEY REFERENCES message (seq),
  manifest_hash TEXT NOT NULL,
  by_org        TEXT NOT NULL,
  arrived_at    TEXT NOT NULL,
  signature     TEXT NOT NULL
) STRICT;

-- Messages still waiting for a receipt; a row goes away in the transaction that keeps the receipt.
CREATE TABLE outbox (
  message_seq INTEGER PRIMARY KEY REFERENCES message (seq),
  next_try_at TEXT NOT NULL
) STRICT;

CREATE INDEX outbox_due ON outbox (next_try_at);

-- Tries that did not succeed. `outcome` is a code, never content.
CREATE TABLE delivery_try (
  message_seq INTEGER NOT NULL REFERENCES message (seq),
  number      INTEGER NOT NULL,
  at          TEXT NOT NULL,
  outcome     TEXT NOT NULL,
  PRIMARY KEY (message_seq, number)
) STRICT;

-- The act that lets one login read one object for a while: live from `opened_at` up to but not at `until`.
CREATE TABLE opening (
  id          TEXT PRIMARY KEY,
  login       TEXT NOT NULL,
  object_kind TEXT NOT NULL CHECK (object_kind IN ('report', 'child-file')),
  object_id   TEXT NOT NULL,
  purpose     TEXT NOT NULL,
  task        TEXT,
  opened_at   TEXT NOT NULL,
  until       TEXT NOT NULL
) STRICT;

CREATE INDEX opening_by_login ON opening (login, object_kind, object_id, until);
CREATE INDEX opening_by_object ON opening (object_kind, object_id, opened_at);

-- Every print, numbered from 1 for each object. Kinds of object and document are checked in code, so that a new one needs no new table.
CREATE TABLE issued_copy (
  object_kind TEXT NOT NULL,
  object_id   TEXT NOT NULL,
  number      INTEGER NOT NULL CHECK (number >= 1),
  document    TEXT NOT NULL,
  printed_at  TEXT NOT NULL,
  printed_by  TEXT NOT NULL,
  recipient   TEXT NOT NULL,
  PRIMARY KEY (object_kind, object_id, number)
) STRICT;

-- What was sent or received, and the word that it arrived, never changes.
CREATE TRIGGER message_no_update BEFORE UPDATE ON message
BEGIN SELECT RAISE(ABORT, 'message: never changed'); END;
CREATE TRIGGER message_no_insert_over BEFORE INSERT ON message
WHEN EXISTS (SELECT 1 FROM message WHERE direction = NEW.direction AND id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'message: never changed'); END;

CREATE TRIGGER message_part_no_update BEFORE UPDATE ON message_part
BEGIN SELECT RAISE(ABORT, 'message_part: never changed'); END;
CREATE TRIGGER message_part_no_insert_over BEFORE INSERT ON message_part
WHEN EXISTS (SELECT 1 FROM message_part WHERE message_seq = NEW.message_seq AND name = NEW.name)
BEGIN SELECT RAISE(ABORT, 'message_part: never changed'); END;

CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt
BEGIN SELECT RAISE(ABORT, 'receipt: never changed'); END;
CREATE TRIGGER receipt_no_insert_over BEFORE INSERT ON receipt
WHEN EXISTS (SELECT 1 FROM receipt WHERE message_seq = NEW.message_seq)
BEGIN SELECT RAISE(ABORT, 'receipt: never changed'); END;
