import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { printHistory } from '@tidig/services/child-file/print-history.ts';
import { relativesOf } from '@tidig/services/child-file/relatives.ts';
import { renderPdf } from '@tidig/pdf/render.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pagesOf } from '../../pdf/read-back.ts';
import { there } from '../../support/there.ts';
import { answersLike, aWorld, boards, example1, expectDone, newestLog, sent, type World } from '../../support/world.ts';
import { assess, look, notOpened, quiet, reading } from '../assessment/acts.ts';
import { aktOf, emergency, ofReport, shutOut } from '../barrier-acts.ts';
import { aSealed, komp, received } from '../receiving.ts';
import { canaries, elsa } from '../vault/acts.ts';
import { fileOf, inFile, nextLogin, readOnce } from './acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const none = { leaveOut: [] };
const otherChild = { ...example1.child, firstName: 'Nils', identity: { kind: 'PNR' as const, value: '20120601-2393' } };

describe('the akt on one page', () => {
  it('tells what is new since this person’s own last login with it, and never what they wrote themselves', async () => {
    const first = await sent(world, 'sara.lind', quiet());
    await readOnce(world, await world.as('ali.demir'), first.id);
    const { subject, file } = await inFile(world, first.id);
    const before = expectDone(await getChildFile(world.ctx, subject, file));
    expect(before.lastRead).toBeNull();
    expect(before.reports.map(({ isNew }) => isNew)).toEqual([false]);
    const lastRead = world.clock.now();
    world.later(60 * 24);
    const second = await sent(world, 'sara.lind', quiet());
    const karin = await reading(world, first.id, 'maja.frost');
    await assess(world, karin, first.id);
    world.later(60 * 24);
    const again = await inFile(world, first.id, await nextLogin(world, subject));
    const page = expectDone(await getChildFile(world.ctx, again.subject, file));
    expect(page.lastRead).toBe(lastRead);
    expect(page.reports.map(({ id, isNew }) => [id, isNew])).toEqual([
      [first.id, false],
      [second.id, true],
    ]);
    expect(page.reports[0]?.documents.map(({ kind, isNew }) => [kind, isNew])).toEqual([['assessment', true]]);
    // Opened anew in the same login it is still new; to the one who wrote it, it never is.
    world.later(30);
    const anew = await inFile(world, first.id, again.subject);
    expect(expectDone(await getChildFile(world.ctx, anew.subject, file)).lastRead).toBe(lastRead);
    const maja = await inFile(world, first.id, await nextLogin(world, await world.as('maja.frost')));
    expect(expectDone(await getChildFile(world.ctx, maja.subject, file)).reports[0]?.documents[0]?.isNew).toBe(false);
  });

  it('tells of utredningar with where that is known from', async () => {
    const { id } = await sent(world, 'sara.lind', quiet());
    const ali = await reading(world, id);
    await look(world, ali, id, 'PAGAR');
    const { subject, file } = await inFile(world, id);
    const { inquiries, reports } = expectDone(await getChildFile(world.ctx, subject, file));
    expect(inquiries).toMatchObject([{ fromKnown: true, goneBy: null, sources: ['Treserva, enligt Ali Demir'] }]);
    expect(reports[0]?.documents.map(({ title }) => title)).toEqual(['Verksamhetssystemet: en utredning pågår']);
  });
});

it('T-4: for how long a report is kept is not said where something is shut to the reader: it tells when that was last written in', async () => {
  const { id } = await sent(world, 'sara.lind', quiet());
  const other = await sent(world, 'sara.lind', quiet());
  const { subject, file } = await inFile(world, id);
  const kept = async () => expectDone(await getChildFile(world.ctx, subject, file)).reports.map(({ retention }) => retention !== null);
  expect(await kept()).toEqual([true, true]);
  await shutOut(world, 'ali.demir', ofReport(other.id));
  expect(await kept()).toEqual([false]);
});

