-- Which child a sent report is on, by the last ten digits of the number: a mark in one report hides in the others on the same child.
-- Made from the reports' bodies, which stay what they are.
CREATE TABLE sent_child (
  report_id TEXT PRIMARY KEY REFERENCES sent_report (id),
  number    TEXT NOT NULL CHECK (length(number) = 10 AND number NOT GLOB '*[^0-9]*')
) STRICT, WITHOUT ROWID;

CREATE INDEX sent_child_by_number ON sent_child (number);

INSERT INTO sent_child (report_id, number)
SELECT id, substr(digits, -10) FROM (
  SELECT sent_report.id, replace(replace(replace(
    CASE WHEN json_valid(CAST(content AS TEXT)) THEN CAST(content AS TEXT) ->> '$.answers.child.identity.value' END,
    '-', ''), '+', ''), ' ', '') AS digits
  FROM sent_report JOIN message_part USING (message_seq) WHERE message_part.name = 'body'
) WHERE length(digits) IN (10, 12) AND digits NOT GLOB '*[^0-9]*';
