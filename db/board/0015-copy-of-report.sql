-- A paper of several reports is numbered among the copies of one of them (`issued_copy`). Here stand the others whose text is on it: who is marked late in any
-- of them has a right to be told of that paper too (T-14).
CREATE TABLE copy_of_report (
  report_id TEXT NOT NULL REFERENCES report (id),
  object_kind TEXT NOT NULL,
  object_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (report_id, object_kind, object_id, number),
  FOREIGN KEY (object_kind, object_id, number) REFERENCES issued_copy (object_kind, object_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_of_report_by_copy ON copy_of_report (object_kind, object_id, number);

CREATE TRIGGER copy_of_report_insert BEFORE INSERT ON copy_of_report
WHEN EXISTS (SELECT 1 FROM copy_of_report
  WHERE report_id = NEW.report_id AND object_kind = NEW.object_kind AND object_id = NEW.object_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER copy_of_report_update BEFORE UPDATE ON copy_of_report
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER copy_of_report_delete BEFORE DELETE ON copy_of_report
WHEN NOT EXISTS (SELECT 1 FROM disposable WHERE kind = OLD.object_kind AND id = OLD.object_id OR kind = 'report' AND id = OLD.report_id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
