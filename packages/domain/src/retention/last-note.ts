import { dayOf, type Instant, type PlainDate } from '../base/time.ts';
import type { RecordKind, ReportRecordKind } from '../intake/records.ts';

/**
 * Which records are an "anteckning i akten" (SoL 16:1, L-61). The law means that something has happened in the person's matter: something came in, was
 * judged, decided, asked, told or noted. Who has the report to handle, and that somebody has read an answer, is how the office works and says nothing new of
 * the person; were they notes, looking at an old akt would keep it for five years more.
 */
const notes: Readonly<Record<ReportRecordKind, boolean>> = {
  SAFETY_ASSESSMENT: true,
  CONTACT: true,
  CHILD_VIEW: true,
  CASE_SYSTEM: true,
  EMPTY_SEARCH: true,
  PROPOSAL: true,
  DECISION: true,
  PROLONGED: true,
  CLOSED: true,
  ASSIGNED: false,
  ELSEWHERE: true,
  STEP_ELSEWHERE: true,
  JOURNAL: true,
  QUESTION: true,
  ANSWER_READ: false,
  FEEDBACK: true,
  FORWARDED: true,
  PASSED_ON: true,
  MISSING: true,
  TRANSFER: true,
  MOVED: true,
  CASE_ENDED: true,
  // Of an older report the paper's own last note counts, and not that somebody has entered it (L-53).
  OLDER: false,
};

/** True of a record that is a note in the akt. What is about the nämnd itself, an alarm or a notice never is. */
export function isNote(kind: RecordKind): boolean {
  return Object.hasOwn(notes, kind) && notes[kind as ReportRecordKind];
}

/** The kinds of record that are notes, for the store. */
export const noteKinds: readonly RecordKind[] = (Object.keys(notes) as ReportRecordKind[]).filter((kind) => notes[kind]);

/**
 * What moves the clock of one akt, or of one report that lies in none. Openings, prints, spärrar and who is named for the vault are no notes: they tell who
 * looked, or may look, and not what happened to the person.
 */
export type AktNotes = {
  /** Reports, what follows them, and answers: when each came in. Of an older report entered by hand, when it once came in (L-53). */
  readonly cameIn: readonly Instant[];
  /** Records that are notes (`isNote`): when each was written down; of an older report, when it was once made. */
  readonly written: readonly Instant[];
  /** Reports put into the akt and taken out of it; akter joined and split. */
  readonly linked: readonly Instant[];
  /** Protection marks set and lifted: they say something of the person. */
  readonly marked: readonly Instant[];
};

/** The Swedish day of the last note in an akt (SoL 16:1, L-61); null where there is none. */
export function lastNoteOn({ cameIn, written, linked, marked }: AktNotes): PlainDate | null {
  const last = [...cameIn, ...written, ...linked, ...marked].reduce<Instant | null>((a, b) => (a === null || b > a ? b : a), null);
  return last === null ? null : dayOf(last);
}
