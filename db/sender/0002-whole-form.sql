-- Drafts shared with colleagues, with files; reports that follow another; messages that no draft stands behind.

-- Made anew, because `saved_by` is never empty: what is here already was saved by its author.
CREATE TABLE new_draft (
  id           TEXT PRIMARY KEY,
  author       TEXT NOT NULL,
  unit_id      TEXT,
  version      INTEGER NOT NULL CHECK (version >= 1),
  form_version INTEGER NOT NULL,
  answers      BLOB NOT NULL,
  created_at   TEXT NOT NULL,
  saved_at     TEXT NOT NULL,
  saved_by     TEXT NOT NULL
) STRICT;

INSERT INTO new_draft (id, author, unit_id, version, form_version, answers, created_at, saved_at, saved_by)
SELECT id, author, unit_id, version, form_version, answers, created_at, saved_at, author FROM draft;
DROP TABLE draft;
ALTER TABLE new_draft RENAME TO draft;

CREATE INDEX draft_by_author ON draft (author, saved_at);
CREATE INDEX draft_by_unit ON draft (unit_id, created_at);
CREATE INDEX draft_by_save ON draft (saved_at);

-- Who may read, write and send a draft beside its author; gone with the draft.
CREATE TABLE draft_colleague (
  draft_id   TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
  user_id    TEXT NOT NULL,
  name       TEXT NOT NULL,
  invited_at TEXT NOT NULL,
  PRIMARY KEY (draft_id, user_id)
) STRICT;

CREATE INDEX draft_colleague_by_user ON draft_colleague (user_id);

-- Files of a draft; gone with it, and overwritten in the file (secure_delete). `name` and `content` are closed under the vault key, bound to draft
-- and attachment: both may tell where a protected person is.
CREATE TABLE draft_attachment (
  draft_id   TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
  id         TEXT NOT NULL,
  name       BLOB NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
  bytes      INTEGER NOT NULL CHECK (bytes >= 0),
  added_at   TEXT NOT NULL,
  content    BLOB NOT NULL,
  PRIMARY KEY (draft_id, id)
) STRICT;

-- Made anew, because `draft_id` may now be empty: a message that something is wrong is written and sent at once. `hand_over` goes with it, since it
-- refers to the table. `follows` is the report that this one supplements or corrects.
CREATE TABLE new_sent_report (
  id               TEXT PRIMARY KEY,
  message_seq      INTEGER NOT NULL UNIQUE REFERENCES message (seq),
  draft_id         TEXT,
  anmalningsnummer TEXT NOT NULL,
  kind             TEXT NOT NULL,
  author           TEXT NOT NULL,
  author_name      TEXT NOT NULL,
  unit_id          TEXT,
  child_label      TEXT NOT NULL,
  to_org           TEXT NOT NULL,
  channel          TEXT NOT NULL CHECK (channel IN ('TIDIG', 'PDF')),
  sealed_at        TEXT NOT NULL,
  follows          TEXT REFERENCES new_sent_report (id) CHECK (follows <> id),
  -- One draft, and one anmälningsnummer, may go to several nämnder, once to each.
  UNIQUE (draft_id, to_org),
  UNIQUE (anmalningsnummer, to_org)
) STRICT;

INSERT INTO new_sent_report
  (id, message_seq, draft_id, anmalningsnummer, kind, author, author_name, unit_id, child_label, to_org, channel, sealed_at, follows)
SELECT id, message_seq, draft_id, anmalningsnummer, kind, author, author_name, unit_id, child_label, to_org, channel, sealed_at, NULL FROM sent_report;

CREATE TABLE new_hand_over (
  seq       INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES new_sent_report (id),
  how       TEXT NOT NULL,
  at        TEXT NOT NULL
) STRICT;

INSERT INTO new_hand_over (seq, report_id, how, at) SELECT seq, report_id, how, at FROM hand_over;

DROP TABLE hand_over;
DROP TABLE sent_report;
ALTER TABLE new_sent_report RENAME TO sent_report;
ALTER TABLE new_hand_over RENAME TO hand_over;

CREATE INDEX hand_over_by_report ON hand_over (report_id);
CREATE INDEX sent_report_by_author ON sent_report (author, sealed_at);
CREATE INDEX sent_report_by_unit ON sent_report (unit_id, sealed_at);

CREATE TRIGGER sent_report_no_update BEFORE UPDATE ON sent_report
BEGIN SELECT RAISE(ABORT, 'sent_report: never changed'); END;
CREATE TRIGGER sent_report_no_insert_over BEFORE INSERT ON sent_report
WHEN EXISTS (
  SELECT 1 FROM sent_report
  WHERE id = NEW.id OR message_seq = NEW.message_seq OR (draft_id = NEW.draft_id AND to_org = NEW.to_org)
    OR (anmalningsnummer = NEW.anmalningsnummer AND to_org = NEW.to_org)
)
BEGIN SELECT RAISE(ABORT, 'sent_report: never changed'); END;
