import type { BoardRow } from './worklist-api.ts';

/** An unread supplement says that it cannot wait. */
export function isUrgentlySupplemented({ followUps }: Pick<BoardRow, 'followUps'>): boolean {
  return followUps.some(({ urgent }) => urgent);
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

/** "Anna, Bo och Cid". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}
