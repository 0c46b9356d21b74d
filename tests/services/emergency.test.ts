import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import { getAttachment } from '@tidig/services/intake/attachments.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { countArrived } from '@tidig/services/worklist/count-arrived.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { markMissing } from '@tidig/services/intake/mark-missing.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { endBarrier } from '@tidig/services/barriers/end-barrier.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import { openInEmergency } from '@tidig/services/barriers/open-in-emergency.ts';
import { oversight, oversightCounts } from '@tidig/services/barriers/oversight.ts';
import { reviewEmergency } from '@tidig/services/barriers/review-emergency.ts';
import { setBarrier } from '@tidig/services/barriers/set-barrier.ts';
import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, POLICE, sent, type World } from '../support/world.ts';
import { aktOf, alone, barrierOn, emergency, farsta, ofReport, read, reason, shutOut, urgent } from './barrier-acts.ts';
import { aSealed, attachment, komp, received } from './receiving.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const refusedAs = (code: string) => ({ ok: false, problem: { code } });
const paper = { document: 'report', withLocation: false } as const;
const byPurpose = { task: null, purpose: 'JOUR' } as const;
const uncertain = () => answersLike({ child: { ...example1.child, identityCertainty: { code: 'TRO' }, identity: { kind: 'SAKN' } } });
const protectedChild = () => answersLike({ child: { ...example1.child, protectedIdentity: { code: 'SKF' } } });

function clockAt(at: string): void {
  world.clock.set(at as Instant);
}

/** A report that is shut to somebody by itself. */
async function shutReport(username = 'maja.frost') {
  const { id } = await sent(world);
  await shutOut(world, username, ofReport(id));
  return id;
}

