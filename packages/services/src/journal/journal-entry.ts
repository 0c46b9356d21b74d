import type { Arendenummer } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';

/** One act on a child's matter, as a dated, signed note (L-130). Nothing in it can be changed; what is wrong is followed by a correction (L-107). */
export type JournalEntry = {
  /** What a correction or "uppgiften bestrids" points at. For what is no record (an arrival, an opening) it is made from the report. */
  readonly id: string;
  /** When it was done. */
  readonly at: Instant;
  /** When it was written, where that was later. */
  readonly writtenAt: Instant | null;
  /** Null: Tidig itself. */
  readonly byName: string | null;
  readonly title: string;
  readonly lines: string[];
  /** The report it is about; null: the akt as a whole. */
  readonly arendenummer: Arendenummer | null;
  /** The entry that it corrects or disputes. */
  readonly about: string | null;
  /** A correction of it has been written, or somebody says that it is wrong. */
  readonly corrected: boolean;
  readonly disputed: boolean;
};

/** An act before anything has been said of it. */
export type Bare = Omit<JournalEntry, 'corrected' | 'disputed'>;

/** Makes an entry of what is no record. */
export type Fact = (what: string, at: Instant, title: string, byName: string | null, lines?: readonly string[]) => Bare;

/** Entries about one report. */
export function factsOf({ id, arendenummer }: Pick<ArrivedRow, 'id' | 'arendenummer'>): Fact {
  return (what, at, title, byName, lines = []) => ({
    id: `${id}/${what}`,
    at,
    writtenAt: null,
    byName,
    title,
    lines: [...lines],
    arendenummer,
    about: null,
  });
}
