import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { DecisionCode, QuestionGround } from '@tidig/domain/vocabulary/intake.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { askReporter } from '@tidig/services/asking/ask-reporter.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { openSent } from '@tidig/services/writing/open-sent.ts';
import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import type { RecordInput, ReportRecordKind } from '@tidig/domain/intake/records.ts';
import { answersLike, boards, example1, expectDone, sent, type World } from '../../support/world.ts';

/** Somebody of a nämnd with the report open. */
export async function reading(world: World, id: string, username = 'ali.demir') {
  const subject = await world.as(username);
  expectDone(await openReport(world.ctx, subject, id, { task: null, childFile: null }));
  return subject;
}

/** A report that has come to Farsta, open to somebody there. */
export async function anOpened(world: World, { username = 'ali.demir', answers = answersLike() as Answers } = {}) {
  const { id } = await sent(world, 'sara.lind', answers);
  return { id, subject: await reading(world, id, username) };
}

/** An officer with the sent report open. */
export async function rereading(world: World, id: string, username = 'sara.lind') {
  const subject = await world.as(username);
  expectDone(await openSent(world.ctx, subject, id));
  return subject;
}

/** The child is protected, and lives where only Skyddad uppgift says. */
export const hidden: Answers = answersLike({
  child: { ...example1.child, protectedIdentity: { code: 'SEK' }, address: 'Låtsasgatan 41, 987 65 Hittebo' },
});

/** A record as another helper of the nämnd would have kept it. */
export async function keeps<K extends ReportRecordKind>(
  world: World,
  id: string,
  kind: K,
  body: RecordInput<K>,
  board: OrganisationId = boards.farsta,
): Promise<void> {
  const now = world.clock.now();
  const about = { kind: 'report', id } as const;
  const record = {
    id: asId<RecordId>(world.ctx.ids.uuid()),
    about,
    kind,
    madeAt: now,
    recordedAt: now,
    by: (await world.as('ali.demir')).userId,
    byName: 'Ali Demir',
    body: JSON.stringify(body),
  };
  await (await world.ctx.stores.board(board)).addRecord(record, systemEntry(world.ctx, 'test.record', about));
}

export async function decided(world: World, id: string, code: DecisionCode): Promise<void> {
  await keeps(world, id, 'DECISION', {
    code,
    on: dayOf(world.clock.now()),
    paragraph: '20 kap. 2 § SoL',
    reason: 'Familjen tar emot stöd frivilligt.',
  });
}

export const assessed = (world: World, id: string, board: OrganisationId = boards.farsta) =>
  keeps(world, id, 'SAFETY_ASSESSMENT', { outcome: 'BEHOVER_INTE_SKYDD', reasons: 'Barnet är hos sin mormor i natt.' }, board);

export const question = (ground: QuestionGround = 'KOMPLETTERING') => ({
  what: 'Vem ringde in?',
  why: 'Vi behöver veta hur länge det har pågått.',
  by: null,
  ground,
});

/** A question that has come to the police. Gives its id. */
export async function asked(world: World, id: string, username = 'ali.demir'): Promise<string> {
  const subject = await reading(world, id, username);
  const one = expectDone(await askReporter(world.ctx, subject, id, question())).questions.at(-1);
  if (!one) throw new Error('nothing was asked');
  return one.id;
}
