import type { MatchReason } from '@tidig/domain/register/match-reason.ts';
import type { Hit } from '../../port/board.ts';
import type { ShownFile } from './file-rows.ts';

/** An akt that a search came to, and why. */
export type FoundFile = { readonly file: ShownFile; readonly reasons: readonly MatchReason[]; readonly matchedName: string | null };

/** As hits, in the order found: identity, and of each report only what L-45 allows. */
export function asHits(found: readonly FoundFile[]): readonly Hit[] {
  return found.map(({ file: { childFile, reports }, reasons, matchedName }) => ({ childFile, reports, reasons, matchedName }));
}