describe('T-5: a nödöppning', () => {
  it('opens the one report for the one who is shut out, and says until when', async () => {
    const id = await shutReport();
    const { subject, opened } = await emergency(world, 'maja.frost', ofReport(id));
    expect(opened.until).toBe(plusMinutes(world.clock.now(), 60));
    const report = expectDone(await getReport(world.ctx, subject, id));
    expect(report).toMatchObject({ openUntil: opened.until, emergency: { until: opened.until }, childFileShut: false });
    expect(JSON.stringify(report.parts.body)).toContain('Elsa');
  });

  it('holds to the last millisecond of the hour and not at the hour, whatever was opened under it meanwhile', async () => {
    const id = await shutReport();
    const { subject, opened } = await emergency(world, 'maja.frost', ofReport(id));
    world.later(59);
    expectDone(await openReport(world.ctx, subject, id, alone));
    clockAt(new Date(Date.parse(opened.until) - 1).toISOString());
    expect(expectDone(await getReport(world.ctx, subject, id)).openUntil).toBe(opened.until);
    clockAt(opened.until);
    expect(await getReport(world.ctx, subject, id)).toEqual(refusedAs('barred'));
    expect(await openReport(world.ctx, subject, id, alone)).toEqual(refusedAs('barred'));
  });

  it('takes a new act with its own reason to go on, reviewed by itself', async () => {
    const id = await shutReport();
    const { opened } = await emergency(world, 'maja.frost', ofReport(id));
    clockAt(opened.until);
    const { subject } = await emergency(world, 'maja.frost', ofReport(id));
    expectDone(await getReport(world.ctx, subject, id));
    expect(expectDone(await oversightCounts(world.ctx, await world.as('britt.sand')))).toEqual({ waiting: 2, late: 0 });
  });

  it('is this login’s alone: another login of the same person is shut out as before', async () => {
    const id = await shutReport();
    const { subject } = await emergency(world, 'maja.frost', ofReport(id));
    const again = { ...subject, loginId: asId<typeof subject.loginId>('a-later-login') };
    expect(await getReport(world.ctx, again, id)).toEqual(refusedAs('barred'));
  });

  it('opens nothing else that is shut: not another report, not the akt, no list, count or search', async () => {
    const id = await shutReport();
    const other = await sent(world, 'sara.lind', uncertain());
    await shutOut(world, 'maja.frost', ofReport(other.id));
    const { subject } = await emergency(world, 'maja.frost', ofReport(id));
    expect(await openReport(world.ctx, subject, other.id, alone)).toEqual(refusedAs('barred'));
    expect(expectDone(await listArrived(world.ctx, subject)).rows).toEqual([]);
    expect(expectDone(await countArrived(world.ctx, subject))).toMatchObject({ unopened: 0, unassessed: 0 });
    const search = { text: 'Elsa Testström', birthYear: null, ...byPurpose };
    expect(await searchRegister(world.ctx, subject, search)).toEqual(refusedAs('barred'));
  });

  it('of a report in a shut akt leaves the akt and its other reports shut, and says so', async () => {
    const first = await sent(world);
    const { id } = await sent(world);
    const akt = await aktOf(world, id);
    await shutOut(world, 'maja.frost', akt);
    const { subject } = await emergency(world, 'maja.frost', ofReport(id));
    const report = expectDone(await getReport(world.ctx, subject, id));
    expect(report).toMatchObject({ childFile: null, childFileShut: true, earlier: [], earlierHidden: true, proposals: [] });
    expect((await (await farsta(world)).emergencies())[0]?.acts.map(({ action }) => action)).not.toContain('child-file.open');
    expect(await openReport(world.ctx, subject, first.id, { task: id, childFile: null })).toEqual(refusedAs('barred'));
    expect(await openChildFile(world.ctx, subject, akt.id, { task: id, purpose: null })).toEqual(refusedAs('barred'));
    expect(await getChildFile(world.ctx, subject, akt.id)).toEqual(refusedAs('barred'));
  });

  it('of an akt opens its reports, each by an act of its own, and all of it ends with the hour', async () => {
    const first = await sent(world);
    world.later(1);
    const { id } = await sent(world);
    const akt = await aktOf(world, id);
    await shutOut(world, 'maja.frost', akt);
    await shutOut(world, 'maja.frost', ofReport(first.id));
    const { subject, opened } = await emergency(world, 'maja.frost', akt);
    const file = expectDone(await getChildFile(world.ctx, subject, akt.id));
    expect(file).toMatchObject({ purpose: 'emergency', emergency: { until: opened.until }, reportsHidden: false });
    expect(file.reports.map((row) => row.id)).toEqual([first.id, id]);
    expect(await getReport(world.ctx, subject, id)).toEqual(refusedAs('opening-required'));
    world.later(50);
    const read = expectDone(await openReport(world.ctx, subject, id, { task: null, childFile: akt.id }));
    expect(read.until).toBe(opened.until);
    expect(expectDone(await getReport(world.ctx, subject, id)).earlier.map((row) => row.id)).toEqual([first.id]);
    clockAt(opened.until);
    for (const outcome of [await getReport(world.ctx, subject, id), await getChildFile(world.ctx, subject, akt.id)])
      expect(outcome).toEqual(refusedAs('barred'));
  });

  it('of a report opens what has followed it as well', async () => {
    const report = aSealed(world, { answers: example1 });
    const id = await received(world, report);
    const { anmalningsnummer } = report.envelope;
    const supplement = aSealed(world, { kind: 'supplement', answers: komp(example1, anmalningsnummer), inReplyTo: report.envelope.id });
    const later = await received(world, supplement);
    await shutOut(world, 'maja.frost', ofReport(id));
    const { subject } = await emergency(world, 'maja.frost', ofReport(id));
    expect(expectDone(await getReport(world.ctx, subject, id)).followUps.map((one) => one.id)).toEqual([later]);
    expectDone(await openReport(world.ctx, subject, later, { task: id, childFile: null }));
    expectDone(await getReport(world.ctx, subject, later));
  });

  it('is for reading and for the skyddsbedömning that cannot wait; not for paper, akter or messages', async () => {
    const id = await shutReport();
    const { subject } = await emergency(world, 'maja.frost', ofReport(id));
    const given = { outcome: 'BEHOVER_SKYDD', reasons: 'Barnet är ensamt i natt.', madeAt: null } as const;
    expectDone(await assessSafety(world.ctx, subject, id, given));
    const others = [
      await printReport(world.ctx, subject, id, paper),
      await linkReport(world.ctx, subject, id, null),
      await undoLink(world.ctx, subject, id, 'Det är ett annat barn.'),
    ];
    for (const outcome of others) expect(outcome).toEqual(refusedAs('barred'));
    await shutOut(world, 'ali.demir', ofReport(id));
    const { subject: ali } = await emergency(world, 'ali.demir', ofReport(id));
    expect(await markMissing(world.ctx, ali, id, ['ORD'])).toEqual(refusedAs('barred'));
    expect(world.drawn).toEqual([]);
  });

  it('never sets or lifts a spärr, not even for a head who is shut out', async () => {
    const id = await shutReport('britt.sand');
    const { subject } = await emergency(world, 'britt.sand', ofReport(id));
    const given = { userId: 'person-ali.demir', from: dayOf(world.clock.now()), reason };
    expect(await setBarrier(world.ctx, subject, ofReport(id), given)).toEqual(refusedAs('barred'));
    const [own] = await (await farsta(world)).barriers();
    expect(await endBarrier(world.ctx, subject, own?.id ?? '', 'Det behövs inte längre.')).toEqual(refusedAs('not-found'));
    expect(await (await farsta(world)).barriers()).toMatchObject([{ ended: null }]);
  });

  it('tells the sender that somebody has read it, as any first opening does', async () => {
    const id = await shutReport();
    await emergency(world, 'maja.frost', ofReport(id));
    const row = await (await world.ctx.stores.sender(POLICE)).sentReport(id);
    expect(row?.openedAt).toBe(world.clock.now());
  });
});

