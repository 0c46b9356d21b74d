import { isPlainDate, plusDays } from '@tidig/domain/base/time.ts';
import { dayText } from '../ui/swedish-time.ts';
import type { Naming } from './vault-api.ts';

/** Does a naming hold today, not yet, or no more? */
export function standingOf({ inForce, ended, from }: Pick<Naming, 'inForce' | 'ended' | 'from'>, today: string): 'now' | 'later' | 'over' {
  if (inForce) return 'now';
  return ended === null && from > today ? 'later' : 'over';
}

/** "22 nov 2026 till 21 dec 2026", the last day included. */
export function daysText({ from, to }: Pick<Naming, 'from' | 'to'>): string {
  const last = isPlainDate(to) ? plusDays(to, -1) : to;
  return last === from ? dayText(from) : `${dayText(from)} till ${dayText(last)}`;
}
