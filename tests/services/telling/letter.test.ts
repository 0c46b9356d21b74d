import { renderPdf } from '@tidig/pdf/render.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { tellsDecision, usualLetterWords } from '@tidig/domain/intake/letter.ts';
import { pieceTitle } from '@tidig/domain/reading/print-pieces.ts';
import { forwardReport } from '@tidig/services/forwarding/forward-report.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { linkReport } from '@tidig/services/intake/link-report.ts';
import type { Printer } from '@tidig/services/context.ts';
import { readLetterWords, saveLetterWords } from '@tidig/services/settings/letter-words.ts';
import { printLetter } from '@tidig/services/telling/print-letter.ts';
import { tellReporter } from '@tidig/services/telling/tell-reporter.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pagesOf } from '../../pdf/read-back.ts';
import { there } from '../../support/there.ts';
import { answersLike, aWorld, boards, expectDone, newestLog, type World } from '../../support/world.ts';
import { anOpened, assessed, decided, hidden, keeps, reading } from '../asking/scene.ts';
import { emergency, ofReport, shutOut } from '../barrier-acts.ts';
import { takenIn } from '../taking-in/acts.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const refusedWith = (code: string) => ({ ok: false, problem: { code } });
const own = { opening: 'Hej! Du anmälde oro till Farsta.', closing: 'Ring oss på 08-465 00 41 om du undrar.' };
const newest = async () => (await newestLog(world, boards.farsta, 1))[0];

/** The same hour of the next day. */
function nextDay(): void {
  world.later(24 * 60);
}

/** A school has rung and wants to know, and somebody has the report open. */
async function fromSchool() {
  const { id } = await takenIn(world, { from: { kind: 'SKO', name: 'Rektor Vera Skog', feedbackWanted: true } });
  return { id, subject: await reading(world, id) };
}

async function paper(): Promise<string> {
  return (await pagesOf(await renderPdf(there(world.drawn.at(-1))))).join('\n');
}

