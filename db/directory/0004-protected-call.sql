-- Whom to ring about where a protected person is: a function at the nämnd and its telephone, never a person. Part of the page, and so dated as the rest of
-- it. Pages from before say nothing of it.
ALTER TABLE address_page ADD COLUMN protected_function TEXT;
ALTER TABLE address_page ADD COLUMN protected_phone TEXT
CHECK ((protected_phone IS NULL) = (protected_function IS NULL));

-- The view was made of the columns that were there then.
DROP VIEW address_in_time;
CREATE VIEW address_in_time AS
SELECT * FROM address_page AS page
WHERE seq = (
  SELECT max(seq) FROM address_page AS again
  WHERE again.organisation_id = page.organisation_id AND again.valid_from = page.valid_from
);
