import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { readCourse } from '@tidig/services/assessment/read-course.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, example1, expectDone, newestLog, type World } from '../../support/world.ts';
import { ofReport, shutOut } from '../barrier-acts.ts';
import { aSealed, received } from '../receiving.ts';
import { elsa } from '../vault/acts.ts';
import { anOpened, quiet, reading, recordsOf, refusedWith, safe, wrongAt } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const guardians = rowsOf(example1.family?.guardians);
const [mother, father] = guardians;
const stepfather = { ...father, id: 'vh-annan', name: 'Kent Provsson', identity: { kind: 'PNR', value: '19850401-2397' } };
/** His family with these guardians. */
const raisedBy = (...rows: readonly unknown[]) => liam(asAnswers({ family: { guardians: rows } }).family);
const liam = (family: Answers['family'] = example1.family): Answers =>
  quiet({
    child: { identityCertainty: { code: 'TRO' }, firstName: 'Liam', lastName: 'Testström', protectedIdentity: { code: 'NEJ' } },
    family,
  });

/** Elsa, and a report on Liam in the same event, both open to Ali; Liam's lies in an akt of its own. */
async function siblings(his: Answers = liam(), inEvent = true) {
  const hers = aSealed(world, { answers: quiet() });
  const id = await received(world, hers);
  const other = await received(world, aSealed(world, { answers: his, sameEvent: inEvent ? [hers.envelope.anmalningsnummer] : [] }));
  const subject = await reading(world, id);
  await reading(world, other);
  expectDone(await linkReport(world.ctx, subject, other, null));
  return { id, other, subject };
}

describe('a skyddsbedömning', () => {
  it('keeps what it was built on, whom one talked to, what was done, and who made it when it was not the writer', async () => {
    const { id, subject } = await anOpened(world);
    const madeAt = plusMinutes(world.clock.now(), 5);
    world.later(260);
    await reading(world, id);
    const given = {
      ...safe,
      grounds: ['ANM', 'BAR'] as ('ANM' | 'BAR')[],
      contacts: ['POL'] as 'POL'[],
      measures: ['NAT'] as 'NAT'[],
      madeByName: 'Maja Frost, jouren',
      madeAt,
    };
    const kept = expectDone(await assessSafety(world.ctx, subject, id, given));
    expect(kept).toMatchObject({ ...given, recordedAt: world.clock.now(), byName: 'Ali Demir' });
    expect(expectDone(await getReport(world.ctx, subject, id)).safetyAssessments).toEqual([kept]);
  });

  it.each([
    ['ahead of now', 1, 'date-in-future'],
    ['before the report arrived', -61, 'date-before-arrival'],
  ])('was not made %s', async (_, minutes, code) => {
    const { id, subject } = await anOpened(world);
    world.later(60);
    const madeAt = plusMinutes(world.clock.now(), minutes);
    await reading(world, id);
    expect(await assessSafety(world.ctx, subject, id, { ...safe, madeAt })).toMatchObject(wrongAt('madeAt', code));
  });

  it('of two people at once: the second is told, sees the first’s, and then both stand', async () => {
    const { id, subject: ali } = await anOpened(world);
    const maja = await reading(world, id, 'maja.frost');
    const both = await Promise.all([
      assessSafety(world.ctx, ali, id, safe),
      assessSafety(world.ctx, maja, id, { ...safe, outcome: 'BEHOVER_SKYDD' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refusedWith('changed-meanwhile'));
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'intake.assess-safety', outcome: 'changed-meanwhile' });
    const [first] = await recordsOf(world, id);
    expectDone(await assessSafety(world.ctx, maja, id, { ...safe, outcome: 'BEHOVER_SKYDD', expected: first?.id ?? null }));
    expect(await recordsOf(world, id)).toHaveLength(2);
  });

  it('that tells where somebody protected is, is refused at its field (T-12)', async () => {
    const { id, subject } = await anOpened(world, 'ali.demir', elsa('SKF'));
    const telling = { ...safe, reasons: 'Hon är kvar på Låtsasgatan 41 i natt.' };
    expect(await assessSafety(world.ctx, subject, id, telling)).toMatchObject(wrongAt('reasons', 'place-told'));
    expect(await recordsOf(world, id)).toEqual([]);
  });
});

describe('the reasons, taken to siblings', () => {
  it('are records of their own, each with its log row', async () => {
    const { id, other, subject } = await siblings();
    expectDone(await assessSafety(world.ctx, subject, id, { ...safe, alsoFor: [other, other, id] }));
    const [hers, his] = [await recordsOf(world, id), await recordsOf(world, other)];
    expect([hers.length, his.length]).toEqual([1, 1]);
    expect(his[0]?.body).toBe(hers[0]?.body);
    expect(his[0]?.id).not.toBe(hers[0]?.id);
    expect((await newestLog(world, boards.farsta, 2)).map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'intake.assess-safety done',
      'intake.assess-safety done',
    ]);
  });

  it.each([
    ['a half-sibling’s', () => siblings(raisedBy(mother, stepfather))],
    ['one with a guardian more', () => siblings(raisedBy(...guardians, stepfather))],
    ['one whose guardian has no number', () => siblings(raisedBy(mother, { ...father, identity: { kind: 'SAKN' } }))],
    ['one without guardians', () => siblings(liam({}))],
    ['one who is protected', () => siblings({ ...liam(), child: { ...liam().child, protectedIdentity: { code: 'SEK' } } })],
    ['one of another event', () => siblings(liam(), false)],
  ])('never reach %s', async (_, scene) => {
    const { id, other, subject } = await scene();
    expect(await assessSafety(world.ctx, subject, id, { ...safe, alsoFor: [other] })).toEqual(refusedWith('not-found'));
    expect([...(await recordsOf(world, id)), ...(await recordsOf(world, other))]).toEqual([]);
  });

  it('are offered where they can be taken: a sibling whom one has opened, and never a half-sibling', async () => {
    const { id, other, subject } = await siblings();
    const offered = async () => expectDone(await readCourse(world.ctx, subject, id)).siblings;
    expect(await offered()).toEqual([other]);
    expectDone(await assessSafety(world.ctx, subject, id, { ...safe, madeAt: null, alsoFor: [other] }));
    expect(await offered()).toEqual([]);
    const half = await siblings(raisedBy(mother, stepfather));
    expect(expectDone(await readCourse(world.ctx, half.subject, half.id)).siblings).toEqual([]);
  });

  it('are kept for all or for none: not opened, shut, in no akt, or assessed by a colleague meanwhile', async () => {
    const { id, other, subject } = await siblings();
    const maja = await reading(world, id, 'maja.frost');
    const also = { ...safe, alsoFor: [other] };
    expect(await assessSafety(world.ctx, maja, id, also)).toMatchObject(refusedWith('opening-required'));
    expectDone(await undoLink(world.ctx, subject, other, 'Det var ett annat barn.'));
    expect(await assessSafety(world.ctx, subject, id, also)).toMatchObject(refusedWith('akt-missing'));
    expectDone(await linkReport(world.ctx, subject, other, null));
    expectDone(await assessSafety(world.ctx, await reading(world, other, 'maja.frost'), other, safe));
    expect(await assessSafety(world.ctx, subject, id, also)).toMatchObject(refusedWith('changed-meanwhile'));
    await reading(world, other, 'britt.sand');
    await shutOut(world, 'ali.demir', ofReport(other));
    expect(await assessSafety(world.ctx, subject, id, also)).toMatchObject(refusedWith('barred'));
    expect(await recordsOf(world, id)).toEqual([]);
  });
});