describe('a letter of återkoppling to one who is without Tidig (L-10, L-11)', () => {
  it.each([
    ['INLEDA', 'En utredning har inletts.'],
    ['INTE_INLEDA', 'En utredning har inte inletts.'],
    ['INGAR_I_PAGAENDE', 'En utredning pågår redan.'],
  ] as const)('after %s has the one fact, the usual words around it, and nothing of the child', async (code, fact) => {
    const { id, subject } = await fromSchool();
    await decided(world, id, code);
    const { fileName } = expectDone(await printLetter(world.ctx, subject, id));
    expect(fileName).toBe('aterkoppling-FAR-2026-00001-kopia-1.pdf');
    const text = await paper();
    for (const said of [fact, 'Tack för att du anmälde', 'anmäl igen', 'Ali Demir, Farsta stadsdelsnämnd']) expect(text).toContain(said);
    expect(text).not.toMatch(/Elsa|Testström|Anmälningsnummer|bett om|ensamt om kvällarna|mormor|frivilligt/);
    expect(text.match(/En utredning/g)).toHaveLength(1);
    const copies = await (await world.ctx.stores.board(boards.farsta)).copiesOf([asId(id)]);
    expect(copies).toMatchObject([{ document: 'letter', recipient: 'Den som anmälde' }]);
    expect(await newest()).toMatchObject({ action: 'intake.print', outcome: 'done' });
  });

  it("has the nämnd's own words from the day after they are saved: nobody writes them for one letter", async () => {
    const { id, subject } = await fromSchool();
    await decided(world, id, 'INTE_INLEDA');
    expectDone(await saveLetterWords(world.ctx, await world.as('rut.ask'), { words: own, expected: null }));
    expectDone(await printLetter(world.ctx, subject, id));
    expect(await paper()).toContain('Tack för att du anmälde');
    nextDay();
    expectDone(await printLetter(world.ctx, await reading(world, id), id));
    const text = await paper();
    for (const said of [own.opening, own.closing, 'En utredning har inte inletts.']) expect(text).toContain(said);
    expect(text).not.toContain('Tack för att du anmälde');
  });

  it("has the usual words where the nämnd's own would tell where somebody protected is: the fact is never left out", async () => {
    const telling = { opening: 'Vi finns på Låtsasgatan 41.', closing: '' };
    expectDone(await saveLetterWords(world.ctx, await world.as('rut.ask'), { words: telling, expected: null }));
    nextDay();
    const { id: kept } = await anOpened(world, { answers: hidden });
    const { childFile } = expectDone(await getReport(world.ctx, await world.as('ali.demir'), kept));
    const { id, subject } = await fromSchool();
    expectDone(await linkReport(world.ctx, subject, id, there(childFile).id));
    await decided(world, id, 'INLEDA');
    expectDone(await printLetter(world.ctx, subject, id));
    const text = await paper();
    for (const said of ['En utredning har inletts.', 'Tack för att du anmälde']) expect(text).toContain(said);
    expect(text).not.toMatch(/Låtsasgatan|Utelämnat|skyddad/);
  });

  it('is printed again when it is noted that it was handed over, and says then what was told', async () => {
    const { id, subject } = await fromSchool();
    await decided(world, id, 'INTE_INLEDA');
    expectDone(await tellReporter(world.ctx, subject, id, { way: 'LETTER' }));
    expectDone(await printLetter(world.ctx, subject, id));
    expect(await paper()).toContain('En utredning har inte inletts.');
    expect(world.drawn.at(-1)?.copyNumber).toBe(1);
  });

  it('does not leave when the nämnd decides anew while it is drawn, and the copy is noted as never given out', async () => {
    const { id, subject } = await fromSchool();
    await decided(world, id, 'INTE_INLEDA');
    const render: Printer['render'] = async (view) => {
      await decided(world, id, 'INLEDA');
      return world.ctx.printer.render(view);
    };
    expect(await printLetter({ ...world.ctx, printer: { render } }, subject, id)).toMatchObject(refusedWith('changed-meanwhile'));
    const copies = await (await world.ctx.stores.board(boards.farsta)).copiesOf([asId(id)]);
    expect(copies).toMatchObject([{ document: 'letter', notes: [{ kind: 'NOT_RELEASED' }] }]);
    expectDone(await tellReporter(world.ctx, subject, id, { way: 'LETTER' }));
  });

  it('is not noted as handed over when it was printed before the decision that stands: it says what no longer holds', async () => {
    const { id, subject } = await fromSchool();
    await decided(world, id, 'INTE_INLEDA');
    expectDone(await printLetter(world.ctx, subject, id));
    world.later(20);
    await decided(world, id, 'INLEDA');
    expect(await tellReporter(world.ctx, subject, id, { way: 'LETTER' })).toMatchObject(refusedWith('letter-outdated'));
    expect(await newest()).toMatchObject({ action: 'intake.tell', outcome: 'letter-outdated' });
    expectDone(await printLetter(world.ctx, subject, id));
    expect(expectDone(await tellReporter(world.ctx, subject, id, { way: 'LETTER' })).told).toMatchObject({ code: 'INLEDD' });
  });

  it('is refused before the decision, to the police, to a private person, where it is unfit, and to one who has not opened the report', async () => {
    const school = await fromSchool();
    expect(await printLetter(world.ctx, school.subject, school.id)).toMatchObject(refusedWith('not-decided'));
    await decided(world, school.id, 'INLEDA');
    expect(await printLetter(world.ctx, await world.as('karin.ek'), school.id)).toMatchObject(refusedWith('opening-required'));
    expect(await printLetter(world.ctx, await world.as('petra.gran'), school.id)).toMatchObject(refusedWith('not-found'));
    expectDone(await tellReporter(world.ctx, school.subject, school.id, { way: 'UNFIT', reason: 'Rektorn är släkt med familjen.' }));
    expect(await printLetter(world.ctx, school.subject, school.id)).toMatchObject(refusedWith('already-told'));
    const police = await anOpened(world);
    await decided(world, police.id, 'INLEDA');
    expect(await printLetter(world.ctx, police.subject, police.id)).toMatchObject(refusedWith('feedback-not-wanted'));
    const { id: neighbour } = await takenIn(world, { from: { kind: 'PRI', name: '' } });
    const reader = await reading(world, neighbour);
    await decided(world, neighbour, 'INLEDA');
    expect(await printLetter(world.ctx, reader, neighbour)).toMatchObject(refusedWith('feedback-not-wanted'));
    expect(await newest()).toMatchObject({ action: 'intake.print', outcome: 'feedback-not-wanted' });
    expect(world.drawn).toEqual([]);
    expect(pieceTitle('section-letter')).toBe('Brevet');
  });
});

describe('a letter behind a behörighetsspärr (T-5)', () => {
  it('is never printed under a nödöppning, which is for reading', async () => {
    const { id } = await fromSchool();
    await decided(world, id, 'INLEDA');
    await shutOut(world, 'ali.demir', ofReport(id));
    const { subject } = await emergency(world, 'ali.demir', ofReport(id));
    expectDone(await getReport(world.ctx, subject, id));
    expect(await printLetter(world.ctx, subject, id)).toMatchObject(refusedWith('barred'));
    expect(await newest()).toMatchObject({ action: 'intake.print', outcome: 'barred' });
    expect(world.drawn).toEqual([]);
  });
});

