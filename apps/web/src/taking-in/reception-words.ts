import { dayText, momentText, timeText } from '../ui/swedish-time.ts';
import type { Reception } from './taking-in-api.ts';

/** "Kom in 22 nov 2026 kl. 07.50. Inskriven 08.05 av dig."; of another day with its date. Pure. */
export function receivedInWords({ arrivedAt, writtenAt, receivedBy }: Pick<Reception, 'arrivedAt' | 'writtenAt' | 'receivedBy'>): string {
  if (writtenAt === null || receivedBy === null) return `Kom in ${momentText(arrivedAt)} genom Tidig.`;
  const when = dayText(writtenAt) === dayText(arrivedAt) ? timeText(writtenAt) : momentText(writtenAt);
  return `Kom in ${momentText(arrivedAt)}. Inskriven ${when} av ${receivedBy.you ? 'dig' : receivedBy.name}.`;
}
