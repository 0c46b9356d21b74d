-- Searches of one person since a moment, and flagged events, are read from the access log without walking it (T-1).
CREATE INDEX access_log_searches ON access_log (actor, at, purpose, outcome, terms_hash) WHERE action = 'register.search';
CREATE INDEX access_log_flags ON access_log (at) WHERE action = 'odd-use.flag';
