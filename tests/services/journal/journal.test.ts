import { asId } from '@tidig/domain/base/ids.ts';
import { recordText } from '@tidig/domain/labels/journal.ts';
import { dayOf, plusDays, plusMinutes } from '@tidig/domain/base/time.ts';
import { noteContact } from '@tidig/services/assessment/note-contact.ts';
import { undoLink } from '@tidig/services/intake/undo-link.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import { fileJournal, reportJournal } from '@tidig/services/journal/journal-of.ts';
import { noteOnFile, noteOnReport } from '@tidig/services/journal/write-note.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aSealed, komp, received } from '../receiving.ts';
import { aWorld, boards, example1, expectDone, newestLog, sent, type World } from '../../support/world.ts';
import { anOpened, notOpened, quiet, reading, recordsOf, refusedWith, wrongAt } from '../assessment/acts.ts';
import { ofReport, shutOut } from '../barrier-acts.ts';
import { takenIn } from '../taking-in/acts.ts';
import { elsa } from '../vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const note = (text: string, change: object = {}) => ({ text, kind: 'NOTE' as const, about: null, madeAt: null, ...change });
const fileOf = async (id: string) => (await (await world.ctx.stores.board(boards.farsta)).arrivedRow(asId(id)))?.link?.childFileId ?? '';

/** Somebody with the akt of a report open. */
async function inFile(id: string, username = 'ali.demir') {
  const subject = await world.as(username);
  const file = await fileOf(id);
  expectDone(await openChildFile(world.ctx, subject, file, { task: null, purpose: 'JOUR' }));
  return { subject, file };
}

