import type { Anmalningsnummer, ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { changedPaths } from '@tidig/domain/reading/changed.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { readBody } from '../exchange/read-parts.ts';

/** The report that another follows, as far as a heading needs it. */
export type Followed = {
  readonly id: ReportId;
  readonly anmalningsnummer: Anmalningsnummer;
  readonly arrivedAt: Instant;
  /** As what it is followed: KOMP supplements it, FEL says that something in it is wrong. */
  readonly as: 'KOMP' | 'FEL';
};

/** What a follow-up is read beside. For a report of its own there is nothing. */
export async function asFollowUp(
  board: BoardStore,
  row: ArrivedRow,
  body: BodyPart,
): Promise<{ readonly follows: Followed | null; readonly changed: string[] }> {
  const original = row.follows === null ? null : await board.arrivedRow(row.follows);
  if (!original) return { follows: null, changed: [] };
  const { id, anmalningsnummer, arrivedAt } = original;
  return {
    follows: { id, anmalningsnummer, arrivedAt, as: row.kind === 'FEL' ? 'FEL' : 'KOMP' },
    changed: await changedSince(board, original, row, body),
  };
}

/**
 * A supplement begins with what was last said, so it is held against the supplement before it, or the report itself. Bodies only: what tells where
 * somebody is stands in none.
 */
async function changedSince(board: BoardStore, original: ArrivedRow, row: ArrivedRow, body: BodyPart): Promise<string[]> {
  if (row.kind !== 'KOMP') return [];
  const place = original.followUps.findIndex(({ id }) => id === row.id);
  const before = original.followUps.slice(0, Math.max(0, place)).findLast(({ kind }) => kind === 'KOMP');
  const earlier = await board.part(before?.id ?? original.id, 'body');
  return earlier ? [...changedPaths(answersOf(readBody(earlier)), answersOf(body))] : [];
}
