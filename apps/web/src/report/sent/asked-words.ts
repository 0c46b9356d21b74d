import { dayText } from '../../ui/swedish-time.ts';
import type { AskedRow } from './questions-api.ts';
import type { SentRow } from './sent-api.ts';

/** The questions about these copies that nobody has answered. */
export function unanswered(asked: readonly AskedRow[], copies: readonly Pick<SentRow, 'id'>[]): readonly AskedRow[] {
  const ids = new Set(copies.map(({ id }) => id));
  return asked.filter(({ reportId, answered }) => !answered && ids.has(reportId));
}

/** "Fråga från nämnden. Svara senast 24 nov 2026." By the nearest day where there are several. */
export function askedWords(open: readonly AskedRow[]): string {
  const [nearest] = open.flatMap(({ by }) => by ?? []).toSorted();
  const what = open.length > 1 ? `${open.length} frågor från nämnden.` : 'Fråga från nämnden.';
  return nearest ? `${what} Svara senast ${dayText(nearest)}.` : `${what} Inget svar än.`;
}
