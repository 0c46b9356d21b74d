import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Written } from '@tidig/domain/intake/course.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { boardOf } from '../access/own-store.ts';
import { shutToReader } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { type EarlierReport, earlierReports } from '../intake/earlier-reports.ts';
import { coverDecision } from './covered-records.ts';
import { earlierRead } from './earlier-read.ts';

/** An earlier report of the akt, and who at the nämnd has opened it since the new one arrived; once there is a decision, who had when it was taken. */
export type EarlierInCourse = EarlierReport & {
  readonly openedSince: boolean;
  readonly readBy: { readonly byName: string; readonly at: Instant }[];
};

export type EarlierReports = {
  readonly reports: EarlierInCourse[];
  /** Some are shut to this person by behörighetsspärr, or the akt is: nobody may take the list for all there is (T-4). */
  readonly hidden: boolean;
  /** "3 av 5 lästa", of those that are shown. */
  readonly opened: number;
};

/**
 * The other reports of the akt, newest first: the child's age then, what was decided and why (L-46). Whether one has been read is known from openings, by
 * whomever; nothing is ticked. Once there is a decision it says what had been read when that was taken, and never changes again.
 */
export async function earlierInCourse(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  { words, decision }: { readonly words: PlaceWords; readonly decision: Written<'DECISION'> | null },
): Promise<EarlierReports> {
  const board = await boardOf(ctx, subject);
  if (!row.link) return { reports: [], hidden: false, opened: 0 };
  if ((await shutToReader(ctx, subject, board)).is('child-file', row.link.childFileId)) return { reports: [], hidden: true, opened: 0 };
  const { earlier, earlierHidden } = await earlierReports(ctx, subject, board, row.link.childFileId, row.id);
  const ids = earlier.map(({ id }) => id);
  const read =
    decision?.body.read ?? (await earlierRead(ctx, board, ids, row.arrivedAt)).filter(({ at }) => !decision || at <= decision.recordedAt);
  const reports = earlier.map((one) => {
    const readBy = read.filter(({ report }) => report === one.id).map(({ byName, at }) => ({ byName, at }));
    return { ...one, decision: coverDecision(one.decision, words), openedSince: readBy.length > 0, readBy };
  });
  return { reports, hidden: earlierHidden, opened: reports.filter(({ openedSince }) => openedSince).length };
}
