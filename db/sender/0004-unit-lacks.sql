-- What a unit's reports lacked when they were sent: counts by calendar month, for the unit's head. No report, no child, no officer can be told from a row.

-- How many reports of their own the unit sent in the month; what follows a report is none, and two copies of one are one.
CREATE TABLE unit_month (
  unit_id TEXT NOT NULL,
  month   TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
  reports INTEGER NOT NULL CHECK (reports > 0),
  PRIMARY KEY (unit_id, month)
) STRICT, WITHOUT ROWID;

-- How many of them lacked something, each counted once for each code: a finding of Skrivstöd (`Q14`), an unanswered question (`field:child.school`),
-- or what a nämnd marked (`marked:TELV`). The shape is checked here, so that no text of a report can ever be kept as a code.
CREATE TABLE unit_month_lack (
  unit_id TEXT NOT NULL,
  month   TEXT NOT NULL,
  code    TEXT NOT NULL CHECK (
    length(code) <= 60 AND (
      code GLOB 'Q[0-9][0-9]'
      OR code GLOB 'field:[a-z]*' AND substr(code, 7) NOT GLOB '*[^]A-Za-z0-9.[]*'
      OR code GLOB 'marked:[A-Z]*' AND substr(code, 8) NOT GLOB '*[^A-Z0-9]*'
    )
  ),
  reports INTEGER NOT NULL CHECK (reports > 0),
  PRIMARY KEY (unit_id, month, code)
) STRICT, WITHOUT ROWID;
