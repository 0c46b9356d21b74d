import { protectedIn } from '@tidig/domain/access/mask.ts';
import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { readBody } from '../exchange/read-parts.ts';

/**
 * True when something beside the report's own text says that somebody in the household is protected: a mark on the child in any report of the akt, or
 * anybody's in the report that this one follows or in what has followed it since (T-14). Bodies are looked through for marks; nothing of them leaves.
 */
export async function householdMarked(board: BoardStore, row: ArrivedRow): Promise<boolean> {
  if (isProtectionKind(row.child.protection)) return true;
  const original = row.follows === null ? row : await board.arrivedRow(row.follows);
  if (original && original.id !== row.id && (await marks(board, original.id, answersAsWritten))) return true;
  const others = (original?.followUps ?? []).filter(({ id }) => id !== row.id);
  const marked = await Promise.all(others.map(({ id }) => marks(board, id, answersOfFollowUp)));
  return marked.includes(true);
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
