-- People, organisations and logins. Holds nothing about any child.
CREATE TABLE organisation (
  id         TEXT PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('police', 'board', 'operations')),
  name       TEXT NOT NULL,
  public_key TEXT
) STRICT;

CREATE TABLE unit (
  id              TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  name            TEXT NOT NULL,
  region          TEXT
) STRICT;

-- A nämnd as officers see it. A new row from a later day replaces the earlier one; earlier ones stay.
CREATE TABLE recipient (
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  channel_since   TEXT NOT NULL,
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
  closed_from     TEXT,
  PRIMARY KEY (organisation_id, channel_since)
) STRICT;

-- `username_key` is the username folded for comparison: two that differ in case only are one.
CREATE TABLE account (
  id            TEXT PRIMARY KEY,
  username      TEXT NOT NULL,
  username_key  TEXT NOT NULL UNIQUE,
  name          TEXT NOT NULL,
  title         TEXT NOT NULL,
  phone         TEXT NOT NULL,
  email         TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  demo          INTEGER NOT NULL CHECK (demo IN (0, 1)),
  closed_at     TEXT
) STRICT;

-- In force on `from_day`, not on `to_day`. `competence` is a JSON list of codes.
CREATE TABLE membership (
  id              TEXT PRIMARY KEY,
  user_id         TEXT NOT NULL REFERENCES account (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  unit_id         TEXT REFERENCES unit (id),
  role            TEXT NOT NULL,
  from_day        TEXT NOT NULL,
  to_day          TEXT CHECK (to_day >= from_day),
  competence      TEXT NOT NULL CHECK (json_valid(competence)),
  clearance       TEXT NOT NULL CHECK (clearance IN ('ordinary', 'protected'))
) STRICT;

CREATE INDEX membership_by_user ON membership (user_id);
CREATE INDEX membership_by_organisation ON membership (organisation_id);

-- `id` is the SHA-256 of the login's secret; the secret itself is only in the person's cookie.
CREATE TABLE login (
  id            TEXT PRIMARY KEY,
  user_id       TEXT NOT NULL REFERENCES account (id),
  membership_id TEXT NOT NULL REFERENCES membership (id),
  started_at    TEXT NOT NULL,
  last_act_at   TEXT NOT NULL,
  ended_at      TEXT
) STRICT;

CREATE INDEX login_open_by_user ON login (user_id) WHERE ended_at IS NULL;

-- Tries to log in, kept a day, by a keyed hash: whether the username exists does not show here.
-- A try is counted before the password is looked at, and taken back when it was right: what stays has failed.
CREATE TABLE login_try (
  no            INTEGER PRIMARY KEY,
  username_hash TEXT NOT NULL,
  at            TEXT NOT NULL
) STRICT;

CREATE INDEX login_try_by_username ON login_try (username_hash, at);