describe('siblings and half-siblings of an akt', () => {
  const half = (change: object = {}) => {
    const [mother] = there(example1.family).guardians as readonly object[];
    return answersLike({ child: { ...otherChild, ...change }, family: { guardians: [mother] as never, siblings: [] } });
  };

  it('are named with how they are joined, and nothing from their reports; each akt that is shown has its row', async () => {
    const { id } = await sent(world);
    const other = { id: await received(world, aSealed(world, { answers: half() })) };
    const { subject, file } = await inFile(world, id);
    const relatives = expectDone(await relativesOf(world.ctx, subject, file));
    expect(relatives).toEqual([
      {
        childFileId: await fileOf(world, other.id),
        reportId: null,
        label: expect.stringContaining('Nils'),
        birthYear: 2012,
        protectedPerson: false,
        relation: 'shares-guardian',
      },
    ]);
    expect(await newestLog(world, boards.farsta, 1)).toMatchObject([{ action: 'child-file.read', outcome: 'proposed' }]);
    // It is the same from the other side, and opening it is an act of its own.
    const fromThere = await inFile(world, other.id);
    expect(expectDone(await relativesOf(world.ctx, fromThere.subject, fromThere.file)).map(({ childFileId }) => childFileId)).toEqual([
      file,
    ]);
  });

  it('have a log row each, also one whose report lies in no akt', async () => {
    const { id } = await sent(world);
    const unsure = half({ identity: { kind: 'SAKN' }, identityCertainty: { code: 'TRO' } });
    const other = await received(world, aSealed(world, { answers: unsure }));
    const { subject, file } = await inFile(world, id);
    expect(expectDone(await relativesOf(world.ctx, subject, file))).toMatchObject([{ childFileId: null, reportId: other }]);
    const rows = await (await world.ctx.stores.board(boards.farsta)).logRows({ beforeSeq: null, limit: 1 });
    expect(rows).toMatchObject([{ action: 'child-file.read', objectKind: 'report', outcome: 'proposed' }]);
  });

  it('are not there when their akt is shut to the reader; of a protected one there is the mark alone, and of a new identity nothing', async () => {
    const { id } = await sent(world);
    const { subject, file } = await inFile(world, id);
    const other = { id: await received(world, aSealed(world, { answers: half({ protectedIdentity: { code: 'SEK' } }) })) };
    const [shown] = expectDone(await relativesOf(world.ctx, subject, file));
    expect(shown).toEqual({
      childFileId: await fileOf(world, other.id),
      reportId: null,
      protectedPerson: true,
      label: 'Ytterligare barn (skyddat)',
    });
    await shutOut(world, 'ali.demir', await aktOf(world, other.id));
    expect(expectDone(await relativesOf(world.ctx, subject, file))).toEqual([]);
    const again = await aWorld();
    try {
      const one = await sent(again);
      await received(again, aSealed(again, { answers: half({ protectedIdentity: { code: 'FIN' } }) }));
      const open = await inFile(again, one.id);
      expect(expectDone(await relativesOf(again.ctx, open.subject, open.file))).toEqual([]);
    } finally {
      await again.close();
    }
  });
});

