-- What was sealed on a day, or has waited too long: asked for by time, of many years' messages.
CREATE INDEX message_in_time ON message (direction, sealed_at);
