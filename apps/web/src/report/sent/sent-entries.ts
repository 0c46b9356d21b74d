import type { SentRow } from './sent-api.ts';

/** What was sent under one number: a copy for each nämnd, and what has been sent afterwards about it, oldest first. */
export type SentEntry = { readonly number: string; readonly copies: readonly SentRow[]; readonly followUps: readonly SentEntry[] };

/**
 * Rows as one sees them: two copies of one number are one entry, and a komplettering or a message that something is wrong stands under the report that
 * it follows. One that follows a report which is not in the list stands by itself. What something was last sent about comes first.
 */
export function entriesOf(rows: readonly SentRow[]): readonly SentEntry[] {
  const numbers = [...Map.groupBy(rows, ({ anmalningsnummer }) => anmalningsnummer)];
  const numberOf = new Map(rows.map(({ id, anmalningsnummer }) => [id, anmalningsnummer]));
  const parentOf = new Map(numbers.map(([number, copies]) => [number, parentNumber(number, copies, numberOf)]));
  const entries = numbers.map(([number, copies]) => ({ number, copies: copies.toSorted(byRecipient) }));
  const roots = entries.filter(({ number }) => parentOf.get(number) === undefined);
  return roots
    .map((root): SentEntry => {
      const below = entries.filter(({ number }) => rootOf(number, parentOf) === root.number && number !== root.number);
      return { ...root, followUps: below.toSorted(byAge).map((each) => ({ ...each, followUps: [] })) };
    })
    .toSorted((one, other) => lastSent(other).localeCompare(lastSent(one)));
}

/** The entry that a row belongs to, and the part of it that the row is a copy of. */
export function entryWith(
  entries: readonly SentEntry[],
  id: string,
): { readonly entry: SentEntry; readonly document: SentEntry } | undefined {
  for (const entry of entries) {
    const document = [entry, ...entry.followUps].find(({ copies }) => copies.some((copy) => copy.id === id));
    if (document) return { entry, document };
  }
  return undefined;
}

function parentNumber(number: string, copies: readonly SentRow[], numberOf: ReadonlyMap<string, string>): string | undefined {
  const parents = copies.map(({ follows }) => (follows === null ? undefined : numberOf.get(follows)));
  return parents.find((parent) => parent !== undefined && parent !== number);
}

/** Up through what follows what; a circle, which no store should hold, ends where it began. */
function rootOf(number: string, parentOf: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set([number]);
  for (let at = number; ;) {
    const parent = parentOf.get(at);
    if (parent === undefined || seen.has(parent)) return at;
    seen.add(parent);
    at = parent;
  }
}

function byRecipient(one: SentRow, other: SentRow): number {
  return one.recipientName.localeCompare(other.recipientName, 'sv');
}

function byAge(one: Pick<SentEntry, 'copies'>, other: Pick<SentEntry, 'copies'>): number {
  return sentAt(one).localeCompare(sentAt(other));
}

function sentAt({ copies }: Pick<SentEntry, 'copies'>): string {
  return copies[0]?.sealedAt ?? '';
}

function lastSent(entry: SentEntry): string {
  return [sentAt(entry), ...entry.followUps.map(sentAt)].toSorted().at(-1) ?? '';
}
