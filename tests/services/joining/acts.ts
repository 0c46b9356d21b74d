import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { compareFiles } from '@tidig/services/joining/compare-files.ts';
import { getMoves } from '@tidig/services/joining/get-moves.ts';
import { joinFiles } from '@tidig/services/joining/join-files.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { there } from '../../support/there.ts';
import { answersLike, example1, expectDone, sent, type World } from '../../support/world.ts';
import { aktOf, farsta } from '../barrier-acts.ts';

export const why = 'Samma mamma, samma skola och samma adress.';

/** A report that lies in an akt of its own, by the number that it gives. Another name, so that nobody is taken for a namesake. */
export async function anAktWith(world: World, number: string, firstName: string, protection: 'NEJ' | 'SEK' | 'FIN' = 'NEJ') {
  const child = {
    ...example1.child,
    identity: { kind: 'PNR' as const, value: number },
    firstName,
    protectedIdentity: { code: protection },
  };
  const { id } = await sent(world, 'sara.lind', answersLike({ child, secrecy: {} }));
  world.later(1);
  return { report: id, akt: (await aktOf(world, id)).id };
}

/** Two akter of two numbers. */
export async function twoAkter(world: World) {
  const [one, two] = [await anAktWith(world, '20180502-2389', 'Elsa'), await anAktWith(world, '20150102-2386', 'Elza')];
  return { one, two };
}

export async function opening(world: World, subject: Subject, ...akter: readonly string[]): Promise<void> {
  for (const akt of akter) expectDone(await openChildFile(world.ctx, subject, akt, { task: null, purpose: 'KOMPLETTERING' }));
}

/** Somebody who has both open. */
export async function withBoth(world: World, one: string, two: string, username = 'ali.demir'): Promise<Subject> {
  const subject = await world.as(username);
  await opening(world, subject, one, two);
  return subject;
}

export async function seenBoth(world: World, subject: Subject, one: string, two: string): Promise<string> {
  return expectDone(await compareFiles(world.ctx, subject, one, two)).seen;
}

/** The second is emptied into the first. */
export async function joined(world: World, subject: Subject, one: string, two: string) {
  const given = { with: two, reason: why, seen: await seenBoth(world, subject, one, two) };
  const came = await joinFiles(world.ctx, subject, one, given);
  world.later(1);
  return came;
}

export async function movesIn(world: World, subject: Subject, akt: string) {
  return expectDone(await getMoves(world.ctx, subject, akt));
}

export async function lyingIn(world: World, akt: string): Promise<readonly string[]> {
  return (await (await farsta(world)).reportsIn(asId(akt))).map(({ id }) => id);
}

export async function rowOf(world: World, id: string) {
  return there(await (await farsta(world)).arrivedRow(asId(id)));
}

export function file(id: string): OpenedObject {
  return { kind: 'child-file', id };
}
