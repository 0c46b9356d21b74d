import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { ProtectionMark } from '@tidig/store/port/protection.ts';
import type { FamilyReads } from './remembering.ts';

/** What somebody here has marked in the report or its akt, and nobody has lifted. */
export async function liveMarks(board: FamilyReads, { id }: ArrivedRow): Promise<readonly ProtectionMark[]> {
  return (await board.protectionMarks({ kind: 'report', id })).filter(({ lifted }) => lifted === null);
}
