import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '@tidig/domain/base/time.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { NotDelivered, type Transport } from '@tidig/services/context.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { receiveEnvelope } from '@tidig/services/delivery/receive-envelope.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { countArrived } from '@tidig/services/worklist/count-arrived.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { beginSupplement } from '@tidig/services/writing/begin-supplement.ts';
import { correctReport } from '@tidig/services/writing/correct-report.ts';
import { saveDraft } from '@tidig/services/writing/save-draft.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import { seal } from '@tidig/services/exchange/seal.ts';
import { partsOf } from '@tidig/services/writing/seal-copies.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { aBarrier } from '../support/a-barrier.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, onlyOne, POLICE, sent, type World } from '../support/world.ts';
import { aSealed, fel, guardiansOf, komp, received } from './receiving.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const alone = { task: null, childFile: null } as const;
const cut: Transport = { deliver: () => Promise.reject(new NotDelivered('cut')) };
const farsta = () => world.ctx.stores.board(boards.farsta);

/** Sara adds to her report and sends it. */
async function supplemented(reportId: string, change: object = { supplement: { whatIsNew: 'Skolan har ringt.' } }) {
  const sara = await world.as('sara.lind');
  const draft = expectDone(await beginSupplement(world.ctx, sara, reportId));
  const answers = { ...draft.answers, ...change };
  expectDone(await saveDraft(world.ctx, sara, draft.id, draft.version, { formVersion: FORM_VERSION, answers }));
  return onlyOne(expectDone(await submitDraft(world.ctx, sara, draft.id, draft.version + 1)));
}

async function corrected(reportId: string) {
  const sara = await world.as('sara.lind');
  return onlyOne(
    expectDone(await correctReport(world.ctx, sara, reportId, { id: world.ctx.ids.uuid(), what: ['BARN'], text: 'Det är hennes syster.' })),
  );
}

async function opened(id: string, username = 'karin.ek', within: Parameters<typeof openReport>[3] = alone) {
  const subject = await world.as(username);
  expectDone(await openReport(world.ctx, subject, id, within));
  return { subject, report: expectDone(await getReport(world.ctx, subject, id)) };
}

/** The same report entered by the nämnd itself, from before the register began. */
function ofTheBoard({ envelope }: Sealed): Sealed {
  const { reportId, anmalningsnummer, to } = envelope;
  const parts = partsOf(splitReport(example1, 'HISTORICAL'));
  const head = { kind: 'report' as const, inReplyTo: null, reportId, anmalningsnummer, from: boards.farsta, to, formVersion: FORM_VERSION };
  return seal(world.ctx, `board/${boards.farsta}`, { ...head, parts });
}

