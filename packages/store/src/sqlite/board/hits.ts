import type { MatchReason } from '@tidig/domain/register/match-reason.ts';
import type { ArrivedRow, Hit } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { rowsInChildFiles } from './arrived-rows.ts';
import { childFiles } from './child-files.ts';

/** An akt that a search came to, and why. */
export type FoundFile = { readonly childFileId: string; readonly reasons: readonly MatchReason[]; readonly matchedName: string | null };

/** The akter as hits, in the order found: identity, and of each report only what L-45 allows. */
export function asHits(db: StoreDatabase, found: readonly FoundFile[]): readonly Hit[] {
  const ids = found.map(({ childFileId }) => childFileId);
  const files = childFiles(db, ids);
  const rows = rowsInChildFiles(db, ids);
  return found.flatMap(({ childFileId, reasons, matchedName }) => {
    const childFile = files.get(childFileId);
    const reports = rows.filter((row) => row.link?.childFileId === childFileId).map(allowedInList);
    return childFile ? [{ childFile, reasons, matchedName, reports }] : [];
  });
}

function allowedInList(row: ArrivedRow): Hit['reports'][number] {
  const { id, arendenummer, arrivedAt, safetyAssessedAt, decision, historical, ageOnArrival } = row;
  return { id, arendenummer, arrivedAt, safetyAssessedAt, decision, historical, ageOnArrival };
}
