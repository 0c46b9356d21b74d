import { asId } from '@tidig/domain/base/ids.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';

/** A report or akt as those who oversee access may name it: by an ärendenummer, never by a child's name. */
export type ObjectRef = OpenedObject & {
  /** The report's; for an akt that of its newest report. Null for an akt in which nothing lies now. */
  readonly arendenummer: string | null;
};

export async function objectRef(board: BoardStore, { kind, id }: OpenedObject): Promise<ObjectRef> {
  const row = kind === 'report' ? await board.arrivedRow(asId(id)) : (await board.reportsIn(asId(id))).at(-1);
  return { kind, id, arendenummer: row?.arendenummer ?? null };
}
