-- Words that an organisation has added to the lists of Skrivstöd. A row is ended with who and when, once, and never removed.
-- `word_key` is the word as two are compared: of one organisation no two that read alike are in force. Which lists there are is checked in code.
CREATE TABLE own_word (
  id              TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  list            TEXT NOT NULL,
  word            TEXT NOT NULL,
  word_key        TEXT NOT NULL,
  suggestion      TEXT,
  added_at        TEXT NOT NULL,
  added_by        TEXT NOT NULL,
  ended_at        TEXT,
  ended_by        TEXT,
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX own_word_in_force ON own_word (organisation_id, word_key) WHERE ended_at IS NULL;

CREATE TRIGGER own_word_ended_once BEFORE UPDATE ON own_word
WHEN OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.id IS NOT OLD.id OR NEW.organisation_id IS NOT OLD.organisation_id
  OR NEW.list IS NOT OLD.list OR NEW.word IS NOT OLD.word OR NEW.word_key IS NOT OLD.word_key OR NEW.suggestion IS NOT OLD.suggestion
  OR NEW.added_at IS NOT OLD.added_at OR NEW.added_by IS NOT OLD.added_by
BEGIN SELECT RAISE(ABORT, 'own_word: ended once, never changed otherwise'); END;
CREATE TRIGGER own_word_no_delete BEFORE DELETE ON own_word
BEGIN SELECT RAISE(ABORT, 'own_word: never removed'); END;
CREATE TRIGGER own_word_no_insert_over BEFORE INSERT ON own_word
WHEN EXISTS (SELECT 1 FROM own_word WHERE id = NEW.id OR (organisation_id = NEW.organisation_id AND word_key = NEW.word_key AND ended_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'own_word: never changed'); END;
