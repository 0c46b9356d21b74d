import { dayOf } from '@tidig/domain/base/time.ts';
import { answersOf } from '@tidig/domain/form/read-parts.ts';
import { ageLimitOn } from '@tidig/domain/law/age-limits.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { readBody } from '../exchange/read-parts.ts';

/**
 * True when the nämnd must judge whether immediate protection is needed, and decide within fourteen days: 20 kap. 1–2 §§ SoL cover children and young
 * people, not adults (L-20, L-28), whatever kind of report it is: under 21 on the day it arrived. Where the age is not known it counts as covered, unless
 * the sender of an underrättelse enligt 6 § polislagen chose "en vuxen".
 */
export async function isCovered(board: BoardStore, row: ArrivedRow): Promise<boolean> {
  const { kind, ageOnArrival, arrivedAt } = row;
  if (ageOnArrival === null) return kind !== 'PL6' || !(await saidToBeAdult(board, row));
  const limit = ageLimitOn('young-under', dayOf(arrivedAt));
  return limit === null || ageOnArrival < limit;
}

async function saidToBeAdult(board: BoardStore, { id }: ArrivedRow): Promise<boolean> {
  const body = await board.part(id, 'body');
  return body !== null && answersOf(readBody(body)).notice?.about?.code === 'VUX';
}
