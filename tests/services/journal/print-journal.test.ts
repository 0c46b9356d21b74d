import { plusMinutes } from '@tidig/domain/base/time.ts';
import { pieceTitle } from '@tidig/domain/reading/print-pieces.ts';
import { renderPdf } from '@tidig/pdf/render.ts';
import { noteContact } from '@tidig/services/assessment/note-contact.ts';
import { printFileJournal, printReportJournal } from '@tidig/services/journal/print-journal.ts';
import { noteOnReport } from '@tidig/services/journal/write-note.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pagesOf, textOf } from '../../pdf/read-back.ts';
import { there } from '../../support/there.ts';
import { aWorld, expectDone, sent, type World } from '../../support/world.ts';
import { anOpened, notOpened, quiet, reading, refusedWith } from '../assessment/acts.ts';
import { aktOf, ofReport, shutOut } from '../barrier-acts.ts';
import { elsa, logged } from '../vault/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const whole = { leaveOut: [] };
const note = (text: string) => ({ text, kind: 'NOTE' as const, about: null, madeAt: null });
const drawn = async () => renderPdf(there(world.drawn.at(-1)));

async function inFile(id: string, username = 'ali.demir') {
  const subject = await world.as(username);
  const file = (await aktOf(world, id)).id;
  expectDone(await openChildFile(world.ctx, subject, file, { task: null, purpose: 'JOUR' }));
  return { subject, file };
}

describe('the printed journal of a report', () => {
  it('has every act in time order, each with when and by whom, and the marks of every print', async () => {
    const { id, subject } = await anOpened(world);
    world.later(1);
    const madeAt = plusMinutes(world.clock.now(), -1);
    expectDone(await noteContact(world.ctx, subject, id, { with: 'SKO', way: 'TEL', note: 'Läraren ser inget.', madeAt }));
    await notOpened(world, subject, id);
    world.later(1);
    const first = expectDone(await noteOnReport(world.ctx, subject, id, note('Mamman kom klockan 9.'))).entries.at(-1);
    const correction = { text: 'Hon kom klockan 10.', kind: 'CORRECTION' as const, about: first?.id ?? '', madeAt: null };
    expectDone(await noteOnReport(world.ctx, subject, id, correction));
    expect(expectDone(await printReportJournal(world.ctx, subject, id, whole)).fileName).toBe('journal-FAR-2026-00001-kopia-1.pdf');
    const pages = await pagesOf(await drawn());
    const text = pages.join(' ');
    const places = [
      'Anmälan kom in',
      'Läraren ser inget.',
      'Beslut: utredning inleds inte',
      'Mamman kom klockan 9.',
      'Hon kom klockan 10.',
    ];
    expect(places.map((place) => text.indexOf(place))).toEqual(places.map((place) => text.indexOf(place)).toSorted((a, b) => a - b));
    for (const place of [...places, 'Skrivet', 'Rättad, se längre fram.', 'Gäller Anteckning']) expect(text).toContain(place);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain(`Sida ${at + 1} av ${pages.length}`);
      expect(page).toContain('Journal FAR-2026-00001 · Kopia 1');
      expect(page).toContain('26 kap. 1 § offentlighets- och sekretesslagen');
    }
    expect(text).not.toContain('Något är utelämnat');
    expect((await logged(world, 'intake.print')).at(-1)).toBe('intake.print done ali.demir');
    expect(expectDone(await getProtection(world.ctx, subject, ofReport(id))).copies).toMatchObject([{ document: 'journal', number: 1 }]);
  });

  it('T-14: covers what was written before the child was marked, as the page does', async () => {
    const { id, subject } = await anOpened(world, 'britt.sand', elsa('NEJ'));
    expectDone(await noteOnReport(world.ctx, subject, id, note('Mamman är på Låtsasgatan 41. Hon svarar i telefon.')));
    expectDone(await markProtection(world.ctx, subject, ofReport(id), { person: 'child', code: 'SKF', reason: 'Mamman ringde i dag.' }));
    expectDone(await printReportJournal(world.ctx, subject, id, whole));
    const text = await textOf(await drawn());
    expect(text).not.toContain('Låtsasgatan');
    expect(text).toContain('Hon svarar i telefon.');
  });

  it('T-12: a day that tells where a protected child is stops it, saying which day and never what; it leaves without that day', async () => {
    const given = { ...elsa('SEK').child, protectedPlace: 'Hos Ali på Påhittsvägen 7' };
    const { id, subject } = await anOpened(world, 'britt.sand', elsa('SEK', { child: given }));
    const ali = { ...subject, name: 'Ali Påhittsvägen 7' };
    expectDone(await noteOnReport(world.ctx, ali, id, note('Läraren ringde.')));
    const path = 'section-journal-2026-11-19';
    const stopped = await printReportJournal(world.ctx, subject, id, whole);
    expect(stopped).toEqual({ ok: false, problem: { code: 'place-in-print', fields: [{ path, code: 'place-told' }] } });
    expect(pieceTitle(path)).toBe('Journalen, 19 nov 2026');
    expect(world.drawn).toEqual([]);
    expect((await logged(world, 'intake.print')).at(-1)).toBe('intake.print place-in-print britt.sand');
    expectDone(await printReportJournal(world.ctx, subject, id, { leaveOut: [path] }));
    expect(await textOf(await drawn())).not.toContain('Påhittsvägen');
  });

  it('asks for an opening, and is shut by behörighetsspärr', async () => {
    const { id } = await anOpened(world);
    expect(await printReportJournal(world.ctx, await world.as('karin.ek'), id, whole)).toMatchObject(refusedWith('opening-required'));
    await shutOut(world, 'ali.demir', ofReport(id));
    expect(await printReportJournal(world.ctx, await world.as('ali.demir'), id, whole)).toMatchObject(refusedWith('barred'));
    expect(world.drawn).toEqual([]);
  });
});

describe('the printed journal of an akt', () => {
  it('is of all its reports, each act with its number; a report that is shut is not in it, and the paper says so', async () => {
    const first = await anOpened(world);
    expectDone(await noteOnReport(world.ctx, first.subject, first.id, note('Hemlig uppgift här.')));
    world.later(60);
    const second = await sent(world, 'sara.lind', quiet());
    await reading(world, second.id, 'britt.sand');
    const ali = await inFile(second.id);
    expectDone(await printFileJournal(world.ctx, ali.subject, ali.file, whole));
    const all = await textOf(await drawn());
    expect(all).toContain('Hemlig uppgift här.');
    expect(all).toContain('Ärenden i akten FAR-2026-00001, FAR-2026-00002');
    expect(all).not.toContain('Något är utelämnat');
    await shutOut(world, 'karin.ek', ofReport(first.id));
    const karin = await inFile(second.id, 'karin.ek');
    expectDone(await printFileJournal(world.ctx, karin.subject, karin.file, whole));
    const some = await textOf(await drawn());
    expect(some).toContain('Något är utelämnat');
    expect(some).not.toMatch(/Hemlig|FAR-2026-00001/);
    expect(some).toContain('Journal för barnets akt FAR-2026-00002 · Kopia 2');
  });

  it('asks for an opening of the akt', async () => {
    const { id } = await anOpened(world);
    const file = (await aktOf(world, id)).id;
    expect(await printFileJournal(world.ctx, await world.as('maja.frost'), file, whole)).toMatchObject(refusedWith('opening-required'));
    expect(await printFileJournal(world.ctx, await world.as('rut.ask'), file, whole)).toMatchObject(refusedWith('not-permitted'));
  });
});
