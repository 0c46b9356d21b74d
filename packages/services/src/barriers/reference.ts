import { asId } from '@tidig/domain/base/ids.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { Shut } from '../access/shut.ts';

/** A report or akt as those who oversee access may name it: by an ärendenummer, never by a child's name. */
export type ObjectRef = OpenedObject & {
  /** The report's; for an akt that of its newest report which is not shut to the reader. Null for an akt in which there is none now. */
  readonly arendenummer: string | null;
};

export async function objectRef(board: BoardStore, shut: Shut, { kind, id }: OpenedObject): Promise<ObjectRef> {
  const rows = kind === 'report' ? [await board.arrivedRow(asId(id))] : await board.reportsIn(asId(id));
  const row = rows.findLast((one) => one !== null && !shut.is('report', one.id));
  return { kind, id, arendenummer: row?.arendenummer ?? null };
}
