import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { boards, expectDone, type World } from '../../support/world.ts';
import { there } from '../../support/there.ts';
import { alone } from '../assessment/acts.ts';

/** The akt in which a report lies. */
export async function fileOf(world: World, report: string): Promise<string> {
  const row = await (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(report));
  return there(there(row).link).childFileId;
}

/** Somebody of Farsta with the akt of a report open, by a named purpose. */
export async function inFile(world: World, report: string, username = 'ali.demir') {
  const subject = await world.as(username);
  const file = await fileOf(world, report);
  expectDone(await openChildFile(world.ctx, subject, file, { task: null, purpose: 'SVARA_PART' }));
  return { subject, file };
}

/** Somebody reads a report, as its own act. */
export async function readOnce(world: World, subject: Subject, report: string): Promise<void> {
  expectDone(await openReport(world.ctx, subject, report, alone));
}
