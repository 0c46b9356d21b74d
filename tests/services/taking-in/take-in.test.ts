import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusMinutes } from '@tidig/domain/base/time.ts';
import { assessSafety } from '@tidig/services/assessment/assess-safety.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { printReport } from '@tidig/services/intake/print-report.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { readDiary } from '@tidig/services/taking-in/read-diary.ts';
import { getReception } from '@tidig/services/taking-in/reception.ts';
import { takeIn } from '@tidig/services/taking-in/take-in.ts';
import { feedbackView } from '@tidig/services/telling/feedback.ts';
import { monthOf } from '@tidig/domain/base/months.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorld, boards, expectDone, newestLog, sent, type World } from '../../support/world.ts';
import { notOpened, reading, refusedWith, safe, wrongAt } from '../assessment/acts.ts';
import { ofReport, shutOut } from '../barrier-acts.ts';
import { aCall, takenIn } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const farsta = () => world.ctx.stores.board(boards.farsta);
const rowOf = async (id: string) => (await farsta()).arrivedRow(asId(id));
const elsa = '20180502-2389';
const pdf = () => new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');
const print = { document: 'report', withLocation: true } as const;

describe('a report by phone', () => {
  it('has arrived when it came, not when it was written, and both are kept and shown', async () => {
    const cameInAt = plusMinutes(world.clock.now(), -15);
    const written = await takenIn(world, { cameInAt });
    expect(written).toMatchObject({ arrivedAt: cameInAt, writtenAt: world.clock.now(), byName: 'Karin Ek' });
    expect(await rowOf(written.id)).toMatchObject({ arrivedAt: cameInAt, awaited: 'DECISION', covered: true, feedbackWanted: false });
    const karin = await reading(world, written.id, 'karin.ek');
    expect(expectDone(await getReception(world.ctx, karin, written.id))).toMatchObject({
      arrivedAt: cameInAt,
      writtenAt: world.clock.now(),
      channel: 'TEL',
      receivedBy: { name: 'Karin Ek', you: true },
      reporter: { who: 'Privatperson', name: null, anonymous: false, inAnnex: false },
      concerns: 'Elsa Testström',
      subject: 'Anmälan, barn',
      documents: 0,
    });
  });

  it('goes the same way as any other: board, akt, skyddsbedömning, decision, print; and the store can make it again', async () => {
    const { id } = await takenIn(world, { child: { protection: 'NEJ' } });
    const ali = await reading(world, id);
    expectDone(await linkReport(world.ctx, ali, id, null));
    expect(expectDone(await getReport(world.ctx, ali, id)).senderName).toBe('Privatperson');
    await notOpened(world, ali, id);
    expect(await rowOf(id)).toMatchObject({ awaited: '', decision: { code: 'INTE_INLEDA' } });
    expectDone(await printReport(world.ctx, ali, id, print));
    const [paper] = world.drawn;
    expect(paper?.facts).toEqual(
      expect.arrayContaining([
        { label: 'Från', text: 'Enskild' },
        { label: 'Kom genom', text: 'Telefon' },
      ]),
    );
    expect(JSON.stringify(paper?.reading)).toContain('Barnet är ensamt om kvällarna.');
    // What nobody has asked about is not said to be missing.
    expect(paper?.reading?.missing.map(({ label }) => label)).toEqual(['Huvudsaklig oro', 'Signalement']);
    expect(await (await farsta()).checkDerived()).toMatchObject({ differing: 0 });
  });

  it('stands on the board with what lists may show, and has its log row with the one who wrote it', async () => {
    const { id } = await takenIn(world, { danger: 'JA', from: { name: 'Grannen Berit' } });
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({
      action: 'intake.take-in',
      outcome: 'done',
      actor: (await world.as('karin.ek')).userId,
    });
    const list = JSON.stringify(expectDone(await listArrived(world.ctx, await world.as('ali.demir'))));
    expect(list).toContain(id);
    for (const hidden of ['Berit', 'ensamt', 'Privatperson']) expect(list).not.toContain(hidden);
  });

  it('sent twice by an impatient finger is one report', async () => {
    const karin = await world.as('karin.ek');
    const call = aCall();
    const first = expectDone(await takeIn(world.ctx, karin, call, null));
    world.later(1);
    expect(expectDone(await takeIn(world.ctx, karin, call, null))).toEqual(first);
    expect(await takeIn(world.ctx, await world.as('ali.demir'), call, null)).toMatchObject(refusedWith('not-found'));
  });

  it('is of the one who wrote it in, and not of a namesake', async () => {
    const karin = await world.as('karin.ek');
    const call = aCall();
    const { id } = expectDone(await takeIn(world.ctx, karin, call, null));
    const namesake = { ...(await reading(world, id)), name: karin.name };
    expect(await takeIn(world.ctx, namesake, call, null)).toMatchObject(refusedWith('not-found'));
    expect(expectDone(await getReception(world.ctx, namesake, id)).receivedBy).toEqual({ name: 'Karin Ek', you: false });
  });

  it('sent again with something changed is no answer as if it were kept: not a word, not a time, not another paper', async () => {
    const karin = await world.as('karin.ek');
    const call = aCall({ channel: 'PAP', from: { name: 'Grannen Berit' } });
    const first = expectDone(await takeIn(world.ctx, karin, call, pdf()));
    world.later(1);
    expect(expectDone(await takeIn(world.ctx, karin, call, pdf()))).toEqual(first);
    const other = new TextEncoder().encode('%PDF-1.7\n2 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n');
    const changed = [
      [{ ...call, danger: 'JA' as const }, pdf()],
      [{ ...call, concern: { ...call.concern, text: 'Barnet har blåmärken.' } }, pdf()],
      [{ ...call, from: { ...call.from, name: 'Grannen Bertil' } }, pdf()],
      [{ ...call, cameInAt: plusMinutes(world.clock.now(), -30) }, pdf()],
      [call, other],
      [call, null],
    ] as const;
    for (const [given, file] of changed) {
      expect(await takeIn(world.ctx, karin, given, file)).toMatchObject(refusedWith('already-taken-in'));
      expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'intake.take-in', outcome: 'already-taken-in' });
    }
    expect(await (await farsta()).arrived({ open: false, limit: 5 })).toHaveLength(1);
  });
});

