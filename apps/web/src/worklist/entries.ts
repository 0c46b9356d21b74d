import { type Section, sections } from '@tidig/domain/intake/worklist.ts';
import type { ArrivedList, BoardRow } from './worklist-api.ts';

/** A row as it is shown: what has left the board since stays where it was, marked, until the person wants the new order. */
export type ShownRow = BoardRow & { readonly gone: boolean };

/** What stands as one on the board: a report, or the reports on children in one event, the most pressing first. */
export type Entry = { readonly id: string; readonly first: ShownRow; readonly rows: readonly ShownRow[] };

/** Whose reports are shown. */
export type Whose = 'unit' | 'mine' | 'nobody';

/** The entries of each section, in the order of the rows; an event where somebody has one of the reports is shown whole. */
export function entriesBySection(rows: readonly ShownRow[], whose: Whose): Readonly<Record<Section, readonly Entry[]>> {
  const entries = [...Map.groupBy(rows, ({ event }) => event)].flatMap(([id, together]) => {
    const [first] = together;
    return first && together.some((row) => isOf(row, whose)) ? [{ id, first, rows: together }] : [];
  });
  const of = (section: Section) => entries.filter(({ first }) => first.section === section);
  return {
    NOW: of('NOW'),
    TODAY: of('TODAY'),
    JOUR: of('JOUR'),
    RUNNING: of('RUNNING'),
    PASS_ON: of('PASS_ON'),
    FEEDBACK: of('FEEDBACK'),
    READ: of('READ'),
    ADULTS: of('ADULTS'),
  };
}

function isOf({ mine, inHand }: ShownRow, whose: Whose): boolean {
  if (whose === 'unit') return true;
  return whose === 'mine' ? mine : inHand === null;
}

/** What is shown while the board goes on: the rows that were there, where they were, as they are now; and what is not shown yet. */
export type Kept = {
  readonly rows: readonly ShownRow[];
  /** Reports that have come since. */
  readonly fresh: number;
  /** Of those, and of the rows that are shown, how many now stand under Gör nu and did not. */
  readonly pressing: number;
  /** Something stands elsewhere now, or has left the board. */
  readonly moved: boolean;
};

/** Moves nothing that is being read. */
export function keptInPlace(shown: ArrivedList, latest: ArrivedList): Kept {
  const now = new Map(latest.rows.map((row) => [row.id, row]));
  const before = new Map(shown.rows.map((row) => [row.id, row]));
  const fresh = latest.rows.filter(({ id }) => !before.has(id));
  return {
    rows: shown.rows.map((row) => ({ ...row, ...now.get(row.id), section: row.section, event: row.event, gone: !now.has(row.id) })),
    fresh: fresh.length,
    pressing: latest.rows.filter(({ id, section }) => section === 'NOW' && before.get(id)?.section !== 'NOW').length,
    moved: shown.rows.some(({ id, section }) => now.get(id)?.section !== section),
  };
}

/** When the last report or follow-up of the list came in; '' for none. */
export function newestOf({ rows }: ArrivedList): string {
  const arrivals = rows.flatMap((row) => [row.arrivedAt, ...row.followUps.map((one) => one.arrivedAt)]);
  return arrivals.reduce((latest, at) => (at > latest ? at : latest), '');
}

export const sectionTitles = {
  NOW: 'Gör nu',
  TODAY: 'I dag',
  JOUR: 'Jouren har bedömt',
  RUNNING: 'Förhandsbedömning pågår',
  PASS_ON: 'Ska lämnas vidare',
  FEEDBACK: 'Återkoppling att ge',
  READ: 'Kompletteringar och svar att läsa',
  ADULTS: 'Om vuxna',
} as const satisfies Record<Section, string>;

/** What is in a section and what to do there, in one line. */
export const sectionLeads = {
  NOW: 'Fara, behov av skydd eller en skyddsbedömning som skulle ha varit gjord. Börja här.',
  TODAY: 'Ingen har skyddsbedömt än. Riktmärket är samma dag, senast nästa dag.',
  JOUR: 'Skyddsbedömda av jouren. Ingen har tagit dem på dagtid.',
  RUNNING: 'Skyddsbedömda. Den som har närmast till sista dag står först.',
  PASS_ON: 'Anmälan är lämnad till en annan nämnd för hand. Det som har kommit in efteråt ska också dit.',
  FEEDBACK: 'Beslutet är fattat. Den som anmälde har bett att få veta.',
  READ: 'Inget att besluta. Läs det som har kommit in.',
  ADULTS: 'Ingen skyddsbedömning och inga fjorton dagar. Läs och avsluta.',
} as const satisfies Record<Section, string>;

export { sections };
