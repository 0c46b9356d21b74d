import { dayOf, instant, plusDays } from '@tidig/domain/base/time.ts';
import { nextReadingTime } from '@tidig/domain/intake/reading-hours.ts';
import { timeText, weekdayText } from '../../ui/swedish-time.ts';
import type { Recipient } from '../draft/draft-api.ts';
import { isClosed, openingInWords } from './sent-opening.ts';

type Hours = Pick<Recipient, 'readingHours' | 'openingHours' | 'eveningReader'>;

/**
 * When what nobody has read is read, by the nämnd's own hours: "Den läses kl. 08.00." and, outside them, who reads then. Where the nämnd has told none, when it
 * is open: that is no promise that anybody reads. `it`: what is read, "den" or "det".
 */
export function readingInWords({ readingHours, openingHours, eveningReader }: Hours, it: 'den' | 'det', now: number): string {
  const at = instant(new Date(now));
  const next = readingHours && nextReadingTime(readingHours, at);
  if (!next) return [openingInWords(openingHours, now), isClosed(openingHours, now) ? eveningReader : ''].join(' ').trim();
  if (next.now) return `Nämnden läser till kl. ${timeText(next.at)}.`;
  const [day, today] = [dayOf(next.at), dayOf(at)];
  const when = day === today ? '' : day === plusDays(today, 1) ? 'i morgon ' : `${weekdayText(day)} `;
  return `${it === 'den' ? 'Den' : 'Det'} läses ${when}kl. ${timeText(next.at)}. ${eveningReader}`.trim();
}
