-- The dated address book. A page says how a nämnd is reached from a day on; pages are added and never changed. Of the pages whose day has come the one
-- with the latest day holds, of several from one day the one written last.
CREATE TABLE address_page (
  seq             INTEGER PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  valid_from      TEXT NOT NULL,
  saved_at        TEXT NOT NULL,
  saved_by        TEXT NOT NULL,
  name            TEXT NOT NULL,
  kommun_code     TEXT NOT NULL,
  district        TEXT,
  channel         TEXT NOT NULL CHECK (channel IN ('TIDIG', 'PDF')),
  manual_way      TEXT,
  phone           TEXT NOT NULL,
  opening_hours   TEXT NOT NULL,
  evening_reader  TEXT NOT NULL,
  jour_name       TEXT NOT NULL,
  jour_way        TEXT NOT NULL CHECK (jour_way IN ('NUMMER', 'VIA_112', 'VIA_LEDNINGSCENTRAL', 'RINGER_UPP')),
  jour_phone      TEXT,
  jour_hours      TEXT NOT NULL,
  confirmed_on    TEXT NOT NULL,
  closed_from     TEXT
) STRICT;

CREATE INDEX address_page_in_time ON address_page (organisation_id, valid_from, seq);

-- What was in the table before: each row becomes a page from the day its channel began. When it was written nobody knows; the day it was said to be
-- right is the nearest.
INSERT INTO address_page (organisation_id, valid_from, saved_at, saved_by, name, kommun_code, district, channel, manual_way, phone, opening_hours,
  evening_reader, jour_name, jour_way, jour_phone, jour_hours, confirmed_on, closed_from)
SELECT organisation_id, channel_since, confirmed_on || 'T00:00:00.000Z', 'Driften', name, kommun_code, district, channel, manual_way, phone, opening_hours,
  evening_reader, jour_name, jour_way, jour_phone, jour_hours, confirmed_on, closed_from
FROM recipient ORDER BY organisation_id, channel_since;

DROP TABLE recipient;

CREATE TRIGGER address_page_no_update BEFORE UPDATE ON address_page
BEGIN SELECT RAISE(ABORT, 'address_page: never changed'); END;
CREATE TRIGGER address_page_no_delete BEFORE DELETE ON address_page
BEGIN SELECT RAISE(ABORT, 'address_page: never removed'); END;
CREATE TRIGGER address_page_no_insert_over BEFORE INSERT ON address_page
WHEN EXISTS (SELECT 1 FROM address_page WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'address_page: never changed'); END;

-- For each nämnd and day the page that counts: the one written last for that day.
CREATE VIEW address_in_time AS
SELECT * FROM address_page AS page
WHERE seq = (
  SELECT max(seq) FROM address_page AS again
  WHERE again.organisation_id = page.organisation_id AND again.valid_from = page.valid_from
);

-- Somebody at the nämnd said on this day that the page in force is still right.
CREATE TABLE address_confirmation (
  page_seq     INTEGER NOT NULL REFERENCES address_page (seq),
  confirmed_on TEXT NOT NULL,
  PRIMARY KEY (page_seq, confirmed_on)
) STRICT;

CREATE TRIGGER address_confirmation_no_update BEFORE UPDATE ON address_confirmation
BEGIN SELECT RAISE(ABORT, 'address_confirmation: never changed'); END;
CREATE TRIGGER address_confirmation_no_delete BEFORE DELETE ON address_confirmation
BEGIN SELECT RAISE(ABORT, 'address_confirmation: never removed'); END;

-- The kommun where the unit's officers mostly work.
ALTER TABLE unit ADD COLUMN kommun_code TEXT;