describe('the akt as an annex', () => {
  it('holds reports, supplements, assessments, decisions and notes in time order, with contents whose pages are true, numbered and logged', async () => {
    const first = await sent(world, 'sara.lind', quiet());
    const ali = await reading(world, first.id);
    world.later(30);
    await notOpened(world, ali, first.id);
    world.later(60 * 24 * 3);
    const board = await world.ctx.stores.board(boards.farsta);
    const envelope = there(await board.receivedEnvelope(first.id));
    const more = await received(
      world,
      aSealed(world, { kind: 'supplement', answers: komp(quiet(), envelope.anmalningsnummer), inReplyTo: envelope.id }),
    );
    await readOnce(world, ali, more);
    world.later(60 * 24 * 30);
    const second = await sent(world, 'sara.lind', quiet());
    await readOnce(world, ali, second.id);
    const { subject, file } = await inFile(world, first.id);
    const { copyNumber } = expectDone(await printHistory(world.ctx, subject, file, none));
    expect(copyNumber).toBe(1);
    const view = there(world.drawn.at(-1));
    expect(there(view.parts).map(({ title }) => title)).toEqual([
      'Orosanmälan',
      'Skyddsbedömning: behöver inte omedelbart skydd',
      'Barnets egen mening',
      'Beslut: utredning inleds inte',
      'Komplettering',
      'Orosanmälan',
    ]);
    const rows = await board.logRows({ beforeSeq: null, limit: 4 });
    expect(rows.map(({ action, objectKind, purpose }) => [action, objectKind, purpose])).toEqual([
      ['intake.print', 'child-file', 'SVARA_PART'],
      ...[1, 2, 3].map(() => ['intake.print', 'report', 'SVARA_PART']),
    ]);
    expect(await board.copiesOf([second.id])).toMatchObject([{ document: 'history', number: 1, printedBy: 'Ali Demir' }]);
    const pages = await pagesOf(await renderPdf(view));
    for (const [at, { title, note }] of there(view.parts).entries()) {
      const named = Number(new RegExp(`${at + 1}\\. ${title} ${note} sida (\\d+)`).exec(pages.join(' '))?.[1]);
      expect(pages[named - 1], title).toContain(`${at + 1}. ${title} ${note}`);
      expect(named, 'after the contents').toBeGreaterThan(1);
    }
    pages.forEach((page, index) => {
      for (const said of [`Sida ${index + 1} av ${pages.length}`, 'SEKRETESS', 'av Ali Demir', 'Kopia 1']) expect(page).toContain(said);
    });
  });

  it('says what is not in it: what is shut to the one who prints, and what nobody has opened', async () => {
    const { id } = await sent(world, 'sara.lind', quiet());
    await readOnce(world, await world.as('ali.demir'), id);
    const shut = await sent(world, 'sara.lind', quiet());
    await readOnce(world, await world.as('karin.ek'), shut.id);
    await shutOut(world, 'ali.demir', ofReport(shut.id));
    await sent(world, 'sara.lind', quiet());
    const { subject, file } = await inFile(world, id);
    expectDone(await printHistory(world.ctx, subject, file, none));
    const view = there(world.drawn.at(-1));
    expect(view.reading?.banners.map(({ title }) => title)).toEqual(['Något är utelämnat', 'Ingen har öppnat allt']);
    expect(view.parts).toHaveLength(1);
  });

  it('never tells where anybody is, by any report of the akt; a text that does is covered (T-10, T-12, T-14)', async () => {
    const open = elsa('NEJ', { event: { ...example1.event, summary: 'Hon grät på vägen till Hittebo. Grannen såg det.' } });
    const id = await received(world, aSealed(world, { answers: open }));
    await readOnce(world, await world.as('ali.demir'), id);
    const later = await received(world, aSealed(world, { answers: elsa('SEK') }));
    await readOnce(world, await world.as('ali.demir'), later);
    const { subject, file } = await inFile(world, id);
    expectDone(await printHistory(world.ctx, subject, file, none));
    const drawn = JSON.stringify(world.drawn.at(-1));
    for (const canary of canaries) expect(drawn).not.toContain(canary);
    expect(drawn).toContain('Grannen såg det.');
  });

  it('refuses an akt that is not open, a spärr, and a nödöppning, each with its row', async () => {
    const { id } = await sent(world, 'sara.lind', quiet());
    const file = await fileOf(world, id);
    const act = 'intake.print';
    const tried = async (username: string) => {
      const outcome = await printHistory(world.ctx, await world.as(username), file, none);
      return [outcome.ok, (await newestLog(world, boards.farsta, 1))[0]];
    };
    expect(await tried('karin.ek')).toMatchObject([false, { action: act, outcome: 'opening-required' }]);
    await shutOut(world, 'ali.demir', await aktOf(world, id));
    expect(await tried('ali.demir')).toMatchObject([false, { action: act, outcome: 'barred' }]);
    await emergency(world, 'ali.demir', await aktOf(world, id));
    expect(await tried('ali.demir')).toMatchObject([false, { action: act, outcome: 'barred' }]);
  });
});
