-- The diary asks for the documents of some days, in the order in which they came.
CREATE INDEX arrived_in_time ON arrived_row (arrived_at, report_id);
