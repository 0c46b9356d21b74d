import { z } from 'zod';
import type { PlainDate } from '../base/time.ts';
import { line, plainDate } from './text.ts';

/**
 * That a handler is away, both days included, and who looks after the reports meanwhile; null: is back. Only days, never why. Of several about one person the
 * one recorded last counts.
 */
export const absenceBody = z.strictObject({
  userId: z.string(),
  name: line,
  away: z.strictObject({ from: plainDate, to: plainDate, deputy: z.strictObject({ userId: z.string(), name: line }) }).nullable(),
});
export type Absence = z.output<typeof absenceBody>;

type Person = { readonly userId: string; readonly name: string };

/** Who has a report in hand today. `until`: the last day on which somebody stands in for the handler; null when it is the handler. */
export type InHand = Person & { readonly until: PlainDate | null };

/** Those who are away on a day, by person. `recorded`: oldest first. */
export function awayOn(recorded: readonly Absence[], today: PlainDate): ReadonlyMap<string, NonNullable<Absence['away']>> {
  const latest = new Map(recorded.map(({ userId, away }) => [userId, away]));
  return new Map(
    [...latest].flatMap(([userId, away]) => (away && away.from <= today && today <= away.to ? [[userId, away] as const] : [])),
  );
}

/**
 * Who has the handler's report in hand: the handler, or when away the deputy, or when that one is away too the deputy's deputy. Nobody (null) when none of them
 * may have it: `may` says who works here and is not shut out of the report. A report whose handler has left must not look looked after.
 */
export function inHandOf(
  handler: Person | null,
  away: ReadonlyMap<string, NonNullable<Absence['away']>>,
  may: (userId: string) => boolean,
): InHand | null {
  return handler && follow({ ...handler, until: null }, []);

  function follow(person: InHand, asked: readonly string[]): InHand | null {
    if (asked.includes(person.userId)) return null;
    const absence = away.get(person.userId);
    if (!absence) return may(person.userId) ? person : null;
    const until = person.until !== null && person.until < absence.to ? person.until : absence.to;
    return follow({ ...absence.deputy, until }, [...asked, person.userId]);
  }
}
