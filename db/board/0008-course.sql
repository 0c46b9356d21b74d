-- Derived from the message and the records: how far a report has come, and what the nämnd has left to do with it (domain/intake/awaits.ts).
-- `rebuild` makes them again; until then a report without a decision awaits one.
ALTER TABLE arrived_row ADD COLUMN covered INTEGER NOT NULL DEFAULT 1 CHECK (covered IN (0, 1));
ALTER TABLE arrived_row ADD COLUMN feedback_wanted INTEGER NOT NULL DEFAULT 0 CHECK (feedback_wanted IN (0, 1));
ALTER TABLE arrived_row ADD COLUMN awaited TEXT NOT NULL DEFAULT '' CHECK (awaited IN ('DECISION', 'CLOSING', 'SAFETY', 'FEEDBACK', 'PASS_ON', ''));
-- The one who reported is still to be told, whatever else is left: the week runs also while the skyddsbedömning is due.
ALTER TABLE arrived_row ADD COLUMN feedback_awaited INTEGER NOT NULL DEFAULT 0 CHECK (feedback_awaited IN (0, 1));
-- Answers from the one who reported that nobody here has read.
ALTER TABLE arrived_row ADD COLUMN answers_unread INTEGER NOT NULL DEFAULT 0 CHECK (answers_unread >= 0);
UPDATE arrived_row SET awaited = 'DECISION' WHERE decision_record IS NULL AND historical = 0 AND follows IS NULL;

DROP INDEX arrived_open;
CREATE INDEX arrived_open ON arrived_row (safety_record IS NOT NULL, arrived_at, report_id) WHERE awaited <> '';
CREATE INDEX arrived_answers ON arrived_row (report_id) WHERE answers_unread > 0;

-- The last record of a kind about one object.
CREATE INDEX record_latest ON record (object_kind, object_id, kind, recorded_at, seq);