describe('a letter from a nämnd that the report was sent on to', () => {
  async function sentOn(answers: Answers) {
    const { id, subject } = await anOpened(world, { answers });
    await assessed(world, id);
    expectDone(await forwardReport(world.ctx, subject, id, { to: boards.uppsala, reason: 'Familjen är känd där.' }));
    await keeps(
      world,
      id,
      'DECISION',
      { code: 'INLEDA', on: dayOf(world.clock.now()), paragraph: '20 kap. 2 § SoL', reason: 'Våld.' },
      boards.uppsala,
    );
    return { id, erik: await reading(world, id, 'erik.strand') };
  }

  it('is not printed where somebody is protected: its head would tell in which kommun', async () => {
    const { id, erik } = await sentOn(hidden);
    expect(await printLetter(world.ctx, erik, id)).toMatchObject(refusedWith('letter-tells-board'));
    expect((await newestLog(world, boards.uppsala, 1))[0]).toMatchObject({ action: 'intake.print', outcome: 'letter-tells-board' });
    expect(world.drawn).toEqual([]);
  });

  it('is printed where nobody is, with the number that the police know, and without saying that they asked', async () => {
    const { id, erik } = await sentOn(answersLike());
    expectDone(await printLetter(world.ctx, erik, id));
    const text = await paper();
    const { anmalningsnummer } = there(await (await world.ctx.stores.board(boards.uppsala)).arrivedRow(asId(id)));
    for (const said of ['Socialnämnden Uppsala', 'Anmälningsnummer', anmalningsnummer]) expect(text).toContain(said);
    expect(text).not.toContain('Du har bett om');
  });
});

describe("the words of a nämnd's letters", () => {
  it('are the usual until it writes its own; the earlier stay, and two who write at once see each other', async () => {
    const rut = await world.as('rut.ask');
    expect(expectDone(await readLetterWords(world.ctx, rut)).current).toBeNull();
    const { current, coming } = expectDone(await saveLetterWords(world.ctx, rut, { words: own, expected: null }));
    expect([current, coming]).toMatchObject([null, { byName: 'Rut Ask', value: own }]);
    const britt = await world.as('britt.sand');
    expect(await saveLetterWords(world.ctx, britt, { words: usualLetterWords, expected: null })).toMatchObject(
      refusedWith('changed-meanwhile'),
    );
    nextDay();
    expect(expectDone(await readLetterWords(world.ctx, rut))).toEqual({ current: coming, coming: null });
    expectDone(await saveLetterWords(world.ctx, britt, { words: usualLetterWords, expected: coming?.id ?? null }));
    expect(expectDone(await readLetterWords(world.ctx, rut))).toMatchObject({ current: coming, coming: { byName: 'Britt Sand' } });
    expect((await (await world.ctx.stores.board(boards.farsta)).records({ kind: 'board', id: boards.farsta })).length).toBeGreaterThan(1);
  });

  it.each([
    'En utredning har inletts.',
    'Ingen UTREDNING har inletts om barnet.',
    'Vi har gjort en förhandsbedömning.',
    'Vi inleder inte.',
    'Fo\u0308rhandsbedo\u0308mningen är klar.',
    'Vi har fattat ett beslut om barnet.',
    'Barnet är nu skyddat.',
    'Vi bedömer att det räcker så.',
    'Barnet har omhändertagits.',
    'Barnet är placerat.',
    'Familjen har fått en insats.',
    'Vi har inte öppnat något.',
    'Ärendet är avslutat.',
    'Inledningen är gjord.',
  ])('never say what was decided: %s', async (text) => {
    for (const part of ['opening', 'closing'] as const) {
      const outcome = await saveLetterWords(world.ctx, await world.as('rut.ask'), { words: { ...own, [part]: text }, expected: null });
      expect(outcome).toMatchObject({ problem: { code: 'invalid-input', fields: [{ path: part, code: 'not-applicable' }] } });
      expect(await newest()).toMatchObject({ action: 'settings.write', outcome: 'invalid-input' });
    }
  });

  it('may be empty, are not too long, and the usual ones say nothing of a decision', async () => {
    const rut = await world.as('rut.ask');
    expect(Object.values(usualLetterWords).some(tellsDecision)).toBe(false);
    const long = await saveLetterWords(world.ctx, rut, { words: { opening: 'a'.repeat(801), closing: '' }, expected: null });
    expect(long).toMatchObject({ problem: { fields: [{ path: 'opening', code: 'too-long' }] } });
    expect(await saveLetterWords(world.ctx, await world.as('karin.ek'), { words: own, expected: null })).toMatchObject({ ok: false });
    expectDone(
      await saveLetterWords(world.ctx, rut, { words: { opening: 'Inledningsvis: tack.', closing: 'Vi har öppet 8–16.' }, expected: null }),
    );
    const { coming } = expectDone(await readLetterWords(world.ctx, rut));
    expectDone(await saveLetterWords(world.ctx, rut, { words: { opening: '', closing: '' }, expected: coming?.id ?? null }));
    nextDay();
    const { id, subject } = await fromSchool();
    await decided(world, id, 'INLEDA');
    expectDone(await printLetter(world.ctx, subject, id));
    expect(await paper()).toContain('En utredning har inletts.');
  });
});
