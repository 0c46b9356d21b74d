import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { decide, type NewDecision } from '@tidig/services/assessment/decide.ts';
import { noteCaseSystem } from '@tidig/services/assessment/note-case-system.ts';
import { noteChildView } from '@tidig/services/assessment/note-child-view.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { answersLike, boards, example1, expectDone, sent, type World } from '../../support/world.ts';

export const alone = { task: null, childFile: null } as const;

/** A report on Elsa that tells of no violence. */
export const quiet = (change: Partial<Answers> = {}): Answers =>
  answersLike({ concern: { ...example1.concern, main: { code: 'OMS1' }, other: { codes: [] } }, modules: {}, ...change });

/** On somebody of 21 or more, by 6 § polislagen: assessed by nobody. */
export const onAnAdult: Answers = {
  ...quiet(),
  triage: { ...example1.triage, reportKind: { code: 'PL6' } },
  child: { ...example1.child, identity: { kind: 'PNR', value: '19860401-2388' } },
  secrecy: {},
};

/** Somebody of Farsta with the report open. */
export async function reading(world: World, id: string, username = 'ali.demir'): Promise<Subject> {
  const subject = await world.as(username);
  expectDone(await openReport(world.ctx, subject, id, alone));
  return subject;
}

/** A report that has come to Farsta, open to somebody there. */
export async function anOpened(world: World, username = 'ali.demir', answers: Answers = quiet()) {
  const { id } = await sent(world, 'sara.lind', answers);
  return { id, subject: await reading(world, id, username) };
}

export const safe = { outcome: 'BEHOVER_INTE_SKYDD', reasons: 'Barnet är hos sin mormor i natt.', madeAt: null } as const;

export async function assess(world: World, subject: Subject, id: string): Promise<void> {
  expectDone(await assessSafety(world.ctx, subject, id, safe));
}

export async function hear(world: World, subject: Subject, id: string): Promise<void> {
  const said = { heard: true, view: 'Barnet vill bo kvar hemma.' } as const;
  expectDone(await noteChildView(world.ctx, subject, id, { said, madeAt: null }));
}

export async function look(world: World, subject: Subject, id: string, answer: 'PAGAR' | 'AVSLUTAD' = 'PAGAR'): Promise<void> {
  const openSince = answer === 'PAGAR' ? dayOf(world.clock.now()) : null;
  expectDone(await noteCaseSystem(world.ctx, subject, id, { answer, source: 'Treserva', openSince, madeAt: null }));
}

/** Wants to decide today, having seen no decision. */
export function wanted(world: World, code: NewDecision['code'], change: Partial<NewDecision> = {}): NewDecision {
  return {
    code,
    on: dayOf(world.clock.now()),
    reason: 'Familjen tar emot stöd frivilligt.',
    violenceReason: '',
    expected: null,
    ...change,
  };
}

/** All that must come first, and the decision not to open. */
export async function notOpened(world: World, subject: Subject, id: string) {
  await assess(world, subject, id);
  await hear(world, subject, id);
  return expectDone(await decide(world.ctx, subject, id, wanted(world, 'INTE_INLEDA')));
}

/** The report's records as they lie in Farsta's store, oldest first. */
export async function recordsOf(world: World, id: string) {
  return (await world.ctx.stores.board(boards.farsta)).records({ kind: 'report', id });
}

/** Refused with this code. */
export function refusedWith(code: string) {
  return { ok: false, problem: { code } };
}

/** Refused at this field. */
export function wrongAt(path: string, code: string) {
  return { ok: false, problem: { code: 'invalid-input', fields: [{ path, code }] } };
}
