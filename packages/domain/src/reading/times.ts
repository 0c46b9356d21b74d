import { isPlainDate } from '../base/time.ts';
import type { MomentAnswer } from '../form/shapes.ts';
import { showDate } from '../labels/dates.ts';

/** `18 nov 2026`; the text itself when it is no day. */
export function dayText(day: string): string {
  return isPlainDate(day) ? showDate(day) : day;
}

/** `18 nov 2026 kl. 22.15 (ungefär)`. The answer is Swedish local time as written; nothing is moved between time zones. */
export function momentText({ at, precision }: MomentAnswer): string {
  if (!at) return precision === 'OKANT' ? 'Okänd tid' : '';
  const day = dayText(at.slice(0, 10));
  const time = at.length > 10 ? ` kl. ${at.slice(11).replace(':', '.')}` : '';
  return `${day}${time}${precisionText(precision)}`;
}

function precisionText(precision: MomentAnswer['precision']): string {
  if (precision === 'UNGEFAR') return ' (ungefär)';
  return precision === 'OKANT' ? ' (osäker tid)' : '';
}
