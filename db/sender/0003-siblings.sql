-- Drafts on several children in one event; what has been settled of a draft's findings.

-- Which drafts, sent ones too, were written about one event. A row outlives its draft: `draft_id` is also that of the sent reports. No content.
CREATE TABLE event_draft (
  draft_id  TEXT PRIMARY KEY,
  event_id  TEXT NOT NULL,
  joined_at TEXT NOT NULL
) STRICT;

CREATE INDEX event_draft_by_event ON event_draft (event_id, joined_at);

-- Findings of Skrivstöd that somebody has looked at or waved away, by their key, which holds no word of the text; gone with the draft.
CREATE TABLE draft_settled (
  draft_id TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
  key      TEXT NOT NULL,
  at       TEXT NOT NULL,
  PRIMARY KEY (draft_id, key)
) STRICT;
