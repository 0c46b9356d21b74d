import { linkedMarks, personsNumbered } from '@tidig/domain/access/linked-marks.ts';
import { type KnownOfChild, protectedIn } from '@tidig/domain/access/mask.ts';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { BodyPart, PersonId } from '@tidig/domain/form/parts.ts';
import { personsIn } from '@tidig/domain/form/people.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { ProtectionMark } from '@tidig/store/port/protection.ts';
import { type FamilyReport, familyReports, linkedReports } from './linked-reports.ts';
import { liveMarks } from './live-marks.ts';
import { numbersMarked } from './numbers-marked.ts';
import { answersIn, bodyOf, type FamilyReads } from './remembering.ts';

/**
 * What is known beside the report's own text of who is protected (T-14): a mark on the child in any report of the akt or set here since, whom other
 * reports of the family and what follows them say to be protected (T-11), here or at another nämnd as the sender has said, and marks set here on others.
 * What is known beside one report of the akt is known beside all of them. So is what the nämnd knows of anybody there by number. Bodies are looked through for marks; nothing of them leaves.
 */
export async function knownBeside(board: FamilyReads, row: ArrivedRow, body: BodyPart): Promise<KnownOfChild> {
  const own = await liveMarks(board, row);
  const others = own.filter(({ person }) => person !== 'child');
  const answers = answersIn(body);
  const persons = new Set(personsIn(answers));
  const here = (mark: ProtectionMark) => mark.reportId === (row.follows ?? row.id) && persons.has(mark.person);
  const family = await familyReports(board, row);
  const reports = await linkedReports(board, family, row.id);
  const numbers = await numbersMarked(board, family, [answers, ...reports.map((one) => one.answers)]);
  const numbered = reports.map((one) => ({ ...one, marked: [...(one.marked ?? []), ...personsNumbered(one.answers, numbers)] }));
  const linked = linkedMarks(answers, numbered);
  const beside = [...(body.hiddenBeside ?? []), ...(await hiddenBesideFirst(board, row)), ...personsNumbered(answers, numbers)];
  return {
    childMarked: linked.childMarked || beside.includes('child') || isProtectionKind(row.child.protection),
    marked: [
      ...others.filter(here).map(({ person }) => person),
      ...(linked.marked ?? []),
      ...beside.filter((person) => person !== 'child'),
    ],
    everyone: linked.everyone === true || others.some((mark) => !here(mark)) || (await markedInFamily(board, family)),
  };
}

/**
 * Who is hidden in a report and why, as a text to compare with itself later: another text means that a mark has come or gone meanwhile, on this child or
 * on one of the family.
 */
export async function protectionState(board: FamilyReads, row: ArrivedRow, body: BodyPart): Promise<string> {
  const family = await familyReports(board, row);
  const late = await Promise.all(family.map((one) => liveMarks(board, one.row)));
  const marks = new Set(late.flat().map(({ id }) => id));
  return JSON.stringify([protectedIn(answersIn(body), await knownBeside(board, row, body)), [...marks].toSorted()]);
}

/** True when anything known beside the report marks somebody. */
export function marksAnybody({ childMarked, marked = [], everyone = false }: KnownOfChild): boolean {
  return childMarked || everyone || marked.length > 0;
}

/** Whom the sender said to be hidden in the report that this one follows; the rows keep their ids in what follows. */
async function hiddenBesideFirst(board: FamilyReads, { follows }: ArrivedRow): Promise<readonly PersonId[]> {
  const bytes = follows === null ? null : await board.part(follows, 'body');
  return bytes ? (bodyOf(bytes).hiddenBeside ?? []) : [];
}

/** Children of one event live together, or share who looks after them: a mark set here on one of them, or beside one, hides where all of them are (T-11). */
async function markedInFamily(board: FamilyReads, family: readonly FamilyReport[]): Promise<boolean> {
  const others = family.filter(({ about }) => about === 'same-event' || about === 'same-family');
  const marked = await Promise.all(others.map(({ row }) => liveMarks(board, row)));
  return marked.flat().length > 0;
}
