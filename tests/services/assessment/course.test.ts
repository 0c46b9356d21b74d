import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { layAside } from '@tidig/services/assessment/lay-aside.ts';
import { decide } from '@tidig/services/assessment/decide.ts';
import { noteContact } from '@tidig/services/assessment/note-contact.ts';
import { prolong } from '@tidig/services/assessment/prolong.ts';
import { propose } from '@tidig/services/assessment/propose.ts';
import { readCourse } from '@tidig/services/assessment/read-course.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, boards, expectDone, sent, type World } from '../../support/world.ts';
import { ofReport, shutOut } from '../barrier-acts.ts';
import { elsa, logged } from '../vault/acts.ts';
import { alone, anOpened, assess, hear, look, notOpened, onAnAdult, quiet, reading, recordsOf, refusedWith, safe, wanted } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const reason = 'Så bedömer vi det i dag.';
const fileOf = async (id: string) => (await (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id)))?.link?.childFileId ?? '';

describe('the page of a förhandsbedömning', () => {
  it('says from the start what is lacking before each decision, who may take it and by which point', async () => {
    const { id, subject } = await anOpened(world);
    const course = expectDone(await readCourse(world.ctx, subject, id));
    expect(course).toMatchObject({
      awaited: 'DECISION',
      days: { day: 0, prolonged: false },
      proposal: null,
      violence: false,
      feedbackDue: null,
    });
    expect(course.choices.map(({ code, lacks, mayNot, point }) => [code, lacks, mayNot, point])).toEqual([
      ['INLEDA', [], null, '4.2 Inleda utredning'],
      ['INTE_INLEDA', ['safety-missing', 'child-view-missing'], null, '4.3 Inte inleda utredning'],
      ['INGAR_I_PAGAENDE', ['safety-missing', 'inquiry-missing'], null, '4.4 Ingår i pågående utredning'],
    ]);
  });

  it.each([
    ['tove.ljung', ['competence-missing', 'competence-missing', 'competence-missing']],
    ['maja.frost', [null, 'delegation-missing', 'delegation-missing']],
    ['karin.ek', ['not-permitted', 'not-permitted', 'not-permitted']],
    ['britt.sand', [null, null, null]],
  ])('for %s says %j', async (username, expected) => {
    const { id, subject } = await anOpened(world, username);
    expect(expectDone(await readCourse(world.ctx, subject, id)).choices.map(({ mayNot }) => mayNot)).toEqual(expected);
  });

  it('holds every record with who and when, and what is lacking goes as it comes', async () => {
    const { id, subject } = await anOpened(world);
    await assess(world, subject, id);
    expectDone(await noteContact(world.ctx, subject, id, { with: 'SKO', way: 'TEL', note: 'Läraren ser inget.', madeAt: null }));
    await hear(world, subject, id);
    await look(world, subject, id);
    expectDone(await propose(world.ctx, subject, id, { code: 'INTE_INLEDA', reason, expected: null }));
    const lastDay = plusDays(dayOf(world.clock.now()), 40);
    expectDone(await prolong(world.ctx, subject, id, { lastDay, reason, expected: null }));
    const course = expectDone(await readCourse(world.ctx, subject, id));
    const { records } = course;
    expect(Object.values(records).map((list) => list.length)).toEqual([1, 1, 1, 1, 0, 1, 0, 1, 0]);
    expect(records.contacts[0]).toMatchObject({ byName: 'Ali Demir', madeAt: world.clock.now(), body: { with: 'SKO' } });
    expect(course.days).toMatchObject({ lastDay, prolonged: true });
    expect(course.choices.map(({ lacks }) => lacks)).toEqual([[], [], []]);
    expect(course.proposal?.id).toBe(records.proposals[0]?.id);
  });

  it('after the decision has the day for feedback, and no proposal that stands', async () => {
    const { id, subject } = await anOpened(world);
    expectDone(await propose(world.ctx, subject, id, { code: 'INTE_INLEDA', reason, expected: null }));
    world.later(1);
    await notOpened(world, subject, id);
    const course = expectDone(await readCourse(world.ctx, subject, id));
    expect(course).toMatchObject({ awaited: 'FEEDBACK', proposal: null, feedbackDue: plusDays(dayOf(world.clock.now()), 7) });
  });

  it('says that the report tells of violence (L-30)', async () => {
    const { id, subject } = await anOpened(world, 'ali.demir', answersLike());
    expect(expectDone(await readCourse(world.ctx, subject, id)).violence).toBe(true);
  });

  it('of an adult has no days and no decisions, but what was laid aside', async () => {
    const { id, subject } = await anOpened(world, 'ali.demir', onAnAdult);
    expectDone(await layAside(world.ctx, subject, id, { reason }));
    const course = expectDone(await readCourse(world.ctx, subject, id));
    expect(course).toMatchObject({ covered: false, days: null, safetyTarget: null, choices: [], awaited: '' });
    expect(course.records.closings[0]?.body).toEqual({ reason });
  });

  it('asks for an opening of the report and of its akt, and is shut by behörighetsspärr', async () => {
    const { id } = await sent(world, 'sara.lind', quiet());
    const ali = await world.as('ali.demir');
    expect(await readCourse(world.ctx, ali, id)).toMatchObject(refusedWith('opening-required'));
    await reading(world, id);
    await reading(world, id, 'britt.sand');
    await shutOut(world, 'ali.demir', ofReport(id));
    expect(await readCourse(world.ctx, ali, id)).toMatchObject(refusedWith('barred'));
    const elsewhere = await world.as('hanna.lund');
    expect(await readCourse(world.ctx, elsewhere, id)).toEqual(await readCourse(world.ctx, elsewhere, 'absent'));
  });
});

