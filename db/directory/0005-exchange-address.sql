-- Where another installation takes messages for this organisation (an origin, https://…); null: it is in this installation, or cannot be reached by Tidig.
ALTER TABLE organisation ADD COLUMN exchange_url TEXT;