describe('the journal of a report', () => {
  it('says that something is hidden where what follows it is shut to the reader', async () => {
    const id = await received(world, aSealed(world, { answers: example1 }));
    const board = await world.ctx.stores.board(boards.farsta);
    const [row, envelope] = [await board.arrivedRow(id), await board.receivedEnvelope(id)];
    const later = aSealed(world, { kind: 'supplement', answers: komp(example1, row?.anmalningsnummer), inReplyTo: envelope?.id ?? null });
    const followUp = await received(world, later);
    const karin = await reading(world, id, 'karin.ek');
    const titles = async () => {
      const { entries, hidden } = expectDone(await reportJournal(world.ctx, karin, id));
      return [entries.some(({ title }) => title === 'Komplettering kom in'), hidden];
    };
    expect(await titles()).toEqual([true, false]);
    await shutOut(world, 'karin.ek', ofReport(followUp));
    expect(await titles()).toEqual([false, true]);
  });

  it('shows that the time was prolonged after the last day had passed, and on which point (L-27)', () => {
    const prolonged = { lastDay: plusDays(dayOf(world.clock.now()), 5), reason: 'Mamman låg på sjukhus.', delegation: '4.5', late: true };
    expect(recordText('PROLONGED', prolonged).lines).toEqual([
      'Beslutat efter den sista dagen.',
      'Mamman låg på sjukhus.',
      'Delegation: 4.5.',
    ]);
    expect(recordText('PROLONGED', { ...prolonged, late: false }).lines).not.toContain('Beslutat efter den sista dagen.');
  });

  it('keeps the trace of a link that was undone: who, when and why, at the report and in the akt that it was taken out of (L-130)', async () => {
    const { id, subject } = await anOpened(world, 'ali.demir');
    const wrong = await fileOf(id);
    world.later(5);
    expectDone(await undoLink(world.ctx, subject, id, 'Det var en namne.'));
    const undoneAt = world.clock.now();
    world.later(1);
    expectDone(await linkReport(world.ctx, subject, id, null));
    const trace = [
      { title: 'Lagd i barnets akt', byName: null },
      { title: 'Tagen ur akten', byName: 'Ali Demir', at: undoneAt, lines: ['Det var en namne.'] },
    ];
    const { entries } = expectDone(await reportJournal(world.ctx, subject, id));
    const aboutAkt = entries.filter(({ title }) => title.includes('akt'));
    expect(aboutAkt).toMatchObject([...trace, { title: 'Lagd i barnets akt', byName: 'Ali Demir', at: world.clock.now() }]);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    expectDone(await openChildFile(world.ctx, subject, wrong, { task: null, purpose: 'JOUR' }));
    expect(expectDone(await fileJournal(world.ctx, subject, wrong))).toMatchObject({ entries: trace, hidden: false });
    await shutOut(world, 'karin.ek', ofReport(id));
    const karin = await world.as('karin.ek');
    expectDone(await openChildFile(world.ctx, karin, wrong, { task: null, purpose: 'JOUR' }));
    expect(expectDone(await fileJournal(world.ctx, karin, wrong))).toEqual({ entries: [], hidden: true });
  });

  it('lists every act in time order with who and when, from the arrival to the decision and the notes', async () => {
    const { id } = await takenIn(world, { cameInAt: plusMinutes(world.clock.now(), -20), child: { protection: 'NEJ' } });
    world.later(5);
    const ali = await reading(world, id);
    world.later(1);
    expectDone(await linkReport(world.ctx, ali, id, null));
    world.later(1);
    expectDone(await noteContact(world.ctx, ali, id, { with: 'SKO', way: 'TEL', note: 'Läraren ser inget.', madeAt: null }));
    world.later(1);
    await notOpened(world, ali, id);
    world.later(1);
    const { entries } = expectDone(await noteOnReport(world.ctx, ali, id, note('Mormor ringde tillbaka.')));
    expect(entries.map(({ title, byName }) => [title, byName])).toEqual([
      ['Anmälan kom in', 'Karin Ek'],
      ['Anmälan öppnad första gången', 'Ali Demir'],
      ['Lagd i barnets akt', 'Ali Demir'],
      ['Kontakt: förskola eller skola, telefon', 'Ali Demir'],
      ['Skyddsbedömning: behöver inte omedelbart skydd', 'Ali Demir'],
      ['Barnets egen mening', 'Ali Demir'],
      ['Beslut: utredning inleds inte', 'Ali Demir'],
      ['Anteckning', 'Ali Demir'],
    ]);
    expect(entries[0]).toMatchObject({ at: plusMinutes(world.clock.now(), -29), writtenAt: plusMinutes(world.clock.now(), -9) });
    expect(entries.at(-1)).toMatchObject({ lines: ['Mormor ringde tillbaka.'], at: world.clock.now(), writtenAt: null });
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'journal.write', outcome: 'done', actor: ali.userId });
  });

  it('keeps a wrong note and puts the correction after it; what somebody disputes is said at the note (L-107)', async () => {
    const { id, subject } = await anOpened(world);
    const first = expectDone(await noteOnReport(world.ctx, subject, id, note('Mamman kom klockan 9.'))).entries.at(-1);
    world.later(1);
    const about = first?.id ?? '';
    expectDone(await noteOnReport(world.ctx, subject, id, note('Hon kom klockan 10.', { kind: 'CORRECTION', about })));
    world.later(1);
    const { entries } = expectDone(await noteOnReport(world.ctx, subject, id, note('Mamman säger 11.', { kind: 'DISPUTED', about })));
    expect(entries.slice(-3)).toMatchObject([
      { lines: ['Mamman kom klockan 9.'], corrected: true, disputed: true },
      { title: 'Rättelse', about },
      { title: 'Uppgiften bestrids', about, corrected: false },
    ]);
    expect((await recordsOf(world, id)).map(({ kind }) => kind)).toEqual(['JOURNAL', 'JOURNAL', 'JOURNAL']);
  });

  it('refuses a correction of what does not stand there, a time ahead or before the arrival, and keeps nothing', async () => {
    const { id, subject } = await anOpened(world);
    const write = (change: object) => noteOnReport(world.ctx, subject, id, note('Det var fel dag.', change));
    const { entries } = expectDone(await reportJournal(world.ctx, subject, id));
    const arrival = entries[0]?.id ?? '';
    expect(await write({ kind: 'CORRECTION', about: 'absent' })).toMatchObject(wrongAt('about', 'not-in-list'));
    expect(await write({ kind: 'CORRECTION' })).toMatchObject(wrongAt('about', 'not-in-list'));
    expect(await write({ kind: 'DISPUTED', about: arrival })).toMatchObject(wrongAt('about', 'not-in-list'));
    expect(await write({ about: arrival })).toMatchObject(wrongAt('about', 'not-applicable'));
    expect(await write({ madeAt: plusMinutes(world.clock.now(), 1) })).toMatchObject(wrongAt('madeAt', 'date-in-future'));
    expect(await write({ madeAt: plusMinutes(world.clock.now(), -999) })).toMatchObject(wrongAt('madeAt', 'date-before-arrival'));
    expect(await recordsOf(world, id)).toEqual([]);
  });

  it('asks for an opening, is shut by behörighetsspärr, and another nämnd’s is not there', async () => {
    const { id } = await sent(world, 'sara.lind', quiet());
    const ali = await world.as('ali.demir');
    expect(await noteOnReport(world.ctx, ali, id, note('Hon ringde.'))).toMatchObject(refusedWith('opening-required'));
    expect((await newestLog(world, boards.farsta, 1))[0]).toMatchObject({ action: 'journal.write', outcome: 'opening-required' });
    await reading(world, id);
    await shutOut(world, 'ali.demir', ofReport(id));
    expect(await reportJournal(world.ctx, ali, id)).toMatchObject(refusedWith('barred'));
    expect(await noteOnReport(world.ctx, ali, id, note('Hon ringde.'))).toMatchObject(refusedWith('barred'));
    const elsewhere = await world.as('petra.gran');
    expect(await reportJournal(world.ctx, elsewhere, id)).toEqual(await reportJournal(world.ctx, elsewhere, 'absent'));
  });

  it('T-12, T-14: stops a note that tells where a protected child is, and covers one that was written before the mark', async () => {
    const telling = 'Mamman är kvar på Låtsasgatan 41. Hon svarar i telefon.';
    const { id, subject } = await anOpened(world, 'britt.sand', elsa('NEJ'));
    expectDone(await noteOnReport(world.ctx, subject, id, note(telling)));
    expectDone(await markProtection(world.ctx, subject, ofReport(id), { person: 'child', code: 'SKF', reason: 'Mamman ringde i dag.' }));
    const journal = JSON.stringify(expectDone(await reportJournal(world.ctx, subject, id)));
    expect(journal).not.toContain('Låtsasgatan');
    expect(journal).toContain('Hon svarar i telefon.');
    expect(await noteOnReport(world.ctx, subject, id, note(telling))).toMatchObject(wrongAt('text', 'place-told'));
    const { file } = await inFile(id, 'britt.sand');
    expect(await noteOnFile(world.ctx, subject, file, note(telling))).toMatchObject(wrongAt('text', 'place-told'));
    expect(JSON.stringify(expectDone(await fileJournal(world.ctx, subject, file)))).not.toContain('Låtsasgatan');
  });
});

