import type { Arendenummer, ChildFileId, ReportId } from '@tidig/domain/base/ids.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { mainConcern } from '@tidig/domain/register/main-concern.ts';
import type { ArrivedRow, BoardStore, Decision } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { readBody } from '../exchange/read-parts.ts';
import { type FollowUpView, followUpView } from './follow-up-view.ts';
import { readableRows } from './without-barred.ts';

/** An earlier report in an akt that the reader has open: what it was about and what was decided (L-46). */
export type EarlierReport = {
  readonly id: ReportId;
  readonly arendenummer: Arendenummer;
  readonly arrivedAt: Instant;
  readonly ageThen: number | null;
  /** Swedish label of the main concern; null when it was not stated. */
  readonly concern: string | null;
  readonly safetyAssessedAt: Instant | null;
  readonly decision: Pick<Decision, 'code' | 'on' | 'paragraph' | 'reason'> | null;
  readonly historical: boolean;
  readonly readByYou: boolean;
  readonly followUps: ReadFollowUp[];
};

/** What has come in about a report since, and whether this login has it open. */
export type ReadFollowUp = FollowUpView & { readonly readByYou: boolean };

/** The other reports of the akt, newest first, and whether a behörighetsspärr hides some from this person. */
export async function earlierReports(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  childFileId: ChildFileId,
  except: ReportId,
): Promise<{ readonly earlier: EarlierReport[]; readonly earlierHidden: boolean }> {
  const others = (await board.reportsIn(childFileId)).filter((row) => row.id !== except);
  const { rows, hidden } = await readableRows(ctx, subject, board, others);
  const earlier = await Promise.all(rows.toReversed().map((row) => earlierReport(ctx, subject, board, row)));
  return { earlier, earlierHidden: hidden };
}

export async function earlierReport(ctx: ServiceContext, subject: Subject, board: BoardStore, row: ArrivedRow): Promise<EarlierReport> {
  const { id, arendenummer, arrivedAt, ageOnArrival, safetyAssessedAt, decision, historical } = row;
  const body = await board.part(id, 'body');
  return {
    id,
    arendenummer,
    arrivedAt,
    ageThen: ageOnArrival,
    concern: body ? mainConcern(readBody(body)) : null,
    safetyAssessedAt,
    decision,
    historical,
    readByYou: await isOpenTo(ctx, subject, board, id),
    followUps: await readFollowUps(ctx, subject, board, row),
  };
}

export function readFollowUps(ctx: ServiceContext, subject: Subject, board: BoardStore, row: ArrivedRow): Promise<ReadFollowUp[]> {
  return Promise.all(row.followUps.map(async (one) => ({ ...followUpView(one), readByYou: await isOpenTo(ctx, subject, board, one.id) })));
}

async function isOpenTo(ctx: ServiceContext, subject: Subject, board: BoardStore, id: ReportId): Promise<boolean> {
  return (await board.liveOpening(subject.loginId, { kind: 'report', id }, ctx.clock.now())) !== null;
}
