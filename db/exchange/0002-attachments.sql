-- Attachments are closed under the vault key, as `location` is: a photo shows a street as well as any address. The CHECK on `location` stands.
CREATE TRIGGER message_part_attachment_sealed BEFORE INSERT ON message_part
WHEN NEW.name GLOB 'attachment/*' AND NEW.sealed <> 1
BEGIN SELECT RAISE(ABORT, 'message_part: attachments are sealed'); END;