describe('who reported', () => {
  it('anonymous: nothing is asked, nothing stored, and a name is refused (L-07)', async () => {
    const karin = await world.as('karin.ek');
    expect(await takeIn(world.ctx, karin, aCall({ from: { kind: 'ANO', name: 'Berit' } }), null)).toMatchObject(
      wrongAt('from.name', 'not-applicable'),
    );
    const { id } = await takenIn(world, { from: { kind: 'ANO' } });
    const reader = await reading(world, id, 'karin.ek');
    expect(expectDone(await getReception(world.ctx, reader, id)).reporter).toEqual({
      who: 'Privatperson som vill vara anonym',
      name: null,
      anonymous: true,
      inAnnex: false,
    });
  });

  it('in service: has a name, cannot be anonymous, and is told by letter if they ask (L-07, L-11)', async () => {
    const karin = await world.as('karin.ek');
    expect(await takeIn(world.ctx, karin, aCall({ from: { kind: 'SKO' } }), null)).toMatchObject(wrongAt('from.name', 'required'));
    const { id } = await takenIn(world, { from: { kind: 'SKO', name: 'Rektor Lena Prov', feedbackWanted: true } });
    const reader = await reading(world, id, 'karin.ek');
    expect(expectDone(await getReception(world.ctx, reader, id)).reporter.name).toBe('Rektor Lena Prov');
    const row = await rowOf(id);
    if (!row) throw new Error('it is not there');
    expect(await feedbackView(world.ctx, reader, row)).toMatchObject({ way: 'LETTER', wanted: true });
  });

  it('private: is never told, and the name stands in the annex and nowhere else (L-11, L-81)', async () => {
    const karin = await world.as('karin.ek');
    expect(await takeIn(world.ctx, karin, aCall({ from: { feedbackWanted: true } }), null)).toMatchObject(
      wrongAt('from.feedbackWanted', 'not-applicable'),
    );
    const { id } = await takenIn(world, { from: { name: 'Berit Grannlund' } });
    const reader = await reading(world, id, 'karin.ek');
    const row = await rowOf(id);
    if (!row) throw new Error('it is not there');
    expect(await feedbackView(world.ctx, reader, row)).toMatchObject({ way: null, wanted: false });
    expect(expectDone(await getReception(world.ctx, reader, id)).reporter).toMatchObject({ name: null, inAnnex: true });
    const report = expectDone(await getReport(world.ctx, reader, id));
    expect(JSON.stringify(report.parts.body)).not.toContain('Berit');
    expect(JSON.stringify(report.parts.restricted)).toContain('Berit Grannlund');
    expectDone(await printReport(world.ctx, reader, id, print));
    expectDone(await printReport(world.ctx, reader, id, { ...print, document: 'annex' }));
    const [paper, annex] = world.drawn.map((view) => JSON.stringify(view));
    expect(paper).not.toContain('Berit');
    expect(annex).toContain('Berit Grannlund');
    expect(annex).not.toContain('Den som anmälde har markerat');
  });
});