describe('T-5: a nödöppning never opens the vault', () => {
  it('where a protected child is stays masked, on the report and on its akt', async () => {
    const { id } = await sent(world, 'sara.lind', protectedChild());
    const akt = await aktOf(world, id);
    await shutOut(world, 'maja.frost', akt);
    const { subject } = await emergency(world, 'maja.frost', akt);
    expectDone(await openReport(world.ctx, subject, id, alone));
    const seen = [expectDone(await getReport(world.ctx, subject, id)), expectDone(await getChildFile(world.ctx, subject, akt.id))];
    for (const place of ['Exempelvägen', '070-174 06 11', '070-174 06 12', 'Exempelskolan', 'hos mormor'])
      expect(JSON.stringify(seen)).not.toContain(place);
  });

  it('a file of a household with somebody protected is not given, and the try is logged', async () => {
    const file = { id: 'fil-1', what: 'Foto', file: { id: 'f', name: 'foto.jpg', mediaType: 'image/jpeg', bytes: 64 } };
    const answers = { ...protectedChild(), attachments: { files: [file] } };
    const id = await received(world, aSealed(world, { answers, attachments: [attachment(1)] }));
    await shutOut(world, 'maja.frost', ofReport(id));
    const { subject } = await emergency(world, 'maja.frost', ofReport(id));
    expect(await getAttachment(world.ctx, subject, id, 1)).toEqual(refusedAs('withheld'));
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({
      action: 'intake.read',
      outcome: 'withheld',
      actor: subject.userId,
    });
  });
});

describe('T-5: who may, and with what', () => {
  it('is for those who handle reports and are shut out of that very one; the rest are refused and logged', async () => {
    const id = await shutReport();
    expect(await openInEmergency(world.ctx, await world.as('ali.demir'), ofReport(id), urgent)).toEqual(refusedAs('not-barred'));
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'emergency.open', outcome: 'not-barred' });
    for (const username of ['leo.dahl', 'rut.ask'])
      expect(await openInEmergency(world.ctx, await world.as(username), ofReport(id), urgent)).toEqual(refusedAs('not-permitted'));
    for (const object of [ofReport('absent'), { kind: 'child-file', id: 'absent' } as const])
      expect(await openInEmergency(world.ctx, await world.as('maja.frost'), object, urgent)).toEqual(refusedAs('not-found'));
    expect(await (await farsta(world)).emergencies()).toEqual([]);
  });

  it.each(['karin.ek', 'ali.demir', 'maja.frost', 'britt.sand'])('%s may, when shut out', async (username) => {
    const id = await shutReport(username);
    const { subject } = await emergency(world, username, ofReport(id));
    expectDone(await getReport(world.ctx, subject, id));
  });

  it('asks for a reason in words, at its field, before the password is looked at', async () => {
    const id = await shutReport();
    const maja = await world.as('maja.frost');
    for (const [text, code] of [
      ['Bråttom', 'too-short'],
      ['a'.repeat(40), 'no-words'],
      [' ', 'required'],
    ])
      expect(await openInEmergency(world.ctx, maja, ofReport(id), { ...urgent, reason: text ?? '', password: 'fel' })).toEqual({
        ok: false,
        problem: { code: 'invalid-input', fields: [{ path: 'reason', code }] },
      });
    expect((await (await world.ctx.stores.directory()).logRows({ beforeSeq: null, limit: 5 })).map(({ action }) => action)).not.toContain(
      'session.log-in',
    );
  });

  it('checks the password as at login: wrong is said at its field, counted and logged, and the eleventh try is not looked at', async () => {
    const id = await shutReport();
    const maja = await world.as('maja.frost');
    const wrong = { ...urgent, password: 'fel' };
    for (let tries = 0; tries < 10; tries += 1)
      expect(await openInEmergency(world.ctx, maja, ofReport(id), wrong)).toEqual({
        ok: false,
        problem: { code: 'wrong-credentials', fields: [{ path: 'password', code: 'wrong-password' }] },
      });
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'emergency.open', outcome: 'wrong-credentials' });
    expect(await openInEmergency(world.ctx, maja, ofReport(id), urgent)).toEqual(refusedAs('too-many-tries'));
    const logins = await (await world.ctx.stores.directory()).logRows({ beforeSeq: null, limit: 11 });
    expect(logins.map(({ outcome }) => outcome)).toEqual(['too-many-tries', ...Array.from({ length: 10 }, () => 'wrong-credentials')]);
    world.later(16);
    expectDone(await openInEmergency(world.ctx, maja, ofReport(id), urgent));
  });
});