describe('the earlier reports beside it', () => {
  it('have the child’s age then, what was decided and why, and whether anybody has opened them since the new one came', async () => {
    const first = await anOpened(world);
    await notOpened(world, first.subject, first.id);
    world.later(400 * 24 * 60);
    const second = await sent(world, 'sara.lind', quiet());
    world.later(60);
    const { id, subject } = await anOpened(world);
    const before = expectDone(await readCourse(world.ctx, subject, id)).earlier;
    expect(before).toMatchObject({ opened: 0, hidden: false });
    expect(before.reports.map((one) => [one.id, one.openedSince])).toEqual([
      [second.id, false],
      [first.id, false],
    ]);
    expect(before.reports[1]).toMatchObject({
      ageThen: 8,
      decision: { code: 'INTE_INLEDA', reason: 'Familjen tar emot stöd frivilligt.' },
    });
    const maja = await reading(world, id, 'maja.frost');
    expectDone(await openReport(world.ctx, maja, first.id, { task: id, childFile: null }));
    const after = expectDone(await readCourse(world.ctx, subject, id)).earlier;
    expect([after.opened, after.reports.map((one) => one.openedSince)]).toEqual([1, [false, true]]);
    expect(after.reports[1]?.readBy).toEqual([{ byName: maja.name, at: world.clock.now() }]);
  });

  it('that were read after the decision were not read before it, and the decision keeps by whom and when (L-46)', async () => {
    const first = await anOpened(world);
    world.later(10);
    const second = await anOpened(world);
    world.later(10);
    const { id, subject } = await anOpened(world);
    const readAt = world.clock.now();
    expectDone(await openReport(world.ctx, subject, first.id, { task: id, childFile: null }));
    await notOpened(world, subject, id);
    const kept = (await recordsOf(world, id)).find(({ kind }) => kind === 'DECISION');
    const read = { report: first.id, by: subject.userId, byName: subject.name, at: readAt };
    expect(JSON.parse(kept?.body ?? '{}')).toMatchObject({ read: [read] });
    world.later(20);
    await reading(world, second.id, 'karin.ek');
    const again = await reading(world, id);
    const { earlier } = expectDone(await readCourse(world.ctx, again, id));
    expect(earlier.opened).toBe(1);
    expect(earlier.reports.map((one) => [one.id, one.readBy.map(({ byName }) => byName)])).toEqual([
      [second.id, []],
      [first.id, [subject.name]],
    ]);
  });

  it('are none where it lies in no akt, and say so when one is shut', async () => {
    const first = await anOpened(world);
    const { id, subject } = await anOpened(world);
    await reading(world, first.id, 'britt.sand');
    await shutOut(world, 'ali.demir', ofReport(first.id));
    expect(expectDone(await readCourse(world.ctx, subject, id)).earlier).toEqual({ reports: [], hidden: true, opened: 0 });
    expectDone(await undoLink(world.ctx, subject, id, 'Det var ett annat barn.'));
    const alone = expectDone(await readCourse(world.ctx, subject, id));
    expect(alone.earlier).toEqual({ reports: [], hidden: false, opened: 0 });
    expect(alone.choices[1]?.lacks).toEqual(['akt-missing', 'safety-missing', 'child-view-missing']);
  });
});

describe('T-14: a mark that is set after somebody wrote', () => {
  it('covers what is written, here and in the earlier decisions, and the comparison is logged once for the opening', async () => {
    const telling = 'Mamman är kvar på Låtsasgatan 41. Hon svarar i telefon.';
    const earlier = await anOpened(world, 'britt.sand', elsa('NEJ'));
    const violenceReason = 'Mannen bor inte på Låtsasgatan 41 längre.';
    const reasons = 'Hon är kvar på Låtsasgatan 41. Barnet är tryggt.';
    expectDone(await assessSafety(world.ctx, earlier.subject, earlier.id, { ...safe, reasons }));
    await hear(world, earlier.subject, earlier.id);
    expectDone(await decide(world.ctx, earlier.subject, earlier.id, wanted(world, 'INTE_INLEDA', { reason: telling, violenceReason })));
    const { id, subject } = await anOpened(world, 'britt.sand', elsa('NEJ'));
    expectDone(await noteContact(world.ctx, subject, id, { with: 'VHV', way: 'TEL', note: telling, madeAt: null }));
    const open = expectDone(await readCourse(world.ctx, subject, id));
    expect([open.records.contacts[0]?.body.note, open.earlier.reports[0]?.decision?.reason]).toEqual([telling, telling]);
    expectDone(await markProtection(world.ctx, subject, ofReport(id), { person: 'child', code: 'SKF', reason: 'Mamman ringde i dag.' }));
    const covered = expectDone(await readCourse(world.ctx, subject, id));
    expect(covered.records.contacts[0]?.body.note).toBe('[En mening är dold: den säger var någon skyddad är.] Hon svarar i telefon.');
    expectDone(await readCourse(world.ctx, subject, id));
    expectDone(await openReport(world.ctx, subject, earlier.id, alone));
    for (const one of [id, earlier.id])
      expect(JSON.stringify(expectDone(await readCourse(world.ctx, subject, one)))).not.toContain('Låtsasgatan');
    const shown = JSON.stringify([
      expectDone(await getReport(world.ctx, subject, id)),
      expectDone(await getChildFile(world.ctx, subject, await fileOf(id))),
    ]);
    expect(shown).not.toContain('Hon är kvar på Låtsas');
    expect(shown).not.toContain(telling);
    const compared = (await logged(world, 'intake.read')).filter((row) => row.startsWith('intake.read compared'));
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.length).toBeLessThanOrEqual(4);
  });
});
