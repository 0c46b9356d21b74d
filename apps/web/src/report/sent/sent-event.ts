import type { SentEntry } from './sent-entries.ts';

/** The event of several children that an entry was written about; null when it stands alone. */
function eventOf({ copies }: SentEntry): string | null {
  return copies.find(({ event }) => event !== null)?.event ?? null;
}

/** What was sent about other children in the same event, oldest first. */
export function sameEvent(entry: SentEntry, entries: readonly SentEntry[]): readonly SentEntry[] {
  const event = eventOf(entry);
  if (event === null) return [];
  return entries.filter((each) => each.number !== entry.number && eventOf(each) === event).toSorted(bySealing);
}

function bySealing(one: SentEntry, other: SentEntry): number {
  return (one.copies[0]?.sealedAt ?? '').localeCompare(other.copies[0]?.sealedAt ?? '');
}
