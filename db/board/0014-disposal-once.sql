-- An akt is kept with the report that it was opened from: found without walking all akter.
CREATE INDEX child_file_opened_from ON child_file (opened_from);