describe('a supplement', () => {
  it('arrives at its report: one row on the board, with its mark, and nothing new in the register', async () => {
    const report = await sent(world);
    world.later(60);
    const supplement = await supplemented(report.id);
    expect(supplement.state).toBe('FRAMME');
    const { rows } = expectDone(await listArrived(world.ctx, await world.as('karin.ek')));
    expect(rows.map(({ id, followUps }) => [id, followUps.map((one) => [one.id, one.kind, one.openedAt])])).toEqual([
      [report.id, [[supplement.id, 'KOMP', null]]],
    ]);
    expect((await (await farsta()).rebuild()).reports).toBe(2);
    expect((await (await farsta()).checkDerived()).differing).toBe(0);
  });

  it('that comes before its report waits in the outbox, seen and logged, and then arrives', async () => {
    world.carry(cut);
    const report = await sent(world);
    const supplement = await supplemented(report.id);
    world.carry(null);
    const sender = await world.ctx.stores.sender(POLICE);
    const envelope = await sender.sentEnvelope(supplement.id);
    const early = envelope && (await sender.outgoing(envelope.id));
    if (!early) throw new Error('not sealed');
    expect(await receiveEnvelope(world.ctx, early)).toMatchObject({ problem: { code: 'envelope-early' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'envelope.accept', outcome: 'envelope-early' });
    expect(await (await farsta()).arrivedRow(supplement.id)).toBeNull();
    world.later(30);
    expect(await deliverDue(world.ctx, `sender/${POLICE}`)).toEqual({ delivered: 2, failed: 0 });
    expect((await (await farsta()).arrivedRow(supplement.id))?.follows).toBe(report.id);
    expect((await sender.sentReport(supplement.id))?.arrivedAt).toBe(world.clock.now());
  });

  it('is taken in once, however often it comes', async () => {
    const report = aSealed(world, { answers: example1 });
    await received(world, report);
    const supplement = aSealed(world, {
      kind: 'supplement',
      answers: komp(example1, report.envelope.anmalningsnummer),
      inReplyTo: report.envelope.id,
    });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => receiveEnvelope(world.ctx, supplement)));
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    expect((await (await farsta()).arrivedRow(report.envelope.reportId))?.followUps).toHaveLength(1);
  });

  it.each([
    ['another nämnd’s', () => aSealed(world, { answers: example1, to: boards.malmo })],
    ['another sender’s', () => ofTheBoard(aSealed(world, { answers: example1 }))],
  ])('of %s report is as one that comes too early: nothing is told of what others have sent (L-52)', async (_, make) => {
    const other = make();
    await received(world, other);
    const stray = aSealed(world, { kind: 'supplement', answers: komp(example1), inReplyTo: other.envelope.id });
    expect(await receiveEnvelope(world.ctx, stray)).toMatchObject({ problem: { code: 'envelope-early' } });
  });

  it.each([
    ['a supplement in the envelope of a report', 'report', komp(example1)],
    ['a correction in the envelope of a report', 'report', fel()],
    ['a report in the envelope of a supplement', 'supplement', example1],
    ['a correction in the envelope of a supplement', 'supplement', fel()],
    ['a supplement in the envelope of a correction', 'correction', komp(example1)],
  ] as const)('refuses %s, and logs it', async (_, kind, answers) => {
    const report = aSealed(world, { answers: example1 });
    await received(world, report);
    const inReplyTo = kind === 'report' ? null : report.envelope.id;
    expect(await receiveEnvelope(world.ctx, aSealed(world, { kind, answers, inReplyTo }))).toMatchObject({
      problem: { code: 'envelope-invalid' },
    });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'envelope.accept', outcome: 'envelope-invalid' });
    expect((await (await farsta()).arrivedRow(report.envelope.reportId))?.followUps).toEqual([]);
  });

  const elsewhere = 'T7K2-9QPM-4';
  it.each<[string, 'supplement' | 'correction', (number: string) => Answers]>([
    ['a supplement that says another report’s number', 'supplement', () => komp(example1, elsewhere)],
    ['a supplement that says no number', 'supplement', () => komp(example1)],
    ['a correction that says another report’s number', 'correction', () => fel(['BARN'], 'Fel barn.', elsewhere)],
    ['a supplement of another kind than its report', 'supplement', (number) => komp(example1, number, 'LUL')],
  ])('refuses %s than the report that its envelope follows, and logs it', async (_, kind, answersTo) => {
    const report = aSealed(world, { answers: example1 });
    await received(world, report);
    const { anmalningsnummer, id: inReplyTo } = report.envelope;
    const stray = aSealed(world, { kind, answers: answersTo(anmalningsnummer), inReplyTo });
    expect(await receiveEnvelope(world.ctx, stray)).toMatchObject({ problem: { code: 'envelope-invalid' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'envelope.accept', outcome: 'envelope-invalid' });
    expect((await (await farsta()).arrivedRow(report.envelope.reportId))?.followUps).toEqual([]);
  });

  it('that follows nothing is refused', async () => {
    const stray = aSealed(world, { kind: 'supplement', answers: komp(example1) });
    expect(await receiveEnvelope(world.ctx, stray)).toMatchObject({ problem: { code: 'envelope-invalid' } });
  });

  it('to a report at two nämnder comes to each, and neither sees the other’s', async () => {
    const [one, two] = [aSealed(world, { answers: example1 }), aSealed(world, { answers: example1, to: boards.malmo })];
    for (const sealed of [one, two]) await received(world, sealed);
    const here = aSealed(world, { kind: 'supplement', answers: komp(example1, one.envelope.anmalningsnummer), inReplyTo: one.envelope.id });
    await received(world, here);
    const petra = await world.as('petra.gran');
    expect(await openReport(world.ctx, petra, here.envelope.reportId, alone)).toEqual(await openReport(world.ctx, petra, 'absent', alone));
    expect((await (await world.ctx.stores.board(boards.malmo)).arrivedRow(two.envelope.reportId))?.followUps).toEqual([]);
  });
});

