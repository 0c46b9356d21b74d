-- Reports by their child's number, whatever the century was written with: whether somebody in another report is protected here.
CREATE INDEX arrived_row_by_child_number ON arrived_row (substr(number, -10)) WHERE number IS NOT NULL;
