-- Lists and the search index. Every row here is made from messages, links and records, and can be made again (rebuild, checkDerived).
-- No narrative and no place is ever copied here (L-43, T-13); search terms are the child's name and numbers only.

-- What a list may show of a report (L-45).
CREATE TABLE arrived_row (
  report_id TEXT PRIMARY KEY REFERENCES report (id),
  arrived_at TEXT NOT NULL,
  anmalningsnummer TEXT NOT NULL,
  arendenummer TEXT NOT NULL,
  kind TEXT NOT NULL,
  sender TEXT NOT NULL,
  certainty TEXT NOT NULL CHECK (certainty IN ('KTR', 'TRO', 'OKA')),
  number_kind TEXT CHECK (number_kind IN ('PNR', 'SAM')),
  number TEXT,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL,
  alias TEXT NOT NULL,
  birth_date TEXT,
  -- As the report itself says; what a reader is shown is the strongest mark in the akt, found when the row is read.
  protection TEXT NOT NULL,
  age_on_arrival INTEGER,
  danger TEXT CHECK (danger IN ('JA', 'NEJ', 'VET')),
  protect_today TEXT CHECK (protect_today IN ('JA', 'NEJ', 'VET')),
  historical INTEGER NOT NULL CHECK (historical IN (0, 1)),
  -- The records that count now: the last recorded of each kind.
  safety_record TEXT,
  decision_record TEXT,
  -- 0 while the report lies in no akt: look-ups go through just those.
  linked INTEGER NOT NULL CHECK (linked IN (0, 1))
) STRICT;
-- The order of the lists: without a skyddsbedömning first, then the oldest.
CREATE INDEX arrived_open ON arrived_row (safety_record IS NOT NULL, arrived_at, report_id) WHERE decision_record IS NULL AND historical = 0;
CREATE INDEX arrived_unlinked ON arrived_row (arrived_at DESC, report_id DESC) WHERE linked = 0;

-- What an akt with live links is known under, each fact once, with the first report that gives it:
-- ending that report's link takes the fact away, unless another report gives it too.
-- For fingerade personuppgifter (FIN) only the identity under which the akt was opened stands here.
CREATE TABLE child_file_name (
  no INTEGER PRIMARY KEY,
  child_file_id TEXT NOT NULL REFERENCES child_file (id),
  report_id TEXT NOT NULL REFERENCES report (id),
  kind TEXT NOT NULL CHECK (kind IN ('OPENED', 'EARLIER', 'ALIAS', 'REPORTED')),
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL
) STRICT;
CREATE INDEX child_file_name_of ON child_file_name (child_file_id);

CREATE TABLE child_file_number (
  value TEXT NOT NULL,
  child_file_id TEXT NOT NULL REFERENCES child_file (id),
  report_id TEXT NOT NULL REFERENCES report (id),
  kind TEXT NOT NULL CHECK (kind IN ('PNR', 'SAM')),
  -- 1 when somebody checked the identity (certainty KTR); only such a number links by itself.
  checked INTEGER NOT NULL CHECK (checked IN (0, 1)),
  PRIMARY KEY (value, child_file_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX child_file_number_of ON child_file_number (child_file_id);

CREATE TABLE child_file_birth (
  child_file_id TEXT NOT NULL REFERENCES child_file (id),
  report_id TEXT NOT NULL REFERENCES report (id),
  year INTEGER NOT NULL,
  PRIMARY KEY (child_file_id, year)
) STRICT, WITHOUT ROWID;

-- One row for each pair of a family-name word and a given-name word of one name ('' where there is none), folded in two ways.
-- Two B-trees, by family and by given name; the exact folding stands behind the loose one, so that each serves both.
CREATE TABLE name_index (
  family_loose TEXT NOT NULL,
  given_loose TEXT NOT NULL,
  family_exact TEXT NOT NULL,
  given_exact TEXT NOT NULL,
  name_no INTEGER NOT NULL REFERENCES child_file_name (no),
  PRIMARY KEY (family_loose, given_loose, family_exact, given_exact, name_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_index_by_given ON name_index (given_loose, family_loose, given_exact, family_exact, name_no);
CREATE INDEX name_index_of_name ON name_index (name_no);

-- Every distinct word of the index as exactly folded, how it sounds, and its loose folding, which the B-trees begin with.
CREATE TABLE name_word (
  word TEXT PRIMARY KEY,
  loose TEXT NOT NULL,
  sound TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_by_sound ON name_word (sound, loose);
CREATE INDEX name_word_by_loose ON name_word (loose);

-- Each loose word, and itself with one letter taken away (SymSpell): the way from a misspelling to the word.
CREATE TABLE name_neighbour (
  neighbour TEXT NOT NULL,
  loose TEXT NOT NULL,
  PRIMARY KEY (neighbour, loose)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_neighbour_of ON name_neighbour (loose);
