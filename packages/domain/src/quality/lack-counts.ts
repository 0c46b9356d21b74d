/** Fewer reports than this are never told of: neither those that lack something nor those that do not (L-50). */
export const FEWEST = 5;

/** How many reports lack something, as far as it may be told. */
export type LackCount =
  /** One to four. */
  | { readonly kind: 'few' }
  /** A step of five, cut where it would tell of fewer than five that lack nothing. Both ends included. */
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  /** All, or all but fewer than five. */
  | { readonly kind: 'nearly-all' }
  /** That it is lacking, not how often: of fewer than ten reports no number can hide both sides. */
  | { readonly kind: 'untold' };

/** Counts of a unit as they may be shown. */
export type ShownLacks = {
  /** Reports counted; null when they are so few that nothing is told. */
  readonly reports: number | null;
  /** What is lacking most often first; alike ones in the order of their codes, so that their order tells nothing. */
  readonly lacks: readonly { readonly code: string; readonly count: LackCount }[];
};

/**
 * Small numbers hidden (L-50). With fewer than five reports nothing is shown at all; with fewer than ten only what was lacking, never how often; otherwise in
 * steps of five, so that one report more or less seldom shows. A code that no report lacks is not there.
 */
export function shownLacks(reports: number, lacks: readonly { readonly code: string; readonly reports: number }[]): ShownLacks {
  if (reports < FEWEST) return { reports: null, lacks: [] };
  const shown = lacks
    .filter((lack) => lack.reports > 0)
    .map(({ code, reports: lacking }) => ({ code, count: lackCount(lacking, reports) }));
  const alike = shown.toSorted((one, other) => (one.code < other.code ? -1 : 1));
  return { reports, lacks: alike.toSorted((one, other) => weight(other.count) - weight(one.count)) };
}

/** How many of `reports` (at least five) lack something, as far as it may be told. */
export function lackCount(lacking: number, reports: number): LackCount {
  if (reports < 2 * FEWEST) return { kind: 'untold' };
  if (lacking < FEWEST) return { kind: 'few' };
  if (reports - lacking < FEWEST) return { kind: 'nearly-all' };
  const from = Math.floor(lacking / FEWEST) * FEWEST;
  return { kind: 'between', from, to: Math.min(from + FEWEST - 1, reports - FEWEST) };
}

function weight(count: LackCount): number {
  switch (count.kind) {
    case 'nearly-all':
      return Number.MAX_SAFE_INTEGER;
    case 'between':
      return count.from;
    case 'few':
    case 'untold':
      return 0;
  }
}
