-- The register search at the size of a million reports. All of it is derived: made from messages, links and records, and made again by `rebuild`, which
-- the upgrade to this migration does by itself.

-- What a list may show of an akt with live links (L-45): identity, other names, and of each report number, dates, state and decision; never a word of what
-- it says. One row an akt, so that a hit is one read. `no` is what index rows call it, `found_by` what they hold of it: known without looking for them.
CREATE TABLE file_row (
  no INTEGER PRIMARY KEY,
  child_file_id TEXT NOT NULL UNIQUE REFERENCES child_file (id),
  shown TEXT NOT NULL CHECK (json_valid(shown)),
  found_by TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(found_by))
) STRICT;

-- The same for a report on a child that lies in no akt: what it is known under. What is shown of it is read from its list row.
CREATE TABLE unlinked_row (
  no INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL UNIQUE REFERENCES report (id),
  names TEXT NOT NULL CHECK (json_valid(names)),
  found_by TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(found_by))
) STRICT;
CREATE INDEX arrived_unlinked_number ON arrived_row (number) WHERE linked = 0 AND number IS NOT NULL;
CREATE INDEX arrived_unlinked_arendenummer ON arrived_row (arendenummer) WHERE linked = 0;

-- Guardians' names of a report: to be found by from an open intake task only (L-43), never shown in a list. A report that marks somebody in it as protected
-- has none, and one empty name instead: then the akt is found by no guardian's name (T-11).
CREATE TABLE report_guardian (
  report_id TEXT NOT NULL REFERENCES report (id),
  name TEXT NOT NULL,
  PRIMARY KEY (report_id, name)
) STRICT, WITHOUT ROWID;

-- The police's own numbers for a report, folded, the anmälningsnummer among them: each stands for the report's ärendenummer (L-97).
CREATE TABLE report_police_number (
  number TEXT NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id),
  PRIMARY KEY (number, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_police_number_of ON report_police_number (report_id);

-- One row for each ordered pair of two words of one name, whichever part they stand in, and one with '' for each word alone; folded in two ways.
-- One tree answers given name first and family name first alike, two given names, and both halves of a double surname.
-- `whose`: C the child of an akt, G its guardians; U the child of a report in no akt, V its guardians. `no` is that of file_row (C, G) or unlinked_row (U, V).
-- `born`: a birth year the child is known under, 0 where there is none.
DROP TABLE name_index;
CREATE TABLE name_index (
  whose TEXT NOT NULL CHECK (whose IN ('C', 'G', 'U', 'V')),
  one_loose TEXT NOT NULL,
  two_loose TEXT NOT NULL,
  born INTEGER NOT NULL,
  one_exact TEXT NOT NULL,
  two_exact TEXT NOT NULL,
  no INTEGER NOT NULL,
  PRIMARY KEY (whose, one_loose, two_loose, born, one_exact, two_exact, no)
) STRICT, WITHOUT ROWID;

-- Every distinct word of the index, and the ways to it from what somebody types: itself with one letter taken away (SymSpell), and what it may sound like.
DROP TABLE name_word;
DROP TABLE name_neighbour;
CREATE TABLE name_word (
  word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE name_neighbour (
  neighbour TEXT NOT NULL,
  loose TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (neighbour, loose, word)
) STRICT, WITHOUT ROWID;

-- By which rules names were folded when the index was made: a program with other rules makes it anew before it searches.
CREATE TABLE index_rules (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  rules TEXT NOT NULL
) STRICT;
