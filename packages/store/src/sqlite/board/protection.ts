/** Codes of V4, the strongest first. `EKO` (nobody has checked) outweighs a plain no. */
const strongestFirst = ['FIN', 'SKF', 'SEK', 'OVR', 'EKO', 'NEJ'];
const notChecked = strongestFirst.indexOf('EKO');

/** The mark that counts for an akt: the strongest of them (T-14); one that is no code counts as not checked. */
export function strongestMark(codes: readonly string[]): string {
  return strongestFirst[Math.min(...codes.map(strength))] ?? 'EKO';
}

function strength(code: string): number {
  const place = strongestFirst.indexOf(code);
  return place < 0 ? notChecked : place;
}

/**
 * SQL for the mark that holds for a report: the strongest of the reports with a live link to `akt` and of what follows them, as they say themselves;
 * without an akt the strongest of the `original` and what follows it.
 * Looked up when a row is read and kept nowhere, so that a new report or follow-up acts on the earlier ones at once and an ended link acts no more.
 */
export function effectiveMark(akt: string, original: string): string {
  return `coalesce((SELECT marked.protection FROM link bound JOIN arrived_row marked ON ${ofGroup('bound.report_id')}
    WHERE bound.child_file_id = ${akt} AND bound.undone_at IS NULL ORDER BY ${strengthOf('marked.protection')} LIMIT 1),
    (SELECT marked.protection FROM arrived_row marked WHERE ${ofGroup(original)} ORDER BY ${strengthOf('marked.protection')} LIMIT 1))`;
}

/** SQL for the rows (`marked`) of one report and of what follows it. */
export function ofGroup(original: string): string {
  return `(marked.report_id = ${original} OR marked.follows = ${original})`;
}

/**
 * SQL for the marks (`late`) that somebody here has set and that hold, or have held, for an akt and the reports in it, or for one report: set there, or
 * on a report that lies there now.
 */
export function holdsFor(akt: string, original: string): string {
  return `(late.child_file_id = ${akt} OR late.report_id = ${original}
    OR late.report_id IN (SELECT report_id FROM link WHERE child_file_id = ${akt} AND undone_at IS NULL))`;
}

/** SQL: those of them on the child itself that are not lifted. */
export function marksChildNow(akt: string, original: string): string {
  return `late.person = 'child' AND ${holdsFor(akt, original)} AND NOT EXISTS (SELECT 1 FROM protection_lift WHERE mark_id = late.id)`;
}

/** SQL for the strongest mark that somebody here has set on the child; null where there is none. */
export function lateMark(akt: string, original: string): string {
  return `(SELECT late.code FROM protection_mark late WHERE ${marksChildNow(akt, original)} ORDER BY ${strengthOf('late.code')} LIMIT 1)`;
}

function strengthOf(column: string): string {
  return `CASE ${column} ${strongestFirst.map((code, place) => `WHEN '${code}' THEN ${place}`).join(' ')} ELSE ${notChecked} END`;
}
