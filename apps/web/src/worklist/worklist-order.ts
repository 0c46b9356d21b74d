import type { BoardRow } from './worklist-api.ts';

export type Worklist = {
  /** Danger is stated and nobody has assessed; or an unread supplement says that it cannot wait, whatever was assessed or decided before. */
  readonly now: readonly BoardRow[];
  /** Nobody has assessed whether the child needs protection. */
  readonly unassessed: readonly BoardRow[];
  /** About adults: nothing to assess, but to be read and answered for. */
  readonly adults: readonly BoardRow[];
  /** Decided, and something unread has come in since. */
  readonly decided: readonly BoardRow[];
  /** Assessed; the decision is due by day 14, nearest first. */
  readonly running: readonly BoardRow[];
};

/** The board's parts. Order within all but the last is the server's: protection needed or unsure first, then the oldest. */
export function worklistOf(rows: readonly BoardRow[]): Worklist {
  const now = rows.filter((row) => row.covered && (isUrgentlySupplemented(row) || isInDanger(row)));
  const others = rows.filter((row) => !now.includes(row));
  const undecided = others.filter((row) => row.decision === null);
  return {
    now,
    unassessed: undecided.filter((row) => row.covered && row.safetyAssessedAt === null),
    adults: undecided.filter((row) => !row.covered),
    decided: others.filter((row) => row.decision !== null),
    running: undecided.filter((row) => row.covered && row.safetyAssessedAt !== null).toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1)),
  };
}

/** An unread supplement says that it cannot wait. */
export function isUrgentlySupplemented({ followUps }: Pick<BoardRow, 'followUps'>): boolean {
  return followUps.some(({ urgent }) => urgent);
}

function isInDanger({ danger, safetyAssessedAt, decision }: BoardRow): boolean {
  return danger === 'JA' && safetyAssessedAt === null && decision === null;
}

/** "för 3 timmar sedan": minutes, hours, then days. */
export function sinceText(at: string, now: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(at)) / 60_000));
  if (minutes < 1) return 'nyss';
  if (minutes < 60) return minutes === 1 ? 'för 1 minut sedan' : `för ${minutes} minuter sedan`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return hours === 1 ? 'för 1 timme sedan' : `för ${hours} timmar sedan`;
  return `för ${Math.floor(hours / 24)} dagar sedan`;
}

/** "God morgon" until ten, "Hej" in the day, "God kväll" from six and through the night. */
export function greeting(hour: number): string {
  if (hour >= 5 && hour < 10) return 'God morgon';
  return hour >= 18 || hour < 5 ? 'God kväll' : 'Hej';
}