describe('the journal of an akt', () => {
  it('holds the acts on all its reports, each with its number, and the notes about the child', async () => {
    const first = await anOpened(world);
    await notOpened(world, first.subject, first.id);
    world.later(24 * 60);
    const second = await sent(world, 'sara.lind', quiet());
    world.later(10);
    const { subject, file } = await inFile(second.id);
    const { entries, hidden } = expectDone(await noteOnFile(world.ctx, subject, file, note('Mormor vill bli kontaktad.')));
    expect(hidden).toBe(false);
    expect(new Set(entries.map(({ arendenummer }) => arendenummer)).size).toBe(3);
    expect(entries.filter(({ title }) => title === 'Anmälan kom in')).toHaveLength(2);
    expect(entries.at(-1)).toMatchObject({ title: 'Anteckning', arendenummer: null });
    const decision = entries.find(({ title }) => title.startsWith('Beslut'));
    world.later(1);
    const disputed = expectDone(
      await noteOnFile(world.ctx, subject, file, note('Mamman håller inte med.', { kind: 'DISPUTED', about: decision?.id })),
    );
    expect(disputed.entries.find(({ id }) => id === decision?.id)).toMatchObject({ disputed: true });
    expect(await (await world.ctx.stores.board(boards.farsta)).checkDerived()).toMatchObject({ differing: 0 });
  });

  it('puts a dispute of a report’s note at that report, where everybody who reads it sees it (L-107)', async () => {
    const { id, subject } = await anOpened(world);
    const wrong = expectDone(await noteOnReport(world.ctx, subject, id, note('Mamman kom klockan 9.'))).entries.at(-1)?.id ?? '';
    world.later(10);
    const own = await inFile(id, 'karin.ek');
    const disputed = note('Mamman säger 11.', { kind: 'DISPUTED', about: wrong });
    const inAkt = expectDone(await noteOnFile(world.ctx, own.subject, own.file, disputed));
    expect(inAkt.entries.filter(({ about }) => about === wrong)).toHaveLength(1);
    const atReport = expectDone(await reportJournal(world.ctx, subject, id));
    expect(atReport.entries.find((entry) => entry.id === wrong)).toMatchObject({ disputed: true });
    expect(atReport.entries.at(-1)).toMatchObject({ title: 'Uppgiften bestrids', byName: 'Karin Ek', about: wrong });
    const early = { ...disputed, madeAt: plusMinutes(world.clock.now(), -999) };
    expect(await noteOnFile(world.ctx, own.subject, own.file, early)).toMatchObject(wrongAt('madeAt', 'date-before-arrival'));
  });

  it('says that something is hidden where a report is shut to the reader, and has nothing of that', async () => {
    const first = await anOpened(world);
    expectDone(await noteOnReport(world.ctx, first.subject, first.id, note('Hemlig uppgift här.')));
    world.later(60);
    const second = await sent(world, 'sara.lind', quiet());
    await reading(world, first.id, 'britt.sand');
    await shutOut(world, 'karin.ek', ofReport(first.id));
    const { subject, file } = await inFile(second.id, 'karin.ek');
    const journal = expectDone(await fileJournal(world.ctx, subject, file));
    expect(journal.hidden).toBe(true);
    expect(JSON.stringify(journal)).not.toContain('Hemlig');
  });

  it('T-14: covers a note that was written before the mark also for one who may read none of the akt’s reports', async () => {
    const { id, subject } = await anOpened(world, 'britt.sand', elsa('NEJ'));
    const own = await inFile(id, 'britt.sand');
    const telling = 'Mamman är kvar på Låtsasgatan 41. Hon svarar i telefon.';
    expectDone(await noteOnFile(world.ctx, own.subject, own.file, note(telling)));
    expectDone(await markProtection(world.ctx, subject, ofReport(id), { person: 'child', code: 'SKF', reason: 'Mamman ringde i dag.' }));
    await shutOut(world, 'karin.ek', ofReport(id));
    const karin = await inFile(id, 'karin.ek');
    const journal = expectDone(await fileJournal(world.ctx, karin.subject, karin.file));
    expect(journal).toMatchObject({ hidden: true, entries: [{ title: 'Anteckning' }] });
    expect(JSON.stringify(journal)).not.toContain('Låtsasgatan');
    expect(JSON.stringify(journal)).toContain('Hon svarar i telefon.');
  });

  it('asks for an opening', async () => {
    const { id } = await anOpened(world);
    const file = await fileOf(id);
    const maja = await world.as('maja.frost');
    expect(await fileJournal(world.ctx, maja, file)).toMatchObject(refusedWith('opening-required'));
    expect(await noteOnFile(world.ctx, maja, file, note('Hon ringde.'))).toMatchObject(refusedWith('opening-required'));
    expect(await fileJournal(world.ctx, await world.as('rut.ask'), file)).toMatchObject(refusedWith('not-permitted'));
  });
});
