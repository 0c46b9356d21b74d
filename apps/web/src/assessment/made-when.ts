import { dayOf, type Instant, instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { type ClockTime, momentAt } from '../fields/swedish-time.ts';

/** When something was done, as it is typed. */
export type TypedWhen = { readonly kind: 'now' | 'today' | 'other'; readonly day: PlainDate | null; readonly time: ClockTime | null };

export const now: TypedWhen = { kind: 'now', day: null, time: null };

export const whenWords = { now: 'Nu', today: 'Tidigare i dag', other: 'En annan dag' } as const satisfies Record<TypedWhen['kind'], string>;

/** `madeAt` for the server (null: as it is saved), or what is lacking in words. The server's clock decides what is ahead. Pure. */
export function readWhen(
  { kind, day, time }: TypedWhen,
  clock: Instant,
): { readonly madeAt: Instant | null } | { readonly lacking: string } {
  if (kind === 'now') return { madeAt: null };
  if (kind === 'today') return time ? { madeAt: momentAt(dayOf(clock), time) } : { lacking: 'Skriv klockslaget.' };
  if (day === null || time === null) return { lacking: 'Skriv dag och klockslag.' };
  return { madeAt: momentAt(day, time) };
}

export function clockNow(): Instant {
  return instant(new Date());
}
