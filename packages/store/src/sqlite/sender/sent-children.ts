import type { StoreScope } from '../scope.ts';

/**
 * Notes which child a sent report is on, by the last ten digits of the number in its body, inside the transaction that keeps it; nothing where it says no
 * whole number. As migration 0005 did for those that were sent before.
 */
export function noteChild({ db }: StoreScope, reportId: string, messageSeq: number): void {
  db.run(
    `INSERT INTO sent_child (report_id, number)
     SELECT :reportId, substr(digits, -10) FROM (
       SELECT replace(replace(replace(
         CASE WHEN json_valid(CAST(content AS TEXT)) THEN CAST(content AS TEXT) ->> '$.answers.child.identity.value' END,
         '-', ''), '+', ''), ' ', '') AS digits
       FROM message_part WHERE message_seq = :messageSeq AND name = 'body'
     ) WHERE length(digits) IN (10, 12) AND digits NOT GLOB '*[^0-9]*'`,
    { reportId, messageSeq },
  );
}
