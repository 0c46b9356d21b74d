import { boards, POLICE } from '@tidig/db/seed/organisations.ts';
import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import { raise } from '@tidig/services/trail/raise.ts';
import { watchOver } from '@tidig/services/trail/watch-over.ts';
import type { ApiWorld } from '../api/support/world.ts';
import { there } from '../support/there.ts';
import type { Ears } from './heard.ts';
import type { Reported } from './report.ts';
import { write } from './write.ts';
import { isWrittenAbout, toldBy } from './written.ts';

/** An alarm about the report at each end, answered in words that tell a place, by somebody who may not read it. */
export async function raiseAlarms({ ctx }: ApiWorld, { as }: Ears, reported: Reported): Promise<void> {
  if (!isWrittenAbout(reported)) return;
  const reportId = asId<ReportId>(there(reported.reports[0]).id);
  const found = { which: reportId, reportId, since: ctx.clock.now() };
  await raise(ctx, await ctx.stores.board(boards.farsta), { ...found, code: 'INTE_OPPNAD', organisation: POLICE });
  await raise(ctx, await ctx.stores.sender(POLICE), { ...found, code: 'INGET_KVITTO', organisation: boards.farsta });
  for (const who of ['head at the nämnd', 'author'] as const) {
    const { alarms } = (await (await as[who].get('/api/alarms')).json()) as { alarms: { id: string; reportId: string | null }[] };
    for (const { id } of alarms.filter((one) => one.reportId === reportId))
      await write(as[who], `/api/alarms/${id}/answers`, toldBy(reported), (text) => ({ note: text }));
  }
}

/** The night's round over each store: what it raises is among the lists that everybody then asks for. */
export async function watchAll({ ctx }: ApiWorld): Promise<void> {
  for (const name of [`board/${boards.farsta}`, `board/${boards.malmo}`, `sender/${POLICE}`] as const) await watchOver(ctx, name);
}
