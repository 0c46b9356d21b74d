import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { nameForVault } from '@tidig/services/vault/name-for-vault.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { answersLike, boards, example1, expectDone, sent, type World } from '../../support/world.ts';

/** Where Elsa is: stands in the vault and nowhere else. */
export const places = {
  protected: 'Kvinnojouren Gläntan i Hittebo, Påhittsvägen 7 B. Ring 070-174 06 15.',
  address: 'Låtsasgatan 41, 987 65 Hittebo',
  school: 'Granbackaskolan, åk 2',
  mother: '070-174 06 18',
} as const;
/** Parts of them that may stand in no answer to anybody who is not named. */
export const canaries = ['Gläntan', 'Hittebo', 'Påhittsvägen', '070-174 06 15', 'Låtsasgatan', 'Granbacka', '070-174 06 18'];

type Code = 'NEJ' | 'EKO' | 'SEK' | 'SKF' | 'FIN' | 'OVR';

/** Elsa of example 1, protected or not, with her places. */
export function elsa(code: Code = 'SEK', change: Partial<Answers> = {}): Answers {
  const guardians = example1.family?.guardians;
  return answersLike({
    child: {
      ...example1.child,
      protectedIdentity: { code },
      ...(code === 'NEJ' ? {} : { protectedPlace: places.protected }),
      address: places.address,
      school: places.school,
      carerNow: 'Moster',
    },
    family: {
      ...example1.family,
      guardians: Array.isArray(guardians) ? guardians.map((row) => (row.id === 'vh-maria' ? { ...row, phone: places.mother } : row)) : [],
    },
    ...change,
  });
}

export async function protectedReport(
  world: World,
  answers: Answers = elsa(),
): Promise<{ readonly id: string; readonly object: OpenedObject }> {
  const { id } = await sent(world, 'sara.lind', answers);
  return { id, object: { kind: 'report', id } };
}

export const alone = { task: null, childFile: null } as const;

/** Somebody of Farsta with the report open. */
export async function reading(world: World, username: string, id: string): Promise<Subject> {
  const subject = await world.as(username);
  expectDone(await openReport(world.ctx, subject, id, alone));
  return subject;
}

/** The head names somebody for the child of the report, for thirty days. */
export async function name(world: World, id: string, username: string): Promise<void> {
  const head = await reading(world, 'britt.sand', id);
  const today = dayOf(world.clock.now());
  const given = { userId: `person-${username}`, from: today, to: plusDays(today, 30), reason: 'Handlägger ärendet' };
  expectDone(await nameForVault(world.ctx, head, { kind: 'report', id }, given));
}

/** Rows of Farsta's log with these actions, oldest first. */
export async function logged(world: World, ...actions: readonly string[]): Promise<readonly string[]> {
  const rows = await (await world.ctx.stores.board(boards.farsta)).logRows({ beforeSeq: null, limit: 100_000 });
  return rows
    .filter(({ action }) => actions.includes(action))
    .map(({ action, outcome, actor }) => `${action} ${outcome} ${actor?.replace('person-', '') ?? ''}`)
    .toReversed();
}
