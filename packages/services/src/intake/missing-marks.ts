import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { readMissing } from '@tidig/domain/exchange/notices.ts';
import type { MissingMark } from '@tidig/domain/vocabulary/missing-marks.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';

/** What somebody at the nämnd marked as missing in a report, and when: as it was told to the sender. */
export type MissingMarkView = { readonly codes: MissingMark[]; readonly at: Instant; readonly byName: string };

/** Every mark of the report, oldest first. */
export async function missingMarks(board: BoardStore, id: ReportId): Promise<MissingMarkView[]> {
  const records = await board.records({ kind: 'report', id });
  return records.filter(({ kind }) => kind === 'MISSING').map(({ body, byName }) => ({ ...noticeIn(body), byName }));
}

/**
 * True for a report that the police have sent through Tidig about a child: its writer can be told. Not for one that the nämnd entered by itself (a private
 * person's, or one from before the register began), for what follows a report, or for a notice on an adult.
 */
export async function canBeMarked(ctx: ServiceContext, row: Pick<ArrivedRow, 'from' | 'follows' | 'kind'>): Promise<boolean> {
  if (row.follows !== null || row.kind === 'PL6') return false;
  const sender = await (await ctx.stores.directory()).organisation(row.from);
  return sender?.kind === 'police';
}

/** The store keeps no record of this kind that cannot be read. */
function noticeIn(body: string) {
  const notice = readMissing(JSON.parse(body));
  if (!notice) throw new Error('a kept mark cannot be read');
  return notice;
}
