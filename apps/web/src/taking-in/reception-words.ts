import { channelList } from '@tidig/domain/vocabulary/intake.ts';
import { dayText, momentText, timeText } from '../ui/swedish-time.ts';
import type { Reception } from './taking-in-api.ts';

/** "Kom in 22 nov 2026 kl. 07.50. Inskriven 08.05 av dig."; of another day with its date. Pure. */
export function receivedInWords({
  arrivedAt,
  writtenAt,
  receivedBy,
  first = null,
}: Pick<Reception, 'arrivedAt' | 'writtenAt' | 'receivedBy'> & Partial<Pick<Reception, 'first'>>): string {
  if (first) return `Kom in ${momentText(arrivedAt)}, vidaresänd från ${first.at}.`;
  if (writtenAt === null || receivedBy === null) return `Kom in ${momentText(arrivedAt)} genom Tidig.`;
  const when = dayText(writtenAt) === dayText(arrivedAt) ? timeText(writtenAt) : momentText(writtenAt);
  return `Kom in ${momentText(arrivedAt)}. Inskriven ${when} av ${receivedBy.you ? 'dig' : receivedBy.name}.`;
}

/** How it came to the nämnd that sent it on: "22 nov 2026 kl. 07.50 genom telefon, mottagen av Karin Ek". Pure. */
export function firstInWords({ arrivedAt, channel, receivedBy }: NonNullable<Reception['first']>): string {
  const how = channel === 'TIDIG' ? 'Tidig' : channelList.labels[channel].toLowerCase();
  return `${momentText(arrivedAt)} genom ${how}${receivedBy ? `, mottagen av ${receivedBy}` : ''}`;
}