describe('reading what has come in since', () => {
  it('is an act of its own, with its own log row, counted as unread until then, and told to the sender under its own id', async () => {
    const report = await sent(world);
    const supplement = await supplemented(report.id);
    const { subject } = await opened(report.id);
    const unread = async () => expectDone(await countArrived(world.ctx, subject)).unreadFollowUps;
    expect(await unread()).toBe(1);
    expect(await getReport(world.ctx, subject, supplement.id)).toMatchObject({ problem: { code: 'opening-required' } });
    const before = await (await farsta()).logRows({ beforeSeq: null, limit: 1 });
    world.later(10);
    const at = world.clock.now();
    await opened(supplement.id, 'karin.ek', { task: report.id, childFile: null });
    const rows = await (await farsta()).logRows({ beforeSeq: null, limit: 10 });
    const opening = rows.find(({ action, seq }) => action === 'intake.open' && seq > (before[0]?.seq ?? 0));
    expect(opening).toMatchObject({ outcome: 'done', purpose: 'task' });
    expect(await unread()).toBe(0);
    const sender = await world.ctx.stores.sender(POLICE);
    expect((await sender.sentReport(supplement.id))?.openedAt).toBe(at);
    expect((await sender.sentReport(report.id))?.openedAt).not.toBe(at);
  });

  it('gives where it differs from what was said before, and what it follows', async () => {
    const report = await sent(world);
    const first = await supplemented(report.id, { concern: { ...example1.concern, strengths: 'Mormor hjälper till.' } });
    world.later(60);
    const second = await supplemented(report.id, { supplement: { whatIsNew: 'Skolan har ringt.' } });
    const read = await opened(first.id);
    expect(read.report.follows).toMatchObject({ id: report.id, anmalningsnummer: report.anmalningsnummer, as: 'KOMP' });
    expect(read.report.changed).toContain('concern.strengths');
    const later = (await opened(second.id)).report.changed;
    expect(later).toContain('supplement.whatIsNew');
    expect(later).not.toContain('concern.strengths');
    const own = (await opened(report.id)).report;
    expect([own.follows, own.changed, own.followUps.map(({ id }) => id)]).toEqual([null, [], [first.id, second.id]]);
  });

  it('calls a new address new for a reader who may see it, and the earlier one leaves the vault with a log row', async () => {
    const report = await sent(world);
    const moved = await supplemented(report.id, { child: { ...example1.child, address: 'Påhittsvägen 3, 123 45 Farsta' } });
    const newest = async (limit: number) => (await farsta()).logRows({ beforeSeq: null, limit });
    await opened(report.id);
    const [readOfReport] = await newest(1);
    const { report: read } = await opened(moved.id);
    expect(read.changed).toContain('child.address');
    const [ofEarlier, own] = await newest(2);
    expect(ofEarlier).toMatchObject({ action: 'intake.read', purpose: 'task', pseudonym: readOfReport?.pseudonym });
    expect(own).toMatchObject({ action: 'intake.read', purpose: 'task' });
    expect(own?.pseudonym).not.toBe(readOfReport?.pseudonym);
  });

  it('calls nothing new about where a protected child is', async () => {
    const report = await sent(world);
    const child = { ...example1.child, address: 'Påhittsvägen 3, 123 45 Farsta', protectedIdentity: { code: 'SKF' as const } };
    const moved = await supplemented(report.id, { child });
    expect((await opened(moved.id)).report.changed).not.toContain('child.address');
  });

  it('holds nothing against a supplement that is shut to this reader (T-4)', async () => {
    const report = await sent(world);
    const shut = await supplemented(report.id, { concern: { ...example1.concern, strengths: 'Mormor hjälper till.' } });
    world.later(60);
    const second = await supplemented(report.id);
    const karin = await world.as('karin.ek');
    const target = { kind: 'report', id: shut.id } as const;
    await (await farsta()).bar(aBarrier(target, karin.userId, dayOf(world.clock.now())), systemEntry(world.ctx, 'test.bar', target));
    expect((await opened(second.id)).report.changed).toContain('concern.strengths');
    const rows = await (await farsta()).logRows({ beforeSeq: null, limit: 20 });
    const read = rows.filter(({ action }) => action === 'intake.read').map(({ pseudonym }) => pseudonym);
    expect(new Set(read).size).toBe(2);
  });

  it('says of a message that something is wrong what it is', async () => {
    const report = await sent(world);
    const message = await corrected(report.id);
    const { report: read } = await opened(message.id);
    expect(read).toMatchObject({ follows: { id: report.id, as: 'FEL' }, changed: [], earlier: [], proposals: [] });
    expect(read.parts.body.answers).toMatchObject({ correction: { what: { codes: ['BARN'] }, text: 'Det är hennes syster.' } });
  });

  it('stands at its report in the akt, and is read with the akt’s reason', async () => {
    const report = await sent(world);
    const supplement = await supplemented(report.id);
    const ali = await world.as('ali.demir');
    const akt = (await (await farsta()).arrivedRow(report.id))?.link?.childFileId ?? '';
    expectDone(await openChildFile(world.ctx, ali, akt, { task: null, purpose: 'NY_PER_TELEFON' }));
    const { reports } = expectDone(await getChildFile(world.ctx, ali, akt));
    expect(reports.map(({ id, followUps }) => [id, followUps.map((one) => [one.id, one.readByYou])])).toEqual([
      [report.id, [[supplement.id, false]]],
    ]);
    expectDone(await openReport(world.ctx, ali, supplement.id, { task: null, childFile: akt }));
    expect(expectDone(await getChildFile(world.ctx, ali, akt)).reports[0]?.followUps[0]?.readByYou).toBe(true);
  });

  it('is shut with its report by behörighetsspärr, and one that is shut by itself is not even told of (T-4)', async () => {
    const report = await sent(world);
    const supplement = await supplemented(report.id);
    const karin = await world.as('karin.ek');
    const bar = async (id: string) =>
      (await farsta()).bar(
        aBarrier({ kind: 'report', id }, karin.userId, dayOf(world.clock.now())),
        systemEntry(world.ctx, 'test.bar', { kind: 'report', id }),
      );
    await bar(supplement.id);
    expect(expectDone(await listArrived(world.ctx, karin)).rows[0]?.followUps).toEqual([]);
    expect((await opened(report.id)).report.followUps).toEqual([]);
    expect(await openReport(world.ctx, karin, supplement.id, alone)).toMatchObject({ problem: { code: 'barred' } });
    const other = await corrected(report.id);
    await bar(report.id);
    expect(await openReport(world.ctx, karin, other.id, alone)).toMatchObject({ problem: { code: 'barred' } });
  });

  it('leaves linking and assessing to the report itself', async () => {
    const report = await sent(world);
    const supplement = await supplemented(report.id);
    const { subject } = await opened(supplement.id, 'ali.demir');
    expect(await linkReport(world.ctx, subject, supplement.id, null)).toMatchObject({ problem: { code: 'already-linked' } });
    expect(await undoLink(world.ctx, subject, supplement.id, 'Hör inte hit.')).toMatchObject({ problem: { code: 'not-linked' } });
    const given = { outcome: 'BEHOVER_SKYDD' as const, reasons: 'Pappan kan komma hem.', madeAt: null };
    expect(await assessSafety(world.ctx, subject, supplement.id, given)).toMatchObject({ problem: { code: 'not-found' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'intake.assess-safety', outcome: 'not-found' });
  });
});

describe('a mark that comes with a supplement (T-14)', () => {
  const protectedChild = { child: { ...example1.child, protectedIdentity: { code: 'SKF' as const } } };

  it('hides where the child is in the report that came before it', async () => {
    const report = await sent(world);
    expect((await opened(report.id)).report.parts.location.persons['child']).toBeDefined();
    await supplemented(report.id, protectedChild);
    expect((await opened(report.id)).report.parts.location.persons).toEqual({});
    expect(expectDone(await listArrived(world.ctx, await world.as('karin.ek'))).rows[0]?.protectedPerson).toBe(true);
  });

  it('holds when it is a guardian’s: the household is hidden', async () => {
    const report = await sent(world);
    const guardians = guardiansOf(example1);
    await supplemented(report.id, { family: { ...example1.family, guardians } });
    expect((await opened(report.id)).report.parts.location.persons).toEqual({});
  });

  it('does not come from a message that says nothing of it', async () => {
    const report = await sent(world);
    await corrected(report.id);
    expect((await opened(report.id)).report.parts.location.persons['child']).toBeDefined();
  });
});

describe('printing', () => {
  const order = { document: 'report', withLocation: false } as const;

  it('a supplement says what it follows and has copy numbers of its own; its report says that it exists', async () => {
    const report = await sent(world);
    world.later(60 * 24 * 2);
    const supplement = await supplemented(report.id);
    const message = await corrected(report.id);
    for (const { id } of [report, supplement, message]) {
      const { subject } = await opened(id);
      expect(expectDone(await printReport(world.ctx, subject, id, order)).copyNumber).toBe(1);
    }
    const [own, added, wrong] = world.drawn;
    expect(own?.facts).toContainEqual({ label: 'Kompletterad', text: '21 nov 2026' });
    expect(own?.facts).toContainEqual({ label: 'Fel meddelat av avsändaren', text: '21 nov 2026' });
    expect(own?.reading?.banners[0]?.title).toBe('Avsändaren har meddelat att något är fel');
    expect(own?.reading?.title).toBe('Orosanmälan');
    expect(added).toMatchObject({ title: `Komplettering till anmälan ${report.anmalningsnummer}`, number: supplement.anmalningsnummer });
    expect(added?.reading?.sections[0]).toMatchObject({ id: 'news' });
    expect(added?.facts.find(({ label }) => label === 'Hör till anmälan')?.text).toContain(report.anmalningsnummer);
    expect(wrong?.title).toBe(`Meddelande om fel i anmälan ${report.anmalningsnummer}`);
  });
});

describe('an underrättelse enligt 6 § polislagen (L-28)', () => {
  const given = { outcome: 'BEHOVER_INTE_SKYDD' as const, reasons: 'Bor hos sin mormor.', madeAt: null };
  const about = (child: object) =>
    aSealed(world, { answers: answersLike({ triage: { reportKind: { code: 'PL6' } }, child: { ...example1.child, ...child } }) });

  it('never comes into an akt by itself, whatever the age and however certain the number', async () => {
    const id = await received(world, about({}));
    expect(await (await farsta()).arrivedRow(id)).toMatchObject({ kind: 'PL6', ageOnArrival: 8, link: null });
    const child = await received(world, aSealed(world, { answers: example1 }));
    expect((await (await farsta()).arrivedRow(child))?.link).not.toBeNull();
  });

  it.each([
    ['20 years, the day before the birthday', '2005-11-20', true],
    ['21 years, on the birthday', '2005-11-19', false],
  ])('about somebody of %s: skyddsbedömning %s', async (_, birthDate, covered) => {
    const identity = { identity: { kind: 'SAKN' as const }, birthDate };
    const id = await received(world, about(identity));
    const { subject, report } = await opened(id, 'ali.demir');
    expect(report.row).toMatchObject({ covered, notice: 'PL6', ageOnArrival: covered ? 20 : 21 });
    expect(expectDone(await countArrived(world.ctx, subject)).unassessed).toBe(covered ? 1 : 0);
    const outcome = await assessSafety(world.ctx, subject, id, given);
    expect(outcome).toMatchObject(covered ? { ok: true } : { problem: { code: 'not-found' } });
  });

  it.each([
    ['of nineteen with a number', { identity: { kind: 'PNR' as const, value: '200711032391' } }],
    ['of whom only an estimated age is known', { identity: { kind: 'SAKN' as const }, birthDate: undefined }],
  ])('about a young person %s is assessed without an akt, and can be put in none', async (_, child) => {
    const id = await received(world, about(child));
    const { subject, report } = await opened(id, 'ali.demir');
    expect(report).toMatchObject({ row: { covered: true, forChildFile: false }, proposals: [], alike: [] });
    expect(await linkReport(world.ctx, subject, id, null)).toMatchObject({ problem: { code: 'children-only' } });
    expect((await newestLog(world, boards.farsta))[0]).toMatchObject({ action: 'intake.link', outcome: 'children-only' });
    expectDone(await assessSafety(world.ctx, subject, id, given));
    expect((await (await farsta()).arrivedRow(id))?.link).toBeNull();
  });

  it.each([
    ['turns 18 the day it arrives', '2008-11-19', false],
    ['turns 18 the day after', '2008-11-20', true],
  ])('about somebody who %s goes into an akt only under 18, when a person decides it', async (_, birthDate, inAkt) => {
    const id = await received(world, about({ identity: { kind: 'SAKN' as const }, birthDate }));
    const { subject, report } = await opened(id);
    expect(report.row.forChildFile).toBe(inAkt);
    const outcome = await linkReport(world.ctx, subject, id, null);
    expect(outcome).toMatchObject(inAkt ? { ok: true } : { problem: { code: 'children-only' } });
  });

  it('about an adult is not found by name, nor proposed, but by its ärendenummer', async () => {
    const olof = { identity: { kind: 'SAKN' as const }, birthDate: '1980-01-01', firstName: 'Olof', lastName: 'Vuxenström' };
    const { subject, report } = await opened(await received(world, about(olof)));
    const found = async (text: string) => {
      const search = { text, birthYear: null, task: report.row.id, purpose: null };
      return expectDone(await searchRegister(world.ctx, subject, search)).unlinked.map(({ id }) => id);
    };
    expect(await found('Olof Vuxenström')).toEqual([]);
    expect(await found(report.row.arendenummer)).toEqual([report.row.id]);
    const child = { ...example1.child, ...olof, identityCertainty: { code: 'TRO' as const }, birthDate: '2018-05-02' };
    const other = await received(world, aSealed(world, { answers: answersLike({ child }) }));
    expect((await opened(other)).report.alike).toEqual([]);
  });

  it.each([
    ['an adult', 'VUX', false],
    ['somebody who expects a child', 'VAN', true],
  ] as const)('about %s of unknown age goes by what the sender chose', async (_, about, covered) => {
    const { identity: _number, birthDate: _born, ...unknown } = example1.child ?? {};
    const answers = answersLike({ triage: { reportKind: { code: 'PL6' } }, notice: { about: { code: about } }, child: unknown });
    const id = await received(world, aSealed(world, { answers }));
    expect((await opened(id)).report.row).toMatchObject({ covered, ageOnArrival: null });
  });
});

describe('an orosanmälan about somebody who is no child (L-04, L-28)', () => {
  const given = { outcome: 'BEHOVER_INTE_SKYDD' as const, reasons: 'Bor hos sin mormor.', madeAt: null };
  const about = (child: object) =>
    aSealed(world, { answers: answersLike({ child: { ...example1.child, identity: { kind: 'SAKN' }, ...child } }) });

  it.each([
    ['20 years, the day before the birthday', '2005-11-20', true],
    ['21 years, on the birthday', '2005-11-19', false],
  ])('of %s: skyddsbedömning and fourteen days %s, and no akt', async (_, birthDate, covered) => {
    const id = await received(world, about({ birthDate }));
    const { subject, report } = await opened(id, 'ali.demir');
    expect(report.row).toMatchObject({ covered, forChildFile: false, notice: null });
    expect(await assessSafety(world.ctx, subject, id, given)).toMatchObject(covered ? { ok: true } : { problem: { code: 'not-found' } });
    expect(await linkReport(world.ctx, subject, id, null)).toMatchObject({ problem: { code: 'children-only' } });
  });

  it('of unknown age is about a child until something else is known', async () => {
    const id = await received(world, about({ birthDate: undefined }));
    const { subject, report } = await opened(id, 'ali.demir');
    expect(report.row).toMatchObject({ covered: true, forChildFile: true, ageOnArrival: null });
    expect(await assessSafety(world.ctx, subject, id, given)).toMatchObject({ problem: { code: 'akt-missing' } });
  });
});

describe('the board', () => {
  it.each([
    ['that the child is in danger', { triage: { immediateDanger: { answer: 'JA' } } }],
    ['that the child needs protection today', { risk: { protectToday: { answer: 'JA' } } }],
  ])('puts a report first while a supplement is unread that says %s, whatever is assessed', async (_, says) => {
    const calm = (answers: Answers): Answers => ({
      ...answers,
      triage: { ...answers.triage, immediateDanger: { answer: 'NEJ' } },
      risk: { ...answers.risk, protectToday: { answer: 'NEJ' } },
    });
    const report = aSealed(world, { answers: calm(example1) });
    await received(world, report);
    const { subject } = await opened(report.envelope.reportId, 'ali.demir');
    const given = { outcome: 'BEHOVER_INTE_SKYDD' as const, reasons: 'Bor hos sin mormor.', madeAt: null };
    expectDone(await assessSafety(world.ctx, subject, report.envelope.reportId, given));
    const waiting = await received(world, aSealed(world, { answers: calm(example1) }));
    const supplement = async (answers: Answers) => {
      const { id: inReplyTo, anmalningsnummer } = report.envelope;
      return received(world, aSealed(world, { kind: 'supplement', answers: komp(answers, anmalningsnummer), inReplyTo }));
    };
    const first = async () => {
      const [row] = expectDone(await listArrived(world.ctx, subject)).rows;
      return [row?.id, row?.followUps.map(({ urgent }) => urgent)];
    };
    world.later(10);
    await supplement(calm(example1));
    expect(await first()).toEqual([waiting, []]);
    world.later(10);
    const urgent = await supplement({
      ...calm(example1),
      triage: { ...calm(example1).triage, ...('triage' in says ? { immediateDanger: { answer: 'JA' as const } } : {}) },
      risk: { protectToday: { answer: 'risk' in says ? ('JA' as const) : ('NEJ' as const) } },
    });
    expect(await first()).toEqual([report.envelope.reportId, [false, true]]);
    await opened(urgent, 'ali.demir');
    expect(await first()).toEqual([waiting, []]);
  });

  it('tells when the last thing came in, report or follow-up', async () => {
    const report = await sent(world);
    world.later(30);
    await sent(world);
    const karin = await world.as('karin.ek');
    expect(expectDone(await countArrived(world.ctx, karin)).newest).toBe(world.clock.now());
    world.later(30);
    await supplemented(report.id);
    expect(expectDone(await countArrived(world.ctx, karin)).newest).toBe(world.clock.now());
  });
});
