import { dayText, momentText, timeText } from '../../ui/swedish-time.ts';
import type { DraftAges, Reminders } from './reminders-api.ts';

/** What the line at the head of every page says; null when there is nothing to remind of. */
export function reminderWords({ unsent, oldestSavedAt, expiring }: Reminders, now: string): string | null {
  const parts = [unsentWords(unsent, oldestSavedAt, now), expiringWords(expiring)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

function unsentWords(unsent: number, oldestSavedAt: string | null, now: string): string | null {
  if (unsent === 0) return null;
  const when = oldestSavedAt === null ? '' : shortMoment(oldestSavedAt, now);
  if (unsent === 1) return `Du har en anmälan som inte är skickad.${when && ` Den sparades ${when}.`}`;
  return `Du har ${unsent} anmälningar som inte är skickade.${when && ` Den äldsta sparades ${when}.`}`;
}

function expiringWords(expiring: number): string | null {
  if (expiring === 0) return null;
  return expiring === 1 ? 'Ett utkast tas bort inom en vecka.' : `${expiring} utkast tas bort inom en vecka.`;
}

/** "kl. 03.14" today, "18 nov kl. 22.15" this year, else with the year. */
export function shortMoment(at: string, now: string): string {
  const day = dayText(at);
  const today = dayText(now);
  if (day === today) return `kl. ${timeText(at)}`;
  return day.slice(-4) === today.slice(-4) ? `${dayText(at).slice(0, -5)} kl. ${timeText(at)}` : momentText(at);
}

export type AgesInWords = { readonly head: string; readonly rows: readonly { readonly label: string; readonly count: number }[] };

const hourMs = 3_600_000;

/** The unit's drafts, counted by how long they have lain untouched; null when there are none. Never what, never whose. */
export function agesInWords(ages: DraftAges, now: string): AgesInWords | null {
  const oldest = ages.map(({ createdAt }) => createdAt).toSorted()[0];
  if (oldest === undefined) return null;
  const untouched = ages.map(({ savedAt }) => (Date.parse(now) - Date.parse(savedAt)) / hourMs);
  const between = (from: number, to: number) => untouched.filter((hours) => hours >= from && hours < to).length;
  const rows = [
    { label: 'Sparat de senaste två timmarna', count: between(-Infinity, 2) },
    { label: 'Orört i mer än två timmar', count: between(2, 24) },
    { label: 'Orört i mer än ett dygn', count: between(24, 24 * 7) },
    { label: 'Orört i mer än en vecka', count: between(24 * 7, Infinity) },
  ];
  const head =
    ages.length === 1
      ? `Påbörjat på enheten: ett utkast, från ${dayText(oldest)}.`
      : `Påbörjade på enheten: ${ages.length} utkast. Det äldsta är från ${dayText(oldest)}.`;
  return { head, rows: rows.filter(({ count }) => count > 0) };
}
