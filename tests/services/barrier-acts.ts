import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { barriersOn } from '@tidig/services/barriers/barriers-on.ts';
import { openInEmergency } from '@tidig/services/barriers/open-in-emergency.ts';
import { setBarrier } from '@tidig/services/barriers/set-barrier.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import { boards, expectDone, type World } from '../support/world.ts';

export const alone = { task: null, childFile: null } as const;
export const reason = 'Gift med barnets farbror.';
/** What a nödöppning needs; 30 characters and more, in words. */
export const urgent = {
  category: 'FARA',
  reason: 'Barnet ringer gråtande och ingen annan är i tjänst.',
  password: DEMO_PASSWORD,
} as const;

/** The head shuts somebody out from today. */
export async function shutOut(world: World, username: string, object: OpenedObject, head = 'britt.sand'): Promise<void> {
  const given = { userId: `person-${username}`, from: dayOf(world.clock.now()), reason };
  expectDone(await setBarrier(world.ctx, await world.as(head), object, given));
}

export function ofReport(id: string): OpenedObject {
  return { kind: 'report', id };
}

/** Reads a report as one who opens it on the way. */
export async function read(world: World, username: string, id: string) {
  const subject = await world.as(username);
  expectDone(await openReport(world.ctx, subject, id, alone));
  return { subject, report: expectDone(await getReport(world.ctx, subject, id)) };
}

/** The akt in which a report lies. */
export async function aktOf(world: World, id: string): Promise<OpenedObject> {
  const row = await (await farsta(world)).arrivedRow(asId<ReportId>(id));
  if (!row?.link) throw new Error('it lies in no akt');
  return { kind: 'child-file', id: row.link.childFileId };
}

/** The id of the one spärr on an object, as the head sees it. */
export async function barrierOn(world: World, object: OpenedObject, head = 'britt.sand'): Promise<string> {
  const { barriers } = expectDone(await barriersOn(world.ctx, await world.as(head), object));
  const [one, ...others] = barriers;
  if (!one || others.length > 0) throw new Error(`expected one spärr, got ${barriers.length}`);
  return one.id;
}

export async function emergency(world: World, username: string, object: OpenedObject) {
  const subject = await world.as(username);
  return { subject, opened: expectDone(await openInEmergency(world.ctx, subject, object, urgent)) };
}

export function farsta(world: World) {
  return world.ctx.stores.board(boards.farsta);
}
