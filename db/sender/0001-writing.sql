-- One police organisation: drafts, and what it has sent. Messages and receipts are in the exchange tables.

-- `answers` is JSON text closed under the vault key: where a protected person is may stand in it before it is sent.
CREATE TABLE draft (
  id           TEXT PRIMARY KEY,
  author       TEXT NOT NULL,
  unit_id      TEXT,
  version      INTEGER NOT NULL CHECK (version >= 1),
  form_version INTEGER NOT NULL,
  answers      BLOB NOT NULL,
  created_at   TEXT NOT NULL,
  saved_at     TEXT NOT NULL
) STRICT;

CREATE INDEX draft_by_author ON draft (author, saved_at);

-- What lists show of a sent report. When it arrived, was opened and answered is read from receipts and messages, never kept here.
CREATE TABLE sent_report (
  id               TEXT PRIMARY KEY,
  message_seq      INTEGER NOT NULL UNIQUE REFERENCES message (seq),
  draft_id         TEXT NOT NULL,
  anmalningsnummer TEXT NOT NULL,
  kind             TEXT NOT NULL,
  author           TEXT NOT NULL,
  author_name      TEXT NOT NULL,
  unit_id          TEXT,
  child_label      TEXT NOT NULL,
  to_org           TEXT NOT NULL,
  channel          TEXT NOT NULL CHECK (channel IN ('TIDIG', 'PDF')),
  sealed_at        TEXT NOT NULL,
  -- One draft, and one anmälningsnummer, may go to several nämnder, once to each.
  UNIQUE (draft_id, to_org),
  UNIQUE (anmalningsnummer, to_org)
) STRICT;

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

-- How and when the officer handed over a report to a nämnd that is not connected. The last one counts.
CREATE TABLE hand_over (
  seq       INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES sent_report (id),
  how       TEXT NOT NULL,
  at        TEXT NOT NULL
) STRICT;

CREATE INDEX hand_over_by_report ON hand_over (report_id);