describe('what cannot be', () => {
  it.each([
    ['a time ahead', { cameInAt: '2026-11-18T23:21:00.000Z' as never }, 'cameInAt', 'date-in-future'],
    ['a time of another century', { cameInAt: '1800-01-01T00:00:00.000Z' as never }, 'cameInAt', 'date-too-early'],
    ['a time more than a year back', { cameInAt: '2025-11-10T08:00:00.000Z' as never }, 'cameInAt', 'date-too-early'],
    ['a child that nobody can find', { child: { firstName: '', lastName: '' } }, 'child.number', 'identity-missing'],
    ['a number that is none', { child: { number: '20180502-1111' } }, 'child.number', 'number-checksum'],
    ['a number that is checked and not there', { child: { checked: true } }, 'child.checked', 'not-applicable'],
  ])('is refused at its field and leaves nothing: %s', async (_, change, path, code) => {
    expect(await takeIn(world.ctx, await world.as('karin.ek'), aCall(change), null)).toMatchObject(wrongAt(path, code));
    expect(await (await farsta()).arrived({ open: false, limit: 10 })).toEqual([]);
  });

  it('is refused to those who take in nothing, and logged', async () => {
    expect(await takeIn(world.ctx, await world.as('rut.ask'), aCall(), null)).toMatchObject(refusedWith('not-permitted'));
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'intake.take-in', outcome: 'not-permitted' });
  });

  it('is a document that can act, or none', async () => {
    const karin = await world.as('karin.ek');
    const text = new TextEncoder().encode('bara text');
    expect(await takeIn(world.ctx, karin, aCall(), text)).toMatchObject(refusedWith('file-type'));
    expect(await takeIn(world.ctx, karin, aCall(), new Uint8Array())).toMatchObject(refusedWith('file-broken'));
  });
});

describe('finding the akt', () => {
  it('by a checked number at once, with the moment when it was done; by an unchecked one only proposed, field by field', async () => {
    const first = await sent(world);
    world.later(60);
    const checked = await takenIn(world, { child: { number: elsa, checked: true }, cameInAt: plusMinutes(world.clock.now(), -30) });
    expect(checked.linked).toBe(true);
    const file = (await rowOf(first.id))?.link?.childFileId;
    expect((await rowOf(checked.id))?.link).toMatchObject({ childFileId: file, basis: 'exact-number', linkedAt: world.clock.now() });
    const unchecked = await takenIn(world, { child: { number: elsa } });
    expect(unchecked.linked).toBe(false);
    const ali = await reading(world, unchecked.id);
    const [proposal] = expectDone(await getReport(world.ctx, ali, unchecked.id)).proposals;
    expect(proposal?.hit.childFileId).toBe(file);
    expect(proposal?.comparisons.map(({ field, verdict }) => [field, verdict])).toContainEqual(['number', 'match']);
  });

  it('never merges twins or namesakes: they are proposed with what differs, and a wrong link is undone with a trace', async () => {
    await sent(world);
    world.later(60);
    const twin = await takenIn(world, { child: { firstName: 'Elsa', lastName: 'Testström', number: '20110301' } });
    expect(twin.linked).toBe(false);
    const ali = await reading(world, twin.id);
    const report = expectDone(await getReport(world.ctx, ali, twin.id));
    const [proposal] = report.proposals;
    expect(proposal?.comparisons.map(({ field, verdict }) => [field, verdict])).toEqual(
      expect.arrayContaining([
        ['name', 'match'],
        ['birthDate', 'mismatch'],
      ]),
    );
    expectDone(await linkReport(world.ctx, ali, twin.id, proposal?.hit.childFileId ?? ''));
    expectDone(await undoLink(world.ctx, ali, twin.id, 'Det var en namne, född 2011.'));
    expect((await rowOf(twin.id))?.link).toBeNull();
    expect(expectDone(await getReport(world.ctx, ali, twin.id)).childFile).toBeNull();
    expect((await newestLog(world, boards.farsta, 6)).map(({ action }) => action)).toContain('intake.link');
  });

  it('waits for an akt before the skyddsbedömning, as for any other', async () => {
    const { id } = await takenIn(world);
    const ali = await reading(world, id);
    expect(await assessSafety(world.ctx, ali, id, safe)).toMatchObject(refusedWith('akt-missing'));
  });
});

