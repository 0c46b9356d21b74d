import { HOUSEHOLD, isProtectionKind, type ProtectionMarkCode } from '@tidig/domain/access/protection-kind.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { ForwardedMark } from '@tidig/domain/exchange/forwarded.ts';
import { personsIn } from '@tidig/domain/form/people.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { readBody } from '../exchange/read-parts.ts';
import { knownBeside } from '../intake/household.ts';
import { liveMarks } from '../intake/live-marks.ts';
import { answersIn } from '../intake/remembering.ts';

/** Somebody is protected, and what the nämnd knows does not say by which of the codes. */
const otherwise: ProtectionMarkCode = 'OVR';

/**
 * Whom this nämnd holds to be protected in a report beside what the report itself says: by a mark set here, by other reports of the akt and the family, by
 * number (T-14). Who and by which code, never why: it goes with the report to the nämnd that it is sent on to.
 */
export async function marksInForce(board: BoardStore, id: ReportId): Promise<readonly ForwardedMark[]> {
  const [row, bytes] = [await board.arrivedRow(id), await board.part(id, 'body')];
  if (!row || !bytes) throw new Error('a received report lacks its row or its body');
  const body = readBody(bytes);
  const answers = answersIn(body);
  const known = await knownBeside(board, row, body);
  const live = await liveMarks(board, row);
  const codeOf = (person: string): ProtectionMarkCode => live.find((mark) => mark.person === person)?.code ?? otherwise;
  const own = answers.child?.protectedIdentity;
  const said = own && 'code' in own ? own.code : null;
  const now = row.child.protection;
  const child = isProtectionKind(now) ? now : known.childMarked ? otherwise : null;
  const others = new Set((known.marked ?? []).filter((person) => person !== 'child'));
  return [
    ...(child && child !== said ? [{ person: 'child', code: child } as const] : []),
    ...personsIn(answers).flatMap((person) => (others.has(person) ? [{ person, code: codeOf(person) }] : [])),
    ...(known.everyone ? [{ person: HOUSEHOLD, code: codeOf(HOUSEHOLD) } as const] : []),
  ];
}