describe('T-5: everything under it is in the log as nödöppning', () => {
  it('the act with its reason, and each read, whatever else this login had open before the spärr', async () => {
    const { id } = await sent(world);
    const { subject: before } = await read(world, 'maja.frost', id);
    const akt = await aktOf(world, id);
    expectDone(await openChildFile(world.ctx, before, akt.id, byPurpose));
    await shutOut(world, 'maja.frost', akt);
    const start = (await (await farsta(world)).checkLog()).rows;
    const { subject } = await emergency(world, 'maja.frost', akt);
    expectDone(await getChildFile(world.ctx, subject, akt.id));
    // Its opening from before the spärr still lives; it is not under that one that it is read.
    expectDone(await getReport(world.ctx, subject, id));
    expectDone(await openReport(world.ctx, subject, id, alone));
    expectDone(await getReport(world.ctx, subject, id));
    const given = { outcome: 'BEHOVER_SKYDD', reasons: 'Barnet är ensamt i natt.', madeAt: null } as const;
    expectDone(await assessSafety(world.ctx, subject, id, given));
    const rows = (await (await farsta(world)).logRows({ beforeSeq: null, limit: 100 })).filter(({ seq }) => seq > start);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['emergency.open', 'intake.open', 'intake.read', 'intake.assess-safety']),
    );
    expect(rows.filter(({ purpose }) => purpose !== 'emergency')).toEqual([]);
    expect(rows.find(({ action }) => action === 'emergency.open')?.reasonRef).not.toBeNull();
  });

  it('and is told to the reviewers act by act, without what was read', async () => {
    const id = await shutReport();
    const { subject } = await emergency(world, 'maja.frost', ofReport(id));
    world.later(5);
    expectDone(await getReport(world.ctx, subject, id));
    const [seen] = expectDone(await oversight(world.ctx, await world.as('leo.dahl'))).emergencies;
    expect(seen?.acts.map(({ action }) => action)).toEqual(['emergency.open', 'child-file.open', 'intake.read']);
    expect(JSON.stringify(seen)).not.toContain('Elsa');
  });
});