describe('the diarium', () => {
  it('has date, number, sender kind and a neutral subject, and no name; says what lies in an akt (L-121, L-122)', async () => {
    await sent(world);
    const call = await takenIn(world, { from: { kind: 'SJA' }, child: { firstName: 'Elsa', lastName: 'Hemlig' } });
    world.later(1);
    await takenIn(world, { from: { kind: 'SKO', name: 'Rektor Lena Prov' } });
    const { lines } = expectDone(await readDiary(world.ctx, await world.as('rut.ask'), monthOf(world.clock.now())));
    expect(lines.map(({ from, subject, inFile }) => [from, subject, inFile])).toEqual(
      expect.arrayContaining([
        ['Enskild', 'Anmälan, barn', false],
        ['Förskola eller skola', 'Anmälan, barn', false],
      ]),
    );
    expect(lines.some(({ inFile }) => inFile)).toBe(true);
    expect(lines.map(({ arendenummer }) => arendenummer)).toContain(call.arendenummer);
    const text = JSON.stringify(lines);
    for (const name of ['Elsa', 'Hemlig', 'Testström', 'Lena', 'Barnet']) expect(text).not.toContain(name);
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'diary.read', outcome: 'done' });
    const before = expectDone(await readDiary(world.ctx, await world.as('rut.ask'), '2026-10' as never));
    expect([before.lines, dayOf(world.clock.now()).slice(0, 7)]).toEqual([[], '2026-11']);
  });
});

describe('the diarium for one who is shut out of a report', () => {
  it('has neither its number nor its time, nor what follows it, and says that something is not there (T-4)', async () => {
    const { id } = await sent(world);
    world.later(1);
    const open = await takenIn(world);
    await shutOut(world, 'karin.ek', ofReport(id));
    const shut = (await rowOf(id))?.arendenummer ?? '';
    const diary = async (username: string) => expectDone(await readDiary(world.ctx, await world.as(username), null));
    const [barred, other] = [await diary('karin.ek'), await diary('rut.ask')];
    expect(barred).toMatchObject({ lines: [{ arendenummer: open.arendenummer }], hidden: true });
    expect(JSON.stringify(barred)).not.toContain(shut);
    expect(other.lines.map(({ arendenummer }) => arendenummer)).toEqual([shut, open.arendenummer]);
    expect(other.hidden).toBe(false);
  });
});

describe('the paper itself', () => {
  it('goes with the report as what was sent, under a name that says nothing, and is read as any attachment', async () => {
    const karin = await world.as('karin.ek');
    const call = aCall({ channel: 'PAP', from: { kind: 'SKO', name: 'Rektor Lena Prov' }, child: { protection: 'NEJ' } });
    const { id } = expectDone(await takeIn(world.ctx, karin, call, pdf()));
    const reader = await reading(world, id, 'karin.ek');
    const { attachments, parts } = expectDone(await getReport(world.ctx, reader, id));
    expect(attachments.files).toMatchObject([{ n: 1, mediaType: 'application/pdf' }]);
    expect(JSON.stringify(parts.body)).toContain('Anmälan som den kom in (PDF)');
    expect(expectDone(await getReception(world.ctx, reader, id)).documents).toBe(1);
  });
});
