import { type LinkedReport, linkedMarks } from '@tidig/domain/access/linked-marks.ts';
import { type KnownOfChild, protectedIn } from '@tidig/domain/access/mask.ts';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { BodyPart, PersonId } from '@tidig/domain/form/parts.ts';
import { personsIn } from '@tidig/domain/form/people.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { ProtectionMark } from '@tidig/store/port/protection.ts';
import { readBody } from '../exchange/read-parts.ts';

/**
 * What is known beside the report's own text of who is protected (T-14): a mark on the child in any report of the akt or set here since, anybody's in the
 * report that this one follows or in what has followed it, marks set here on others in the family, and whom other reports of the akt and of the event
 * say to be protected (T-11): here, or at another nämnd as the sender has said. Bodies are looked through for marks; nothing of them leaves.
 */
export async function knownBeside(board: BoardStore, row: ArrivedRow, body: BodyPart): Promise<KnownOfChild> {
  const late = await board.protectionMarks({ kind: 'report', id: row.id });
  const others = late.filter(({ person, lifted }) => person !== 'child' && lifted === null);
  const answers = answersOf(body);
  const known = new Set(personsIn(answers));
  const here = (mark: ProtectionMark) => mark.reportId === (row.follows ?? row.id) && known.has(mark.person);
  const linked = linkedMarks(answers, await linkedReports(board, row));
  const beside = [...(body.hiddenBeside ?? []), ...(await hiddenBesideFirst(board, row))];
  return {
    childMarked: linked.childMarked || beside.includes('child') || (await householdMarked(board, row)),
    marked: [
      ...others.filter(here).map(({ person }) => person),
      ...(linked.marked ?? []),
      ...beside.filter((person) => person !== 'child'),
    ],
    everyone: linked.everyone === true || others.some((mark) => !here(mark)) || (await markedInEvent(board, row)),
  };
}

/**
 * Who is hidden in a report and why, as a text to compare with itself later: another text means that a mark has come or gone meanwhile, on this child or
 * on one of the same event.
 */
export async function protectionState(board: BoardStore, row: ArrivedRow, body: BodyPart): Promise<string> {
  const event = await board.inSameEvent(row.follows ?? row.id);
  const late = await Promise.all([row, ...event].map(({ id }) => board.protectionMarks({ kind: 'report', id })));
  const live = late.flat().filter(({ lifted }) => lifted === null);
  return JSON.stringify([protectedIn(answersOf(body), await knownBeside(board, row, body)), live.map(({ id }) => id).toSorted()]);
}

/** True when anything known beside the report marks somebody. */
export function marksAnybody({ childMarked, marked = [], everyone = false }: KnownOfChild): boolean {
  return childMarked || everyone || marked.length > 0;
}

/** Whom the sender said to be hidden in the report that this one follows; the rows keep their ids in what follows. */
async function hiddenBesideFirst(board: BoardStore, { follows }: ArrivedRow): Promise<readonly PersonId[]> {
  const bytes = follows === null ? null : await board.part(follows, 'body');
  return bytes ? (readBody(bytes).hiddenBeside ?? []) : [];
}

async function householdMarked(board: BoardStore, row: ArrivedRow): Promise<boolean> {
  if (isProtectionKind(row.child.protection)) return true;
  const original = row.follows === null ? row : await board.arrivedRow(row.follows);
  if (original && original.id !== row.id && (await marks(board, original.id, answersAsWritten))) return true;
  const others = (original?.followUps ?? []).filter(({ id }) => id !== row.id);
  const marked = await Promise.all(others.map(({ id }) => marks(board, id, answersOfFollowUp)));
  return marked.includes(true);
}

/** Children of one event live together, or share who looks after them: a mark set here on one of them, or beside one, hides where all of them are (T-11). */
async function markedInEvent(board: BoardStore, row: ArrivedRow): Promise<boolean> {
  const others = await board.inSameEvent(row.follows ?? row.id);
  const marked = await Promise.all(others.map(({ id }) => board.protectionMarks({ kind: 'report', id })));
  return marked.flat().some(({ lifted }) => lifted === null);
}

/** The other reports of the akt, and those on other children in the event. */
async function linkedReports(board: BoardStore, row: ArrivedRow): Promise<readonly LinkedReport[]> {
  const root = row.follows ?? row.id;
  const original = row.follows ? await board.arrivedRow(row.follows) : row;
  const inFile = original?.link ? (await board.reportsIn(original.link.childFileId)).filter(({ id }) => id !== root) : [];
  const inEvent = await board.inSameEvent(root);
  return [
    ...(await Promise.all(inFile.map((one) => linkedReport(board, one, 'same-child')))),
    ...(await Promise.all(inEvent.map((one) => linkedReport(board, one, 'same-event')))),
  ];
}

async function linkedReport(board: BoardStore, row: ArrivedRow, about: LinkedReport['about']): Promise<LinkedReport> {
  const bytes = await board.part(row.id, 'body');
  const childMarked = about === 'same-event' && (await householdMarked(board, row));
  return { about, answers: bytes ? answersOf(readBody(bytes)) : {}, childMarked };
}

async function marks(board: BoardStore, id: ReportId, read: (answers: Answers) => Answers): Promise<boolean> {
  const body = await board.part(id, 'body');
  return body !== null && protectedIn(read(answersOf(readBody(body)))).length > 0;
}

function answersAsWritten(answers: Answers): Answers {
  return answers;
}

/** A follow-up that says nothing of the child's protection adds nothing: the report that it follows has said what is known. */
function answersOfFollowUp(answers: Answers): Answers {
  return { ...answers, child: { ...answers.child, protectedIdentity: answers.child?.protectedIdentity ?? { code: 'NEJ' } } };
}
