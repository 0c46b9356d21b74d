import { systemEntry } from '@tidig/services/access/log-entry.ts';
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
export async function inFile(world: World, report: string, who: string | Subject = 'ali.demir') {
  const subject = typeof who === 'string' ? await world.as(who) : who;
  const file = await fileOf(world, report);
  expectDone(await openChildFile(world.ctx, subject, file, { task: null, purpose: 'SVARA_PART' }));
  return { subject, file };
}

/** Somebody reads a report, as its own act. */
export async function readOnce(world: World, subject: Subject, report: string): Promise<void> {
  expectDone(await openReport(world.ctx, subject, report, alone));
}

/** The same person in a login of its own, as the day after. */
export async function nextLogin(world: World, subject: Subject): Promise<Subject> {
  const directory = await world.ctx.stores.directory();
  const { userId, membership } = subject;
  const id = asId<Subject['loginId']>(world.ctx.ids.uuid());
  const now = world.clock.now();
  const entry = systemEntry(world.ctx, 'session.own', { kind: 'account', id: userId }, 'logged-in');
  await directory.startLogin({ id, userId, membershipId: membership.id, startedAt: now, lastActAt: now }, entry);
  return { ...subject, loginId: id };
}
