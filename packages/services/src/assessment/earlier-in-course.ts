import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { boardOf } from '../access/own-store.ts';
import { shutToReader } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { type EarlierReport, earlierReports } from '../intake/earlier-reports.ts';
import { coverDecision } from './covered-records.ts';

/** An earlier report of the akt, and whether anybody at the nämnd has opened it since the new one arrived. */
export type EarlierInCourse = EarlierReport & { readonly openedSince: boolean };

export type EarlierReports = {
  readonly reports: EarlierInCourse[];
  /** Some are shut to this person by behörighetsspärr, or the akt is: nobody may take the list for all there is (T-4). */
  readonly hidden: boolean;
  /** "3 av 5 lästa", of those that are shown. */
  readonly opened: number;
};

/**
 * The other reports of the akt, newest first: the child's age then, what was decided and why (L-46). Whether one has been read is known from openings, by
 * whomever; nothing is ticked.
 */
export async function earlierInCourse(ctx: ServiceContext, subject: Subject, row: ArrivedRow, words: PlaceWords): Promise<EarlierReports> {
  const board = await boardOf(ctx, subject);
  if (!row.link) return { reports: [], hidden: false, opened: 0 };
  if ((await shutToReader(ctx, subject, board)).is('child-file', row.link.childFileId)) return { reports: [], hidden: true, opened: 0 };
  const { earlier, earlierHidden } = await earlierReports(ctx, subject, board, row.link.childFileId, row.id);
  const ids = earlier.map(({ id }) => id);
  const opened = new Set(await board.openedSince(ids, row.arrivedAt));
  const reports = earlier.map((one) => ({
    ...one,
    decision: coverDecision(one.decision, words),
    openedSince: opened.has(one.id),
  }));
  return { reports, hidden: earlierHidden, opened: opened.size };
}
