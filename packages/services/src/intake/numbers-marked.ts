import { markedNumbers, numbersIn } from '@tidig/domain/access/linked-marks.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { type FamilyReport, linkedReports } from './linked-reports.ts';
import { liveMarks } from './live-marks.ts';
import type { FamilyReads } from './remembering.ts';

/**
 * Of those who stand by number in these answers, the numbers of those whom other reports here hide, that nothing else joins to the family: a sibling with an akt
 * of its own, or one whose own report names these as its household (T-11). By exact number only, and it tells no more than hidden or not: not why, and nothing of who is not.
 */
export async function numbersMarked(
  board: FamilyReads,
  family: readonly FamilyReport[],
  answers: readonly Answers[],
): Promise<ReadonlySet<string>> {
  const numbers = new Set(answers.flatMap(numbersIn));
  if (numbers.size === 0) return numbers;
  const known = new Set(family.map(({ row }) => row.id));
  const others = (await board.reportsNaming([...numbers])).filter(({ id }) => !known.has(id));
  const marked = await Promise.all(others.map((one) => numbersOf(board, one)));
  return new Set(marked.flat().filter((number) => numbers.has(number)));
}

async function numbersOf(board: FamilyReads, row: ArrivedRow): Promise<readonly string[]> {
  const akt = row.link ? await board.reportsIn(row.link.childFileId) : [row];
  const reports = akt.map((one) => ({ row: one, about: 'same-child' as const }));
  return markedNumbers(await linkedReports(board, reports, null), (await liveMarks(board, row)).length > 0);
}