describe('T-5: its review', () => {
  const verdict = { verdict: 'BEFOGAD', note: 'Ingen annan var i tjänst.' } as const;
  const waiting = async (username: string) => expectDone(await oversightCounts(world.ctx, await world.as(username)));
  const first = async (username: string) => {
    const [one] = expectDone(await oversight(world.ctx, await world.as(username))).emergencies;
    if (!one) throw new Error('there is none');
    return one;
  };

  it('waits for the head and the log reviewer from the same moment, with who, why and how long they have', async () => {
    const id = await shutReport();
    await emergency(world, 'maja.frost', ofReport(id));
    for (const username of ['britt.sand', 'leo.dahl']) {
      expect(await waiting(username)).toEqual({ waiting: 1, late: 0 });
      expect(await first(username)).toMatchObject({
        byName: 'Maja Frost',
        role: 'jour',
        category: 'FARA',
        reason: urgent.reason,
        lastDay: '2026-11-24',
        workdaysLeft: 3,
        late: false,
        mayReview: true,
        reviews: [],
      });
    }
  });

  it('is late the day after the third working day, and not on it', async () => {
    const id = await shutReport();
    await emergency(world, 'maja.frost', ofReport(id));
    clockAt('2026-11-24T22:59:59.000Z');
    expect([await waiting('britt.sand'), (await first('britt.sand')).late]).toEqual([{ waiting: 1, late: 0 }, false]);
    clockAt('2026-11-24T23:00:00.000Z');
    expect([await waiting('britt.sand'), (await first('britt.sand')).late]).toEqual([{ waiting: 1, late: 1 }, true]);
    expectDone(await reviewEmergency(world.ctx, await world.as('leo.dahl'), (await first('leo.dahl')).id, verdict));
    expect([await waiting('britt.sand'), (await first('britt.sand')).late]).toEqual([{ waiting: 0, late: 0 }, false]);
  });

  it('is never by the one who opened, whose own count leaves it out', async () => {
    const id = await shutReport('britt.sand');
    await emergency(world, 'britt.sand', ofReport(id));
    const [kept] = await (await farsta(world)).emergencies();
    await endAll();
    const britt = await world.as('britt.sand');
    expect(await waiting('britt.sand')).toEqual({ waiting: 0, late: 0 });
    expect((await first('britt.sand')).mayReview).toBe(false);
    expect(await reviewEmergency(world.ctx, britt, kept?.id ?? '', verdict)).toEqual(refusedAs('not-permitted'));
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'emergency.review', outcome: 'not-permitted' });
    expectDone(await reviewEmergency(world.ctx, await world.as('leo.dahl'), kept?.id ?? '', verdict));
  });

  it('is not there for one who is shut out of what was opened', async () => {
    const id = await shutReport();
    await emergency(world, 'maja.frost', ofReport(id));
    const [kept] = await (await farsta(world)).emergencies();
    await shutOut(world, 'britt.sand', await aktOf(world, id));
    const britt = await world.as('britt.sand');
    expect(expectDone(await oversight(world.ctx, britt)).emergencies).toEqual([]);
    expect(await waiting('britt.sand')).toEqual({ waiting: 0, late: 0 });
    expect(await reviewEmergency(world.ctx, britt, kept?.id ?? '', verdict)).toEqual(refusedAs('not-found'));
    expect(await waiting('leo.dahl')).toEqual({ waiting: 1, late: 0 });
  });

  it('stands with who and when; a later one stands beside it', async () => {
    const id = await shutReport();
    await emergency(world, 'maja.frost', ofReport(id));
    const { id: one } = await first('leo.dahl');
    expectDone(await reviewEmergency(world.ctx, await world.as('leo.dahl'), one, { verdict: 'OKLART', note: 'Frågar Maja i morgon.' }));
    world.later(60);
    expectDone(await reviewEmergency(world.ctx, await world.as('britt.sand'), one, verdict));
    expect((await first('leo.dahl')).reviews).toMatchObject([
      { verdict: 'OKLART', byName: 'Leo Dahl' },
      { ...verdict, byName: 'Britt Sand', at: world.clock.now() },
    ]);
  });

  it('comes first on the page while it waits, the oldest of it before the rest', async () => {
    const [one, other] = [await shutReport(), (await sent(world, 'sara.lind', uncertain())).id];
    await shutOut(world, 'maja.frost', ofReport(other));
    await emergency(world, 'maja.frost', ofReport(one));
    world.later(60);
    await emergency(world, 'maja.frost', ofReport(other));
    world.later(60);
    await emergency(world, 'maja.frost', ofReport(one));
    const ids = async () => expectDone(await oversight(world.ctx, await world.as('leo.dahl'))).emergencies.map(({ openedAt }) => openedAt);
    const [a, b, c] = await ids();
    expect([String(a) < String(b), String(b) < String(c)]).toEqual([true, true]);
    expectDone(await reviewEmergency(world.ctx, await world.as('leo.dahl'), (await first('leo.dahl')).id, verdict));
    expect(await ids()).toEqual([b, c, a]);
  });

  async function endAll() {
    const board = await farsta(world);
    const at = world.clock.now();
    const end = { on: dayOf(at), at, by: asId<never>('x'), byName: 'X', reason: 'Slut.' };
    for (const { id } of await board.barriers())
      await board.endBarrier(id, end, systemEntry(world.ctx, 'test.end', { kind: 'none', id: null }));
  }
});

describe('a spärr that is lifted', () => {
  it('makes reading ordinary again: nothing more is logged as nödöppning', async () => {
    const id = await shutReport();
    const { subject } = await emergency(world, 'maja.frost', ofReport(id));
    const britt = await world.as('britt.sand');
    expectDone(await endBarrier(world.ctx, britt, await barrierOn(world, ofReport(id)), 'Fel person är spärrad.'));
    expectDone(await openReport(world.ctx, subject, id, alone));
    expect(expectDone(await getReport(world.ctx, subject, id)).emergency).toBeNull();
    expect(expectDone(await printReport(world.ctx, subject, id, paper)).copyNumber).toBe(1);
  });
});
